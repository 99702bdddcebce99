#pragma once

#include "widgets/performance/results_feed.h"
#include "widgets/trading/trade_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jarvis::widgets::base {
class SegmentedControl;
}
namespace jarvis::widgets::trading {
class TablePanel;
}

namespace jarvis::widgets::performance {

class EquityCurve;
class MonthCalendar;

/// What trading brought: a calendar of results, the summed curve with its drawdown, every closed position of the whole journal, and
/// statistics. It also opens the story of any position that is asked for. A day chosen in the calendar filters the positions; a tag, all of it.
///
/// Asks the engine only while it is shown and a position was closed since.
/// Threads: GUI.
class PerformancePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PerformancePanel(trading::TradeContext& context, QWidget* parent = nullptr);

    /// What to show, and the month: for the title of the panel's dock; above the views until somebody takes it there.
    QWidget* bar() { return m_bar; }
    base::SegmentedControl* views() { return m_views; }
    ResultsFeed& feed() { return m_feed; }
    MonthCalendar* calendar() { return m_calendar; }
    /// Which tag positions must have; hidden while none has any.
    QComboBox* tags() { return m_tags; }
    EquityCurve* curve() { return m_curve; }
    trading::TablePanel* positions() { return m_positions; }
    trading::TablePanel* statistics() { return m_statistics; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void buildTables();
    void showView(int view);
    void follow();
    void showFigures();
    void showTags();
    void openStory(InstrumentId instrument, Timestamp openedAt);
    void filterDay(QDate day);

    trading::TradeContext& m_context;
    ResultsFeed m_feed;
    QWidget* m_bar;
    base::SegmentedControl* m_views;
    QLabel* m_figures;
    QComboBox* m_tags;
    QStackedWidget* m_stack;
    MonthCalendar* m_calendar;
    EquityCurve* m_curve;
    trading::TablePanel* m_positions = nullptr;
    trading::TablePanel* m_statistics = nullptr;
    QWidget* m_months;
};

} // namespace jarvis::widgets::performance
