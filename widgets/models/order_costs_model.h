#pragma once

#include "widgets/models/cost_feed.h"
#include "widgets/models/row_model.h"

namespace jarvis::widgets::models {

/// What single orders cost, newest first. Row id: OrderId. Basis points; above zero is against the trader.
class OrderCostsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, InstrumentName, SideName, Shortfall, Slippage, Expected, Fee, After1s, After10s, After60s, How, Filled, Average, Answer, Result, ColumnCount };

    explicit OrderCostsModel(CostFeed& feed, QObject* parent = nullptr);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void follow();

    CostFeed& m_feed;
};

} // namespace jarvis::widgets::models
