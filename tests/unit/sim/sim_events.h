#pragma once

#include "engine/model/market_data.h"
#include "engine/sim/simulated_feed.h"

#include <string>
#include <variant>
#include <vector>

namespace jarvis::sim::test {

using Events = std::vector<MarketEvent>;

/// Some Friday, 15:59:50 UTC: funding is ten seconds away.
inline const Timestamp kStart = timestampFromMillis(1'763'740'790'000);

inline InstrumentId instrumentOf(const MarketEvent& event)
{
    return std::visit([](const auto& tick) { return tick.instrument; }, event);
}
inline Timestamp timeOf(const MarketEvent& event)
{
    return std::visit([](const auto& tick) { return tick.time; }, event);
}

/// Every field of an event, as text: two equal texts are two equal events.
inline std::string textOf(const MarketEvent& event)
{
    std::string text = std::to_string(event.index()) + ' ' + std::to_string(instrumentOf(event).value) + ' '
        + std::to_string(toNanos(timeOf(event)));
    const auto put = [&text](auto number) { text += ' ' + std::to_string(number); };
    if (const auto* book = std::get_if<BookUpdate>(&event)) {
        put(book->sequence);
        put(book->previousSequence);
        put(book->isSnapshot);
        for (const auto* side : {&book->bids, &book->asks}) {
            text += '|';
            for (const BookLevel& level : *side) {
                put(level.price.ticks());
                put(level.quantity.lots());
            }
        }
    } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
        put(trade->tradeId);
        put(trade->price.ticks());
        put(trade->quantity.lots());
        put(static_cast<int>(trade->aggressor));
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        put(mark->mark.ticks());
        put(mark->fundingRate.e8);
        put(toNanos(mark->nextFunding));
    } else if (const auto* funding = std::get_if<FundingTick>(&event)) {
        put(funding->rate.e8);
        put(funding->mark.ticks());
    }
    return text;
}

inline Events eventsOf(std::uint64_t seed, Timestamp start, Duration length)
{
    SimulatedFeed feed(seed, start);
    Events events;
    feed.pull(start + length, events);
    return events;
}

inline std::vector<std::string> textsOf(const Events& events)
{
    std::vector<std::string> texts;
    for (const MarketEvent& event : events)
        texts.push_back(textOf(event));
    return texts;
}

/// The same five minutes for all who only look at them.
inline const Events& fiveMinutes()
{
    static const Events events = eventsOf(1, kStart, 5min);
    return events;
}

} // namespace jarvis::sim::test
