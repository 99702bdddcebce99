#pragma once

#include "engine/base/time.h"
#include "engine/model/market_data.h"
#include "engine/model/position.h"
#include "engine/model/venue_messages.h"
#include "engine/model/venue_status.h"

#include <functional>
#include <optional>
#include <vector>

namespace jarvis::venue {

/// Where orders go: the engine's side of one trading venue. Time is passed in, so that paper and replay are exact.
///
/// Threads: one thread at a time (the io thread).
class Venue {
public:
    virtual ~Venue() = default;

    /// What the journal knows to rest at the venue and to be held there; for venues that live only in this process.
    virtual void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) = 0;
    /// Takes a request. Its answer comes as reports, later.
    virtual void submit(const VenueRequest& request, Timestamp now) = 0;
    /// Market data of the venue, in order.
    virtual void onMarket(const MarketEvent& event, Timestamp now) = 0;
    /// Does what is due at `now`, and appends the reports that have become visible by then.
    virtual void advance(Timestamp now, std::vector<VenueReport>& out) = 0;
    /// A venue that hears from elsewhere calls `wake` from another thread when there are reports; others never do. An empty one:
    /// nobody is called once this returns.
    virtual void setWake(std::function<void()> /*wake*/) {}
    /// How its connections are doing, as Feed::askStatus() tells it. A venue in this process tells nothing.
    virtual void askStatus(std::function<void(const VenueStatus&)> /*tell*/) {}
    /// When advance() has something to do next; empty: not before the next call.
    virtual std::optional<Timestamp> nextDue() const = 0;
};

} // namespace jarvis::venue
