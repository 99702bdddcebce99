#include "engine/risk/kelly_verdict.h"

namespace jarvis::risk {
namespace {

/// Empty where the record is too short, or knows no odds.
std::optional<KellyAdvice> adviceOf(const TradeRecord& record, KellyAdvice::Source source, const KellySettings& settings)
{
    const std::optional<KellyBet> bet = record.count() >= settings.tradesMin ? record.bet(settings.factor) : std::nullopt;
    if (!bet)
        return std::nullopt;
    return KellyAdvice{source, record.count(), bet->winProbability, bet->odds, bet->factor, kellyShare(*bet, Ratio{Ratio::kOne})};
}

} // namespace

KellyVerdict judgeByKelly(const TradeHistory& trades, const KellySettings& settings)
{
    std::optional<KellyAdvice> advice = adviceOf(trades.alike, KellyAdvice::Source::Alike, settings);
    if (!advice)
        advice = adviceOf(trades.account, KellyAdvice::Source::Account, settings);
    const std::int64_t count = trades.account.count();
    if (!advice && count < settings.tradesMin)
        return {{}, Refusal{ReasonCode::KellyTrades, {}, Amount::of(settings.tradesMin), Amount::of(count), Amount::of(settings.tradesMin - count)}};
    if (!advice)
        return {{}, Refusal{ReasonCode::KellyOdds, {}, {}, Amount::of(count), {}}};
    if (advice->share.e8 > 0)
        return {advice, {}};
    const Amount needed = advice->odds.e8 > 0 ? Amount::of(breakEvenWinRate(advice->odds)) : Amount::none();
    return {advice, Refusal{ReasonCode::KellyEdge, {}, needed, Amount::of(advice->winProbability), {}}};
}

} // namespace jarvis::risk
