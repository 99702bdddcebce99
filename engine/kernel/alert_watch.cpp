#include "engine/kernel/alert_watch.h"

#include <algorithm>

namespace jarvis::kernel {

AlertWatch::AlertWatch(Context& context, AlertDesk& desk, const Meter& meter, const RiskDesk& risks)
    : m_context(context), m_desk(desk), m_meter(meter), m_risks(risks)
{
    m_downSince.fill(kNever);
}

void AlertWatch::index()
{
    const AlertStore& store = m_context.state.alerts();
    if (m_layout == store.layout() && m_byInstrument.size() == m_context.state.slots().size())
        return;
    m_layout = store.layout();
    m_byInstrument.assign(m_context.state.slots().size(), {});
    m_lasts.resize(m_byInstrument.size());
    for (std::vector<std::uint16_t>* list : {&m_ofDay, &m_ofTime, &m_ofOrders})
        list->clear();
    m_dayPnl.reset();
    std::vector<Watched> before = std::move(m_watched);
    m_watched.clear();
    for (std::size_t i = 0; i < store.rules().size(); ++i) {
        const AlertRule& rule = store.rules()[i];
        const auto at = static_cast<std::uint16_t>(i);
        const AlertSubject subject = rule.spec.subject;
        const auto known = std::find_if(before.begin(), before.end(), [&](const Watched& one) { return one.id == rule.id && one.cause == rule.cause; });
        m_watched.push_back(known != before.end() ? std::move(*known) : Watched{rule.id, rule.cause, nullptr});
        if (rule.state != AlertState::Watching)
            continue;
        if (subject == AlertSubject::Move && !m_watched.back().window)
            m_watched.back().window = std::make_unique<MoveWindow>(rule.spec.window);
        if (isOfOrders(subject))
            m_ofOrders.push_back(at);
        else if (subject == AlertSubject::DayPnl)
            m_ofDay.push_back(at);
        else if (subject == AlertSubject::LimitUse || subject == AlertSubject::DataAge || subject == AlertSubject::Connection)
            m_ofTime.push_back(at);
        else if (const std::uint32_t slot = m_context.state.indexOf(rule.spec.instrument); slot != IndexMap::kNone)
            m_byInstrument[slot].push_back(at);
    }
}

const std::vector<std::uint16_t>& AlertWatch::ofInstrument(InstrumentId instrument)
{
    static const std::vector<std::uint16_t> kNoRules;
    index();
    const std::uint32_t slot = m_context.state.indexOf(instrument);
    return slot == IndexMap::kNone ? kNoRules : m_byInstrument[slot];
}

// A price that went beyond and came back since the look before was beyond all the same.
void AlertWatch::judge(const AlertRule& rule, const Seen& seen)
{
    const Price threshold = rule.spec.threshold.asPrice();
    const bool isDown = rule.spec.direction == AlertDirection::Below;
    const bool wasAway = rule.side == AlertSide::Away;
    bool isBeyond = isDown ? seen.newest <= threshold : seen.newest >= threshold;
    if (wasAway)
        isBeyond = isDown ? seen.lowest <= threshold : seen.highest >= threshold;
    else if (rule.side == AlertSide::Beyond && rule.spec.direction == AlertDirection::Either)
        isBeyond = seen.lowest >= threshold;
    const bool wentUp = rule.spec.direction == AlertDirection::Above || (rule.spec.direction == AlertDirection::Either && isBeyond);
    m_desk.observe(rule, isBeyond, Amount::of(wentUp ? seen.highest : seen.lowest), rule.spec.instrument);
}

void AlertWatch::lookAt(InstrumentId instrument, AlertSubject subject, const Seen& seen)
{
    for (const std::uint16_t at : ofInstrument(instrument)) {
        if (ruleAt(at).spec.subject == subject)
            judge(ruleAt(at), seen);
    }
}

void AlertWatch::look(const TopInput& input)
{
    if (m_context.state.alerts().rules().empty() || !input.isWhole || input.top.isCrossed())
        return;
    if (const auto& bid = input.top.bid)
        lookAt(input.top.instrument, AlertSubject::BidPrice, {bid->price, bid->price, bid->price});
    if (const auto& ask = input.top.ask)
        lookAt(input.top.instrument, AlertSubject::AskPrice, {ask->price, ask->price, ask->price});
}

void AlertWatch::look(const TradedInput& input)
{
    const std::uint32_t slot = m_context.state.indexOf(input.instrument);
    if (slot == IndexMap::kNone || input.last.ticks() < 1 || input.lowest.ticks() < 1 || input.lowest > input.highest)
        return;
    index();
    m_lasts[slot] = input.last;
    lookAt(input.instrument, AlertSubject::LastPrice, {input.lowest, input.highest, input.last});
}

void AlertWatch::look(const MarkTick& tick)
{
    const std::uint32_t slot = m_context.state.indexOf(tick.instrument);
    // What the market desk took for a broken mark is none here either.
    if (m_context.state.alerts().rules().empty() || slot == IndexMap::kNone || m_context.market(slot).view.mark != tick.mark)
        return;
    for (const std::uint16_t at : ofInstrument(tick.instrument)) {
        const AlertRule& rule = ruleAt(at);
        if (rule.spec.subject == AlertSubject::MarkPrice)
            judge(rule, {tick.mark, tick.mark, tick.mark});
        else if (rule.spec.subject == AlertSubject::Move)
            lookAtMove(at, tick);
        else if (rule.spec.subject == AlertSubject::PositionPnl)
            lookAtPosition(rule);
    }
}

void AlertWatch::lookAtMove(std::uint16_t at, const MarkTick& tick)
{
    const AlertRule& rule = ruleAt(at);
    if (!m_watched[at].window)
        return;
    const MoveWindow::Extremes seen = m_watched[at].window->add(m_context.now(), tick.mark);
    const auto share = [](std::int64_t part, std::int64_t whole) { return divideRounded(Int128(part) * Ratio::kOne, whole, Rounding::Down); };
    const Int128 rise = share(tick.mark.ticks() - seen.lowest.ticks(), seen.lowest.ticks());
    const Int128 fall = share(seen.highest.ticks() - tick.mark.ticks(), seen.highest.ticks());
    const AlertDirection direction = rule.spec.direction;
    const Int128 moved = direction == AlertDirection::Above ? rise : direction == AlertDirection::Below ? fall : std::max(rise, fall);
    // A move either way is told when it happens; that it is over is no news.
    const bool isBeyond = moved >= rule.spec.threshold.raw;
    if (isBeyond || direction != AlertDirection::Either || rule.side != AlertSide::Beyond)
        m_desk.observe(rule, isBeyond, Amount{Amount::Kind::Ratio, moved == fall && rise != fall ? -moved : moved}, rule.spec.instrument);
    else
        m_desk.goBack(rule);
}

void AlertWatch::lookAtMoney(const AlertRule& rule, Money value, InstrumentId instrument)
{
    const Money threshold = rule.spec.threshold.asMoney();
    const bool isBeyond = rule.spec.direction == AlertDirection::Below ? value <= threshold : value >= threshold;
    m_desk.observe(rule, isBeyond, Amount::of(value), instrument);
}

void AlertWatch::lookAtPosition(const AlertRule& rule)
{
    const std::uint32_t slot = m_context.state.indexOf(rule.spec.instrument);
    const Position& position = m_context.slot(slot).position;
    if (position.isFlat())
        return m_desk.goBack(rule);
    if (!m_context.market(slot).isUnvalued)
        lookAtMoney(rule, m_context.market(slot).unrealised, rule.spec.instrument);
}

void AlertWatch::finish()
{
    if (m_context.state.alerts().rules().empty())
        return;
    index();
    if (!m_ofDay.empty() && m_context.totals.unvalued == 0 && m_dayPnl != m_meter.dayPnl()) {
        m_dayPnl = m_meter.dayPnl();
        for (const std::uint16_t at : m_ofDay)
            lookAtMoney(ruleAt(at), *m_dayPnl, {});
    }
    if (m_ofOrders.empty())
        return;
    // What is told here is appended behind, and moves what stands before: nothing of it is held on to.
    InstrumentId asked;
    for (std::size_t i = 0, count = m_context.writer.decidedCount(); i < count; ++i) {
        const api::Event& event = m_context.writer.decided(i).event;
        if (const auto* changed = std::get_if<api::OrderChanged>(&event)) {
            lookAtOrder(Order(changed->order));
        } else if (const auto* taken = std::get_if<api::CommandTaken>(&event)) {
            const auto* submit = std::get_if<api::SubmitOrder>(&taken->command.action);
            asked = submit != nullptr ? submit->draft.instrument : InstrumentId{};
        } else if (const auto* settled = std::get_if<api::CommandSettled>(&event)) {
            if (settled->refusal && asked && !settled->isRepeat)
                tellOrder(AlertSubject::OrderRefused, asked, {});
        }
    }
}

void AlertWatch::lookAtOrder(const Order& order)
{
    const bool isExit = order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss;
    if (order.state == OrderState::Rejected)
        tellOrder(AlertSubject::OrderRefused, order.instrument, order.id);
    else if (order.state == OrderState::Filled && !isExit)
        tellOrder(AlertSubject::OrderFilled, order.instrument, order.id);
    else if (isExit && (order.state == OrderState::Filled || order.state == OrderState::PartiallyFilled))
        tellOrder(AlertSubject::ExitHit, order.instrument, order.id);
}

void AlertWatch::tellOrder(AlertSubject subject, InstrumentId instrument, OrderId order)
{
    for (const std::uint16_t at : m_ofOrders) {
        const AlertRule& rule = ruleAt(at);
        if (rule.spec.subject == subject && (!rule.spec.instrument || rule.spec.instrument == instrument))
            m_desk.noteOrder(rule, instrument, order);
    }
}

} // namespace jarvis::kernel
