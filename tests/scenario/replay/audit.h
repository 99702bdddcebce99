#pragma once

#include "engine/api/event.h"
#include "engine/kernel/kernel.h"
#include "engine/kernel/state.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace jarvis::test {

/// Adds an account up from its events alone, and compares that with what the kernel says after every step.
///
/// What spec/kernel.md asks of every moment; the first thing that does not hold is kept as text, with its place.
class Audit {
public:
    /// `bound`: how long a position may miss an exit, or an exit be too large, before that is a failure.
    Audit(Money startBalance, Duration bound) : m_startBalance(startBalance), m_bound(bound) {}

    void take(const kernel::Kernel& kernel, const api::EventRecord& record);
    /// The books: only changes when events came.
    void checkBooks(const kernel::Kernel& kernel);
    /// What must not last: call after every step.
    void checkExits(const kernel::Kernel& kernel, Timestamp now);

    const std::string& broken() const { return m_broken; }

    struct Counts {
        std::size_t fills = 0;
        std::size_t fundings = 0;
        std::size_t orders = 0;
        std::size_t amends = 0;
        std::size_t refusals = 0;
        std::size_t kills = 0;
        std::size_t closedPositions = 0;
        std::size_t protectedPositions = 0;
        Quantity largest;
    };
    const Counts& counts() const { return m_counts; }

private:
    struct Book {
        Quantity held;
        Timestamp nakedSince{};    ///< zero: it is not
        Timestamp oversizedSince{};
    };

    void fail(const std::string& what, std::uint64_t sequence);
    void takeOrder(const kernel::Kernel& kernel, const Order& order);
    void takeFill(const kernel::Kernel& kernel, const Fill& fill);
    void takePosition(const Position& position);
    void checkLimits(const kernel::Kernel& kernel, const Order& entry);
    void checkExitsOf(const kernel::State& state, const kernel::InstrumentSlot& slot, Timestamp now);
    bool lasts(Timestamp& since, bool isSo, Timestamp now) const;

    const Money m_startBalance;
    const Duration m_bound;
    std::string m_broken;
    Counts m_counts;
    std::uint64_t m_sequence = 0;
    Timestamp m_time{};
    bool m_isKilled = false;
    std::uint64_t m_newestOrder = 0;
    std::set<std::pair<InstrumentId, std::uint64_t>> m_trades;
    std::set<CommandId> m_taken;
    std::set<CommandId> m_settled;
    std::map<InstrumentId, Book> m_books;
    Money m_cash, m_fees, m_realised, m_funding;
};

} // namespace jarvis::test
