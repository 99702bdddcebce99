#include "engine/base/ids.h"

#include <cstdio>
#include <random>

namespace jarvis {

Uuid Uuid::random()
{
    std::random_device source;
    const auto next64 = [&source] { return (std::uint64_t(source()) << 32) | source(); };
    return Uuid{next64(), next64()};
}

std::string Uuid::toHex() const
{
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(high),
        static_cast<unsigned long long>(low));
    return text;
}

} // namespace jarvis
