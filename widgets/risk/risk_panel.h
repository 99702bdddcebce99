#pragma once

#include "widgets/risk/limit_dialog.h"
#include "widgets/risk/risk_feed.h"
#include "widgets/trading/trade_context.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace jarvis::widgets::base {
class SegmentedControl;
}
namespace jarvis::widgets::trading {
class TablePanel;
}

namespace jarvis::widgets::risk {

class BreakersModel;
class HeatMap;
class LimitsModel;
class StopsModel;

/// How much risk is taken: limits with their use, circuit breakers, who stopped trading and when, correlations, and what a bad day may
/// cost.
///
/// Asks the engine only while it is shown.
/// Threads: GUI.
class RiskPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RiskPanel(trading::TradeContext& context, QWidget* parent = nullptr);

    RiskFeed& feed() { return m_feed; }
    trading::TablePanel* limits() { return m_limits; }
    trading::TablePanel* breakers() { return m_breakers; }
    trading::TablePanel* stops() { return m_stops; }
    base::SegmentedControl* views() { return m_views; }
    LimitDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// The typed release of what this breaker halted is wanted.
    void releaseWanted(const jarvis::Breaker& halted);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLimits();
    void buildBreakers();
    void buildStops();
    void showReport();
    void changeLimit(quint64 row);
    void resetBreaker(quint64 row);
    void haltInstrument();

    trading::TradeContext& m_context;
    RiskFeed m_feed;
    base::SegmentedControl* m_views;
    QLabel* m_figures;
    QStackedWidget* m_stack;
    LimitsModel* m_limitRows = nullptr;
    BreakersModel* m_breakerRows = nullptr;
    trading::TablePanel* m_limits = nullptr;
    trading::TablePanel* m_breakers = nullptr;
    StopsModel* m_stopRows = nullptr;
    trading::TablePanel* m_stops = nullptr;
    HeatMap* m_heatMap;
    QPointer<LimitDialog> m_dialog;
};

} // namespace jarvis::widgets::risk
