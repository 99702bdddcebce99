#pragma once

#include "engine/model/cost_totals.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/model/route.h"

#include <optional>
#include <span>

namespace jarvis::execution {

/// What the router knows of one venue for one order. Everything is there before it decides: it asks nobody.
struct RouteVenue {
    const Instrument* instrument = nullptr;   ///< outlives the decision
    std::span<const BookLevel> levels;        ///< of the far side, best first
    MidPrice mid;                             ///< of its book; unknown: the book cannot be trusted
    Duration age{};                           ///< since the last proof of life
    bool isUp = true;
    bool isBreakerClosed = true;
    bool isReachable = true;                  ///< requests are left in its budget
    Money free;                               ///< what may be spent there: margin
    Ratio marginRate;                         ///< of the value; 100 % without leverage
    CostForecast forecast;
    Duration latency{};                       ///< usual time to an answer
    Ratio rejectRate;                         ///< share of its orders that are rejected
};

struct RouteSettings {
    Duration ageMax = std::chrono::seconds(2);
    Ratio latencyPerSecond = Ratio::ofBasisPoints(2); ///< what a second of waiting costs
    Ratio rejectCost = Ratio::ofBasisPoints(5);       ///< what a rejected order costs: it goes again, later
    Ratio splitCost = Ratio{Ratio::kOne / 100'000};   ///< of each venue beyond the first, of the whole value: 0.1 bp
    std::int64_t wideningFactor = 3;                  ///< of the uncertainty where forecasts were wrong too often
};

struct RouteRequest {
    Side side = Side::Buy;
    Quantity quantity;                     ///< > 0, in lots of venues.front()
    std::optional<Price> limit;            ///< in ticks of venues.front(); nothing is taken beyond it
};

/// Where to take `quantity` from: the cheapest way through all books at once, all costs included.
///
/// Levels of all usable venues are merged by their all-in price — price and taker fee, and what is expected beyond them — and taken from
/// the best on. Cost is convex in the quantity, so that this is the optimum. The result is compared with each venue alone, and a split
/// must save more than it costs. Balance, least and largest order and lot of each venue hold; what a venue cannot have goes to the
/// others, what is too small for any is not sent.
///
/// `venues.front()` is the instrument that was asked for; the others are the same base and quote elsewhere; at most
/// RouteDecision::kOptionsMax. Prices are compared exactly, in money of one unit of the base. Allocates nothing.
/// Threads: a plain function.
RouteDecision route(const RouteRequest& request, std::span<const RouteVenue> venues, const RouteSettings& settings = {});

} // namespace jarvis::execution
