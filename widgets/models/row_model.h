#pragma once

#include "engine/model/numbers.h"
#include "widgets/base/roles.h"
#include "widgets/models/row_order.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <functional>
#include <optional>

namespace jarvis::widgets::models {

/// What one cell shows. Built on demand; the newest is cached, since a delegate asks for its parts one by one.
struct Cell {
    QString text{};
    QVariant sort{};   ///< a number or text; an invalid one sorts last
    QString raw{};     ///< for CSV; null: the text
    QString marker{};  ///< before the text
    base::Tone tone = base::Tone::Plain;
    bool isStale = false;
    std::optional<Money> amount{}; ///< exact, where it is money that may be summed
};

/// A table whose rows are named by numbers and never move because a value changed: their order is that of the last sort(),
/// made once, by hand; new rows come first (or last) and stay where they are.
///
/// Adding, removing and finding a row costs O(log n). Quote-driven changes are collected and told at most 20 times a second, as one range.
/// Filters, groups, sums and sorting by several columns belong to the RowView that lies over it.
/// Threads: GUI.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Sum : std::uint8_t { None = 0, Money, SignedMoney };
    enum class GroupBy : std::uint8_t { None = 0, Text, Day };
    struct Column {
        QString title;
        QString toolTip;
        bool isNumber = false;
        int width = 80; ///< a hint for a first layout, in px
        bool isName = false; ///< grows with the longest name: cut off it could be mistaken for another
        GroupBy groupBy = GroupBy::None;
        Sum sum = Sum::None; ///< only of money in one currency: sizes of different instruments come to nothing
        int decimals = 2;    ///< of its sum
        bool isClock = false; ///< changes because time passes, which is no news

        /// Rows can be grouped by its text; for what never changes while a row lives.
        Column grouped(GroupBy by = GroupBy::Text) const;
        Column ofTime() const;
        Column summed(Sum as = Sum::SignedMoney, int sumDecimals = 2) const;
    };
    /// Which group a row belongs to. Groups come in the order of `order`, a number or a text.
    struct Group {
        QVariant order;
        QString name;
    };
    struct Grouping {
        QString name; ///< "Instrument"
        std::function<Group(quint64 row)> groupOf;
    };

    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    int columnCount(const QModelIndex& parent = QModelIndex()) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts once, by SortRole. Later changes of values do not move rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const Column& column(int index) const { return m_columns[index]; }
    /// Names the row; 0 for an invalid index.
    quint64 rowId(const QModelIndex& index) const;
    /// Where the row is now; -1 when it is gone.
    int rowOf(quint64 id) const;
    QVector<quint64> rows() const { return m_rows.ids(); }
    /// What a cell shows, for those who look at rows and not at places. The row must be there.
    Cell cellOf(quint64 id, int column) const { return cell(id, column); }
    QVariant dataOf(quint64 id, int column, int role) const;
    /// By its grouped columns; models add others.
    virtual QVector<Grouping> groupings() const;

    /// How often quote-driven changes are told; tests set 0 to have them at once.
    void setCoalescing(int milliseconds) { m_coalesceMs = milliseconds; }

Q_SIGNALS:
    /// What these rows show has changed; with the dataChanged that spans them. Empty: all of them.
    void rowsTouched(const QVector<quint64>& rows);

protected:
    enum class Place : std::uint8_t { First = 1, Last };

    explicit RowModel(QVector<Column> columns, QObject* parent = nullptr);

    virtual Cell cell(quint64 row, int column) const = 0;
    virtual QString toolTip(quint64 row, int column) const;
    virtual QVector<double> spark(quint64 row, int column) const;
    virtual quint32 instrumentOf(quint64 row) const;
    /// All that the row shows is old, whatever its cells say.
    virtual bool isStale(quint64 row) const;

    void resetRows(QVector<quint64> rows);
    void addRow(quint64 row, Place place);
    void removeRow(quint64 row);
    /// Told at once.
    void touch(quint64 row);
    /// Told with the next coalesced turn.
    void touchLater(quint64 row);
    void touchAllLater();
    bool contains(quint64 row) const { return m_rows.contains(row); }

private:
    void flush();
    void flushSoon();
    void tellTouched(const QVector<quint64>& rows);
    const Cell& cachedCell(quint64 row, int column) const;

    QVector<Column> m_columns;
    RowOrder m_rows;
    QSet<quint64> m_dirty;
    bool m_isAllDirty = false;
    QTimer m_timer;
    int m_coalesceMs = 50;

    mutable Cell m_cell;
    mutable quint64 m_cellRow = 0;
    mutable int m_cellColumn = -1;
};

} // namespace jarvis::widgets::models
