#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// What happened, newest first, in words. Row id: the event's sequence.
class LogModel final : public RowModel {
    Q_OBJECT

public:
    enum class Show : std::uint8_t { Everything = 1, Alerts };
    enum ColumnId : int { Time, What, By, Sequence, ColumnCount };

    explicit LogModel(session::EngineSession& session, Show show = Show::Everything, QObject* parent = nullptr);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;

private:
    void rebuild();
    void onLog(int added, int forgotten);
    bool isShown(const api::EventRecord& record) const;
    const api::EventRecord* record(quint64 row) const;

    session::EngineSession& m_session;
    Show m_show;
};

} // namespace jarvis::widgets::models
