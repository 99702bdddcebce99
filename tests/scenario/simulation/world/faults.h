#pragma once

#include "engine/base/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace jarvis::scenario {

/// What can go wrong. The chances are per step unless said otherwise.
enum class Fault : std::uint8_t {
    // The disk and the process
    PowerLoss,     ///< at one of the next calls of the disk: within a write at any byte, what was not synced goes
    Kill,          ///< the process ends; what it wrote stays
    Stop,          ///< it is asked to end, and does so cleanly
    DiskFull,
    FailingSync,   ///< per sync: an error, and what should have been synced is gone
    LyingSync,     ///< per sync: it says yes and does nothing
    SegmentRot,    ///< per restart: a bit of a closed segment flips
    SnapshotRot,   ///< per restart: a bit of a snapshot flips
    SnapshotTorn,  ///< per restart: a snapshot ends too early
    SlowJournal,   ///< the journal's thread does not come to it in this step

    // The line to the venue, per message
    LoseRequest,
    DelayRequest,  ///< by up to 900 ms: what has not landed within a second never does
    RepeatRequest,
    LoseReport,    ///< an answer for good; a lost message of the account stream breaks the line soon after
    DelayReport,   ///< by up to 3 s, overtaken by others
    RepeatReport,
    Garbage,       ///< per step: a report of nothing that exists
    TimeOut,       ///< per order: accepted, but the answer is lost and the request times out
    RejectExit,    ///< per order that only reduces
    Cut,           ///< per step: the line breaks
    Forget,        ///< per live order and cut: the venue restarted without it
    Stranger,      ///< per step: somebody trades on the account elsewhere

    // The market data, per event
    LoseUpdate,
    RepeatUpdate,
    BrokenMark,
    Silence,       ///< per step and instrument: nothing comes for a while
    CrossedBook,   ///< per step and instrument

    // The clock
    ClockAhead,    ///< it jumps by up to an hour
    ClockBack,
    Sleep,         ///< the machine sleeps, mostly for seconds, at times for minutes, seldom for a day
    VenueClock,    ///< per step: the venue's clock is measured, up to three seconds off, or right again
};
inline constexpr std::size_t kFaultCount = static_cast<std::size_t>(Fault::VenueClock) + 1;
const char* nameOf(Fault fault);

/// What goes wrong in a run and how often, and how often it did.
///
/// Each run draws its own: some faults are absent, so that every one is also met alone, and one run in eight has none.
/// Threads: a plain value.
class Faults {
public:
    static Faults draw(Random& random);

    double rate(Fault fault) const { return m_rates[static_cast<std::size_t>(fault)]; }
    bool isNone() const { return m_rates == decltype(m_rates){}; }
    /// Whether it happens now. Counted.
    bool strikes(Fault fault, Random& random);
    /// From now on nothing goes wrong any more.
    void end() { m_rates = {}; }
    std::uint64_t struck(Fault fault) const { return m_struck[static_cast<std::size_t>(fault)]; }
    /// "powerLoss 0.004, cut 0.01": what is on.
    std::string text() const;

private:
    std::array<double, kFaultCount> m_rates{}; ///< zero: never
    std::array<std::uint64_t, kFaultCount> m_struck{};
};

} // namespace jarvis::scenario
