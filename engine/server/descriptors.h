#pragma once

#include <cstddef>

namespace jarvis::server {

/// Lets this process open `wanted` files and sockets, as far as the system permits (the hard limit, which can be as low as 20 000), and
/// returns how many it may open now. It never lowers what was allowed.
///
/// Threads: any, before sockets are opened: the limit is that of the whole process.
std::size_t allowDescriptors(std::size_t wanted);

} // namespace jarvis::server
