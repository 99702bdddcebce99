#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// The stories of closed positions, newest first. Row id: ClosedPosition::number.
class ClosedPositionsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { ClosedAt, InstrumentName, Realised, Fees, Funding, Net, NetR, HeldFor, Direction, Adverse, Favourable, Tags, ColumnCount };

    explicit ClosedPositionsModel(session::EngineSession& session, QObject* parent = nullptr);

    QVector<Grouping> groupings() const override;
    /// Null when it is forgotten.
    const session::ClosedPosition* closed(quint64 row) const;

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void rebuild();
    void onClosed();

    session::EngineSession& m_session;
};

} // namespace jarvis::widgets::models
