#pragma once

#include "widgets/models/cost_feed.h"
#include "widgets/trading/trade_context.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace jarvis::widgets::base {
class SegmentedControl;
}
namespace jarvis::widgets::models {
class CostGroupsModel;
}
namespace jarvis::widgets::trading {
class TablePanel;
}

namespace jarvis::widgets::execution {

class OrderStoryView;

/// What trading costs: single orders with their story, and sums by venue, symbol, tactic and hour; expected beside realised.
///
/// Asks the engine only while it is shown and something new was measured.
/// Threads: GUI.
class ExecutionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExecutionPanel(trading::TradeContext& context, QWidget* parent = nullptr);

    /// What to show, and the sums: for the title of the panel's dock; above the tables until somebody takes it there.
    QWidget* bar() { return m_bar; }
    models::CostFeed& feed() { return m_feed; }
    base::SegmentedControl* views() { return m_views; }
    trading::TablePanel* orders() { return m_orders; }
    trading::TablePanel* groups() { return m_groups; }
    OrderStoryView* story() { return m_story; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showView(int view);
    void showSummary();
    void showStory();

    trading::TradeContext& m_context;
    models::CostFeed m_feed;
    QWidget* m_bar;
    base::SegmentedControl* m_views;
    QLabel* m_figures;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    trading::TablePanel* m_orders;
    trading::TablePanel* m_groups;
    models::CostGroupsModel* m_groupsModel = nullptr;
    OrderStoryView* m_story;
};

} // namespace jarvis::widgets::execution
