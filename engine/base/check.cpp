#include "engine/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace jarvis::detail {

void checkFailed(const char* condition, const char* file, int line)
{
    // Straight to stderr: the logger may be what is broken.
    std::fprintf(stderr, "CHECK failed: %s at %s:%d\n", condition, file, line);
    std::fflush(stderr);
    std::abort();
}

} // namespace jarvis::detail
