#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// What is held. Row id: InstrumentId. A closed position leaves with its event.
///
/// P&L, R, risk and liquidation come from the account's valuation alone, so every view shows the same number of the same
/// sequence; tool tips tell formula, mark and its age.
class PositionsModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { InstrumentName, SideName, Size, Entry, Mark, Pnl, PnlR, StopLoss, TakeProfit, RiskToStop, Liquidation, Guard, Age, ColumnCount };

    explicit PositionsModel(session::EngineSession& session, QObject* parent = nullptr);

    /// For the header line (behaviour 28). Money is empty while a mark is missing.
    struct Totals {
        std::optional<Money> riskToStops;
        std::optional<Money> margin;
        std::optional<Money> net;
        std::optional<Duration> dataAge; ///< of the oldest market that is held; empty when one of them was never proven, or nothing is held
        std::uint64_t sequence = 0;
    };
    Totals totals() const;

    QVector<Grouping> groupings() const override;

Q_SIGNALS:
    void totalsChanged();

protected:
    Cell cell(quint64 row, int column) const override;
    bool isStale(quint64) const override { return m_session.outOfTouch().has_value(); }
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override { return static_cast<quint32>(row); }

private:
    void rebuild();
    void onPositions(const std::vector<InstrumentId>& instruments);
    Cell exitCell(const Position& position, const Instrument& is, const std::optional<Price>& exit) const;
    Cell takeProfitCell(const Position& position, const Instrument& is) const;

    session::EngineSession& m_session;
};

} // namespace jarvis::widgets::models
