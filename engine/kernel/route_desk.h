#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/route_planner.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::kernel {

/// Sends orders that say `automatic` where RoutePlanner says, and goes on where a venue fails one.
///
/// First the decision is recorded, then its orders, in one go: a journal that is cut between them leaves a decision without orders, and
/// nothing was sent. A part that its venue rejected, or that never got there, is decided anew among the others: at most kMovesMax
/// times, within kLife of the command, and never when anybody took one of its orders off the market. What is live and what was filled
/// never comes to more than what was asked. A part whose outcome is not known stays where it is until it is.
///
/// What may still move is forgotten at a restart: then nothing is sent again.
/// Threads: the kernel's.
class RouteDesk {
public:
    static constexpr int kMovesMax = 3;
    static constexpr Duration kLife = std::chrono::seconds(10);

    RouteDesk(Context& context, Meter& meter, OrderDesk& desk) : m_context(context), m_meter(meter), m_desk(desk) {}

    struct Sent {
        std::optional<Refusal> refusal;
        OrderId first;
        std::uint32_t orders = 0;
    };
    Sent submit(const OrderDraft& draft);
    /// An order is over.
    void ended(const Order& order);

private:
    static constexpr std::size_t kActiveMax = 64;

    /// An order in parts that may still move.
    struct Active {
        OrderDraft draft;
        OrderId first;              ///< of its first decision
        Timestamp since{};
        int moves = 0;
        std::vector<OrderId> orders;
        std::vector<VenueId> failed;
        CommandId cause;
        api::Origin origin;
    };

    /// Records the decision and sends its parts.
    std::uint32_t send(RoutePlan plan, Active& route);
    void move(Active& route, const Order& order);
    /// What is asked less what is live or filled, in lots of the instrument that was named.
    Quantity missing(const Active& route) const;
    bool isStopped(const Active& route) const;
    void forgetOld();

    Context& m_context;
    Meter& m_meter;
    OrderDesk& m_desk;
    std::vector<Active> m_active; ///< oldest first
};

} // namespace jarvis::kernel
