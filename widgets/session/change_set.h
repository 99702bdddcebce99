#pragma once

#include "engine/api/event.h"

#include <cstdint>
#include <vector>

namespace jarvis::widgets::session {

/// What applying events changed, so that only that is painted anew. Ids are listed once, in the order of their first change.
struct ChangeSet {
    bool isReset = false; ///< everything may be different: a snapshot was applied
    std::vector<OrderId> orders;
    std::vector<OrderId> forgottenOrders; ///< ended orders that fell out of the bounded list
    std::vector<InstrumentId> positions;
    std::uint32_t fillsAdded = 0;      ///< at the end of ReadModel::fills()
    std::uint32_t fillsForgotten = 0;  ///< from its beginning
    std::uint32_t closedAdded = 0;
    std::uint32_t logAdded = 0;
    std::uint32_t logForgotten = 0;
    std::vector<api::AlertRaised> alerts;
    std::vector<api::CommandSettled> settled;
    bool hasInstruments = false;
    bool hasAccount = false; ///< account, balance or day
    bool hasLimits = false;
    bool hasTradingState = false;
    bool hasFlattens = false;
    bool hasDifferences = false;
    std::vector<AlgorithmId> algorithms;
    bool hasBreakers = false;
    bool hasAlertRules = false;
    std::vector<api::AlertFired> fired; ///< what was told while nobody was connected, too
    bool hasNotes = false; ///< on positions
    bool hasClusters = false;
    bool hasCosts = false;
};

} // namespace jarvis::widgets::session
