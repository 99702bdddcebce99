#pragma once

#include "engine/model/limits.h"

#include <QString>

namespace jarvis::widgets::risk {

// What the limits are for, in words. Threads: GUI.

/// One or two sentences: what the limit keeps from happening, and what counts towards it.
QString limitMeaning(LimitId limit);
/// "Delivered as 5.00 %. From 0.10 % to 50.00 % is possible."
QString limitRange(LimitId limit);

} // namespace jarvis::widgets::risk
