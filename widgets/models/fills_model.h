#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// Executions, newest first. Row id: a number of its own.
class FillsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, InstrumentName, SideName, Role, Size, FillPrice, Value, Fee, LiquidityName, Realised, OrderNumber, ColumnCount };

    explicit FillsModel(session::EngineSession& session, QObject* parent = nullptr);

    QVector<Grouping> groupings() const override;

protected:
    Cell cell(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void rebuild();
    void onFills(int added, int forgotten);
    const Fill* fill(quint64 row) const;

    session::EngineSession& m_session;
    quint64 m_firstRow = 1; ///< the id of fills().front()
};

} // namespace jarvis::widgets::models
