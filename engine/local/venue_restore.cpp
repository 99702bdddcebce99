#include "engine/local/venue_restore.h"

#include <algorithm>

namespace jarvis::local {

std::uint64_t largestVenueNumber(const std::vector<api::EventRecord>& records)
{
    std::uint64_t largest = 0;
    for (const api::EventRecord& record : records) {
        if (const auto* fill = std::get_if<api::FillBooked>(&record.event); fill && !isOwnTrade(fill->fill.venueTradeId))
            largest = std::max(largest, fill->fill.venueTradeId);
        else if (const auto* order = std::get_if<api::OrderChanged>(&record.event))
            largest = std::max(largest, order->order.venueOrderId);
    }
    return largest;
}

void restoreVenue(venue::Venue& venue, const std::vector<api::EventRecord>& state, Timestamp now)
{
    std::vector<Order> working;
    std::vector<Position> positions;
    for (const api::EventRecord& record : state) {
        if (const auto* order = std::get_if<api::OrderChanged>(&record.event)) {
            const OrderState at = order->order.state;
            if (at == OrderState::Working || at == OrderState::PartiallyFilled)
                working.push_back(order->order);
        } else if (const auto* position = std::get_if<api::PositionChanged>(&record.event)) {
            positions.push_back(position->position);
        }
    }
    venue.restore(working, positions, now);
}

} // namespace jarvis::local
