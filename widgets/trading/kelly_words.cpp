#include "widgets/trading/kelly_words.h"

#include "widgets/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

struct KellyWords {
    Q_DECLARE_TR_FUNCTIONS(Kelly)
};

QString countOf(const KellyAdvice& advice)
{
    return base::formatDecimal(Decimal{advice.trades, 0}, 0);
}

QString oddsText(Ratio odds)
{
    return base::formatDecimal(Decimal{odds.e8, 8}, 2);
}

/// "¼ Kelly", or with another factor "10.00 % of Kelly".
QString nameOf(Ratio factor)
{
    if (factor == Ratio{Ratio::kOne / 4})
        return KellyWords::tr("¼ Kelly");
    if (factor == Ratio{Ratio::kOne / 2})
        return KellyWords::tr("½ Kelly");
    return factor == Ratio{Ratio::kOne} ? KellyWords::tr("Kelly", "his whole share") : KellyWords::tr("%1 of Kelly").arg(base::formatPercent(factor));
}

} // namespace

QString kellyShareText(const KellyAdvice& advice, std::optional<Ratio> cap)
{
    const QString name = nameOf(advice.factor);
    const QString share = base::formatPercent(advice.share);
    if (cap && *cap < advice.share)
        return KellyWords::tr("%1 %2, capped at %3").arg(name, share, base::formatPercent(*cap));
    return QStringLiteral("%1 %2").arg(name, share);
}

QString kellyRecord(const KellyAdvice& advice)
{
    const QString line = advice.source == KellyAdvice::Source::Alike
        ? KellyWords::tr("%1 alike: %2 won, odds %3", "closed positions of this instrument and side")
        : KellyWords::tr("%1 of all: %2 won, odds %3", "closed positions of the account");
    return line.arg(countOf(advice), base::formatPercent(advice.winProbability, 1), oddsText(advice.odds));
}

QString kellyStory(const KellyAdvice& advice, std::optional<Ratio> cap)
{
    const QString trades = advice.source == KellyAdvice::Source::Alike
        ? KellyWords::tr("From %1 closed positions in this instrument on this side.")
        : KellyWords::tr("From %1 closed positions of the whole account: of this instrument on this side there are too few.");
    const QString result = KellyWords::tr("%1 of them won, and an average win brought %2 times what an average loss cost, after fees and funding.")
                               .arg(base::formatPercent(advice.winProbability), oddsText(advice.odds));
    return KellyWords::tr("%1 %2 %3.", "two sentences, and the share of the capital to risk").arg(trades.arg(countOf(advice)), result, kellyShareText(advice, cap));
}

bool isOlderThanKelly(const api::OrderPreview& answer)
{
    const bool isExplained = std::any_of(answer.refusals.begin(), answer.refusals.end(), [](const Refusal& refusal) {
        return refusal.code == ReasonCode::KellyTrades || refusal.code == ReasonCode::KellyOdds || refusal.code == ReasonCode::UnknownInstrument;
    });
    return answer.draft.quantity.isZero() && !answer.kelly && answer.bound == api::SizeBound::Asked && !isExplained;
}

} // namespace jarvis::widgets::trading
