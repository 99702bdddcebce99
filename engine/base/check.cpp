#include "engine/base/check.h"

#include "engine/base/black_box.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace jarvis::detail {

void checkFailed(const char* condition, const char* file, int line)
{
    // Straight to stderr: the logger may be what is broken.
    std::array<char, 400> words{};
    std::snprintf(words.data(), words.size(), "CHECK failed: %s at %s:%d", condition, file, line);
    std::fprintf(stderr, "%s\n", words.data());
    std::fflush(stderr);
    blackbox::note(words.data());
    std::abort();
}

} // namespace jarvis::detail
