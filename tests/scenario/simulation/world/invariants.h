#pragma once

#include "tests/scenario/simulation/world/view.h"

#include <optional>
#include <span>
#include <string>

namespace jarvis::scenario {

/// What does not hold, in words and numbers.
using Complaint = std::optional<std::string>;

/// One promise of the engine. Its name is a sentence that a failing run prints.
struct Invariant {
    const char* name;
    Complaint (*check)(const View& view, Lasting& lasting);
    bool holdsOnLyingDisk; ///< a disk that says "synced" and is not takes the other promises with it
};

/// All of them, in the order in which they are checked behind every step.
std::span<const Invariant> invariants();

// By topic, each in a file of its own.
std::span<const Invariant> orderInvariants();
std::span<const Invariant> bookInvariants();
std::span<const Invariant> exitInvariants();
std::span<const Invariant> riskInvariants();

/// What is not yet in order at the end of a run, when all faults are over; empty when everything is.
Complaint whatIsUnsettled(const View& view);

} // namespace jarvis::scenario
