#pragma once

#include "engine/model/order.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/paper/queue_position.h"

#include <vector>

namespace jarvis::venue::paper {

/// All that the paper venue remembers of one order.
struct OrderRecord {
    /// Where it is: a stop waits for its trigger; at the door for a whole book; the rest queue at their price.
    enum class Stage : std::uint8_t { Trigger = 1, Door, Queue, Ended };

    Order order; ///< as the venue has it: state, filled, prices; venueOrderId once acknowledged
    Stage stage = Stage::Ended;
    bool isTriggered = false;       ///< a stop that became a market order
    bool isQueueKnown = true;       ///< false for adopted ones: they join the back of the first whole book
    QueuePosition queue;            ///< meaningful while in Queue
    std::vector<OrderFilled> fills; ///< what was reported, so that a query can tell it again

    bool isLive() const { return stage != Stage::Ended; }
    /// Takes what is there at once and never rests.
    bool isImmediate() const
    {
        return order.type == OrderType::Market || isTriggered || order.timeInForce == TimeInForce::Ioc
            || order.timeInForce == TimeInForce::Fok;
    }
    /// The worst price it may get; empty: any.
    std::optional<Price> limit() const { return order.type == OrderType::Limit ? order.limitPrice : std::nullopt; }
};

} // namespace jarvis::venue::paper
