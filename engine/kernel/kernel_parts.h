#pragma once

#include "engine/kernel/adopter.h"
#include "engine/kernel/alert_desk.h"
#include "engine/kernel/alert_watch.h"
#include "engine/kernel/algorithm_desk.h"
#include "engine/kernel/algorithm_runner.h"
#include "engine/kernel/booker.h"
#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/command_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/day_keeper.h"
#include "engine/kernel/engine_clock.h"
#include "engine/kernel/excursion_keeper.h"
#include "engine/kernel/flattener.h"
#include "engine/kernel/kernel.h"
#include "engine/kernel/limit_desk.h"
#include "engine/kernel/market_desk.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/reconciler.h"
#include "engine/kernel/report_desk.h"
#include "engine/kernel/reverser.h"
#include "engine/kernel/risk_desk.h"
#include "engine/kernel/route_desk.h"
#include "engine/kernel/scale_out_keeper.h"
#include "engine/kernel/sweeper.h"

namespace jarvis::kernel {

/// The parts of the kernel and how they know one another. Each decides one kind of thing; all share the Context.
class Kernel::Impl {
public:
    explicit Impl(Kernel::Settings s) : settings(std::move(s)) { brackets.setFlattener(flattener); }

    /// Opens what is new, recalls what was open, and asks the venue.
    void start(const StartInfo& info, const std::vector<Instrument>& instruments);
    void handle(const Input& input);
    /// After every input: what the new numbers mean for the day, and what algorithms do about it.
    void finish();
    /// A jump while nothing is open is told only where it leads back.
    void meetClockJump(Duration jump);
    void noteClockJump(Duration jump);

    const Kernel::Settings settings;
    State state;
    Context context{settings, state};
    EngineClock clock{settings.clockAheadMax};
    Meter meter{context};
    OrderDesk desk{context, meter};
    BreakerDesk breakers{context, desk};
    RouteDesk routes{context, meter, desk};
    RiskDesk risks{context, meter};
    LimitDesk limits{context, meter, risks};
    ScaleOutKeeper scaleOuts{context, desk};
    BracketKeeper brackets{context, desk, scaleOuts};
    CostDesk costs{context};
    ExcursionKeeper excursions{context};
    Booker booker{context, meter, desk, breakers, costs, excursions};
    Reconciler reconciler{context, desk, breakers};
    Adopter adopter{context, desk, booker};
    Flattener flattener{context, {desk, brackets, reconciler, adopter}};
    Reverser reverser{context, meter, desk};
    DayKeeper days{context, meter, desk};
    ReportDesk reports{context, {desk, booker, brackets, flattener, reverser, reconciler, breakers, routes}};
    AlgorithmRunner runner{context, meter, desk};
    AlgorithmDesk algorithms{context, meter, runner};
    AlertDesk alerts{context};
    AlertWatch alertWatch{context, alerts, meter, risks};
    CommandDesk commands{context, {meter, desk, brackets, scaleOuts, flattener, reverser, days, adopter, reconciler, algorithms, limits, breakers, routes, alerts, alertWatch}};
    MarketDesk market{context, meter, brackets, costs, excursions};
    Sweeper sweeper{context, {desk, brackets, flattener, reverser, reconciler, days, limits, breakers, costs}};

private:
    void openAccount();
    void listInstruments(const std::vector<Instrument>& instruments);
    void listVenues();
    std::uint32_t doubtUnanswered();
    void recallRates();
    void recallClock();
    void setJournal(const JournalNotice& notice);
    void noteFeedEnd(const FeedNotice& notice);
};

} // namespace jarvis::kernel
