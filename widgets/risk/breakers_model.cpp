#include "widgets/risk/breakers_model.h"

#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::risk {
namespace {

quint64 rowOfScope(BreakerScope scope)
{
    return (static_cast<quint64>(scope.kind) << 32) | scope.id;
}

models::Cell momentCell(Timestamp time)
{
    return time == Timestamp{} ? models::unknownCell() : models::timeCell(time);
}

} // namespace

BreakersModel::BreakersModel(RiskFeed& feed, QObject* parent)
    : RowModel({{tr("Guards"), QString(), false, 120}, {tr("State"), QString(), false, 88}, {tr("Why"), tr("What tripped it, or what it counts"), false, 128},
                   {tr("Value"), QString(), true, 84}, {tr("Allowed"), QString(), true, 84}, {tr("Since"), QString(), false, 84},
                   {tr("Probe from"), tr("When one order may go; never: reset it by hand"), false, 92}},
          parent)
    , m_feed(feed)
{
    connect(&feed, &RiskFeed::changed, this, &BreakersModel::follow);
    follow();
}

void BreakersModel::follow()
{
    QVector<quint64> ids;
    for (const Breaker& breaker : m_feed.report().breakers)
        ids.push_back(rowOfScope(breaker.scope));
    if (ids != rows())
        return resetRows(ids);
    for (const quint64 row : ids)
        touch(row);
}

const Breaker* BreakersModel::breaker(quint64 row) const
{
    const auto& breakers = m_feed.report().breakers;
    const auto found = std::find_if(breakers.begin(), breakers.end(), [row](const Breaker& each) { return rowOfScope(each.scope) == row; });
    return found == breakers.end() ? nullptr : &*found;
}

models::Cell BreakersModel::cell(quint64 row, int column) const
{
    const Breaker* each = breaker(row);
    if (!each)
        return models::unknownCell();
    switch (column) {
    case Scope: return models::textCell(base::scopeName(each->scope, [this](InstrumentId id) { return m_feed.instrument(id); }));
    case State:
        switch (each->state) {
        case BreakerState::Closed: return models::textCell(tr("Closed"));
        case BreakerState::Open: return models::textCell(tr("Open"), base::Tone::Critical);
        case BreakerState::HalfOpen: return models::textCell(tr("Half-open"), base::Tone::Warn);
        }
        return models::unknownCell();
    case Why: return models::textCell(base::triggerName(each->trigger));
    case Value: return each->state == BreakerState::Closed ? models::countCell(static_cast<std::uint64_t>(each->count)) : models::amountCell(each->value);
    case Allowed: return models::amountCell(each->limit);
    case Since: return momentCell(each->openedAt);
    case ProbeFrom: return momentCell(each->halfOpenAt);
    default: return models::unknownCell();
    }
}

} // namespace jarvis::widgets::risk
