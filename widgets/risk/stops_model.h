#pragma once

#include "engine/api/query.h"
#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

#include <QHash>

namespace jarvis::widgets::risk {

/// Every stop and release that the account's journal knows, newest first. Row id: sequence.
///
/// Asks the engine when refresh() is called, and again when trading stopped or went on since. Threads: GUI.
class StopsModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, What, By, From, ColumnCount };

    explicit StopsModel(session::EngineSession& session, QObject* parent = nullptr);

    void refresh();

protected:
    models::Cell cell(quint64 row, int column) const override;

private:
    void take(const api::StopHistory& history);
    static models::Cell whatCell(const api::EventRecord& record);

    session::EngineSession& m_session;
    QHash<quint64, api::EventRecord> m_stops;
    bool m_isWanted = false; ///< somebody has looked
};

} // namespace jarvis::widgets::risk
