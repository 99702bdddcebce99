#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

namespace jarvis::widgets::models {

/// Orders, newest first. Row id: OrderId.
class OrdersModel final : public RowModel {
    Q_OBJECT

public:
    enum class Show : std::uint8_t { Live = 1, All };
    enum ColumnId : int { Time, InstrumentName, SideName, Type, Role, LimitPrice, Trigger, Size, Filled, AverageFill, Force, State, Reason, ColumnCount };

    explicit OrdersModel(session::EngineSession& session, Show show = Show::All, QObject* parent = nullptr);

    void setShow(Show show);
    Show show() const { return m_show; }

    QVector<Grouping> groupings() const override;

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;
    /// What still lives may have changed since the engine was last heard of; what has ended has not.
    bool isStale(quint64 row) const override;

private:
    void rebuild();
    void onOrders(const std::vector<OrderId>& orders);
    bool isShown(const Order& order) const;
    Cell stateCell(const Order& order) const;

    session::EngineSession& m_session;
    Show m_show;
};

} // namespace jarvis::widgets::models
