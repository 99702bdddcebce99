#pragma once

#include "widgets/base/roles.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QVector>

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
};

/// A table whose rows are named by numbers and never move because a value changed: their order is that of the last sort(),
/// made once, by hand; new rows come first (or last) and stay where they are.
///
/// Quote-driven changes are collected and told at most 20 times a second.
/// Threads: GUI.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        QString toolTip;
        bool isNumber = false;
        int width = 80; ///< a hint for a first layout, in px
        bool isName = false; ///< grows with the longest name: cut off it could be mistaken for another
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

    /// How often quote-driven changes are told; tests set 0 to have them at once.
    void setCoalescing(int milliseconds) { m_coalesceMs = milliseconds; }

protected:
    enum class Place : std::uint8_t { First = 1, Last };

    explicit RowModel(QVector<Column> columns, QObject* parent = nullptr);

    virtual Cell cell(quint64 row, int column) const = 0;
    virtual QString toolTip(quint64 row, int column) const;
    virtual QVector<double> spark(quint64 row, int column) const;
    virtual quint32 instrumentOf(quint64 row) const;

    void resetRows(QVector<quint64> rows);
    void addRow(quint64 row, Place place);
    void removeRow(quint64 row);
    /// Told at once.
    void touch(quint64 row);
    /// Told with the next coalesced turn; `columnFirst`…`columnLast`.
    void touchLater(quint64 row);
    void touchAllLater();
    bool contains(quint64 row) const { return m_positions.contains(row); }
    const QVector<quint64>& rows() const { return m_rows; }

private:
    void flush();
    void renumber(int from);
    const Cell& cachedCell(quint64 row, int column) const;

    QVector<Column> m_columns;
    QVector<quint64> m_rows;
    QHash<quint64, int> m_positions;
    QSet<quint64> m_dirty;
    bool m_isAllDirty = false;
    QTimer m_timer;
    int m_coalesceMs = 50;

    mutable Cell m_cell;
    mutable quint64 m_cellRow = 0;
    mutable int m_cellColumn = -1;
};

} // namespace jarvis::widgets::models
