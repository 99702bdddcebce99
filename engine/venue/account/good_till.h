#pragma once

#include "engine/model/venue_messages.h"
#include "engine/net/network.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace jarvis::venue::account {

/// Tells when the time of orders is over, for venues that keep no such time, or not for every order: Bybit and OKX know no GTD, Binance
/// not for post-only orders and stops, nor for what ends within ten minutes. While we are not running nobody does: what ran out
/// meanwhile is told at the next start.
///
/// Threads: the network thread.
class GoodTill {
public:
    using Cancel = std::function<void(const CancelRequest&)>;
    GoodTill(const net::Network& network, Cancel cancel) : m_network(network), m_cancel(std::move(cancel)) {}

    /// One without a time is none of ours.
    void watch(const Order& order)
    {
        if (order.goodTill && order.timeInForce == TimeInForce::Gtd)
            await({order.id, order.instrument}, *order.goodTill);
    }

private:
    static constexpr Duration kLongest = std::chrono::hours(1); ///< between two looks at the clock, which may be set

    void await(const CancelRequest& request, Timestamp end)
    {
        const Duration left = std::max(end - m_network.scheduler.now(), Duration::zero());
        m_timers[request.order] = m_network.scheduler.after(std::min(left, kLongest), [this, request, end] {
            const auto timer = std::move(m_timers[request.order]);
            m_timers.erase(request.order);
            if (m_network.scheduler.now() < end)
                await(request, end);
            else
                m_cancel(request);
        });
    }

    net::Network m_network;
    Cancel m_cancel;
    std::map<OrderId, std::unique_ptr<net::Timer>> m_timers;
};

} // namespace jarvis::venue::account
