#include "widgets/models/row_model.h"

#include "engine/base/check.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace jarvis::widgets::models {
namespace {

/// Numbers before text, both before nothing; equal rows keep their order (the sort is stable).
bool sortsBefore(const QVariant& a, const QVariant& b)
{
    const bool isNumberA = a.typeId() != QMetaType::QString;
    const bool isNumberB = b.typeId() != QMetaType::QString;
    if (isNumberA != isNumberB)
        return isNumberA;
    if (!isNumberA)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    return a.toDouble() < b.toDouble();
}

} // namespace

RowModel::RowModel(QVector<Column> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowModel::flush);
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

quint64 RowModel::rowId(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()] : 0;
}

int RowModel::rowOf(quint64 id) const
{
    return m_positions.value(id, -1);
}

const Cell& RowModel::cachedCell(quint64 row, int column) const
{
    if (row != m_cellRow || column != m_cellColumn) {
        m_cell = cell(row, column);
        m_cellRow = row;
        m_cellColumn = column;
    }
    return m_cell;
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint64 row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cachedCell(row, column).text;
    case base::ToneRole: return static_cast<int>(cachedCell(row, column).tone);
    case base::IsStaleRole: return cachedCell(row, column).isStale;
    case base::MarkerRole: return cachedCell(row, column).marker;
    case base::SortRole: return cachedCell(row, column).sort;
    case base::RawTextRole: {
        const Cell& shown = cachedCell(row, column);
        return shown.raw.isNull() ? shown.text : shown.raw;
    }
    case base::IsNumberRole: return m_columns[column].isNumber;
    case base::RowIdRole: return row;
    case base::InstrumentIdRole: return instrumentOf(row);
    case base::SparkRole: {
        const QVector<double> points = spark(row, column);
        return points.isEmpty() ? QVariant() : QVariant::fromValue(points);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole:
        // "Last: 64,250.10", since a screen reader hears one cell at a time.
        return m_columns[column].title + QStringLiteral(": ") + cachedCell(row, column).text;
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_columns[section].title;
    case Qt::ToolTipRole: return m_columns[section].toolTip.isEmpty() ? m_columns[section].title : m_columns[section].toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QString RowModel::toolTip(quint64, int) const
{
    return {};
}

QVector<double> RowModel::spark(quint64, int) const
{
    return {};
}

quint32 RowModel::instrumentOf(quint64) const
{
    return 0;
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || m_rows.size() < 2)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QVector<std::pair<QVariant, quint64>> keyed;
    keyed.reserve(m_rows.size());
    for (const quint64 row : std::as_const(m_rows))
        keyed.push_back({cell(row, column).sort, row});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto& a, const auto& b) {
        // What is unknown comes last either way.
        if (!a.first.isValid() || !b.first.isValid())
            return a.first.isValid() && !b.first.isValid();
        return order == Qt::AscendingOrder ? sortsBefore(a.first, b.first) : sortsBefore(b.first, a.first);
    });

    const QModelIndexList before = persistentIndexList();
    QVector<quint64> ids;
    for (const QModelIndex& index : before)
        ids.push_back(rowId(index));
    for (qsizetype i = 0; i < keyed.size(); ++i)
        m_rows[i] = keyed[i].second;
    renumber(0);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.push_back(index(rowOf(ids[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowModel::renumber(int from)
{
    for (int i = from; i < m_rows.size(); ++i)
        m_positions[m_rows[i]] = i;
}

void RowModel::resetRows(QVector<quint64> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_positions.clear();
    renumber(0);
    CHECK(m_positions.size() == m_rows.size()); // a row's name names one row
    m_dirty.clear();
    m_isAllDirty = false;
    m_cellColumn = -1;
    endResetModel();
}

void RowModel::addRow(quint64 row, Place place)
{
    CHECK(!contains(row));
    const int at = place == Place::First ? 0 : static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    renumber(at);
    m_cellColumn = -1;
    endInsertRows();
}

void RowModel::removeRow(quint64 row)
{
    const int at = rowOf(row);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    m_positions.remove(row);
    renumber(at);
    m_dirty.remove(row);
    m_cellColumn = -1;
    endRemoveRows();
}

void RowModel::touch(quint64 row)
{
    const int at = rowOf(row);
    if (at < 0)
        return;
    m_cellColumn = -1;
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void RowModel::touchLater(quint64 row)
{
    m_cellColumn = -1;
    if (!contains(row))
        return;
    m_dirty.insert(row);
    if (m_coalesceMs == 0)
        flush();
    else if (!m_timer.isActive())
        m_timer.start(m_coalesceMs);
}

void RowModel::touchAllLater()
{
    m_cellColumn = -1;
    if (m_rows.isEmpty())
        return;
    m_isAllDirty = true;
    if (m_coalesceMs == 0)
        flush();
    else if (!m_timer.isActive())
        m_timer.start(m_coalesceMs);
}

void RowModel::flush()
{
    const bool isAll = std::exchange(m_isAllDirty, false);
    const QSet<quint64> dirty = std::exchange(m_dirty, {});
    if (m_rows.isEmpty())
        return;
    if (isAll) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    // One signal per row, not a bounding box: a proxy would look at everything in between again.
    for (const quint64 row : dirty)
        touch(row);
}

} // namespace jarvis::widgets::models
