#pragma once

#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/context.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/excursion_keeper.h"
#include "engine/kernel/meter.h"

namespace jarvis::kernel {

/// Takes what the market says: remembers the newest, values what is held, lets trailing stops follow. No allocation, no search.
///
/// Threads: the kernel's.
class MarketDesk {
public:
    MarketDesk(Context& context, Meter& meter, BracketKeeper& brackets, CostDesk& costs, ExcursionKeeper& excursions)
        : m_context(context), m_meter(meter), m_brackets(brackets), m_costs(costs), m_excursions(excursions)
    {
    }

    void take(const TopInput& input);
    void take(const DepthInput& input);
    void take(const MarkTick& tick);
    void take(const HeartbeatTick& tick);
    void take(const StatusNotice& notice);
    void take(const TradedInput& input);
    void take(const CurveInput& input);

private:
    /// Null when the instrument is not ours.
    MarketSlot* alive(InstrumentId instrument);

    Context& m_context;
    Meter& m_meter;
    BracketKeeper& m_brackets;
    CostDesk& m_costs;
    ExcursionKeeper& m_excursions;
};

} // namespace jarvis::kernel
