#pragma once

#include "widgets/models/row_model.h"
#include "widgets/risk/risk_feed.h"

namespace jarvis::widgets::risk {

/// The circuit breakers that tripped, or have begun to count. Row id: kind × 2³² + id of the scope.
class BreakersModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Scope, State, Why, Value, Allowed, Since, ProbeFrom, ColumnCount };

    explicit BreakersModel(RiskFeed& feed, QObject* parent = nullptr);

    const Breaker* breaker(quint64 row) const;

protected:
    models::Cell cell(quint64 row, int column) const override;
    bool isStale(quint64) const override { return m_feed.age().has_value(); }

private:
    void follow();

    RiskFeed& m_feed;
};

} // namespace jarvis::widgets::risk
