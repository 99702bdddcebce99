#pragma once

#include "widgets/models/row_model.h"
#include "widgets/risk/risk_feed.h"

namespace jarvis::widgets::risk {

/// Every limit with how much of it is used. Row id: LimitId.
class LimitsModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Name, Used, Allowed, Use, Waiting, ColumnCount };

    explicit LimitsModel(RiskFeed& feed, QObject* parent = nullptr);

    const api::LimitState* limit(quint64 row) const;

protected:
    models::Cell cell(quint64 row, int column) const override;
    bool isStale(quint64) const override { return m_feed.age().has_value(); }
    QString toolTip(quint64 row, int column) const override;

private:
    void follow();

    RiskFeed& m_feed;
};

} // namespace jarvis::widgets::risk
