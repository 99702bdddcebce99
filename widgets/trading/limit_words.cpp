#include "widgets/trading/limit_words.h"

#include "widgets/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

constexpr LimitId kAlwaysShown[] = {LimitId::PositionNotional, LimitId::RiskPerTrade, LimitId::DailyLoss};
constexpr double kWorthShowing = 0.75;

} // namespace

bool isBeyond(const api::LimitUse& use)
{
    return use.after.kind == use.allowed.kind && use.after.raw > use.allowed.raw;
}

QString limitLeftText(const api::LimitUse& use, const Instrument* is)
{
    if (use.after.kind != use.allowed.kind || use.allowed.kind == Amount::Kind::None)
        return base::unknownText();
    const bool beyond = isBeyond(use);
    const Int128 rest = use.allowed.raw - use.after.raw;
    const QString amount = base::formatAmount(Amount{use.allowed.kind, beyond ? -rest : rest}, is);
    return beyond ? LimitWords::tr("%1 over").arg(amount) : LimitWords::tr("%1 left").arg(amount);
}

double shareOf(const Amount& used, const Amount& allowed)
{
    if (used.kind != allowed.kind || allowed.raw <= 0)
        return -1;
    return static_cast<double>(used.raw) / static_cast<double>(allowed.raw);
}

std::vector<api::LimitUse> limitsWorthShowing(const std::vector<api::LimitUse>& limits)
{
    std::vector<api::LimitUse> shown;
    for (const LimitId id : kAlwaysShown) {
        const auto found = std::find_if(limits.begin(), limits.end(), [id](const api::LimitUse& use) { return use.limit == id; });
        if (found != limits.end())
            shown.push_back(*found);
    }
    for (const api::LimitUse& use : limits) {
        const bool isShown = std::find(std::begin(kAlwaysShown), std::end(kAlwaysShown), use.limit) != std::end(kAlwaysShown);
        if (!isShown && shareOf(use.after, use.allowed) >= kWorthShowing)
            shown.push_back(use);
    }
    return shown;
}

} // namespace jarvis::widgets::trading
