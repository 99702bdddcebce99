#pragma once

#include "widgets/models/row_model.h"
#include "widgets/performance/results_feed.h"

#include <QHash>

namespace jarvis::widgets::performance {

/// Every closed position of the account's whole story, newest first, with what was written about it: the trade journal. Row id: the
/// sequence of the event that told its end.
///
/// Threads: GUI.
class LivesModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { ClosedAt, InstrumentName, Direction, Realised, Fees, Funding, Net, NetR, Adverse, Favourable, HeldFor, Tags, Note, ColumnCount };

    explicit LivesModel(ResultsFeed& feed, QObject* parent = nullptr);

    QVector<Grouping> groupings() const override;

    /// Null when it is not shown.
    const Life* life(quint64 row) const;

protected:
    models::Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override;

private:
    void follow();

    ResultsFeed& m_feed;
    QHash<quint64, qsizetype> m_places; ///< of each row in the feed's lives
};

} // namespace jarvis::widgets::performance
