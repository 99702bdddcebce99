#include "widgets/risk/limits_model.h"

#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::risk {
namespace {

/// From here on it is worth a look.
constexpr std::int64_t kNearPermille = 800;

/// So wide that it limits nothing.
bool isOff(const api::LimitState& state)
{
    return state.limit == LimitId::ValueAtRisk && state.allowed == Amount::of(Limits::kValueAtRiskOff);
}

/// How much of it is used, in thousandths; empty where nothing fills up.
std::optional<std::int64_t> usePermille(const api::LimitState& state)
{
    if (state.used.kind != state.allowed.kind || state.allowed.raw <= 0)
        return std::nullopt;
    return static_cast<std::int64_t>(std::clamp<Int128>(state.used.raw * 1'000 / state.allowed.raw, 0, 99'999));
}

models::Cell useCell(const api::LimitState& state)
{
    const auto use = usePermille(state);
    if (!use)
        return models::unknownCell();
    models::Cell cell = models::textCell(QStringLiteral("%1 %").arg(*use / 10), *use >= 1'000 ? base::Tone::Critical : *use >= kNearPermille ? base::Tone::Warn : base::Tone::Plain);
    cell.sort = static_cast<double>(*use);
    return cell;
}

} // namespace

LimitsModel::LimitsModel(RiskFeed& feed, QObject* parent)
    : RowModel({{tr("Limit"), QString(), false, 168}, {tr("Used"), tr("How much of it is used now"), true, 120}, {tr("Allowed"), QString(), true, 120},
                   {tr("Use"), tr("Used as a share of allowed"), true, 64}, {tr("Waiting"), tr("A wider value that takes effect later"), false, 180}},
          parent)
    , m_feed(feed)
{
    connect(&feed, &RiskFeed::changed, this, &LimitsModel::follow);
    follow();
}

void LimitsModel::follow()
{
    QVector<quint64> ids;
    for (const api::LimitState& state : m_feed.report().limits)
        ids.push_back(static_cast<quint64>(state.limit));
    if (ids != rows())
        return resetRows(ids);
    for (const quint64 row : ids)
        touch(row);
}

const api::LimitState* LimitsModel::limit(quint64 row) const
{
    const auto& limits = m_feed.report().limits;
    const auto found = std::find_if(limits.begin(), limits.end(), [row](const api::LimitState& state) { return static_cast<quint64>(state.limit) == row; });
    return found == limits.end() ? nullptr : &*found;
}

models::Cell LimitsModel::cell(quint64 row, int column) const
{
    const api::LimitState* state = limit(row);
    if (!state)
        return models::unknownCell();
    switch (column) {
    case Name: return models::textCell(base::limitName(state->limit));
    case Used: return models::amountCell(state->used);
    case Allowed: return isOff(*state) ? models::textCell(tr("no limit"), base::Tone::Muted) : models::amountCell(state->allowed);
    case Use: return isOff(*state) ? models::unknownCell() : useCell(*state);
    case Waiting:
        if (!state->scheduled)
            return models::textCell(QString());
        return models::textCell(tr("%1 from %2").arg(base::formatAmount(*state->scheduled, nullptr), base::formatTime(state->scheduledAt)), base::Tone::Accent);
    default: return models::unknownCell();
    }
}

QString LimitsModel::toolTip(quint64 row, int) const
{
    const api::LimitState* state = limit(row);
    if (!state)
        return {};
    return state->isLargerWider ? tr("A larger value allows more and takes effect after a delay; a smaller one at once.")
                                : tr("A smaller value allows more and takes effect after a delay; a larger one at once.");
}

} // namespace jarvis::widgets::risk
