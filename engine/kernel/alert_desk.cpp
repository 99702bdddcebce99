#include "engine/kernel/alert_desk.h"

#include <algorithm>

namespace jarvis::kernel {

std::optional<Refusal> AlertDesk::unknown(AlertRuleId id)
{
    return Refusal{ReasonCode::UnknownAlert, {}, {}, Amount::of(static_cast<std::int64_t>(id.value)), {}};
}

std::optional<Refusal> AlertDesk::set(AlertRuleId id, const AlertSpec& spec)
{
    const AlertRule* known = m_context.state.alerts().find(id);
    if (id && known == nullptr)
        return unknown(id);
    const InstrumentSlot* slot = m_context.state.findSlot(spec.instrument);
    if (auto refusal = faultOf(spec, slot != nullptr ? &slot->instrument : nullptr, m_context.now()))
        return refusal;
    if (known == nullptr && !makeRoom()) {
        const auto most = static_cast<std::int64_t>(kAlertRulesMax);
        return Refusal{ReasonCode::AlertCount, {}, Amount::of(most), Amount::of(most + 1), {}};
    }
    AlertRule rule;
    rule.id = known != nullptr ? id : AlertRuleId{m_context.state.sequence() + 1};
    rule.spec = spec;
    rule.createdAt = known != nullptr ? known->createdAt : m_context.now();
    rule.cause = m_context.writer.cause();
    // A move begins where the window begins: there is nothing beyond it yet.
    rule.side = spec.subject == AlertSubject::Move ? AlertSide::Away : AlertSide::Unknown;
    m_context.writer.emit(api::AlertRuleChanged{rule});
    return std::nullopt;
}

bool AlertDesk::makeRoom()
{
    const std::vector<AlertRule>& rules = m_context.state.alerts().rules();
    if (rules.size() < kAlertRulesMax)
        return true;
    const auto over = std::find_if(rules.begin(), rules.end(), [](const AlertRule& rule) { return rule.state != AlertState::Watching; });
    return over != rules.end() && !remove(over->id);
}

std::optional<Refusal> AlertDesk::remove(AlertRuleId id)
{
    const AlertRule* known = m_context.state.alerts().find(id);
    if (known == nullptr)
        return unknown(id);
    AlertRule rule = *known;
    rule.state = AlertState::Removed;
    m_context.writer.emit(api::AlertRuleChanged{rule});
    return std::nullopt;
}

std::optional<Refusal> AlertDesk::snooze(AlertRuleId id, Duration period)
{
    const AlertRule* known = m_context.state.alerts().find(id);
    if (known == nullptr)
        return unknown(id);
    if (period < Duration::zero() || period > kAlertSnoozeMax)
        return Refusal{ReasonCode::AlertSnooze, {}, Amount::of(kAlertSnoozeMax), Amount::of(period), Amount::of(std::clamp(period, Duration::zero(), kAlertSnoozeMax))};
    if (known->spec.expiresAt != Timestamp{} && m_context.now() >= known->spec.expiresAt)
        return Refusal{ReasonCode::AlertExpired, {}, Amount::of(m_context.now()), Amount::of(known->spec.expiresAt), {}};
    AlertRule rule = *known;
    rule.snoozedUntil = period > Duration::zero() ? m_context.now() + period : Timestamp{};
    // Told again when it is still so. Of a crossing either way only a new one counts.
    if (period > Duration::zero() && rule.spec.direction != AlertDirection::Either)
        rule.side = AlertSide::Away;
    else if (rule.state != AlertState::Watching)
        rule.side = rule.spec.subject == AlertSubject::Move ? AlertSide::Away : AlertSide::Unknown;
    rule.state = AlertState::Watching;
    m_context.writer.emit(api::AlertRuleChanged{rule});
    return std::nullopt;
}

bool AlertDesk::isLooking(const AlertRule& rule) const
{
    const Timestamp now = m_context.now();
    if (rule.state != AlertState::Watching || now < rule.snoozedUntil || (rule.spec.expiresAt != Timestamp{} && now >= rule.spec.expiresAt))
        return false;
    const Duration rest = isOfOrders(rule.spec.subject) ? rule.spec.coolDown : std::max(rule.spec.coolDown, kAlertRestMin);
    return rule.firedAt == Timestamp{} || now >= rule.firedAt + rest;
}

void AlertDesk::observe(const AlertRule& rule, bool isBeyond, Amount value, InstrumentId instrument)
{
    const AlertSide side = isBeyond ? AlertSide::Beyond : AlertSide::Away;
    if (side == rule.side || !isLooking(rule))
        return;
    const bool isCrossing = rule.side != AlertSide::Unknown && (isBeyond || rule.spec.direction == AlertDirection::Either);
    if (isCrossing)
        return fire(rule, side, value, instrument, {});
    AlertRule next = rule;
    next.side = side;
    m_context.writer.emit(api::AlertRuleChanged{next});
}

void AlertDesk::goBack(const AlertRule& rule)
{
    if (rule.side == AlertSide::Away || !isLooking(rule))
        return;
    AlertRule next = rule;
    next.side = AlertSide::Away;
    m_context.writer.emit(api::AlertRuleChanged{next});
}

void AlertDesk::noteOrder(const AlertRule& rule, InstrumentId instrument, OrderId order)
{
    const bool isTold = order && order == rule.firedOrder;
    if (!isTold && isLooking(rule))
        fire(rule, rule.side, {}, instrument, order);
}

void AlertDesk::fire(const AlertRule& rule, AlertSide side, Amount value, InstrumentId instrument, OrderId order)
{
    AlertRule next = rule;
    next.side = side;
    next.firedAt = m_context.now();
    ++next.firedCount;
    next.firedOrder = order;
    next.snoozedUntil = {};
    if (next.spec.repeat == AlertRepeat::Once)
        next.state = AlertState::Done;
    m_context.writer.emit(api::AlertFired{next, value, instrument, order});
}

void AlertDesk::expire()
{
    const std::vector<AlertRule>& rules = m_context.state.alerts().rules();
    for (const AlertRule& rule : rules) {
        if (rule.state != AlertState::Watching || rule.spec.expiresAt == Timestamp{} || m_context.now() < rule.spec.expiresAt)
            continue;
        AlertRule over = rule;
        over.state = AlertState::Expired;
        m_context.writer.emit(api::AlertRuleChanged{over});
    }
}

} // namespace jarvis::kernel
