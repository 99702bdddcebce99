#pragma once

#include "widgets/models/row_model.h"
#include "widgets/performance/results_feed.h"

#include <QHash>

namespace jarvis::widgets::performance {

/// Every closed position of the account's whole story, newest first. Row id: the sequence of the event that told its end.
class LivesModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { ClosedAt, InstrumentName, Realised, Fees, Funding, Net, NetR, HeldFor, ColumnCount };

    explicit LivesModel(ResultsFeed& feed, QObject* parent = nullptr);

    QVector<Grouping> groupings() const override;

protected:
    models::Cell cell(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void follow();
    const Life* life(quint64 row) const;

    ResultsFeed& m_feed;
    QHash<quint64, qsizetype> m_places; ///< of each row in the feed's lives
};

} // namespace jarvis::widgets::performance
