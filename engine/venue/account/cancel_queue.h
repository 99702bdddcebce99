#pragma once

#include "engine/venue/account/order_gateway.h"
#include "engine/venue/account/order_reporter.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace jarvis::venue::account {

/// Takes orders back, as many at once as the venue lets us: what the kernel asks for in one breath (a kill, a flatten, cancel all) goes
/// out in as few calls as there can be.
///
/// Only orders that are asked for are ever named: the venues' own "cancel everything" would take exits with it that must stay, and
/// orders that are not ours.
///
/// What the venue is too busy for, or does not answer, is asked for again, a few times. An order that is gone by then may have been
/// taken back by the call whose answer was lost, so it is asked about.
///
/// Threads: the network thread.
class CancelQueue {
public:
    static constexpr int kTriesMax = 5;
    static constexpr Duration kPause = std::chrono::milliseconds(200);

    /// All outlive it. `isStreamUp`: whether news of orders come by themselves; `query`: asks about an order and tells the answer.
    struct Parts {
        net::Network network;
        OrderGateway& gateway;
        OrderReporter& reporter;
        const InstrumentSet& instruments;
        const KnownOrders& known;
        ReportQueue& reports;
        std::function<bool()> isStreamUp;
        std::function<void(OrderId, InstrumentId)> query;
    };
    explicit CancelQueue(Parts parts) : m_parts(std::move(parts)) {}

    void submit(const CancelRequest& request) { wait({request, kTriesMax}); }

private:
    struct Wanted {
        CancelRequest request;
        int triesLeft = 0;
    };

    void wait(const Wanted& wanted);
    void send();
    void sendOf(const Instrument& is, const std::vector<Wanted>& all);
    void sendOne(const Instrument& is, const Wanted& wanted);
    void sendMany(const Instrument& is, std::vector<Wanted> together);
    void onAnswer(const Wanted& wanted, const Expected<void, live::RestError>& answer);
    void reject(const Wanted& wanted, const Refusal& why);
    OrderGateway::OrderRef refOf(const Wanted& wanted) const;
    Timestamp now() const { return m_parts.network.scheduler.now(); }

    Parts m_parts;
    std::vector<Wanted> m_waiting;
    std::unique_ptr<net::Timer> m_sending;
    std::map<OrderId, std::unique_ptr<net::Timer>> m_again;
};

} // namespace jarvis::venue::account
