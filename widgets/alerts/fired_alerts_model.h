#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::alerts {

/// Alerts that were told, newest first: as many as the engine remembers, and those since. Row id: rule × 2²⁰ + which time it was.
class FiredAlertsModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { When, What, ColumnCount };

    explicit FiredAlertsModel(session::EngineSession& session, QObject* parent = nullptr);

    const api::AlertFired* fired(quint64 row) const;

protected:
    models::Cell cell(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void rebuild();

    session::EngineSession& m_session;
};

} // namespace jarvis::widgets::alerts
