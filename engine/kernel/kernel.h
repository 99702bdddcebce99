#pragma once

#include "engine/api/event.h"
#include "engine/api/market.h"
#include "engine/api/query.h"
#include "engine/kernel/input.h"
#include "engine/model/instrument.h"
#include "engine/model/kelly.h"
#include "engine/model/limits.h"
#include "engine/model/patience.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace jarvis::kernel {

class State;

/// The single writer of one account: `decide(state, input) → events`, `apply(state, event) → state`.
///
/// Owns no thread, opens no file, reads no clock: inputs carry their time. The same inputs give the same events, byte for
/// byte. Events are applied the moment they are decided; requests must leave only when the events of the same Output are durable.
///
/// Life: construct → restore() each journalled record, oldest first → start() → handle() for ever.
/// Threads: one thread at a time.
class Kernel {
public:
    struct Settings : Patience {
        AccountId account{1};
        FixedText<32> accountName = "Paper";
        bool isLive = false;    ///< moves real money: begins with its switch off
        bool isTestnet = false; ///< at a venue's test network
        Money startBalance = Money::ofWhole(10'000); ///< for an account that is opened new
        Limits limits;                               ///< for an account that is opened new
        /// A journal that failed, a clock that jumped and a holding that differs trip the account's breaker, and stay the business of a
        /// person: only ResetBreaker lets entries out again (the automatic kill of spec/risk.md). Off: they stop entries while they last.
        bool faultsNeedReset = true;
        std::vector<std::vector<InstrumentId>> clusterGroups;     ///< instruments that count as moving together, whatever the past says
        KellySettings kelly;
        Duration trailInterval = std::chrono::milliseconds(250);  ///< a trailing stop is moved at most this often

        void setPatience(const Patience& patience) { static_cast<Patience&>(*this) = patience; }
    };

    explicit Kernel(Settings settings);
    ~Kernel();
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;

    /// Applies one journalled (or snapshot) record. Records must come in order.
    void restore(const api::EventRecord& record);

    struct StartInfo {
        std::uint64_t tornBytes = 0;
        FixedText<16> version;
    };
    /// After the last restore: opens the account if it is new, lists instruments, turns orders without an answer into Unknown and
    /// asks the venue. Entries are refused until ReconcileEnd.
    void start(const StartInfo& info, const std::vector<Instrument>& instruments, Timestamp now, Output& out);

    /// Decides. Appends to `out`.
    void handle(const Input& input, Timestamp now, Output& out);

    /// What the order would be, cost and risk, by the same gate. `trades`: for mode Kelly, of the query's instrument and side.
    api::OrderPreview preview(const api::PreviewQuery& query, Timestamp now, const TradeHistory& trades = {}) const;
    /// What is at risk, how much of each limit is used, and which breakers are open.
    api::RiskReport risk(Timestamp now) const;
    /// What trading has cost.
    api::CostReport costs(const api::CostQuery& query, Timestamp now) const;
    /// The account at the newest marks.
    api::AccountValuation valuation(Timestamp now) const;
    /// The records that rebuild the present state from nothing; the last one carries the newest sequence.
    std::vector<api::EventRecord> snapshot() const;

    std::uint64_t sequence() const; ///< of the newest event
    std::uint64_t epoch() const;    ///< of the newest start
    const State& state() const;     ///< for tests and for the paper venue's restart; read it on the kernel's thread
    /// A hash over all state that events build: equal after replay, or something is wrong.
    std::uint64_t stateHash() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace jarvis::kernel
