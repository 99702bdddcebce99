#include "engine/venue/feeds_side_by_side.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace jarvis::venue {
namespace {

Timestamp timeOf(const MarketEvent& event)
{
    return std::visit([](const auto& value) { return value.time; }, event);
}

} // namespace

Expected<std::unique_ptr<Feed>, FeedError> FeedsSideBySide::create(std::vector<std::unique_ptr<Feed>> parts)
{
    CHECK(!parts.empty());
    std::set<InstrumentId> known;
    for (const std::unique_ptr<Feed>& part : parts) {
        for (const Instrument& instrument : part->instruments()) {
            if (known.insert(instrument.id()).second)
                continue;
            return Unexpected(FeedError{FeedError::Kind::BadArgument,
                "two of the feeds have the same instrument, " + instrument.symbol() + ": name each market once", 0});
        }
    }
    return std::unique_ptr<Feed>(new FeedsSideBySide(std::move(parts)));
}

FeedsSideBySide::FeedsSideBySide(std::vector<std::unique_ptr<Feed>> parts)
{
    for (std::unique_ptr<Feed>& feed : parts) {
        m_instruments.insert(m_instruments.end(), feed->instruments().begin(), feed->instruments().end());
        m_parts.push_back({std::move(feed), {}, 0, false});
    }
}

std::optional<Timestamp> FeedsSideBySide::nextTime() const
{
    std::optional<Timestamp> next;
    for (const Part& part : m_parts) {
        const std::optional<Timestamp> time = part.feed->nextTime();
        if (time && (!next || *time < *next))
            next = time;
    }
    return next;
}

const std::optional<FeedError>& FeedsSideBySide::error() const
{
    for (const Part& part : m_parts) {
        if (part.feed->error())
            return part.feed->error();
    }
    return m_parts.front().feed->error();
}

void FeedsSideBySide::pull(Timestamp until, std::vector<MarketEvent>& out)
{
    for (Part& part : m_parts) {
        part.pulled.clear();
        part.taken = 0;
        part.feed->pull(until, part.pulled);
    }
    noteEnds(until);
    const auto head = [](const Part& part) -> const MarketEvent& { return part.pulled[part.taken]; };
    while (true) {
        Part* oldest = nullptr;
        for (Part& part : m_parts) {
            if (part.taken < part.pulled.size() && (!oldest || timeOf(head(part)) < timeOf(head(*oldest))))
                oldest = &part;
        }
        if (!oldest)
            return;
        out.push_back(std::move(oldest->pulled[oldest->taken++]));
    }
}

void FeedsSideBySide::noteEnds(Timestamp now)
{
    const bool isAllOver = !nextTime();
    for (Part& part : m_parts) {
        if (part.isOver || part.feed->nextTime())
            continue;
        part.isOver = true;
        for (const Instrument& instrument : part.feed->instruments()) {
            if (!isAllOver)
                part.pulled.emplace_back(GapNotice{instrument.id(), now});
        }
    }
}

void FeedsSideBySide::skipTo(Timestamp time)
{
    for (Part& part : m_parts)
        part.feed->skipTo(time);
}

void FeedsSideBySide::setWake(std::function<void()> wake)
{
    for (Part& part : m_parts)
        part.feed->setWake(wake);
}

std::vector<Candle> FeedsSideBySide::history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
{
    for (const Part& part : m_parts) {
        const auto& own = part.feed->instruments();
        if (std::any_of(own.begin(), own.end(), [instrument](const Instrument& is) { return is.id() == instrument; }))
            return part.feed->history(instrument, timeframe, countMax);
    }
    return {};
}

} // namespace jarvis::venue
