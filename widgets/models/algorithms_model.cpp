#include "widgets/models/algorithms_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

QString why(const Algorithm& algorithm, const Instrument* is)
{
    return algorithm.reason.code == ReasonCode::None ? QString() : base::refusalText(algorithm.reason, is).sentence();
}

base::Tone stateTone(AlgorithmState state)
{
    switch (state) {
    case AlgorithmState::Running: return base::Tone::Plain;
    case AlgorithmState::Paused:
    case AlgorithmState::Cancelling: return base::Tone::Warn;
    case AlgorithmState::Done:
    case AlgorithmState::Cancelled: return base::Tone::Muted;
    case AlgorithmState::Failed: return base::Tone::Down;
    }
    return base::Tone::Plain;
}

/// How much worse (> 0) the average is than a reference, in basis points. Both are money for a lot.
Cell slippageCell(double average, double reference, Side side)
{
    if (average <= 0 || reference <= 0)
        return unknownCell();
    const double bps = (average / reference - 1) * 10'000 * signOf(side);
    const QString text = QString::number(bps, 'f', 1);
    return {base::formatReal(bps, 1), bps, text, QString(), bps > 0 ? base::Tone::Down : base::Tone::Up};
}

double perLot(Money value, Quantity quantity)
{
    return quantity.isZero() ? 0 : value.toDouble() / static_cast<double>(quantity.lots());
}

bool isScheduled(AlgorithmKind kind) { return kind == AlgorithmKind::Twap || kind == AlgorithmKind::Vwap; }

} // namespace

AlgorithmsModel::AlgorithmsModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Time"), tr("When it was started"), false, 76}, {tr("Instrument"), QString(), false, 92, true}, {tr("Side"), QString(), false, 76},
                   {tr("Algorithm"), tr("How it is worked; auto: chosen by the order's share of the visible book"), false, 108},
                   {tr("Quantity"), tr("In all, the filled part included"), true, 84}, {tr("Filled"), QString(), true, 84},
                   {tr("Progress"), tr("Filled, and the share of its time that has passed"), true, 108},
                   {tr("Average"), tr("Average price of its fills"), true, 92},
                   {tr("Arrival bp"), tr("Average against the middle at the start, in basis points; above zero it cost"), true, 80},
                   {tr("VWAP bp"), tr("Average against the market's own while it ran, in basis points; above zero it cost"), true, 76},
                   {tr("Slices"), tr("Orders due so far, of those planned"), true, 64}, {tr("State"), QString(), false, 96},
                   {tr("Reason"), tr("Why it waits, or why it ended"), false, 240}},
          parent),
      m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &AlgorithmsModel::rebuild);
    connect(&session, &session::EngineSession::algorithmsChanged, this, &AlgorithmsModel::onAlgorithms);
    connect(&session, &session::EngineSession::quotesChanged, this, &AlgorithmsModel::touchRunning);
    connect(&session, &session::EngineSession::freshnessChanged, this, &AlgorithmsModel::touchAllLater);
    rebuild();
}

void AlgorithmsModel::rebuild()
{
    QVector<quint64> newestFirst;
    const auto& algorithms = m_session.model().algorithms();
    for (auto it = algorithms.rbegin(); it != algorithms.rend(); ++it)
        newestFirst.push_back(it->first.value);
    resetRows(newestFirst);
}

void AlgorithmsModel::onAlgorithms(const std::vector<AlgorithmId>& algorithms)
{
    for (const AlgorithmId id : algorithms) {
        if (contains(id.value))
            touch(id.value);
        else
            addRow(id.value, Place::First);
    }
}

void AlgorithmsModel::touchRunning()
{
    for (const quint64 row : rows()) {
        const Algorithm* algorithm = m_session.model().algorithm(AlgorithmId{row});
        if (algorithm && algorithm->state == AlgorithmState::Running)
            touchLater(row);
    }
}

quint32 AlgorithmsModel::instrumentOf(quint64 row) const
{
    const Algorithm* algorithm = m_session.model().algorithm(AlgorithmId{row});
    return algorithm ? algorithm->plan.instrument.value : 0;
}

bool AlgorithmsModel::isStale(quint64 row) const
{
    const Algorithm* algorithm = m_session.model().algorithm(AlgorithmId{row});
    return algorithm && algorithm->isLive() && m_session.outOfTouch();
}

Cell AlgorithmsModel::progressCell(const Algorithm& algorithm) const
{
    if (algorithm.plan.quantity <= Quantity::zero())
        return unknownCell();
    const double filled = static_cast<double>(algorithm.filled.lots()) * 100 / static_cast<double>(algorithm.plan.quantity.lots());
    QString text = tr("%1 %").arg(filled, 0, 'f', 0);
    if (algorithm.plan.duration > Duration::zero() && algorithm.isLive()) {
        const auto elapsed = static_cast<double>(algorithm.elapsed(m_session.engineNow()).count());
        const double passed = std::clamp(elapsed * 100 / static_cast<double>(algorithm.plan.duration.count()), 0.0, 100.0);
        text = tr("%1 % at %2 %", "filled, at this share of its time").arg(filled, 0, 'f', 0).arg(passed, 0, 'f', 0);
    }
    return {text, filled, QString::number(filled, 'f', 2)};
}

Cell AlgorithmsModel::cell(quint64 row, int column) const
{
    const Algorithm* algorithm = m_session.model().algorithm(AlgorithmId{row});
    if (!algorithm)
        return unknownCell();
    const AlgorithmPlan& plan = algorithm->plan;
    const Instrument* is = m_session.model().instrument(plan.instrument);
    const double average = perLot(algorithm->filledValue, algorithm->filled);
    switch (column) {
    case Time: return timeCell(algorithm->startedAt);
    case InstrumentName: return symbolCell(is);
    case SideName: return sideCell(plan.side);
    case Kind: return textCell(algorithm->isChosenByImpact ? tr("%1, auto").arg(base::text(algorithm->kind)) : base::text(algorithm->kind));
    case Size: return quantityCell(is, plan.quantity);
    case Filled: return quantityCell(is, algorithm->filled);
    case Progress: return progressCell(*algorithm);
    case Average:
        return is && !algorithm->filled.isZero() ? priceCell(is, is->priceOf(algorithm->filledValue, algorithm->filled, Rounding::Nearest)) : unknownCell();
    case ToArrival: {
        const double tickLot = is ? is->notional(Price::ofTicks(1), Quantity::ofLots(1)).toDouble() : 0;
        const double arrival = static_cast<double>(algorithm->arrivalBid.ticks() + algorithm->arrivalAsk.ticks()) / 2;
        return slippageCell(average, arrival * tickLot, plan.side);
    }
    case ToVwap: return slippageCell(average, perLot(algorithm->marketValue, algorithm->marketVolume), plan.side);
    case Slices:
        return isScheduled(algorithm->kind) || algorithm->kind == AlgorithmKind::Iceberg
            ? textCell(QStringLiteral("%1/%2").arg(algorithm->nextSlice).arg(algorithm->slices))
            : unknownCell();
    case State: return textCell(base::text(algorithm->state), stateTone(algorithm->state));
    case Reason: return textCell(why(*algorithm, is), base::Tone::Muted);
    default: return {};
    }
}

QString AlgorithmsModel::toolTip(quint64 row, int column) const
{
    const Algorithm* algorithm = m_session.model().algorithm(AlgorithmId{row});
    if (!algorithm)
        return {};
    const Instrument* is = m_session.model().instrument(algorithm->plan.instrument);
    if (column == Reason || column == State)
        return why(*algorithm, is);
    if (column == Kind && algorithm->isChosenByImpact)
        return tr("The order is %1 of the visible book. Below 1 % it goes at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg.")
            .arg(base::formatPercent(algorithm->impact, 1));
    return QStringLiteral("#%1").arg(algorithm->id.value);
}

} // namespace jarvis::widgets::models
