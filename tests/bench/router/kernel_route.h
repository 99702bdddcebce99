#pragma once

namespace jarvis::bench {

/// What a routed order costs the kernel, from the command to its parts: gathering the venues, the decision, the gate for every part and
/// for all of them together, the events. Beside it the same order where it is named.
void measureInKernel();

} // namespace jarvis::bench
