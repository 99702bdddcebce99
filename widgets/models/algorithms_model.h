#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// Algorithms, newest first. Row id: AlgorithmId.
class AlgorithmsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, InstrumentName, SideName, Kind, Size, Filled, Progress, Average, ToArrival, ToVwap, Slices, State, Reason, ColumnCount };

    explicit AlgorithmsModel(session::EngineSession& session, QObject* parent = nullptr);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;
    bool isStale(quint64 row) const override;

private:
    void rebuild();
    void onAlgorithms(const std::vector<AlgorithmId>& algorithms);
    /// Time passes for those that run.
    void touchRunning();
    Cell progressCell(const Algorithm& algorithm) const;

    session::EngineSession& m_session;
};

} // namespace jarvis::widgets::models
