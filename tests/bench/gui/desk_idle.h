#pragma once

namespace jarvis::bench {

/// gui.idle: CPU of the whole process, engine and all threads, while nobody touches the desk: with a market that stands still, and
/// (gui.idle.paper) with the simulated one of a paper account.
void benchIdle();

} // namespace jarvis::bench
