#include "widgets/risk/risk_panel.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/risk/breakers_model.h"
#include "widgets/risk/heat_map.h"
#include "widgets/risk/limits_model.h"
#include "widgets/risk/stops_model.h"
#include "widgets/trading/table_panel.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jarvis::widgets::risk {

RiskPanel::RiskPanel(trading::TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_feed(context.session(), [this] { return !visibleRegion().isEmpty(); }) // a tab that lies behind another is not hidden
    , m_views(new base::SegmentedControl(this))
    , m_figures(new base::ElidedLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_heatMap(new HeatMap(this))
{
    setObjectName(QStringLiteral("riskPanel"));
    setAccessibleName(tr("Risk"));
    m_views->setAccessibleName(tr("What to show of the risk"));
    for (const QString& view : {tr("Limits"), tr("Breakers"), tr("Correlation"), tr("Stops")})
        m_views->addSegment(view);
    m_views->setCurrent(0);
    base::setRole(m_figures, base::LabelRole::Secondary);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    buildLimits();
    buildBreakers();
    buildStops();
    m_stack->addWidget(m_limits);
    m_stack->addWidget(m_breakers);
    m_stack->addWidget(m_heatMap);
    m_stack->addWidget(m_stops);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    row->setSpacing(3 * base::kGrid);
    row->addWidget(m_views);
    row->addWidget(m_figures, 1);
    row->addWidget(m_limits->bar());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    // A line of its own: beside the views it would ask for more than a small screen has, and the window would grow beyond it.
    layout->addWidget(m_breakers->bar());
    layout->addWidget(m_stack, 1);
    m_breakers->bar()->hide();

    connect(m_views, &base::SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        m_limits->bar()->setVisible(view == 0);
        m_breakers->bar()->setVisible(view == 1);
        if (m_stack->currentWidget() == m_stops)
            m_stopRows->refresh();
    });
    connect(&m_feed, &RiskFeed::changed, this, &RiskPanel::showReport);
    setFocusProxy(m_views);
}

void RiskPanel::buildLimits()
{
    auto rows = std::make_unique<LimitsModel>(m_feed);
    m_limitRows = rows.get();
    m_limits = new trading::TablePanel(std::move(rows), tr("Limits"), tr("The engine has not told its limits yet."), this);
    m_limits->setObjectName(QStringLiteral("limitsPanel"));
    m_limits->addRowAction(tr("Change…"), tr("Change the limit"), QKeySequence(Qt::Key_C), [this](quint64 row) { changeLimit(row); });
    connect(m_limits, &trading::TablePanel::rowActivated, this, &RiskPanel::changeLimit);
}

void RiskPanel::buildBreakers()
{
    auto rows = std::make_unique<BreakersModel>(m_feed);
    m_breakerRows = rows.get();
    m_breakers = new trading::TablePanel(std::move(rows), tr("Circuit breakers"),
        tr("Every breaker is closed. One that trips stops new risk in its scope, and is shown here with its reason."), this);
    m_breakers->setObjectName(QStringLiteral("breakersPanel"));
    m_breakers->addRowAction(tr("Reset"), tr("Close the breaker: new risk is allowed again in its scope. A halt wants its word typed"), QKeySequence(Qt::Key_R),
        [this](quint64 row) { resetBreaker(row); });
    m_breakers->addAction(tr("Halt instrument…"), tr("The red button for the chosen instrument alone: entries and algorithms in it stop at once"), [this] { haltInstrument(); })
        ->setObjectName(QStringLiteral("haltInstrument"));
    m_breakers->addAction(tr("Trip the account"), tr("Stop new risk in the account and cancel its working entries; exits stay"), [this] {
        const auto sent = m_context.session().send(api::TripBreaker{BreakerScope{}});
        if (!sent)
            m_context.note(tr("The breaker was not tripped: %1.").arg(base::text(sent.error())));
    });
}

void RiskPanel::buildStops()
{
    auto rows = std::make_unique<StopsModel>(m_context.session());
    m_stopRows = rows.get();
    m_stops = new trading::TablePanel(std::move(rows), tr("Stops"),
        tr("Trading was never stopped. Each halt, release, day lock and breaker is kept here, with who did it."), this);
    m_stops->setObjectName(QStringLiteral("stopsPanel"));
    m_stops->bar()->hide();
}

void RiskPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed.refresh();
}

void RiskPanel::showReport()
{
    const api::RiskReport& report = m_feed.report();
    const api::ValueAtRisk& var = report.valueAtRisk;
    const QString atStops = tr("At the stops %1").arg(base::formatMoney(report.portfolioRisk));
    const QString badDay = var.historical || var.parametric
        ? tr("one day, 99 %: %1 from %2 days, %3 by EWMA").arg(base::formatMoney(var.historical)).arg(var.historicalDays).arg(base::formatMoney(var.parametric))
        : tr("what a bad day may cost is not known yet");
    const QString figures = QStringLiteral("%1  ·  %2").arg(atStops, badDay);
    m_figures->setText(m_feed.age() ? tr("%1 old  ·  %2").arg(base::formatDuration(m_feed.age()), figures) : figures);
    QStringList names;
    for (const InstrumentId id : report.correlation.instruments) {
        const Instrument* is = m_context.model().instrument(id);
        names << (is ? QString::fromStdString(is->symbol()) : base::unknownText());
    }
    m_heatMap->show(report.correlation, names);
}

void RiskPanel::changeLimit(quint64 row)
{
    const api::LimitState* limit = m_limitRows->limit(row);
    if (!limit || m_dialog)
        return;
    const Duration delay = m_context.model().limits().wideningDelay;
    m_dialog = new LimitDialog(m_context.session(), *limit, delay, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setModal(false); // The red button stays within reach.
    m_dialog->show();
}

void RiskPanel::haltInstrument()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return m_context.note(tr("Choose an instrument first."));
    const BreakerScope scope{BreakerScope::Kind::Instrument, is->id().value};
    const QString symbol = QString::fromStdString(is->symbol());
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Halt %1").arg(symbol),
        tr("Every entry and algorithm in %1 stops at once, and nothing new is opened in it until it is released by typing. Take profit and stop "
           "loss stay, unless it is flattened too.")
            .arg(symbol),
        QMessageBox::NoButton, window());
    box->setObjectName(QStringLiteral("haltInstrumentBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Not now"), QMessageBox::RejectRole));
    auto* flatten = box->addButton(tr("Halt and flatten"), QMessageBox::DestructiveRole);
    auto* halt = box->addButton(tr("Halt"), QMessageBox::AcceptRole);
    const auto send = [this, scope](bool flattensToo) { m_context.follow(m_context.session().halt(flattensToo, scope), tr("Halt")); };
    connect(halt, &QAbstractButton::clicked, this, [send] { send(false); });
    connect(flatten, &QAbstractButton::clicked, this, [send] { send(true); });
    box->setModal(false); // The red button stays within reach.
    box->show();
}

void RiskPanel::resetBreaker(quint64 row)
{
    const Breaker* breaker = m_breakerRows->breaker(row);
    if (!breaker)
        return;
    if (breaker->isKill())
        return Q_EMIT releaseWanted(*breaker);
    const auto sent = m_context.session().send(api::ResetBreaker{breaker->scope});
    if (!sent)
        m_context.note(tr("The breaker was not reset: %1.").arg(base::text(sent.error())));
}

} // namespace jarvis::widgets::risk
