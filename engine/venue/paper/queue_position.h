#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

namespace jarvis::venue::paper {

/// Where a resting order stands in the queue at its price, estimated from the level's quantity and the trades at it.
///
/// A book by price does not say who stands where. We assume, towards the trader's disadvantage:
/// - a new order stands behind all that the level shows;
/// - what is added later stands behind us;
/// - trades eat the front;
/// - the part of a decrease that no trade explains was cancelled evenly over the whole level, so the front shrinks by its
///   share, rounded so that more stays in front;
/// - a decrease whose trade is told after it, though it happened before it, is not counted twice.
/// The front can never be more than the level shows.
///
/// Threads: a plain value.
class QueuePosition {
public:
    QueuePosition() = default;
    /// Behind `level`, which stands at the price now.
    explicit QueuePosition(Quantity level) : m_ahead(level), m_level(level) {}

    Quantity ahead() const { return m_ahead; }

    /// The level shows `level` since `time`.
    void onLevel(Quantity level, Timestamp time);
    /// At `time`, `volume` traded at our price, of which `ours` met our own orders before this one. Returns how much of the rest went
    /// past the front: what there is for us.
    Quantity onTrade(Quantity volume, Quantity ours, Timestamp time);
    /// Nobody is in front any more: the market went through our price.
    void clearFront() { m_ahead = Quantity::zero(); }

private:
    Quantity m_ahead;
    Quantity m_level;       ///< what the level showed last
    Quantity m_unseen;      ///< traded since, not yet seen as a decrease of the level
    Quantity m_anticipated; ///< already taken off the front for a decrease whose trade may still be told
    Timestamp m_levelTime = Timestamp::min();
};

} // namespace jarvis::venue::paper
