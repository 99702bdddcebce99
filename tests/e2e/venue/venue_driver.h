#pragma once

#include "engine/base/clock.h"
#include "engine/venue/venue.h"

#include <QTest>

#include <functional>
#include <optional>
#include <vector>

namespace jarvis::e2e {

/// Sends requests to a venue as the kernel would, and keeps what it reports.
class VenueDriver {
public:
    explicit VenueDriver(venue::Venue& venue) : m_venue(venue) {}

    void send(const VenueRequest& request) { m_venue.submit(request, SystemClock().now()); }
    bool waitFor(const std::function<bool()>& isDone, int longestMs = 15'000)
    {
        return QTest::qWaitFor(
            [&] {
                m_venue.advance(SystemClock().now(), reports);
                return isDone();
            },
            longestMs);
    }
    template <typename Report>
    int count() const
    {
        return static_cast<int>(std::count_if(reports.begin(), reports.end(), [](const VenueReport& r) { return std::holds_alternative<Report>(r); }));
    }
    /// The last of its kind about an order.
    template <typename Report>
    std::optional<Report> last(OrderId order) const
    {
        for (auto it = reports.rbegin(); it != reports.rend(); ++it) {
            if (const auto* report = std::get_if<Report>(&*it); report && report->order == order)
                return *report;
        }
        return std::nullopt;
    }
    template <typename Report>
    bool waitForLast(OrderId order, int longestMs = 15'000)
    {
        return waitFor([&] { return last<Report>(order).has_value(); }, longestMs);
    }
    /// Waits for one about each of the orders from 1 to `orders`.
    template <typename Report>
    bool waitForAll(std::uint64_t orders, int longestMs = 30'000)
    {
        return waitFor(
            [&] {
                for (std::uint64_t id = 1; id <= orders; ++id) {
                    if (!last<Report>(OrderId{id}))
                        return false;
                }
                return true;
            },
            longestMs);
    }
    /// What fills of an order, each told once or more, add up to.
    Quantity filled(OrderId order) const
    {
        std::map<std::uint64_t, Quantity> trades;
        for (const VenueReport& report : reports) {
            if (const auto* fill = std::get_if<OrderFilled>(&report); fill && fill->order == order)
                trades[fill->venueTradeId] = fill->quantity;
        }
        Quantity sum;
        for (const auto& [id, quantity] : trades)
            sum += quantity;
        return sum;
    }
    bool isUp() const
    {
        bool up = false;
        for (const VenueReport& report : reports) {
            if (const auto* link = std::get_if<LinkChanged>(&report))
                up = link->link == VenueLink::Up;
        }
        return up;
    }

    std::vector<VenueReport> reports;

private:
    venue::Venue& m_venue;
};

} // namespace jarvis::e2e
