#pragma once

#include <string>

namespace jarvis::bench {

/// NAME.frame, NAME.busy, NAME.cpu: the whole desk at 1 000 quote updates, 1 000 trades and 20 order events a second, with the ladder
/// in front, or the tape.
void benchFrames(const std::string& name, bool isTape);

} // namespace jarvis::bench
