#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/risk/gate.h"

#include <optional>

namespace jarvis::kernel {

/// The draft that an order stands for, as the gate would be asked about it.
OrderDraft draftOf(const Order& order);
/// Closes `quantity` of what is held, at market.
OrderDraft closeDraft(const InstrumentSlot& slot, Quantity quantity);

/// Asks the gate, with the account as it is now; `without` is an order that is about to be replaced.
std::optional<Refusal> askGate(const Context& context, const Meter& meter, const OrderDraft& draft, const Order* without = nullptr);

} // namespace jarvis::kernel
