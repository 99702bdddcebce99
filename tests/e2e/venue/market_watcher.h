#pragma once

#include "engine/base/clock.h"
#include "engine/market/depth_book.h"
#include "engine/venue/live/live_feed.h"
#include "tests/e2e/venue/book_levels.h"

#include <QTest>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace jarvis::e2e {

/// Takes what a live feed tells as an engine would, and remembers what it saw.
class MarketWatcher {
public:
    /// A whole book after one update.
    struct Seen {
        std::string symbol;
        std::uint64_t sequence = 0;
        std::string levels;
    };

    explicit MarketWatcher(venue::live::LiveFeed& feed) : m_feed(feed)
    {
        for (const Instrument& is : feed.instruments())
            m_books.emplace(is.id(), market::DepthBook(is.id()));
    }

    void pull()
    {
        m_events.clear();
        m_feed.pull(SystemClock().now(), m_events);
        for (const MarketEvent& event : m_events)
            take(event);
    }
    /// Pulls until the condition holds; false after a while.
    bool waitFor(const std::function<bool()>& isDone, int longestMs = 20'000)
    {
        return QTest::qWaitFor(
            [&] {
                pull();
                return isDone();
            },
            longestMs);
    }
    bool areAllWhole() const
    {
        return std::all_of(m_books.begin(), m_books.end(), [](const auto& entry) { return entry.second.isTradable(); });
    }

    std::vector<Seen> seen; ///< since it was last cleared
    std::vector<StatusNotice> statuses;
    int gaps = 0;
    int trades = 0;
    int marks = 0;
    int heartbeats = 0;
    int wrong = 0; ///< whole books that were crossed, updates that did not fit, times outside of reason

private:
    void take(const MarketEvent& event)
    {
        const Timestamp now = SystemClock().now();
        const Timestamp time = std::visit([](const auto& e) { return e.time; }, event);
        const InstrumentId id = std::visit([](const auto& e) { return e.instrument; }, event);
        market::DepthBook& book = m_books.at(id);
        if (time > now || now - time > std::chrono::seconds(3))
            ++wrong;
        if (const auto* update = std::get_if<BookUpdate>(&event)) {
            const auto applied = book.apply(*update);
            wrong += applied == market::DepthBook::Applied::Gapped || (book.isWhole() && book.isCrossed()) ? 1 : 0;
            if (book.isWhole())
                seen.push_back({symbolOf(id), book.sequence(), levelsOf(book)});
        } else if (std::holds_alternative<GapNotice>(event)) {
            ++gaps;
            book.markGapped();
        } else if (std::holds_alternative<TradeTick>(event)) {
            ++trades;
        } else if (std::holds_alternative<MarkTick>(event)) {
            ++marks;
        } else if (const auto* status = std::get_if<StatusNotice>(&event)) {
            statuses.push_back(*status);
        } else if (std::holds_alternative<HeartbeatTick>(event)) {
            ++heartbeats;
        }
    }

    std::string symbolOf(InstrumentId id) const
    {
        return std::find_if(m_feed.instruments().begin(), m_feed.instruments().end(), [id](const Instrument& is) { return is.id() == id; })->symbol();
    }

    venue::live::LiveFeed& m_feed;
    std::map<InstrumentId, market::DepthBook> m_books;
    std::vector<MarketEvent> m_events;
};

} // namespace jarvis::e2e
