#pragma once

#include "engine/kernel/context.h"

namespace jarvis::kernel {

// Threads: the kernel's.

/// Records that a venue is reached, or not any more. False when that was known.
bool setReached(Context& context, VenueId venue, bool isReached);
/// Records that entries at a venue wait until it has told what is true, or need not any more.
void setReconciling(Context& context, VenueId venue, bool isReconciling);

/// The number of a venue, as alerts name it; nothing where the account has only one.
Amount numberOf(const Context& context, VenueId venue);

} // namespace jarvis::kernel
