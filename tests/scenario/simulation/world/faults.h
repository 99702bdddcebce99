#pragma once

#include "engine/base/random.h"
#include "engine/base/time.h"

#include <string>

namespace jarvis::scenario {

/// What goes wrong in a run, and how often. Zero: never.
///
/// Each run draws its own: some faults are absent, so that every one is also met alone, and one run in eight has none.
/// Threads: a plain value.
struct Faults {
    // The disk and the process, chances per step unless said otherwise.
    double powerLoss = 0;   ///< the power fails at one of the next calls of the disk
    double kill = 0;        ///< the process ends; what it wrote stays
    double diskFull = 0;
    double lyingSync = 0;   ///< per sync: it says yes and does nothing
    double bitRot = 0;      ///< per restart: a bit of a closed segment flips
    double slowJournal = 0; ///< the journal's thread does not come to it in this step

    // The line to the venue, chances per message unless said otherwise.
    double loseRequest = 0;
    double delayRequest = 0; ///< by up to 900 ms: what has not landed within a second never does
    double repeatRequest = 0;
    double loseReport = 0;   ///< an answer for good; a lost message of the account stream breaks the line soon after
    double delayReport = 0;  ///< by up to 3 s, overtaken by others
    double repeatReport = 0;
    double garbage = 0;      ///< per step: a report of nothing that exists
    double timeOut = 0;      ///< per order: accepted, but the answer is lost and the request times out
    double rejectExit = 0;   ///< per order that only reduces
    double cut = 0;          ///< per step: the line breaks
    double forget = 0;       ///< per live order and cut: the venue restarted without it

    // The market data, chances per event unless said otherwise.
    double loseUpdate = 0;
    double repeatUpdate = 0;
    double brokenMark = 0;
    double silence = 0;      ///< per step and instrument: nothing comes for a while
    double crossedBook = 0;  ///< per step and instrument

    // The clock, chances per step.
    double clockJump = 0;    ///< up to an hour, both ways
    double sleep = 0;        ///< the machine sleeps for up to ten minutes

    static Faults none() { return {}; }
    static Faults draw(Random& random);
    /// "powerLoss 0.004, cut 0.01": what is on.
    std::string text() const;
};

} // namespace jarvis::scenario
