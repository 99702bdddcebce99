#include "tests/scenario/simulation/world/faults.h"

#include <cstdio>

namespace jarvis::scenario {
namespace {

struct Kind {
    Fault fault;
    const char* name;
    double most;
};

// A disk that lies takes promises with it: seldom, so that most runs are judged by all of them.
constexpr double kLyingRuns = 0.05;

constexpr Kind kKinds[] = {
    {Fault::PowerLoss, "powerLoss", 0.015},
    {Fault::Kill, "kill", 0.01},
    {Fault::Stop, "stop", 0.005},
    {Fault::DiskFull, "diskFull", 0.004},
    {Fault::FailingSync, "failingSync", 0.005},
    {Fault::LyingSync, "lyingSync", 0.3},
    {Fault::SegmentRot, "segmentRot", 0.5},
    {Fault::SnapshotRot, "snapshotRot", 0.5},
    {Fault::SnapshotTorn, "snapshotTorn", 0.5},
    {Fault::SlowJournal, "slowJournal", 0.6},
    {Fault::LoseRequest, "loseRequest", 0.06},
    {Fault::DelayRequest, "delayRequest", 0.3},
    {Fault::RepeatRequest, "repeatRequest", 0.1},
    {Fault::LoseReport, "loseReport", 0.06},
    {Fault::DelayReport, "delayReport", 0.2},
    {Fault::RepeatReport, "repeatReport", 0.2},
    {Fault::Garbage, "garbage", 0.2},
    {Fault::TimeOut, "timeOut", 0.1},
    {Fault::RejectExit, "rejectExit", 0.2},
    {Fault::Cut, "cut", 0.02},
    {Fault::Forget, "forget", 0.3},
    {Fault::Stranger, "stranger", 0.01},
    {Fault::LoseUpdate, "loseUpdate", 0.03},
    {Fault::RepeatUpdate, "repeatUpdate", 0.2},
    {Fault::BrokenMark, "brokenMark", 0.05},
    {Fault::Silence, "silence", 0.01},
    {Fault::CrossedBook, "crossedBook", 0.01},
    {Fault::ClockAhead, "clockAhead", 0.006},
    {Fault::ClockBack, "clockBack", 0.006},
    {Fault::Sleep, "sleep", 0.005},
    {Fault::VenueClock, "venueClock", 0.01},
};
static_assert(std::size(kKinds) == kFaultCount);

} // namespace

const char* nameOf(Fault fault)
{
    for (const Kind& kind : kKinds) {
        if (kind.fault == fault)
            return kind.name;
    }
    return "";
}

Faults Faults::draw(Random& random)
{
    Faults faults;
    if (random.chance(0.125))
        return faults;
    const double density = random.chance(0.25) ? 0.15 : 0.45;
    for (const Kind& kind : kKinds) {
        // Always two draws, so that a kind that is added last changes no other.
        const bool isOn = random.chance(kind.fault == Fault::LyingSync ? kLyingRuns : density);
        const double rate = kind.most * (0.2 + 0.8 * random.unit());
        if (isOn)
            faults.m_rates[static_cast<std::size_t>(kind.fault)] = rate;
    }
    return faults;
}

bool Faults::strikes(Fault fault, Random& random)
{
    const bool isStruck = random.chance(rate(fault));
    m_struck[static_cast<std::size_t>(fault)] += isStruck ? 1 : 0;
    return isStruck;
}

std::string Faults::text() const
{
    std::string text;
    for (const Kind& kind : kKinds) {
        if (rate(kind.fault) == 0)
            continue;
        char number[32];
        std::snprintf(number, sizeof number, "%.4g", rate(kind.fault));
        text += (text.empty() ? "" : ", ") + std::string(kind.name) + " " + number;
    }
    return text.empty() ? "none" : text;
}

} // namespace jarvis::scenario
