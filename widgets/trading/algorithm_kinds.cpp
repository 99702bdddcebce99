#include "widgets/trading/algorithm_kinds.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace jarvis::widgets::trading {
namespace {

constexpr AlgorithmKind kKinds[] = {AlgorithmKind::Market, AlgorithmKind::Twap, AlgorithmKind::Vwap, AlgorithmKind::Iceberg, AlgorithmKind::Peg,
    AlgorithmKind::Chase};

struct AlgorithmWords {
    Q_DECLARE_TR_FUNCTIONS(AlgorithmKinds)
};

} // namespace

int kindCount() { return static_cast<int>(std::size(kKinds)); }

std::optional<AlgorithmKind> kindAt(int index)
{
    return index > 0 && index <= kindCount() ? std::optional(kKinds[index - 1]) : std::nullopt;
}

int indexOfKind(AlgorithmKind kind)
{
    return static_cast<int>(std::find(std::begin(kKinds), std::end(kKinds), kind) - std::begin(kKinds)) + 1;
}

QString adviceText(const api::AlgorithmAdvice& advice)
{
    const bool isBeyond = advice.impact >= Ratio::ofPercent(100);
    const QString share = isBeyond ? AlgorithmWords::tr("More than the visible book") : AlgorithmWords::tr("%1 of the visible book").arg(base::formatPercent(advice.impact));
    if (advice.slices <= 1)
        return AlgorithmWords::tr("%1: one order").arg(share);
    return AlgorithmWords::tr("%1: %2 in %3 slices").arg(share, base::text(advice.kind)).arg(advice.slices);
}

QString shortAdviceText(const api::AlgorithmAdvice& advice)
{
    const QString share = advice.impact >= Ratio::ofPercent(100) ? QStringLiteral("> 100 %") : base::formatPercent(advice.impact, 1);
    if (advice.slices <= 1)
        return AlgorithmWords::tr("%1 · one order").arg(share);
    return AlgorithmWords::tr("%1 · %2 in %3").arg(share, base::text(advice.kind)).arg(advice.slices);
}

} // namespace jarvis::widgets::trading
