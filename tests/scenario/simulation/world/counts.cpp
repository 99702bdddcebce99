#include "tests/scenario/simulation/world/simulation.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

struct Count {
    const char* name;
    std::uint64_t Counts::* number;
};

constexpr Count kCounts[] = {
    {"steps", &Counts::steps},
    {"events", &Counts::events},
    {"orders", &Counts::orders},
    {"fills", &Counts::fills},
    {"commands", &Counts::commands},
    {"refusals", &Counts::refusals},
    {"algorithms", &Counts::algorithms},
    {"trips", &Counts::trips},
    {"probes", &Counts::probes},
    {"adoptions", &Counts::adoptions},
    {"rungs", &Counts::rungs},
    {"kills", &Counts::kills},
    {"routes", &Counts::routes},
    {"moves", &Counts::moves},
    {"crashes", &Counts::crashes},
    {"cuts", &Counts::cuts},
    {"flipped bits", &Counts::rots},
    {"hurt snapshots", &Counts::hurtSnapshots},
    {"full disks", &Counts::fullDisks},
    {"forgotten orders", &Counts::forgotten},
};

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    for (const Count& count : kCounts)
        this->*count.number += other.*count.number;
    for (std::size_t i = 0; i < kFaultCount; ++i)
        struck[i] += other.struck[i];
    settledAfterMs = std::max(settledAfterMs, other.settledAfterMs);
    return *this;
}

std::string Counts::text() const
{
    std::string text;
    for (const Count& count : kCounts)
        text += std::to_string(this->*count.number) + " " + count.name + ", ";
    text += "at rest after " + std::to_string(settledAfterMs) + " ms at most; faults:";
    for (std::size_t i = 0; i < kFaultCount; ++i)
        text += std::string(i == 0 ? " " : ", ") + nameOf(static_cast<Fault>(i)) + " " + std::to_string(struck[i]);
    return text;
}

} // namespace jarvis::scenario
