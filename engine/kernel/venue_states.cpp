#include "engine/kernel/venue_states.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

std::uint32_t bitOf(VenueId venue) { return 1U << static_cast<unsigned>(venue); }

std::uint32_t bitsOf(const Context& context)
{
    std::uint32_t bits = 0;
    for (const VenueId venue : context.venues)
        bits |= bitOf(venue);
    return bits;
}

void put(Context& context, const api::TradingState& next)
{
    if (next != context.state.trading())
        context.writer.emit(api::TradingStateChanged{next});
}

} // namespace

bool setReached(Context& context, VenueId venue, bool isReached)
{
    api::TradingState next = context.state.trading();
    if (next.isUpAt(venue) == isReached)
        return false;
    const std::uint32_t all = bitsOf(context);
    std::uint32_t down = next.isVenueUp ? next.venuesDown : all;
    down = (isReached ? down & ~bitOf(venue) : down | bitOf(venue)) & all;
    next.isVenueUp = down != all;
    next.venuesDown = next.isVenueUp ? down : 0;
    put(context, next);
    return true;
}

void setReconciling(Context& context, VenueId venue, bool isReconciling)
{
    api::TradingState next = context.state.trading();
    const std::uint32_t all = bitsOf(context);
    std::uint32_t waiting = next.isReconciling ? all : next.venuesReconciling;
    waiting = (isReconciling ? waiting | bitOf(venue) : waiting & ~bitOf(venue)) & all;
    next.isReconciling = waiting == all;
    next.venuesReconciling = next.isReconciling ? 0 : waiting;
    put(context, next);
}

Amount numberOf(const Context& context, VenueId venue)
{
    return context.venues.size() > 1 ? Amount::of(static_cast<std::int64_t>(venue)) : Amount::none();
}

} // namespace jarvis::kernel
