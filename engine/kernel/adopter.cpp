#include "engine/kernel/adopter.h"

#include "engine/ledger/posting.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// The order that stands for what was done elsewhere: it was never at the venue, and is filled at once.
Order strangerOf(const InstrumentSlot& slot, Quantity theirs, const ExitPlan& exits)
{
    const Quantity change = theirs - slot.position.held;
    // Signs, not a product: that could overflow.
    const bool isOtherSide = (theirs < Quantity::zero() && slot.position.held > Quantity::zero())
        || (theirs > Quantity::zero() && slot.position.held < Quantity::zero());
    const bool isSmaller = theirs.absolute() < slot.position.held.absolute() && !isOtherSide;
    Order order;
    order.instrument = slot.id();
    order.side = change > Quantity::zero() ? Side::Buy : Side::Sell;
    order.type = OrderType::Market;
    order.timeInForce = TimeInForce::Ioc;
    order.role = isSmaller ? OrderRole::Close : OrderRole::Entry;
    order.isReduceOnly = isSmaller;
    order.quantity = change.absolute();
    order.exits = isSmaller ? ExitPlan{} : exits;
    return order;
}

} // namespace

std::optional<OrderId> Adopter::adopt(std::uint32_t index, Quantity theirs, Price price, const ExitPlan& exits)
{
    const InstrumentSlot& slot = m_context.slot(index);
    const Order stranger = strangerOf(slot, theirs, exits);
    Fill whole;
    whole.price = price;
    whole.side = stranger.side;
    whole.quantity = std::min(stranger.quantity, slot.instrument.spec().quantityMax);
    if (!ledger::isBookable(slot.position, slot.instrument, whole))
        return std::nullopt;
    const OrderId id = m_desk.record(Order(stranger));
    for (Quantity left = stranger.quantity; !left.isZero();) {
        const Quantity part = std::min(left, slot.instrument.spec().quantityMax);
        const OrderFilled fill{id, slot.id(), kOwnTrade | m_context.state.sequence(), price, part, Money::zero(), Liquidity::Taker, m_context.now()};
        if (!m_booker.book(fill))
            break; // Too much to be valued: what is left stays a difference.
        left -= part;
    }
    m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, theirs});
    return id;
}

} // namespace jarvis::kernel
