#pragma once

#include "engine/kernel/engine_clock.h"
#include "tests/scenario/simulation/world/disk.h"
#include "tests/scenario/simulation/world/faults.h"
#include "tests/scenario/simulation/world/invariants.h"
#include "tests/scenario/simulation/world/market_line.h"
#include "tests/scenario/simulation/world/network.h"
#include "tests/scenario/simulation/world/node.h"
#include "tests/scenario/simulation/world/traders.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jarvis::scenario {

/// Why a run failed: enough to see it again (`scenario --seed N --trace`).
struct Failure {
    std::uint64_t seed = 0;
    std::uint64_t step = 0;
    std::string invariant;
    std::string detail;
};

/// What a run went through, so that one can see that it went through something.
struct Counts {
    std::uint64_t steps = 0;
    std::uint64_t events = 0;
    std::uint64_t orders = 0;
    std::uint64_t fills = 0;
    std::uint64_t commands = 0;
    std::uint64_t refusals = 0;
    std::uint64_t crashes = 0;
    std::uint64_t cuts = 0;
    std::uint64_t rots = 0;
    std::uint64_t fullDisks = 0;
    std::uint64_t hurtSnapshots = 0;
    std::uint64_t algorithms = 0;
    std::uint64_t trips = 0;      ///< of breakers
    std::uint64_t probes = 0;     ///< entries that half-open breakers let through
    std::uint64_t adoptions = 0;
    std::uint64_t rungs = 0; ///< that had an order
    std::uint64_t kills = 0;
    std::uint64_t routes = 0;     ///< orders that were routed
    std::uint64_t moves = 0;      ///< parts of them that a venue failed, and that went on
    std::array<std::uint64_t, kFaultCount> struck{};
    std::uint64_t forgotten = 0;
    std::uint64_t settledAfterMs = 0; ///< how long the world took to come to rest, in virtual time

    Counts& operator+=(const Counts& other);
    /// "400 steps, 1200 events, …", and how often each fault struck.
    std::string text() const;
};

/// One seeded run: the real kernel and journal, a paper venue, a market and traders in one thread of virtual time, with faults.
///
/// The same seed and steps give the same run on every machine.
/// Threads: one.
class Simulation {
public:
    using Trace = std::function<void(const std::string&)>;

    explicit Simulation(std::uint64_t seed, Trace trace = {});
    ~Simulation();

    /// `steps` of about 100 ms with faults, then without until everything is settled. Empty: every promise was kept.
    std::optional<Failure> run(std::uint64_t steps);

    const Counts& counts() const { return m_counts; }
    const Faults& faults() const { return m_drawn; }
    std::uint64_t step() const { return m_counts.steps; }

private:
    // simulation.cpp: time, and what happens in it
    void stepOnce(bool isTrading);
    void liveThrough(Duration duration);
    void runEngine(bool isTrading);
    void disturb();
    void disturbClock();
    void settle();
    void count();
    // lives.cpp: the process ends and begins
    void boot();
    void tryToBoot();
    void checkRecovered(const kernel::Kernel& kernel);
    void die(bool isPowerLost);
    void stop();
    void sleep();
    void hurtSnapshots();
    // watch.cpp: what is seen while the kernel decides
    void onHandled(const kernel::Input& input);
    void noteMarket(const kernel::Input& input);
    Quantity standing(const Order& order) const;
    void noteDecision(const Order& order);
    void noteEnds(const kernel::Input& input);
    std::string whyBad(InstrumentId instrument) const;
    void released(std::vector<VenueRequest>&& requests, bool isDurable);
    void check();
    View view() const;
    void fail(const std::string& invariant, const std::string& detail);
    void tell(const std::string& line) const;

    Timestamp wall() const { return m_clock.now(); }
    void moveTo(Timestamp now);

    struct Told {
        bool isWhole = false;
        bool isCrossed = false;
        Timestamp lastProof{};
    };

    const std::uint64_t m_seed;
    const Trace m_trace;
    Random m_random;
    const Faults m_drawn;
    Faults m_faults;
    kernel::Kernel::Settings m_settings;
    Timestamp m_now;
    Duration m_skew{};
    ManualClock m_clock;
    RandomMarket m_market;
    MarketLine m_line;
    Network m_network;
    SimulatedDisk m_disk;
    History m_history;
    Traders m_traders;
    std::uint64_t m_segmentBytes;
    std::uint64_t m_eventsPerSnapshot;
    Timestamp m_connectAt{};
    Timestamp m_operatorAt = Timestamp::max(); ///< someone frees the disk and starts the engine anew
    bool m_isRotten = false;
    bool m_wasJournalDown = false;

    std::unique_ptr<Node> m_node; ///< null while the process is down
    kernel::EngineClock m_engineClock{Patience().clockAheadMax};
    int m_skippedTurns = 0; ///< of the journal, in a row
    std::map<InstrumentId, Told> m_told;
    Duration m_clockOffset{}; ///< of the venue, as this life of the engine was told
    OrderId m_newestSeen;
    std::set<OrderId> m_heldBack;
    std::set<OrderId> m_outside; ///< orders that have left and not ended
    Lasting m_lasting;
    std::uint64_t m_checkedTo = 0;
    std::vector<Sent> m_sent;
    std::vector<Decision> m_decisions;
    std::vector<std::string> m_reported;
    std::optional<Failure> m_failure;
    Counts m_counts;
};

} // namespace jarvis::scenario
