#include "engine/local/story_teller.h"

#include <utility>

namespace jarvis::local {
namespace {

Money netOf(const Position& position, Money pnl) { return pnl - position.fees + position.funding; }

bool hasExits(const ExitPlan& exits) { return exits != ExitPlan{}; }

} // namespace

void StoryTeller::take(const api::EventRecord& record)
{
    std::visit([&](const auto& event) { on(record, event); }, record.event);
}

bool StoryTeller::isDuring(Timestamp time) const
{
    return m_story.position && (m_endedAt == Timestamp{} || time == m_endedAt);
}

void StoryTeller::add(Kind kind, const api::EventRecord& record, std::optional<Refusal> why)
{
    if (record.sequence <= m_query.afterSequence)
        return;
    if (m_story.steps.size() >= m_query.countMax) {
        m_story.isWhole = false;
        return;
    }
    api::PositionStep step;
    step.kind = kind;
    step.who = record.origin;
    step.why = std::move(why);
    step.record = record;
    step.held = m_story.position ? m_story.position->held : Quantity::zero();
    m_story.steps.push_back(std::move(step));
}

void StoryTeller::on(const api::EventRecord&, const api::InstrumentListed& event)
{
    if (event.instrument != m_query.instrument)
        return;
    if (auto instrument = event.toInstrument())
        m_instrument = std::move(*instrument);
}

bool StoryTeller::concerns(const api::Action& action) const
{
    return std::visit(
        [this](const auto& asked) {
            if constexpr (requires { asked.draft.instrument; })
                return asked.draft.instrument == m_query.instrument;
            else if constexpr (requires { asked.plan.instrument; })
                return asked.plan.instrument == m_query.instrument;
            else if constexpr (requires { asked.order; })
                return m_orders.contains(asked.order);
            else if constexpr (requires { asked.instrument == InstrumentId{}; })
                return asked.instrument == m_query.instrument;
            else
                return false;
        },
        action);
}

void StoryTeller::on(const api::EventRecord&, const api::CommandTaken& event) { m_commands.insert_or_assign(event.command.id, concerns(event.command.action)); }

void StoryTeller::on(const api::EventRecord& record, const api::CommandSettled& event)
{
    const auto command = m_commands.extract(event.id);
    const bool isOurs = (!command.empty() && command.mapped()) || (event.refusal && event.refusal->instrument == m_query.instrument);
    if (event.refusal && !event.isRepeat && isOurs && isDuring(record.time))
        add(Kind::Refused, record, event.refusal);
}

void StoryTeller::on(const api::EventRecord& record, const api::OrderChanged& event)
{
    const Order& order = event.order;
    if (order.instrument != m_query.instrument)
        return;
    if (order.isLive())
        m_orders.insert({order.id, record.origin}); // the first time is when it was asked for
    else
        m_orders.erase(order.id);
    if (order.state == OrderState::Rejected && isDuring(record.time))
        add(Kind::Refused, record, order.reason);
}

// What it did to the position is told right behind it.
void StoryTeller::on(const api::EventRecord& record, const api::FillBooked& event)
{
    if (event.fill.instrument != m_query.instrument)
        return;
    m_fill = record;
    if (const auto order = m_orders.find(event.fill.order); order != m_orders.end())
        m_fill->origin = order->second;
}

void StoryTeller::on(const api::EventRecord& record, const api::PositionChanged& event)
{
    const Position& position = event.position;
    if (position.instrument != m_query.instrument)
        return;
    if (position.openedAt != m_query.openedAt) {
        // A fill that crossed zero ends one position and opens the next.
        if (!position.isFlat())
            m_fill.reset();
        return;
    }
    const ExitPlan before = m_story.position ? m_story.position->exits : ExitPlan{};
    const bool isFill = m_fill.has_value();
    if (isFill)
        tellFill(position);
    m_story.position = position;
    if (!position.isFlat() && position.exits != before && (hasExits(before) || hasExits(position.exits)))
        add(Kind::ExitsChanged, record);
    if (position.isFlat() && m_endedAt == Timestamp{})
        m_endedAt = record.time;
}

void StoryTeller::tellFill(const Position& position)
{
    const api::EventRecord record = *std::exchange(m_fill, std::nullopt);
    const bool isNew = !m_story.position;
    const Quantity before = isNew ? Quantity::zero() : m_story.position->held.absolute();
    m_story.position = position;
    const Kind kind = position.isFlat() ? Kind::Closed : isNew ? Kind::Opened : position.held.absolute() > before ? Kind::Added : Kind::Reduced;
    const std::size_t count = m_story.steps.size();
    add(kind, record);
    if (m_story.steps.size() == count)
        return;
    api::PositionStep& step = m_story.steps.back();
    step.price = std::get<api::FillBooked>(record.event).fill.price;
    if (!m_instrument)
        return;
    step.pnl = netOf(position, position.pnlAt(*m_instrument, *step.price));
    if (position.initialRisk > Money::zero())
        step.milliR = static_cast<std::int64_t>(divideRounded(step.pnl->units() * 1'000, position.initialRisk.units(), Rounding::Nearest));
}

void StoryTeller::on(const api::EventRecord& record, const api::FundingBooked& event)
{
    if (event.instrument == m_query.instrument && isDuring(record.time))
        add(Kind::Funding, record);
}

void StoryTeller::on(const api::EventRecord& record, const api::AlertRaised& event)
{
    if (event.instrument == m_query.instrument && isDuring(record.time))
        add(Kind::Alert, record);
}

void StoryTeller::on(const api::EventRecord& record, const api::AlertFired& event)
{
    if (event.instrument == m_query.instrument && isDuring(record.time))
        add(Kind::AlertFired, record);
}

void StoryTeller::on(const api::EventRecord& record, const api::PositionAnnotated& event)
{
    if (event.instrument == m_query.instrument && event.openedAt == m_query.openedAt)
        add(Kind::Noted, record);
}

} // namespace jarvis::local
