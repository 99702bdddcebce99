#include "tests/scenario/simulation/world/market_line.h"

#include <algorithm>

namespace jarvis::scenario {

void MarketLine::askAnew(Stream& stream, Timestamp now)
{
    stream.resyncAt = std::min(stream.resyncAt, now + std::chrono::milliseconds(m_random.between(200, 3'000)));
}

void MarketLine::reset(Timestamp now)
{
    for (const Instrument& instrument : m_market.instruments())
        m_streams[instrument.id()] = Stream{{}, now};
}

void MarketLine::pass(const std::vector<MarketEvent>& events, Timestamp now, std::vector<MarketEvent>& out)
{
    for (const MarketEvent& event : events) {
        Stream& stream = m_streams[std::visit([](const auto& e) { return e.instrument; }, event)];
        if (now >= stream.silentUntil)
            passOne(event, stream, now, out);
    }
    for (auto& [instrument, stream] : m_streams) {
        disturb(instrument, stream, now, out);
        if (now < stream.resyncAt || now < stream.silentUntil)
            continue;
        stream.resyncAt = Timestamp::max();
        out.emplace_back(m_market.snapshot(instrument));
        out.emplace_back(MarkTick{instrument, now, m_market.mark(instrument), Ratio{100}, now + 8h});
    }
}

void MarketLine::passOne(const MarketEvent& event, Stream& stream, Timestamp now, std::vector<MarketEvent>& out)
{
    if (std::holds_alternative<BookUpdate>(event) && m_faults.strikes(Fault::LoseUpdate, m_random))
        return askAnew(stream, now);
    if (const auto* mark = std::get_if<MarkTick>(&event); mark && m_faults.strikes(Fault::BrokenMark, m_random)) {
        constexpr std::int64_t kBroken[] = {0, -1, INT64_MIN, INT64_MAX, 1'000'001};
        MarkTick broken = *mark;
        broken.mark = Price::ofTicks(kBroken[m_random.below(std::size(kBroken))]);
        out.emplace_back(broken);
        return;
    }
    out.push_back(event);
    if (m_faults.strikes(Fault::RepeatUpdate, m_random))
        out.push_back(event);
}

void MarketLine::disturb(InstrumentId instrument, Stream& stream, Timestamp now, std::vector<MarketEvent>& out)
{
    if (m_faults.strikes(Fault::Silence, m_random)) {
        stream.silentUntil = now + std::chrono::milliseconds(m_random.between(300, 8'000));
        askAnew(stream, stream.silentUntil);
    }
    if (!m_faults.strikes(Fault::CrossedBook, m_random) || now < stream.silentUntil)
        return;
    // Bids above asks, in sequence: only the prices are wrong. The next snapshot is right again.
    BookUpdate crossed = m_market.snapshot(instrument);
    for (BookLevel& bid : crossed.bids)
        bid.price = Price::ofTicks(bid.price.ticks() + 5);
    out.emplace_back(std::move(crossed));
    askAnew(stream, now);
}

} // namespace jarvis::scenario
