#pragma once

#include "engine/model/instrument.h"
#include "engine/model/order.h"
#include "engine/model/refusal.h"

#include <optional>

namespace jarvis::venue::paper {

/// What the rules of a venue look at besides the order itself.
struct RuleView {
    InstrumentStatus status = InstrumentStatus::Trading;
    std::optional<Price> mark;
    std::optional<Price> touch; ///< best price that an order of this side would meet
    Quantity held;
    Timestamp now{};
};

/// Why a venue would not take the order, if so: its own filters, checked again as a real one does.
///
/// Orders that only reduce are exempt from the least quantity and notional: what is held can always be closed.
std::optional<Refusal> refusalOf(const Order& order, const Instrument& instrument, const RuleView& view);

/// Whether a stop order with this trigger would act at `mark`: take profits on the winning side, all others on the losing one.
bool isTriggeredAt(const Order& order, Price trigger, Price mark);

/// Whether an order that only reduces has something to reduce.
bool reduces(Side side, Quantity held);

} // namespace jarvis::venue::paper
