#include "widgets/alerts/alerts_panel.h"

#include "widgets/alerts/alert_dialog.h"
#include "widgets/base/alert_text.h"
#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace jarvis::widgets::alerts {
namespace {

constexpr Duration kSnooze = std::chrono::minutes(10);

} // namespace

AlertsPanel::AlertsPanel(trading::TradeContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_bar(new QWidget(this)), m_choice(new base::SegmentedControl(m_bar)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("alertsPanel"));
    auto rules = std::make_unique<AlertRulesModel>(context.session());
    m_rulesModel = rules.get();
    m_rules = new trading::TablePanel(std::move(rules), tr("Alerts"), tr("The engine watches for nothing. Set an alert: it is kept by the engine and told even if this desk was away."), m_stack);
    m_fired = new trading::TablePanel(std::make_unique<FiredAlertsModel>(context.session()), tr("Alerts that fired"), tr("No alert has fired yet."), m_stack);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_fired);
    m_choice->addSegment(tr("Alerts"));
    m_choice->addSegment(tr("History"));
    m_choice->setCurrent(0);
    m_choice->setAccessibleName(tr("Alerts or their history"));
    auto* add = new QPushButton(tr("New alert…"), m_bar);
    add->setObjectName(QStringLiteral("newAlert"));
    base::setRole(add, base::ButtonRole::Flat);
    add->setToolTip(tr("Ask the engine to watch for something"));
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(2 * base::kGrid);
    bar->addWidget(m_choice);
    bar->addWidget(m_rules->bar(), 1);
    bar->addWidget(m_fired->bar(), 1);
    bar->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    addRuleActions();
    connect(m_choice, &base::SegmentedControl::currentChanged, this, [this](int at) { setView(static_cast<View>(at)); });
    connect(add, &QPushButton::clicked, this, [this] { openDialog(m_context.instrumentId(), std::nullopt); });
    connect(m_rules, &trading::TablePanel::rowActivated, this, &AlertsPanel::edit);
    for (trading::TablePanel* table : {m_rules, m_fired})
        connect(table, &trading::TablePanel::told, &context, &trading::TradeContext::note);
    connect(&context, &trading::TradeContext::alertWanted, this, &AlertsPanel::openDialog);
    connect(&context.session(), &session::EngineSession::alertRulesChanged, this, &AlertsPanel::showSummary);
    connect(&context.session(), &session::EngineSession::snapshotApplied, this, &AlertsPanel::showSummary);
    setView(View::Rules);
    showSummary();
}

void AlertsPanel::setView(View view)
{
    m_choice->setCurrent(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_rules->bar()->setVisible(view == View::Rules);
    m_fired->bar()->setVisible(view == View::Fired);
}

void AlertsPanel::addRuleActions()
{
    m_rules->addRowAction(tr("Change…"), tr("Give the alert other settings: it begins to watch anew"), {}, [this](quint64 row) { edit(row); });
    m_rules->addRowAction(tr("Snooze"), tr("Look away for ten minutes, then tell if it is (still) so"), QKeySequence(Qt::Key_S), [this](quint64 row) { snooze(row, kSnooze); });
    m_rules->addRowAction(tr("Watch"), tr("End the snooze, or watch once more for what has fired"), QKeySequence(Qt::Key_W), [this](quint64 row) { snooze(row, {}); });
    m_rules->addRowAction(tr("Remove"), tr("Watch for it no longer"), QKeySequence(Qt::Key_Delete), [this](quint64 row) { remove(row); });
}

QString AlertsPanel::nameOf(quint64 row) const
{
    const AlertRule* rule = m_rulesModel->rule(row);
    return rule ? base::ruleText(rule->spec, [this](InstrumentId id) { return m_context.model().instrument(id); }) : tr("Alert %1").arg(row);
}

void AlertsPanel::openDialog(InstrumentId instrument, std::optional<Price> price)
{
    AlertSpec spec;
    spec.instrument = instrument;
    const api::Quote* quote = m_context.model().market().quote(instrument);
    if (price) {
        spec.threshold = Amount::of(*price);
        const bool isBelow = quote && quote->last && *price < *quote->last;
        spec.direction = isBelow ? AlertDirection::Below : AlertDirection::Above;
    } else if (quote && quote->last) {
        spec.threshold = Amount::of(*quote->last);
        spec.direction = AlertDirection::Either;
    }
    auto* dialog = new AlertDialog(m_context.session(), {}, spec, window());
    dialog->show();
}

void AlertsPanel::edit(quint64 row)
{
    if (const AlertRule* rule = m_rulesModel->rule(row))
        (new AlertDialog(m_context.session(), rule->id, rule->spec, window()))->show();
}

void AlertsPanel::snooze(quint64 row, Duration period)
{
    const QString what = period > Duration::zero() ? tr("Snooze of %1").arg(nameOf(row)) : tr("Watching for %1").arg(nameOf(row));
    m_context.follow(m_context.session().snoozeAlert(AlertRuleId{row}, period), what);
}

void AlertsPanel::remove(quint64 row)
{
    m_context.follow(m_context.session().removeAlert(AlertRuleId{row}), tr("Removal of %1").arg(nameOf(row)));
}

void AlertsPanel::showSummary()
{
    m_rules->setSummary(tr("%n watching", nullptr, m_rulesModel->watchingCount()));
}

} // namespace jarvis::widgets::alerts
