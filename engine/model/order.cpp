#include "engine/model/order.h"

namespace jarvis {

bool canFollow(OrderState from, OrderState to)
{
    if (from == to)
        return true;
    // Nothing leaves a final state but a late fill, which turns "cancelled" or "expired" into what really happened.
    if (isFinal(from))
        return (from == OrderState::Cancelled || from == OrderState::Expired) && to == OrderState::Filled;
    switch (to) {
    case OrderState::Pending: return false;
    case OrderState::Sent: return from == OrderState::Pending;
    case OrderState::Working: return from != OrderState::PartiallyFilled;
    case OrderState::PartiallyFilled:
    case OrderState::Filled:
    case OrderState::Cancelled:
    case OrderState::Rejected:
    case OrderState::Expired: return true;
    case OrderState::Unknown: return from != OrderState::Pending;
    }
    UNREACHABLE();
}

} // namespace jarvis
