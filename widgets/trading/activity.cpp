#include "widgets/trading/activity.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/models/algorithms_model.h"
#include "widgets/models/closed_positions_model.h"
#include "widgets/models/fills_model.h"
#include "widgets/models/log_model.h"
#include "widgets/models/orders_model.h"
#include "widgets/models/positions_model.h"
#include "widgets/trading/algorithm_dialog.h"

#include <QPushButton>

namespace jarvis::widgets::trading {

Activity::Activity(TradeContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    buildPositions();
    buildOrders();
    buildAlgorithms();
    buildRecords();
    for (TablePanel* table : {m_positions, m_orders, m_algorithms, m_fills, m_closed, m_log})
        connect(table, &TablePanel::told, &m_context, &TradeContext::note);
    connect(&m_context.session(), &session::EngineSession::commandSettled, this, &Activity::onSettled);
    connect(&m_context, &TradeContext::workRequested, this, &Activity::work);
}

void Activity::buildPositions()
{
    auto model = std::make_unique<models::PositionsModel>(m_context.session());
    models::PositionsModel* rows = model.get();
    m_positions = new TablePanel(std::move(model), tr("Positions"), tr("No open position. Fill the ticket and review an order to open one."));
    m_positions->setObjectName(QStringLiteral("positionsPanel"));
    const auto idOf = [](quint64 row) { return InstrumentId{static_cast<std::uint32_t>(row)}; };
    m_positions->addRowAction(tr("Break even"), tr("Move the stop to where closing costs nothing"), QKeySequence(Qt::Key_E),
        [this, idOf](quint64 row) { report(m_context.session().moveStopToBreakEven(idOf(row)), tr("Break-even stop")); });
    m_positions->addRowAction(tr("Close half"), tr("Close half of the position at market"), QKeySequence(Qt::Key_H),
        [this](quint64 row) { closeShare(row, 2); });
    m_positions->addRowAction(
        tr("Close"), tr("Close the position at market"), QKeySequence(Qt::Key_Delete), [this](quint64 row) { closeShare(row, 1); });
    m_positions->addRowAction(tr("Reverse…"), tr("Close it and open the same size on the other side"), QKeySequence(Qt::Key_R),
        [this](quint64 row) { reverse(row); });
    m_positions->addRowAction(tr("Scale out…"), tr("Take parts of the position at prices of their own, before its take profit"), QKeySequence(Qt::Key_O),
        [this, idOf](quint64 row) { scaleOut(idOf(row)); });
    m_positions->addRowAction(tr("Story…"), tr("What happened to the position, step by step, and what you write about it"), QKeySequence(Qt::Key_S), [this, idOf](quint64 row) {
        if (const Position* position = m_context.model().position(idOf(row)))
            m_context.tellStory(position->instrument, position->openedAt);
    });
    m_positions->addAction(tr("Flatten all"), tr("Cancel every entry, then close every position at market"), [this] { flattenAll(); })
        ->setObjectName(QStringLiteral("flattenAll"));
    connect(m_positions, &TablePanel::rowActivated, this, [this, idOf](quint64 row) { m_context.setInstrument(idOf(row)); });

    const auto summarise = [this, rows] {
        const auto totals = rows->totals();
        const QString risk = base::formatMoney(totals.riskToStops);
        const QString margin = base::formatMoney(totals.margin);
        const QString all = tr("Risk to stops %1  ·  margin %2  ·  net %3").arg(risk, margin, base::formatPnl(totals.net));
        const QStringList shorter{tr("Risk to stops %1  ·  margin %2").arg(risk, margin), tr("Risk to stops %1").arg(risk)};
        if (m_context.model().positions().empty())
            return m_positions->setSummary(all, shorter);
        // The age is another each time: money is told at once, the age when words are.
        if (!m_words.isActive()) {
            m_dataAge = base::formatDuration(totals.dataAge);
            m_words.start();
        }
        const auto aged = [this](const QString& figures) { return QStringLiteral("%1  ·  %2").arg(figures, tr("data %1 old").arg(m_dataAge)); };
        m_positions->setSummary(aged(all), {aged(shorter.front()), tr("Risk %1 · margin %2 · data %3").arg(risk, margin, m_dataAge)});
    };
    m_words.setSingleShot(true);
    m_words.setInterval(base::kWordsMs);
    connect(rows, &models::PositionsModel::totalsChanged, m_positions, summarise);
    summarise();
}

void Activity::buildOrders()
{
    m_orders = new TablePanel(std::make_unique<models::OrdersModel>(m_context.session()), tr("Orders"), tr("No order yet. What you send appears here, with its end and the reason for it."));
    m_orders->setObjectName(QStringLiteral("ordersPanel"));
    m_orders->addRowAction(tr("Cancel"), tr("Cancel the order"), QKeySequence(Qt::Key_Delete),
        [this](quint64 row) { report(m_context.session().cancel(OrderId{row}), tr("Cancel")); });
    m_orders->addAction(tr("Cancel all entries"), tr("Cancel every working entry; exits stay"), [this] { cancelAllEntries(); })
        ->setObjectName(QStringLiteral("cancelAll"));
    connect(m_orders, &TablePanel::rowActivated, this, [this](quint64 row) {
        if (const Order* order = m_context.model().order(OrderId{row}))
            m_context.setInstrument(order->instrument);
    });
}

void Activity::buildAlgorithms()
{
    m_algorithms = new TablePanel(std::make_unique<models::AlgorithmsModel>(m_context.session()), tr("Algorithms"),
        tr("No algorithm yet. New… works a larger order in slices, or follows the best price."));
    m_algorithms->setObjectName(QStringLiteral("algorithmsPanel"));
    session::EngineSession& session = m_context.session();
    m_algorithms->addRowAction(tr("Pause"), tr("Take its order off the market and stop its clock"), QKeySequence(Qt::Key_P),
        [this, &session](quint64 row) { report(session.send(api::PauseAlgorithm{AlgorithmId{row}}), tr("Pause")); });
    m_algorithms->addRowAction(tr("Resume"), tr("Let it go on with slices of ordinary size"), QKeySequence(Qt::Key_R),
        [this, &session](quint64 row) { report(session.send(api::ResumeAlgorithm{AlgorithmId{row}}), tr("Resume")); });
    m_algorithms->addRowAction(tr("Cancel"), tr("End it; what it has filled stays"), QKeySequence(Qt::Key_Delete),
        [this, &session](quint64 row) { report(session.send(api::CancelAlgorithm{AlgorithmId{row}}), tr("Cancel")); });
    m_algorithms->addRowAction(tr("Change…"), tr("Another quantity, limit or time"), QKeySequence(Qt::Key_E), [this](quint64 row) { changeAlgorithm(row); });
    m_algorithms->addAction(tr("New…"), tr("Work an order by an algorithm"), [this] { workNew(); })
        ->setObjectName(QStringLiteral("newAlgorithm"));
    connect(m_algorithms, &TablePanel::rowActivated, this, [this](quint64 row) {
        if (const Algorithm* algorithm = m_context.model().algorithm(AlgorithmId{row}))
            m_context.setInstrument(algorithm->plan.instrument);
    });
}

void Activity::workNew()
{
    AlgorithmPlan plan;
    plan.instrument = m_context.instrumentId();
    work(plan);
}

void Activity::work(const AlgorithmPlan& plan)
{
    if (!m_context.model().instrument(plan.instrument))
        return m_context.note(tr("Choose an instrument first."));
    openAlgorithmDialog(new AlgorithmDialog(m_context.session(), plan, m_algorithms->window()));
}

void Activity::changeAlgorithm(quint64 row)
{
    const Algorithm* algorithm = m_context.model().algorithm(AlgorithmId{row});
    if (!algorithm || !m_context.model().instrument(algorithm->plan.instrument))
        return;
    if (!algorithm->isLive())
        return m_context.note(tr("This algorithm is over: start a new one."));
    openAlgorithmDialog(new AlgorithmDialog(m_context.session(), *algorithm, m_algorithms->window()));
}

void Activity::openAlgorithmDialog(AlgorithmDialog* dialog)
{
    // One at a time: two with different numbers in them are a trap.
    if (m_algorithmDialog)
        m_algorithmDialog->close();
    m_algorithmDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Activity::buildRecords()
{
    m_fills = new TablePanel(std::make_unique<models::FillsModel>(m_context.session()), tr("Fills"), tr("No fill yet. What is traded of your orders appears here, with its price and fee."));
    m_fills->setObjectName(QStringLiteral("fillsPanel"));
    m_closed = new TablePanel(std::make_unique<models::ClosedPositionsModel>(m_context.session()), tr("Closed positions"),
        tr("No position was closed yet. Each closed one tells its result here."));
    m_closed->setObjectName(QStringLiteral("closedPanel"));
    const auto tell = [this](quint64 row) {
        const auto& stories = static_cast<models::ClosedPositionsModel&>(m_closed->model());
        if (const session::ClosedPosition* story = stories.closed(row))
            m_context.tellStory(story->position.instrument, story->position.openedAt);
    };
    m_closed->addRowAction(tr("Story…"), tr("What happened to the position, step by step, and what you write about it"), QKeySequence(Qt::Key_S), tell);
    connect(m_closed, &TablePanel::rowActivated, this, tell);
    m_log = new TablePanel(std::make_unique<models::LogModel>(m_context.session()), tr("Log"), tr("Nothing has happened yet."));
    m_log->setObjectName(QStringLiteral("logPanel"));
}

void Activity::closeShare(quint64 row, int divisor)
{
    const InstrumentId instrument{static_cast<std::uint32_t>(row)};
    const Position* position = m_context.model().position(instrument);
    if (!position)
        return;
    const std::int64_t lots = position->held.absolute().lots() / divisor;
    if (divisor > 1 && lots == 0) {
        m_context.note(tr("The position is one lot: close it whole."));
        return;
    }
    report(m_context.session().close(instrument, divisor == 1 ? std::nullopt : std::optional(Quantity::ofLots(lots))), tr("Close"));
}

void Activity::reverse(quint64 row)
{
    // One at a time: two with different numbers in them are a trap.
    delete m_reverseQuestion;
    m_reverseQuestion = ReverseQuestion::ask(m_context, InstrumentId{static_cast<std::uint32_t>(row)},
        [this](InstrumentId instrument, const ExitPlan& exits) { report(m_context.session().reverse(instrument, exits), tr("Reverse")); }, m_positions->window());
}

void Activity::scaleOut(InstrumentId instrument)
{
    if (!m_context.model().position(instrument))
        return;
    // One at a time, as above.
    delete m_scaleOutDialog;
    m_scaleOutDialog = new ScaleOutDialog(m_context.session(), instrument, m_positions->window());
    m_scaleOutDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_scaleOutDialog->show(); // Not modal: the red button stays within reach.
}

void Activity::flattenAll()
{
    report(m_context.session().flatten(), tr("Flatten all"));
}

void Activity::cancelAllEntries()
{
    report(m_context.session().cancelAll(), tr("Cancel all"));
}

void Activity::report(const session::EngineSession::Sent& sent, const QString& what)
{
    m_context.arming().noteActivity();
    if (sent)
        m_asked.insert(QString::fromStdString(sent->toHex()), what);
    else
        m_context.note(tr("%1: not sent, %2.").arg(what, base::text(sent.error())));
}

void Activity::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    const QString what = m_asked.take(QString::fromStdString(id.toHex()));
    if (what.isEmpty())
        return;
    const auto find = [this](InstrumentId instrument) { return m_context.model().instrument(instrument); };
    QString told = outcome.refusal ? tr("%1 was refused. %2").arg(what, base::refusalText(*outcome.refusal, find).sentence())
                                   : tr("%1: accepted, %n order(s) or position(s).", nullptr, static_cast<int>(outcome.affected)).arg(what);
    if (outcome.isUnrecorded)
        told += QLatin1Char(' ') + tr("The journal cannot be written: after a restart nobody will know of it.");
    m_context.note(told);
}

} // namespace jarvis::widgets::trading
