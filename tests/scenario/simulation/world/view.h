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
    bool hasDiskLied = false;                 ///< then what was acknowledged may be gone
    bool isMute = false;                      ///< this life could never write anything: it must not place orders, whose numbers it may give out again
    bool wasJournalDown = false;              ///< orders that only reduce may have left without being written
};

/// For how long something has been so. Forgotten when the process dies.
///
/// Threads: a plain value.
class Lasting {
public:
    /// How long something may last.
    struct Bound {
        Duration undisturbed; ///< since the last fault that may have to do with it
        Duration inAll;       ///< whatever happens on the way
    };
    /// For how long it has been so, where that is longer than it may. `disturbed`: the last such fault.
    std::optional<Duration> beyond(Bound bound, const std::string& what, bool isSo, Timestamp now, Timestamp disturbed)
    {
        if (!isSo) {
            m_since.erase(what);
            return std::nullopt;
        }
        Since& since = m_since.try_emplace(what, Since{now, now}).first->second;
        since.undisturbed = std::max(since.undisturbed, std::min(disturbed, now));
        if (now - since.undisturbed <= bound.undisturbed && now - since.inAll <= bound.inAll)
            return std::nullopt;
        return now - since.inAll;
    }
    void clear() { m_since.clear(); }

private:
    struct Since {
        Timestamp undisturbed;
        Timestamp inAll;
    };
    std::map<std::string, Since> m_since;
};

} // namespace jarvis::scenario
