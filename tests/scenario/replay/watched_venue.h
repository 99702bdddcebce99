#pragma once

#include "engine/venue/venue.h"

#include <map>
#include <memory>
#include <utility>

namespace jarvis::test {

/// Counts how often each order is sent to a venue.
///
/// Threads: as the venue inside.
class WatchedVenue final : public venue::Venue {
public:
    /// Outlives the venue, which an engine owns.
    struct Seen {
        std::map<OrderId, int> placed;
    };

    WatchedVenue(std::unique_ptr<venue::Venue> inside, std::shared_ptr<Seen> seen) : m_inside(std::move(inside)), m_seen(std::move(seen)) {}

    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override
    {
        m_inside->restore(working, positions, now);
    }
    void submit(const VenueRequest& request, Timestamp now) override
    {
        if (const auto* place = std::get_if<PlaceRequest>(&request))
            ++m_seen->placed[place->order.id];
        m_inside->submit(request, now);
    }
    void onMarket(const MarketEvent& event, Timestamp now) override { m_inside->onMarket(event, now); }
    void advance(Timestamp now, std::vector<VenueReport>& out) override { m_inside->advance(now, out); }
    std::optional<Timestamp> nextDue() const override { return m_inside->nextDue(); }

private:
    std::unique_ptr<venue::Venue> m_inside;
    std::shared_ptr<Seen> m_seen;
};

} // namespace jarvis::test
