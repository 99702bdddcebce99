#pragma once

#include "widgets/models/cost_feed.h"
#include "widgets/models/row_model.h"

namespace jarvis::widgets::models {

/// What trading costs by venue, symbol, tactic or hour. Costs in basis points of the value; above zero is against the trader.
class CostGroupsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int {
        Name, Orders, Value, Slippage, Fee, Shortfall, Effective, After1s, After10s, After60s, ExpectedCost, RealisedCost, Accuracy,
        FillRate, RejectRate, LatencyP50, LatencyP95, LatencyP99, Note, ColumnCount
    };

    explicit CostGroupsModel(CostFeed& feed, QObject* parent = nullptr);

    CostGrouping grouping() const { return m_grouping; }
    void setGrouping(CostGrouping by);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void follow();
    const CostGroup* group(quint64 row) const;
    Cell noteCell(const CostGroup& group) const;
    Cell nameCell(const CostGroup& group) const;

    CostFeed& m_feed;
    CostGrouping m_grouping = CostGrouping::Symbol;
};

} // namespace jarvis::widgets::models
