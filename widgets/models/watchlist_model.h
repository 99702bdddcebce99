#pragma once

#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace jarvis::widgets::models {

/// Every instrument with its last price, its change over 24 hours and a spark line. Row id: InstrumentId.
class WatchlistModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Symbol, Last, Change24h, Spark, ColumnCount };
    static constexpr int kSparkPoints = 48;

    explicit WatchlistModel(session::EngineSession& session, QObject* parent = nullptr);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;
    QVector<double> spark(quint64 row, int column) const override;
    quint32 instrumentOf(quint64 row) const override { return static_cast<quint32>(row); }

private:
    void rebuild();
    void fetchSparks();
    void onQuotes(const std::vector<InstrumentId>& instruments);

    struct SparkLine {
        QVector<double> points;
        Timestamp lastBar{};
    };
    session::EngineSession& m_session;
    QHash<quint64, SparkLine> m_sparks;
};

/// The rows whose symbol or base contains what was typed, in any case; the order is the model's.
class WatchlistFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit WatchlistFilter(WatchlistModel& model, QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// The first row that is shown; 0 when none.
    quint64 firstRowId() const;
    /// Sorting goes to the model itself, once.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
};

} // namespace jarvis::widgets::models
