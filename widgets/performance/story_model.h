#pragma once

#include "engine/api/query.h"
#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

#include <QMap>

#include <vector>

namespace jarvis::widgets::performance {

/// The steps of one position's story, oldest first: what happened, at which price, what it came to then, and who asked for it. Row id: the
/// sequence of the event.
///
/// Threads: GUI.
class StoryModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, What, PriceAt, Held, Net, NetR, Details, Who, From, ColumnCount };

    explicit StoryModel(session::EngineSession& session, QObject* parent = nullptr);

    void show(InstrumentId instrument, const std::vector<api::PositionStep>& steps);

protected:
    models::Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;

private:
    QString details(const api::PositionStep& step) const;

    session::EngineSession& m_session;
    InstrumentId m_instrument;
    QMap<quint64, api::PositionStep> m_steps;
};

/// What happened: "Opened", "Stop loss hit".
QString stepText(const api::PositionStep& step);

} // namespace jarvis::widgets::performance
