#pragma once

#include "engine/kernel/context.h"

#include <cstdint>

namespace jarvis::kernel {

/// Keeps the account's sums up to date as marks, positions and orders change, one difference at a time: no rule ever adds up the
/// whole account on the hot path.
///
/// Threads: the kernel's.
class Meter {
public:
    explicit Meter(Context& context) : m_context(context) {}

    /// Adds up everything anew: after a restore, and when a limit that the sums depend on changed.
    void rebuild();
    void orderChanged(const Order& order);
    /// The mark or the position changed.
    void positionChanged(std::uint32_t index);

    Money equity() const { return m_context.state.wallet() + m_context.totals.unrealised; }
    Money dayPnl() const { return equity() - m_context.state.day().equityAtStart; }
    /// `without` is an order that is left out, because it is about to be replaced.
    risk::AccountView account(std::uint32_t index, const Order* without = nullptr) const;
    risk::InstrumentExposure exposure(std::uint32_t index, const Order* without = nullptr) const;
    std::int64_t leverageOf(std::uint32_t index) const;
    /// What the account may lose in a bad day, and one instrument's part in it. Worked out only while the limit is on, or when
    /// `isReported`. `isClosed`: as if nothing were held in the instrument.
    risk::ValueAtRiskView valueAtRisk(std::uint32_t index, const Order* without = nullptr, bool isClosed = false, bool isReported = false) const;
    /// The mark, the position or its stop changed.
    static void updateRisk(Context& context, std::uint32_t index);

private:
    void updateUse(std::uint32_t index);
    /// Of an order, where amends of some were overtaken.
    risk::ReservationTerms worstTerms(const Order& order, const Instrument& is, std::optional<Price> mark);
    /// What amends that were overtaken may have left beyond what the orders say.
    void addOvertaken(const InstrumentSlot& slot, risk::InstrumentExposure& exposure) const;
    /// Of the entries that wait on a side; zero: they have none.
    Price loosestStop(const InstrumentSlot& slot, Side side) const;
    std::int64_t clusterUse(std::uint32_t cluster) const;

    Context& m_context;
};

} // namespace jarvis::kernel
