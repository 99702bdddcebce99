#pragma once

#include "tests/scenario/simulation/world/view.h"

#include <optional>
#include <span>
#include <string>

namespace jarvis::scenario {

// The numbers in the names are those of notes/reliability.md:
//
//      1 acknowledged survives            lives.cpp checkRecovered(), book_invariants.cpp everyCommandHasOneOutcome
//      2 durable before sent              order_invariants.cpp durableBeforeSent, lives.cpp checkRecovered()
//      3 no intent becomes two            order_invariants.cpp placedOnce, noOrphans; history.cpp: a command has one outcome
//        and no route asks for more        history_rules.cpp: the parts of a routed order, which moves on in one life alone
//      4 replay equals live               book_invariants.cpp replayEqualsLive, lives.cpp checkRecovered()
//      5 sums                             book_invariants.cpp positionIsSumOfFills, orderIsSumOfFills, balanceAddsUp
//      6 no position without exits        exit_invariants.cpp noNakedPosition, risk_invariants.cpp entriesHaveExits
//      7 exits fit the position           exit_invariants.cpp exitsFitThePosition
//      8 limits                           risk_invariants.cpp limitsHoldForNewRisk; history_rules.cpp: a wider one waits
//      9 flatten never crosses zero       exit_invariants.cpp closingNeverCrossesZero
//     10 kill, whatever hangs             order_invariants.cpp stoppedEntriesGo
//     11 killed stays killed              history.cpp addTrading(), addOrder()
//     12 a bad book is not traded on      risk_invariants.cpp badBookIsNotTradedOn
//     13 unknown is not done              order_invariants.cpp unknownIsNotDone, by what watch.cpp noteEnds() saw
//     14 missed fills come once           exit_invariants.cpp differenceIsFound, book_invariants.cpp fillsAreTheVenues; history.cpp
//     15 clocks                           watch.cpp noteEnds(): no clock ends an order; history.cpp: time never goes back
//     16 flipped bits                     lives.cpp tryToBoot() (segments), hurtSnapshots() with checkRecovered() (snapshots)
//     17 full disk                        order_invariants.cpp durableBeforeSent (no entry leaves), simulation.cpp runEngine() (cancels do)
//     18 old journals                     tests/golden; here each life reads what the lives before it wrote
//     22 shutdown                         lives.cpp stop(), then checkRecovered()

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
/// Money at the venue that is not in the books though everything is settled: what trades did not move is found, and booked. Empty where a
/// holding waits for a person, or several venues have a wallet each.
Complaint whatMoneyIsMissed(const View& view);

} // namespace jarvis::scenario
