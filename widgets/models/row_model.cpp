#include "widgets/models/row_model.h"

#include "engine/base/check.h"
#include "widgets/models/sort_value.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace jarvis::widgets::models {
namespace {

RowModel::Group dayOf(const QVariant& nanos)
{
    constexpr qlonglong kNanosPerDay = 86'400'000'000'000;
    if (nanos.typeId() != QMetaType::LongLong)
        return {};
    const QDate day = QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + nanos.toLongLong() / kNanosPerDay);
    // Newest first, as the rows of such tables stand.
    return {-static_cast<qlonglong>(day.toJulianDay()), day.toString(Qt::ISODate)};
}

} // namespace

RowModel::Column RowModel::Column::grouped(GroupBy by) const
{
    Column column = *this;
    column.groupBy = by;
    return column;
}

RowModel::Column RowModel::Column::summed(Sum as, int sumDecimals) const
{
    Column column = *this;
    column.sum = as;
    column.decimals = sumDecimals;
    return column;
}

RowModel::Column RowModel::Column::ofTime() const
{
    Column column = *this;
    column.isClock = true;
    return column;
}

RowModel::RowModel(QVector<Column> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowModel::flush);
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

quint64 RowModel::rowId(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()) : 0;
}

int RowModel::rowOf(quint64 id) const
{
    return m_rows.placeOf(id);
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
    return dataOf(m_rows.at(index.row()), index.column(), role);
}

QVariant RowModel::dataOf(quint64 row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return cachedCell(row, column).text;
    case base::ToneRole: return static_cast<int>(cachedCell(row, column).tone);
    case base::IsStaleRole: return cachedCell(row, column).isStale || isStale(row);
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

bool RowModel::isStale(quint64) const
{
    return false;
}

QVector<RowModel::Grouping> RowModel::groupings() const
{
    QVector<Grouping> groupings;
    for (int column = 0; column < m_columns.size(); ++column) {
        const GroupBy by = m_columns[column].groupBy;
        if (by == GroupBy::Text)
            groupings.push_back({m_columns[column].title, [this, column](quint64 row) {
                const Cell shown = cell(row, column);
                return Group{shown.sort, shown.text};
            }});
        else if (by == GroupBy::Day)
            groupings.push_back({tr("Day (UTC)"), [this, column](quint64 row) { return dayOf(cell(row, column).sort); }});
    }
    return groupings;
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || m_rows.size() < 2)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QVector<std::pair<QVariant, quint64>> keyed;
    const QVector<quint64> ids = m_rows.ids();
    keyed.reserve(ids.size());
    for (const quint64 row : ids)
        keyed.push_back({cell(row, column).sort, row});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto& a, const auto& b) { return compareSorted(a.first, b.first, order) < 0; });

    const QModelIndexList before = persistentIndexList();
    QVector<quint64> named;
    for (const QModelIndex& index : before)
        named.push_back(rowId(index));
    QVector<quint64> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [value, row] : std::as_const(keyed))
        sorted.push_back(row);
    m_rows.assign(sorted);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.push_back(index(rowOf(named[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowModel::resetRows(QVector<quint64> rows)
{
    beginResetModel();
    m_rows.assign(rows);
    m_dirty.clear();
    m_isAllDirty = false;
    m_cellColumn = -1;
    endResetModel();
}

void RowModel::addRow(quint64 row, Place place)
{
    CHECK(!contains(row));
    const int at = place == Place::First ? 0 : m_rows.size();
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    m_cellColumn = -1;
    endInsertRows();
}

void RowModel::removeRow(quint64 row)
{
    const int at = rowOf(row);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.remove(row);
    m_dirty.remove(row);
    m_cellColumn = -1;
    endRemoveRows();
}

void RowModel::tellTouched(const QVector<quint64>& rows)
{
    m_cellColumn = -1;
    int first = rowCount();
    int last = -1;
    for (const quint64 row : rows) {
        const int at = rowOf(row);
        first = at < 0 ? first : std::min(first, at);
        last = std::max(last, at);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT rowsTouched(rows);
}

void RowModel::touch(quint64 row)
{
    tellTouched({row});
}

void RowModel::touchLater(quint64 row)
{
    m_cellColumn = -1;
    if (!contains(row))
        return;
    m_dirty.insert(row);
    flushSoon();
}

void RowModel::touchAllLater()
{
    m_cellColumn = -1;
    if (m_rows.size() == 0)
        return;
    m_isAllDirty = true;
    flushSoon();
}

void RowModel::flushSoon()
{
    if (m_coalesceMs == 0)
        flush();
    else if (!m_timer.isActive())
        m_timer.start(m_coalesceMs);
}

void RowModel::flush()
{
    const bool isAll = std::exchange(m_isAllDirty, false);
    const QSet<quint64> dirty = std::exchange(m_dirty, {});
    if (m_rows.size() == 0)
        return;
    if (isAll) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT rowsTouched({});
        return;
    }
    // One signal for all: those who look at rows take the list, those who look at places clip the range to what they show.
    tellTouched(QVector<quint64>(dirty.begin(), dirty.end()));
}

} // namespace jarvis::widgets::models
