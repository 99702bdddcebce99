#include "widgets/models/cost_groups_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

quint64 rowOfGroup(const CostGroup& group) { return (static_cast<quint64>(group.by) << 32) | group.key; }

Cell shareCell(std::optional<double> share, int decimals = 0)
{
    if (!share)
        return unknownCell();
    const QString number = QString::number(*share * 100, 'f', decimals);
    return {base::formatReal(*share * 100, decimals) + QStringLiteral(" %"), *share, number};
}

/// How much of the cost was forecast right.
std::optional<double> accuracyOf(const CostTotals& totals)
{
    const double cost = totals.realisedCost.absolute().toDouble();
    if (cost <= 0)
        return std::nullopt;
    return std::clamp(1.0 - totals.error.toDouble() / cost, 0.0, 1.0);
}

Cell accuracyCell(const CostTotals& totals)
{
    const auto accuracy = accuracyOf(totals);
    Cell cell = shareCell(accuracy);
    if (accuracy && *accuracy * Ratio::kOne < static_cast<double>(CostForecast::kAccuracyTarget.e8))
        cell.tone = base::Tone::Warn;
    return cell;
}

std::optional<double> shareOf(Money part, Money whole)
{
    if (whole <= Money::zero())
        return std::nullopt;
    return part.toDouble() / whole.toDouble();
}

Cell latencyCell(const std::optional<Duration>& latency) { return latency ? durationCell(*latency) : unknownCell(); }

} // namespace

CostGroupsModel::CostGroupsModel(CostFeed& feed, QObject* parent)
    : RowModel({{tr("Group"), QString(), false, 88, true}, {tr("Orders"), tr("Orders that are over, filled or not"), true, 56},
                   Column{tr("Traded"), tr("Value of the fills"), true, 92}.summed(Sum::Money),
                   {tr("Slippage"), tr("Average price against the market at arrival, in basis points; above zero costs"), true, 64},
                   {tr("Fee"), tr("Fees in basis points of the value"), true, 48},
                   {tr("Shortfall"), tr("Delay, slippage, fee, and what was not filled; in basis points of the value"), true, 68},
                   {tr("Spread"), tr("Effective spread: twice the distance of the fills from the middle just before them, in basis points"), true, 60},
                   {tr("1 s"), tr("Realised spread: the same against the middle 1 s later"), true, 52},
                   {tr("10 s"), tr("Realised spread after 10 s"), true, 52}, {tr("60 s"), tr("Realised spread after 60 s"), true, 52},
                   {tr("Expected"), tr("Cost that the book promised at arrival, fee included, in basis points"), true, 64},
                   {tr("Realised"), tr("Cost of the same orders as it came, in basis points"), true, 64},
                   {tr("Accuracy"), tr("Share of the cost that was expected right; the router is told where it falls below 90 %"), true, 64},
                   {tr("Filled"), tr("Filled share of what was asked, by value"), true, 56}, {tr("Rejected"), tr("Share of the orders that the venue rejected"), true, 64},
                   {tr("p50"), tr("Half of the venue's first answers took at most this long"), true, 60},
                   {tr("p95"), tr("19 of 20 answers took at most this long"), true, 60}, {tr("p99"), tr("99 of 100 answers took at most this long"), true, 60},
                   {tr("Forecast"), tr("What the next order is expected to cost beyond what the book shows, learned from the last ones"), false, 160}},
          parent)
    , m_feed(feed)
{
    connect(&feed, &CostFeed::changed, this, &CostGroupsModel::follow);
    follow();
}

void CostGroupsModel::setGrouping(CostGrouping by)
{
    m_grouping = by;
    follow();
}

void CostGroupsModel::follow()
{
    QVector<quint64> ids;
    for (const CostGroup& group : m_feed.report().groups) {
        if (group.by == m_grouping)
            ids.push_back(rowOfGroup(group));
    }
    const bool isSame = ids.size() == rows().size() && std::all_of(ids.begin(), ids.end(), [this](quint64 id) { return contains(id); });
    if (!isSame)
        return resetRows(ids);
    for (const quint64 row : ids)
        touch(row);
}

const CostGroup* CostGroupsModel::group(quint64 row) const
{
    const auto& groups = m_feed.report().groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [row](const CostGroup& group) { return rowOfGroup(group) == row; });
    return found == groups.end() ? nullptr : &*found;
}

quint32 CostGroupsModel::instrumentOf(quint64 row) const
{
    const CostGroup* shown = group(row);
    return shown && shown->by == CostGrouping::Symbol ? shown->key : 0;
}

Cell CostGroupsModel::nameCell(const CostGroup& group) const
{
    switch (group.by) {
    case CostGrouping::Venue: return textCell(base::text(static_cast<VenueId>(group.key)));
    case CostGrouping::Symbol: return symbolCell(m_feed.session().model().instrument(InstrumentId{group.key}));
    case CostGrouping::Tactic: return textCell(base::text(static_cast<Tactic>(group.key)));
    case CostGrouping::Hour: return textCell(QStringLiteral("%1:00").arg(group.key, 2, 10, QLatin1Char('0')));
    }
    UNREACHABLE();
}

Cell CostGroupsModel::cell(quint64 row, int column) const
{
    const CostGroup* shown = group(row);
    if (!shown)
        return unknownCell();
    const CostTotals& totals = shown->totals;
    const auto mark = [&totals](std::size_t delay) { return plainBpsCell(costBps(totals.marks[delay].realised, totals.marks[delay].value)); };
    switch (column) {
    case Name: return nameCell(*shown);
    case Orders: return countCell(totals.orders);
    case Value: return moneyCell(totals.value);
    case Slippage: return costBpsCell(costBps(totals.slippage, totals.arrivalValue));
    case Fee: return plainBpsCell(costBps(totals.fee, totals.value));
    case Shortfall: return plainBpsCell(costBps(totals.delay + totals.slippage + totals.opportunity + totals.fee, totals.value));
    case Effective: return plainBpsCell(costBps(totals.effective, totals.spreadValue));
    case After1s: return mark(0);
    case After10s: return mark(1);
    case After60s: return mark(2);
    case ExpectedCost: return plainBpsCell(costBps(totals.expectedCost, totals.arrivalValue));
    case RealisedCost: return plainBpsCell(costBps(totals.realisedCost, totals.arrivalValue));
    case Accuracy: return accuracyCell(totals);
    case FillRate: return shareCell(shareOf(totals.got, totals.asked));
    case RejectRate: return shareCell(totals.orders > 0 ? std::optional(static_cast<double>(totals.rejected) / totals.orders) : std::nullopt, 1);
    case LatencyP50: return latencyCell(shown->latencyP50);
    case LatencyP95: return latencyCell(shown->latencyP95);
    case LatencyP99: return latencyCell(shown->latencyP99);
    case Note: return noteCell(*shown);
    default: return {};
    }
}

Cell CostGroupsModel::noteCell(const CostGroup& group) const
{
    if (group.by != CostGrouping::Symbol)
        return textCell(QString());
    const auto& all = m_feed.report().forecasts;
    const auto found = std::find_if(all.begin(), all.end(), [&](const CostForecast& forecast) { return forecast.instrument.value == group.key; });
    if (found == all.end())
        return textCell(QString());
    const QString text = tr("%1 ± %2", "expected, and how far off it usually is").arg(base::formatBasisPoints(found->bias), base::formatBasisPoints(found->deviation));
    return found->isUncertain() ? textCell(text + tr(", uncertain"), base::Tone::Warn) : textCell(text);
}

QString CostGroupsModel::toolTip(quint64 row, int column) const
{
    const CostGroup* shown = group(row);
    if (!shown || (column != Shortfall && column != Slippage))
        return {};
    const CostTotals& totals = shown->totals;
    return tr("Delay %1, slippage %2, fee %3, not filled %4").arg(base::formatMoney(totals.delay), base::formatMoney(totals.slippage),
        base::formatMoney(totals.fee), base::formatMoney(totals.opportunity));
}

} // namespace jarvis::widgets::models
