#pragma once

#include "widgets/alerts/alert_rules_model.h"
#include "widgets/alerts/fired_alerts_model.h"
#include "widgets/trading/table_panel.h"
#include "widgets/trading/trade_context.h"

#include <QWidget>

class QStackedWidget;

namespace jarvis::widgets::base {
class SegmentedControl;
}

namespace jarvis::widgets::alerts {

/// The alerts that the engine keeps, and those that fired: made, changed, snoozed and removed here.
///
/// Threads: GUI. The context outlives it.
class AlertsPanel final : public QWidget {
    Q_OBJECT

public:
    enum class View : std::uint8_t { Rules, Fired };

    explicit AlertsPanel(trading::TradeContext& context, QWidget* parent = nullptr);

    /// For the title of the panel's dock.
    QWidget* bar() const { return m_bar; }
    trading::TablePanel& rules() { return *m_rules; }
    trading::TablePanel& fired() { return *m_fired; }
    void setView(View view);
    /// Asks for a new one: at a price of an instrument where they are given.
    void openDialog(InstrumentId instrument, std::optional<Price> price);

private:
    void addRuleActions();
    void edit(quint64 row);
    void snooze(quint64 row, Duration period);
    void remove(quint64 row);
    void showSummary();
    QString nameOf(quint64 row) const;

    trading::TradeContext& m_context;
    QWidget* m_bar;
    base::SegmentedControl* m_choice;
    QStackedWidget* m_stack;
    AlertRulesModel* m_rulesModel;
    trading::TablePanel* m_rules;
    trading::TablePanel* m_fired;
};

} // namespace jarvis::widgets::alerts
