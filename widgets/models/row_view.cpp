#include "widgets/models/row_view.h"

#include "engine/base/check.h"
#include "widgets/models/cells.h"
#include "widgets/models/sort_value.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::models {
namespace {

/// Headings are named apart from rows.
constexpr quint64 kHeadingBit = quint64(1) << 63;

bool isHeadingEntry(quint64 entry)
{
    return (entry & kHeadingBit) != 0;
}

} // namespace

RowView::RowView(RowModel& source, QObject* parent, int atOnceMax)
    : QAbstractTableModel(parent), m_source(source), m_atOnceMax(atOnceMax), m_groupings(source.groupings())
{
    for (int column = 0; column < source.columnCount(); ++column) {
        if (source.column(column).sum != RowModel::Sum::None)
            m_summed.push_back(column);
    }
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &RowView::lookAgain);
    followSource();
    noteRanks();
    rebuild();
}

RowView::~RowView() = default;

int RowView::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

int RowView::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_source.columnCount();
}

quint64 RowView::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return 0;
    if (index.row() != m_knownPlace) {
        m_knownEntry = m_order.at(index.row());
        m_knownPlace = index.row();
    }
    return m_knownEntry;
}

quint64 RowView::rowId(const QModelIndex& index) const
{
    const quint64 entry = entryAt(index);
    return isHeadingEntry(entry) ? 0 : entry;
}

bool RowView::isHeading(const QModelIndex& index) const
{
    return isHeadingEntry(entryAt(index));
}

bool RowView::isCollapsed(const QModelIndex& heading) const
{
    return m_collapsed.contains(entryAt(heading));
}

QVariant RowView::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint64 entry = entryAt(index);
    return isHeadingEntry(entry) ? headingData(entry, index.column(), role) : m_source.dataOf(entry, index.column(), role);
}

QVariant RowView::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant told = m_source.headerData(section, orientation, role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return told;
    const QVector<SortBy>& sorting = m_wanted.sorting;
    for (qsizetype i = 0; i < sorting.size(); ++i) {
        if (sorting[i].column != section)
            continue;
        const QString place = sorting.size() > 1 ? QString::number(i + 1) : QString();
        return QString(told.toString() + QLatin1Char(' ') + (sorting[i].order == Qt::AscendingOrder ? QChar(0x25B4) : QChar(0x25BE)) + place);
    }
    return told;
}

Cell RowView::sumCell(int column, const QVector<Sum>& sums) const
{
    const qsizetype at = m_summed.indexOf(column);
    if (at < 0)
        return {};
    if (sums[at].unknown > 0)
        return unknownCell();
    return m_source.column(column).sum == RowModel::Sum::SignedMoney ? pnlCell(sums[at].known)
                                                                     : moneyCell(sums[at].known, m_source.column(column).decimals);
}

Cell RowView::totalCell(int column) const
{
    return sumCell(column, m_totals);
}

QString RowView::headingTextOf(quint64 entry) const
{
    const GroupState& state = m_groups.find(entry).value();
    const QString name = state.group.name.isEmpty() ? unknownCell().text : state.group.name;
    return QStringLiteral("%1 %2 (%3)").arg(m_collapsed.contains(entry) ? QChar(0x25B8) : QChar(0x25BE)).arg(name).arg(state.count);
}

QString RowView::headingText(const QModelIndex& heading) const
{
    return isHeading(heading) ? headingTextOf(entryAt(heading)) : QString();
}

QVariant RowView::headingData(quint64 entry, int column, int role) const
{
    const Cell sum = sumCell(column, m_groups.find(entry).value().sums);
    switch (role) {
    case Qt::DisplayRole: return sum.text;
    case base::HeadingRole: return headingTextOf(entry);
    case base::ToneRole: return static_cast<int>(sum.tone);
    case base::IsNumberRole: return m_source.column(column).isNumber;
    case base::RawTextRole: return sum.raw;
    case base::RowIdRole: return quint64(0);
    case Qt::TextAlignmentRole: return m_source.headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole: return headingTextOf(entry);
    case Qt::AccessibleTextRole:
        return sum.text.isEmpty() ? headingTextOf(entry)
                                  : tr("%1, sum of %2: %3").arg(headingTextOf(entry), m_source.column(column).title, sum.text);
    default: return {};
    }
}

int RowView::compareGroups(quint64 a, quint64 b) const
{
    if (a == b)
        return 0;
    const RowModel::Group& first = m_groups.find(a).value().group;
    const RowModel::Group& second = m_groups.find(b).value().group;
    const int compared = compareSorted(first.order, second.order, Qt::AscendingOrder);
    return compared != 0 ? compared : a < b ? -1 : 1;
}

bool RowView::isBefore(const Passed& a, const Passed& b) const
{
    if (const int groups = compareGroups(a.group, b.group); groups != 0)
        return groups < 0;
    for (qsizetype i = 0; i < m_sorting.size(); ++i) {
        if (const int compared = compareSorted(a.keys[i], b.keys[i], m_sorting[i].order); compared != 0)
            return compared < 0;
    }
    return a.rank < b.rank;
}

bool RowView::isBefore(quint64 a, quint64 b) const
{
    if (!isHeadingEntry(a) && !isHeadingEntry(b))
        return isBefore(m_passed.find(a).value(), m_passed.find(b).value());
    const quint64 groupA = isHeadingEntry(a) ? a : m_passed.find(a)->group;
    const quint64 groupB = isHeadingEntry(b) ? b : m_passed.find(b)->group;
    const int groups = compareGroups(groupA, groupB);
    return groups != 0 ? groups < 0 : isHeadingEntry(a) && a != b;
}

QVector<QVariant> RowView::keysOf(quint64 row) const
{
    QVector<QVariant> keys;
    for (const SortBy& by : m_sorting)
        keys.push_back(m_source.cellOf(row, by.column).sort);
    return keys;
}

RowView::Amounts RowView::amountsOf(quint64 row) const
{
    Amounts amounts;
    for (const int column : m_summed)
        amounts.push_back(m_source.cellOf(row, column).amount);
    return amounts;
}

quint64 RowView::groupOf(quint64 row)
{
    if (m_grouping < 0)
        return 0;
    RowModel::Group group = m_groupings[m_grouping].groupOf(row);
    quint64& id = m_groupIds[group.name];
    if (id == 0)
        id = kHeadingBit | static_cast<quint64>(m_groupIds.size());
    if (!m_groups.contains(id))
        m_groups.insert(id, {std::move(group), 0, QVector<Sum>(m_summed.size())});
    return id;
}

RowView::Passed RowView::passedOf(quint64 row)
{
    return {m_ranks.value(row), groupOf(row), keysOf(row), amountsOf(row)};
}

QVector<quint64> RowView::sortedPassed() const
{
    QVector<std::pair<const Passed*, quint64>> sorted;
    sorted.reserve(m_passed.size());
    for (auto it = m_passed.constBegin(); it != m_passed.constEnd(); ++it)
        sorted.push_back({&it.value(), it.key()});
    std::sort(sorted.begin(), sorted.end(), [this](const auto& a, const auto& b) { return isBefore(*a.first, *b.first); });
    QVector<quint64> rows;
    rows.reserve(sorted.size());
    for (const auto& [passed, row] : std::as_const(sorted))
        rows.push_back(row);
    return rows;
}

QVector<quint64> RowView::passedRows() const
{
    return sortedPassed();
}

QVector<quint64> RowView::entriesOf(const QVector<quint64>& sortedRows) const
{
    if (m_grouping < 0)
        return sortedRows;
    QVector<quint64> entries;
    quint64 heading = 0;
    for (const quint64 row : sortedRows) {
        const quint64 group = m_passed.find(row)->group;
        if (group != heading)
            entries.push_back(group);
        heading = group;
        if (!m_collapsed.contains(group))
            entries.push_back(row);
    }
    return entries;
}

void RowView::noteRanks()
{
    m_ranks.clear();
    m_rankFirst = 0;
    m_rankLast = -1;
    const QVector<quint64> rows = m_source.rows();
    m_ranks.reserve(rows.size());
    for (const quint64 row : rows) {
        CHECK(!isHeadingEntry(row));
        m_ranks.insert(row, ++m_rankLast);
    }
}

} // namespace jarvis::widgets::models
