#include "engine/kernel/alert_watch.h"
#include "engine/market/indicators.h"

#include <algorithm>
#include <cmath>

namespace jarvis::kernel {

// What is a matter of time or of closed bars, and the first look at a rule that was set.

namespace {

/// Value at risk takes every instrument that is held: not with each sweep.
constexpr Duration kSlowInterval = 1s;

/// The newest RSI of the closes in parts of 1e-8; empty while there are too few.
std::optional<std::int64_t> rsiOf(const std::vector<Candle>& bars, int period)
{
    market::Rsi rsi(period);
    for (const Candle& bar : bars)
        rsi.add(bar.close);
    // 100 points are 100 %.
    return rsi.isReady() ? std::optional(static_cast<std::int64_t>(std::llround(rsi.value() * 1'000'000.0))) : std::nullopt;
}

/// Whether the fast average stands on or above the slow one; empty while there are too few closes.
std::optional<bool> isFastAbove(const std::vector<Candle>& bars, int period, int slowPeriod)
{
    market::Ema fast(period);
    market::Ema slow(slowPeriod);
    for (const Candle& bar : bars) {
        fast.add(bar.close);
        slow.add(bar.close);
    }
    return slow.isReady() ? std::optional(fast.value() >= slow.value()) : std::nullopt;
}

} // namespace

void AlertWatch::look(const BarsInput& input)
{
    if (!input.closed || input.closed->empty())
        return;
    const std::vector<Candle>& bars = *input.closed;
    for (const std::uint16_t at : ofInstrument(input.instrument)) {
        const AlertRule& rule = ruleAt(at);
        const AlertSpec& spec = rule.spec;
        if (!isOfBars(spec.subject) || spec.timeframe != input.timeframe)
            continue;
        if (spec.subject == AlertSubject::CandleClose) {
            judge(rule, {bars.back().close, bars.back().close, bars.back().close});
        } else if (spec.subject == AlertSubject::Rsi) {
            if (const auto rsi = rsiOf(bars, spec.period)) {
                const bool isBeyond = spec.direction == AlertDirection::Below ? *rsi <= spec.threshold.raw : *rsi >= spec.threshold.raw;
                m_desk.observe(rule, isBeyond, Amount::of(Ratio{*rsi}), spec.instrument);
            }
        } else if (const auto isAbove = isFastAbove(bars, spec.period, spec.slowPeriod)) {
            m_desk.observe(rule, spec.direction == AlertDirection::Below ? !*isAbove : *isAbove, {}, spec.instrument);
        }
    }
}

void AlertWatch::sweep()
{
    if (m_startedAt == Timestamp{})
        m_startedAt = m_context.now();
    noteVenues();
    if (m_context.state.alerts().rules().empty())
        return;
    index();
    const bool isSlowDue = m_context.now() >= m_nextSlow;
    if (isSlowDue)
        m_nextSlow = m_context.now() + kSlowInterval;
    for (const std::uint16_t at : m_ofTime) {
        const AlertRule& rule = ruleAt(at);
        if (rule.spec.subject == AlertSubject::LimitUse)
            lookAtLimit(rule, isSlowDue);
        else if (rule.spec.subject == AlertSubject::DataAge)
            lookAtAge(rule);
        else
            lookAtConnection(rule);
    }
    m_desk.expire();
}

void AlertWatch::lookAtLimit(const AlertRule& rule, bool isSlowDue)
{
    if (!isSlowDue && rule.spec.limit == LimitId::ValueAtRisk)
        return;
    const Amount used = m_risks.use(rule.spec.limit);
    const Amount allowed = m_context.state.limits().get(rule.spec.limit);
    if (used.kind != allowed.kind || used.kind == Amount::Kind::None || allowed.raw <= 0)
        return;
    // No use is beyond all bounds: what is used is far below 2^90, whatever its kind.
    const Int128 share = multiplyDivide(used.raw, Ratio::kOne, 1, Rounding::Up) / allowed.raw;
    m_desk.observe(rule, share >= rule.spec.threshold.raw, Amount{Amount::Kind::Ratio, share});
}

void AlertWatch::lookAtAge(const AlertRule& rule)
{
    const std::uint32_t slot = m_context.state.indexOf(rule.spec.instrument);
    if (slot == IndexMap::kNone)
        return;
    const Timestamp proof = m_context.market(slot).view.lastProof;
    const Duration age = m_context.now() - (proof != Timestamp{} ? proof : m_startedAt);
    const bool isOld = age >= rule.spec.threshold.asDuration();
    // Only a proof ends a silence, and a restart is none.
    if (isOld || proof != Timestamp{})
        m_desk.observe(rule, isOld, Amount::of(age), rule.spec.instrument);
}

void AlertWatch::noteVenues()
{
    for (const VenueId venue : m_context.venues) {
        Timestamp& since = m_downSince.at(static_cast<std::size_t>(venue));
        if (m_context.state.trading().isUpAt(venue))
            since = kNever;
        else
            since = std::min(since, m_context.now());
    }
}

void AlertWatch::lookAtConnection(const AlertRule& rule)
{
    const std::uint32_t slot = m_context.state.indexOf(rule.spec.instrument);
    std::optional<Timestamp> downSince;
    for (const VenueId venue : m_context.venues) {
        const Timestamp since = m_downSince.at(static_cast<std::size_t>(venue));
        if (since != kNever && (slot == IndexMap::kNone || m_context.venueOf(slot) == venue))
            downSince = std::min(since, downSince.value_or(since));
    }
    if (!downSince)
        return m_desk.observe(rule, false, {}, rule.spec.instrument);
    // One that is down, but not for long enough, is neither: it may have been down before a restart.
    const Duration away = m_context.now() - *downSince;
    if (away >= rule.spec.threshold.asDuration())
        m_desk.observe(rule, true, Amount::of(away), rule.spec.instrument);
}

void AlertWatch::begin(CommandId cause)
{
    index();
    const std::vector<AlertRule>& rules = m_context.state.alerts().rules();
    const auto set = std::find_if(rules.begin(), rules.end(), [cause](const AlertRule& rule) { return rule.cause == cause; });
    const std::uint32_t slot = set == rules.end() ? IndexMap::kNone : m_context.state.indexOf(set->spec.instrument);
    if (slot == IndexMap::kNone)
        return;
    const risk::MarketView& view = m_context.market(slot).view;
    const auto lookAtPrice = [&](const std::optional<Price>& price) {
        if (price && price->ticks() > 0)
            judge(*set, {*price, *price, *price});
    };
    const auto priceOf = [](const std::optional<BookLevel>& level) { return level ? std::optional(level->price) : std::nullopt; };
    switch (set->spec.subject) {
    case AlertSubject::LastPrice: return lookAtPrice(m_lasts[slot]);
    case AlertSubject::MarkPrice: return lookAtPrice(view.mark);
    case AlertSubject::BidPrice: return lookAtPrice(priceOf(view.top.bid));
    case AlertSubject::AskPrice: return lookAtPrice(priceOf(view.top.ask));
    case AlertSubject::PositionPnl: return lookAtPosition(*set);
    // The next input, sweep or bar looks at these.
    case AlertSubject::Move:
    case AlertSubject::CandleClose:
    case AlertSubject::Rsi:
    case AlertSubject::EmaCross:
    case AlertSubject::DayPnl:
    case AlertSubject::LimitUse:
    case AlertSubject::DataAge:
    case AlertSubject::Connection:
    case AlertSubject::OrderFilled:
    case AlertSubject::OrderRefused:
    case AlertSubject::ExitHit: return;
    }
    UNREACHABLE();
}

} // namespace jarvis::kernel
