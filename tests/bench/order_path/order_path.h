#pragma once

#include <string>

namespace jarvis::bench {

/// A LocalEngine with its journal in a new folder under `parent`: 2 000 orders, one after the other, each cancelled again. Prints
/// `name`.p50 and .p99 in microseconds of wall time from send() to Venue::submit(), each beside the same quantile of a bare
/// write + fdatasync of as many bytes on the same disk, taken in turn with the orders; ratio: ours over bare. Says so and
/// prints nothing else where the folder cannot be made.
void benchOrderPath(const std::string& name, const std::string& parent);

} // namespace jarvis::bench
