#pragma once

namespace jarvis::desktop {

/// The whole program: options, start, desk, event loop. Returns the exit code: 0 done, 1 a demo step did not hold, 2 wrong usage,
/// 3 wrong configuration, 4 the engine could not start.
int run(int argc, char** argv);

} // namespace jarvis::desktop
