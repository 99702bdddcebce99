#pragma once

#include "engine/kernel/kernel.h"
#include "tests/scenario/simulation/world/history.h"
#include "tests/scenario/simulation/world/network.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::scenario {

/// A request that left the engine in this step, and whether what explains it was durable.
struct Sent {
    VenueRequest request;
    bool isDurable = false;
};

/// An order that was decided in this step, with what was true at that moment.
struct Decision {
    Order order;
    std::string badMarket;  ///< why nothing may be opened on what the market said; empty: it may
    Quantity held;          ///< in its instrument
    Quantity closing;       ///< Σ remaining of market closes there, itself included
    Money worstCase;        ///< of its side, itself included, in quote
    Limits limits;
    std::int64_t workingEntries = 0; ///< itself included
    std::int64_t openPositions = 0;  ///< instruments held or with a working entry
    bool isFirstThere = false;       ///< nothing was held or working in its instrument before
};

/// What the invariants look at behind each step.
struct View {
    const kernel::Kernel& kernel;
    const History& history;
    const Network& network;
    std::span<const api::EventRecord> fresh; ///< of this step
    std::span<const Sent> sent;
    std::span<const Decision> decisions;
    std::span<const std::string> reported;   ///< what the step itself found wrong
    Timestamp now{};                          ///< of the outside world
    std::uint64_t step = 0;
    bool isFaultFree = false;                 ///< nothing ever goes wrong in this run
    bool hasDiskLied = false;                 ///< then what was acknowledged may be gone
    bool wasJournalDown = false;              ///< orders that only reduce may have left without being written
};

/// For how long something has been so. Forgotten when the process dies.
///
/// Threads: a plain value.
class Lasting {
public:
    /// For how long `isSo` has held, this time included; zero when it does not.
    Duration of(const std::string& what, bool isSo, Timestamp now)
    {
        if (!isSo) {
            m_since.erase(what);
            return Duration::zero();
        }
        return now - m_since.try_emplace(what, now).first->second;
    }
    void clear() { m_since.clear(); }

private:
    std::map<std::string, Timestamp> m_since;
};

} // namespace jarvis::scenario
