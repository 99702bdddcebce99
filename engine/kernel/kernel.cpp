#include "engine/kernel/kernel.h"

#include "engine/kernel/kernel_parts.h"
#include "engine/kernel/previewer.h"
#include "engine/kernel/valuer.h"

#include <string_view>

namespace jarvis::kernel {

Kernel::Kernel(Settings settings) : m_impl(std::make_unique<Impl>(std::move(settings))) {}
Kernel::~Kernel() = default;

void Kernel::restore(const api::EventRecord& record) { m_impl->state.apply(record); }

void Kernel::start(const StartInfo& info, const std::vector<Instrument>& instruments, Timestamp now, Output& out)
{
    Impl& impl = *m_impl;
    const Timestamp newest = impl.state.time();
    impl.clock.start(newest, now);
    impl.context.wallNow = now;
    impl.context.writer.begin(out, std::max(newest, now));
    impl.start(info, instruments);
    if (newest > now + EngineClock::kBackMax)
        impl.noteClockJump(now - newest);
}

void Kernel::handle(const Input& input, Timestamp now, Output& out)
{
    Impl& impl = *m_impl;
    const EngineClock::Step step = impl.clock.advance(now);
    impl.context.wallNow = now;
    impl.context.writer.begin(out, step.now);
    if (step.jump != Duration::zero()) [[unlikely]]
        impl.meetClockJump(step.jump);
    impl.handle(input);
    impl.finish();
}

api::OrderPreview Kernel::preview(const api::PreviewQuery& query, Timestamp now, const TradeHistory& trades) const
{
    // The engine's time, as the order itself would meet it.
    Impl& impl = *m_impl;
    Output nothing;
    impl.context.writer.begin(nothing, impl.clock.peek(now));
    impl.context.rate.advance(impl.context.now());
    return Previewer(impl.context, impl.meter).preview(query, trades);
}

api::RiskReport Kernel::risk(Timestamp now) const
{
    Impl& impl = *m_impl;
    Output nothing;
    impl.context.writer.begin(nothing, impl.clock.peek(now));
    impl.context.rate.advance(impl.context.now());
    return impl.risks.report();
}

api::CostReport Kernel::costs(const api::CostQuery& query, Timestamp now) const
{
    Impl& impl = *m_impl;
    Output nothing;
    impl.context.writer.begin(nothing, impl.clock.peek(now));
    return impl.costs.report(query);
}

api::AccountValuation Kernel::valuation(Timestamp now) const
{
    return Valuer(m_impl->context, m_impl->meter).value(m_impl->clock.peek(now));
}

std::vector<api::EventRecord> Kernel::snapshot() const { return m_impl->state.snapshot(); }
std::uint64_t Kernel::sequence() const { return m_impl->state.sequence(); }
std::uint64_t Kernel::epoch() const { return m_impl->state.epoch(); }
const State& Kernel::state() const { return m_impl->state; }
std::uint64_t Kernel::stateHash() const { return m_impl->state.hash(); }

namespace {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

void Kernel::Impl::handle(const Input& input)
{
    std::visit(Overloaded{
                   [this](const api::Command& command) { state.commands().prefetch(command.id), context.rate.advance(context.now()), commands.take(command); },
                   [this](const VenueReport& report) { reports.take(report); },
                   [this](const ClockTick&) { sweeper.sweep(), excursions.sweep(), alertWatch.sweep(); },
                   [this](const JournalNotice& notice) { setJournal(notice); },
                   [this](const FeedNotice& notice) { noteFeedEnd(notice); },
                   [this](const TopInput& tick) { market.take(tick), alertWatch.look(tick); },
                   [this](const DepthInput& tick) { market.take(tick); },
                   [this](const MarkTick& tick) { market.take(tick), alertWatch.look(tick); },
                   [this](const HeartbeatTick& tick) { market.take(tick); },
                   [this](const StatusNotice& notice) { market.take(notice); },
                   [this](const TradedInput& traded) { market.take(traded), alertWatch.look(traded); },
                   [this](const CurveInput& told) { market.take(told); },
                   [this](const RiskInput& told) { risks.take(told); },
                   [this](const BarsInput& told) { alertWatch.look(told); },
               },
        input);
}

void Kernel::Impl::finish()
{
    if (!state.isOpen())
        return;
    days.check();
    if (!state.algorithms().live().empty())
        runner.step();
    if (!state.alerts().rules().empty())
        alertWatch.finish();
}

void Kernel::Impl::setJournal(const JournalNotice& notice)
{
    api::TradingState next = state.trading();
    if (next.isJournalDown == !notice.isWritable)
        return;
    next.isJournalDown = !notice.isWritable;
    context.writer.emit(api::TradingStateChanged{next});
    if (!next.isJournalDown)
        return;
    context.alert(api::AlertCode::JournalDown, api::Severity::Critical);
    breakers.fault(BreakerTrigger::JournalDown);
}

void Kernel::Impl::meetClockJump(Duration jump)
{
    const bool isAnythingOpen = state.openPositionCount() + state.orders().liveCount() > 0;
    if (isAnythingOpen || jump < Duration::zero())
        noteClockJump(jump);
}

void Kernel::Impl::noteClockJump(Duration jump)
{
    context.alert(api::AlertCode::ClockJumped, api::Severity::Warning, {}, {}, Amount::of(jump));
    if (jump > Duration::zero() && settings.faultsNeedReset)
        context.clocks.doubt(context.wallNow);
    breakers.fault(BreakerTrigger::ClockJump, Amount::of(jump), Amount::of(jump < Duration::zero() ? EngineClock::kBackMax : settings.clockAheadMax));
}

void Kernel::Impl::noteFeedEnd(const FeedNotice& notice)
{
    if (notice.isBroken)
        context.alert(api::AlertCode::FeedBroken, api::Severity::Critical, {}, {}, Amount::of(static_cast<std::int64_t>(notice.line)));
    else
        context.alert(api::AlertCode::FeedEnded, api::Severity::Warning);
}

} // namespace jarvis::kernel
