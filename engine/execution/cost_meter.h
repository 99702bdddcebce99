#pragma once

#include "engine/execution/cost_figures.h"
#include "engine/execution/mark_queue.h"
#include "engine/model/fill.h"

#include <vector>

namespace jarvis::execution {

/// Measures the cost of orders while they are worked, fill by fill, and until the market was looked at for the last time.
///
/// What is measured here is lost in a crash: what the order itself and its fills say is put together again from them, marks are not.
/// Threads: a plain value.
class CostMeter {
public:
    explicit CostMeter(const MarkQueue::Delays& delays = kMarkDelays) : m_marks(delays) {}

    /// One order in the making.
    struct Open {
        OrderCost cost;
        std::uint32_t waiting = 0; ///< marks that will still come
        bool isTold = false;       ///< its end was told
        bool isMarked = false;     ///< a mark came since
        bool isUsed = false;
    };

    /// Begins with `cost`, or goes on with what is known of its order. Returns where.
    std::uint32_t open(const OrderCost& cost);
    /// The same for an order that is certainly not measured yet; looks at no other.
    std::uint32_t openNew(const OrderCost& cost);
    /// Empty when it is not measured now.
    std::optional<std::uint32_t> find(OrderId order) const;
    Open& at(std::uint32_t place) { return m_open[place]; }
    /// For a walk over all of them; some are not used.
    std::uint32_t placeCount() const { return static_cast<std::uint32_t>(m_open.size()); }
    void close(std::uint32_t place);

    /// Takes in a fill, with the market before it; its marks are due from `now` on.
    void book(std::uint32_t place, const Instrument& is, const Fill& fill, MidPrice before, Timestamp now);

    Timestamp nextDue() const { return m_marks.nextDue(); }
    /// Looks at the market for the fills whose time has come: `midOf(instrument)` is what it is until `now`.
    template <typename MidOf>
    void advance(Timestamp now, MidOf&& midOf)
    {
        m_marks.advance(now, [&](std::size_t delay, const MarkQueue::Waiting& fill) { mark(delay, fill, midOf(fill.instrument)); });
    }

private:
    void mark(std::size_t delay, const MarkQueue::Waiting& fill, MidPrice mid);

    MarkQueue m_marks;
    std::vector<Open> m_open;
    std::vector<std::uint32_t> m_free;
};

} // namespace jarvis::execution
