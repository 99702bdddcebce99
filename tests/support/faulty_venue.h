#pragma once

#include "engine/base/random.h"
#include "engine/venue/venue.h"
#include "tests/support/order_of.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace jarvis::test {

/// A venue behind a bad line: any venue, with faults on the way to and from it. Without faults set it changes nothing.
///
/// Deterministic in its seed and calls. Threads: as the venue inside.
class FaultyVenue final : public venue::Venue {
public:
    /// Chances per report. Fills that are dropped come again when their order is queried, as with a real venue.
    struct Faults {
        double drop = 0;
        double duplicate = 0;
        double delay = 0; ///< later by up to delayMax, so that others overtake it
        Duration delayMax = std::chrono::milliseconds(500);
    };

    FaultyVenue(std::unique_ptr<venue::Venue> inside, std::uint64_t seed) : m_inside(std::move(inside)), m_random(seed)
    {}

    Faults faults;

    /// The next `count` orders are accepted, but the answer is lost: after `timeout` the request times out.
    void timeOutNext(int count, Duration timeout = std::chrono::milliseconds(200))
    {
        m_timeOuts = count;
        m_timeout = timeout;
    }
    /// The next `count` orders that only reduce are rejected.
    void rejectNextExits(int count) { m_exitRejects = count; }
    /// The line is cut: reports are lost, requests time out, until connect().
    void disconnect(Timestamp now)
    {
        m_isUp = false;
        m_onTheWay.clear();
        send(LinkChanged{VenueLink::Down, now}, now);
    }
    void connect(Timestamp now)
    {
        m_isUp = true;
        send(LinkChanged{VenueLink::Up, now}, now);
    }
    /// The venue drops the order without a word, and says that it never knew it.
    void forget(OrderId order, InstrumentId instrument, Timestamp now)
    {
        m_forgotten.insert(order);
        m_inside->submit(CancelRequest{order, instrument}, now);
    }

    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override
    {
        m_inside->restore(working, positions, now);
    }
    void submit(const VenueRequest& request, Timestamp now) override
    {
        const OrderId order = orderOf(request);
        if (!m_isUp) {
            if (order)
                send(RequestTimedOut{order, now + m_timeout}, now + m_timeout);
            return;
        }
        if (m_forgotten.contains(order)) {
            if (std::holds_alternative<QueryRequest>(request)) {
                OrderStatusReport unknown;
                unknown.order = order;
                unknown.time = now;
                send(unknown, now);
            }
            return;
        }
        if (const auto* place = std::get_if<PlaceRequest>(&request)) {
            const bool isExit = place->order.isReduceOnly || place->order.role != OrderRole::Entry;
            if (isExit && m_exitRejects > 0) {
                --m_exitRejects;
                send(OrderRejected{order, Refusal{ReasonCode::VenueRejected, place->order.instrument, {}, {}, {}}, now},
                    now);
                return;
            }
            if (m_timeOuts > 0) {
                --m_timeOuts;
                m_silenced.insert(order);
                send(RequestTimedOut{order, now + m_timeout}, now + m_timeout);
            }
        }
        m_inside->submit(request, now);
    }
    void onMarket(const MarketEvent& event, Timestamp now) override { m_inside->onMarket(event, now); }
    void advance(Timestamp now, std::vector<VenueReport>& out) override
    {
        m_reports.clear();
        m_inside->advance(now, m_reports);
        for (VenueReport& report : m_reports)
            pass(std::move(report), now);
        while (!m_onTheWay.empty() && m_onTheWay.begin()->first <= now) {
            out.push_back(std::move(m_onTheWay.begin()->second));
            m_onTheWay.erase(m_onTheWay.begin());
        }
    }
    std::optional<Timestamp> nextDue() const override
    {
        std::optional<Timestamp> due = m_inside->nextDue();
        if (!m_onTheWay.empty())
            due = due ? std::min(*due, m_onTheWay.begin()->first) : m_onTheWay.begin()->first;
        return due;
    }

private:
    void send(VenueReport report, Timestamp arrives) { m_onTheWay.emplace(arrives, std::move(report)); }
    void pass(VenueReport report, Timestamp now)
    {
        const OrderId order = orderOf(report);
        if (!m_isUp || (order && m_forgotten.contains(order)))
            return;
        if (std::holds_alternative<OrderAcknowledged>(report) && m_silenced.erase(order) > 0)
            return;
        if (m_random.chance(faults.drop))
            return;
        Timestamp arrives = now;
        if (m_random.chance(faults.delay))
            arrives += Duration(m_random.between(0, faults.delayMax.count()));
        if (m_random.chance(faults.duplicate))
            send(report, arrives + Duration(m_random.between(0, faults.delayMax.count())));
        send(std::move(report), arrives);
    }

    std::unique_ptr<venue::Venue> m_inside;
    Random m_random;
    bool m_isUp = true;
    int m_timeOuts = 0;
    int m_exitRejects = 0;
    Duration m_timeout = std::chrono::milliseconds(200);
    std::set<OrderId> m_forgotten;
    std::set<OrderId> m_silenced;
    std::multimap<Timestamp, VenueReport> m_onTheWay;
    std::vector<VenueReport> m_reports;
};

} // namespace jarvis::test
