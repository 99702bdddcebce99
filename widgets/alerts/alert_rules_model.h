#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::alerts {

/// What the engine watches for, newest first. Row id: the rule's.
class AlertRulesModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { What, State, Told, FiredAt, Repeats, Ends, Note, ColumnCount };

    explicit AlertRulesModel(session::EngineSession& session, QObject* parent = nullptr);

    const AlertRule* rule(quint64 row) const;
    /// How many of them watch, and are not snoozed.
    int watchingCount() const;

protected:
    models::Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void rebuild();
    void follow();
    bool isSnoozed(const AlertRule& rule) const;
    models::Cell stateCell(const AlertRule& rule) const;
    QString what(const AlertSpec& spec) const;

    session::EngineSession& m_session;
};

} // namespace jarvis::widgets::alerts
