#include "engine/base/check.h"
#include "widgets/models/row_view.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

// What RowView does when its source changes.

namespace jarvis::widgets::models {
namespace {

/// Looked at between two frames, at some microseconds each.
constexpr qsizetype kSlice = 256;
/// Of a frame of 16 ms, when more than that is to be done.
constexpr qint64 kSliceMs = 3;

} // namespace

void RowView::followSource()
{
    connect(&m_source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { onAboutToBeRemoved(first, last); });
    connect(&m_source, &RowModel::rowsTouched, this, &RowView::onTouched);
    const auto begin = [this] {
        if (m_isBuilding)
            return; // whoever builds this begins anew as well
        m_next.reset();
        m_filter = m_wanted.filter;
        m_sorting = m_wanted.sorting;
        takeGrouping();
        noteRanks();
        rebuild();
    };
    connect(&m_source, &QAbstractItemModel::modelReset, this, begin);
    connect(&m_source, &QAbstractItemModel::layoutChanged, this, begin);
}

void RowView::onInserted(int first, int last)
{
    const bool isFront = first == 0;
    CHECK(isFront || last == m_source.rowCount() - 1); // rows come first or last, never between others
    if (isFront) {
        for (int row = last; row >= first; --row)
            m_ranks.insert(m_source.rowId(m_source.index(row, 0)), --m_rankFirst);
    } else {
        for (int row = first; row <= last; ++row)
            m_ranks.insert(m_source.rowId(m_source.index(row, 0)), ++m_rankLast);
    }
    for (int row = first; row <= last; ++row) {
        const quint64 id = m_source.rowId(m_source.index(row, 0));
        if (m_filter.isEmpty() || m_filter.matches(m_source, id))
            enter(id);
    }
}

void RowView::onAboutToBeRemoved(int first, int last)
{
    QVector<quint64> gone;
    for (int row = first; row <= last; ++row)
        gone.push_back(m_source.rowId(m_source.index(row, 0)));
    for (const quint64 row : std::as_const(gone)) {
        leave(row);
        m_ranks.remove(row);
    }
}

void RowView::onTouched(const QVector<quint64>& rows)
{
    const bool isAll = rows.isEmpty();
    const bool isLookedAt = !m_filter.isEmpty() || m_grouping >= 0 || !m_summed.isEmpty();
    if (isAll && m_order.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (isAll && isLookedAt && m_ranks.size() > kSlice) {
        m_isAllTouchedAgain = !m_waiting.isEmpty();
        if (m_waiting.isEmpty())
            m_waiting = m_source.rows();
        return m_slices.start();
    }
    if (isLookedAt) {
        const QVector<quint64> looked = isAll ? m_source.rows() : rows;
        for (const quint64 row : looked)
            lookAt(row);
        Q_EMIT totalsChanged();
    }
    touchEntries(rows);
}

void RowView::lookAgain()
{
    QElapsedTimer clock;
    clock.start();
    do {
        const qsizetype count = std::min(kSlice, m_waiting.size());
        for (qsizetype i = 0; i < count; ++i)
            lookAt(m_waiting.takeLast());
    } while (!m_waiting.isEmpty() && clock.elapsed() < kSliceMs);
    if (m_waiting.isEmpty() && std::exchange(m_isBuilding, false))
        Q_EMIT arranged();
    if (m_waiting.isEmpty() && std::exchange(m_isAllTouchedAgain, false))
        m_waiting = m_source.rows();
    if (!m_waiting.isEmpty())
        m_slices.start();
    Q_EMIT totalsChanged();
}

void RowView::lookAt(quint64 row)
{
    if (!m_ranks.contains(row))
        return; // gone since
    const bool isWanted = m_filter.isEmpty() || m_filter.matches(m_source, row);
    const auto found = m_passed.find(row);
    if (found == m_passed.end()) {
        if (isWanted)
            enter(row);
        return;
    }
    if (!isWanted)
        return leave(row);
    if (m_grouping >= 0 && groupOf(row) != found->group) {
        leave(row);
        return enter(row);
    }
    if (m_summed.isEmpty())
        return;
    Amounts amounts = amountsOf(row);
    if (amounts == found->amounts)
        return;
    add(m_totals, found->amounts, -1);
    add(m_totals, amounts, 1);
    if (const auto group = m_groups.find(found->group); group != m_groups.end()) {
        add(group->sums, found->amounts, -1);
        add(group->sums, amounts, 1);
        touchEntries({found->group});
    }
    found->amounts = std::move(amounts);
}

void RowView::enter(quint64 row)
{
    const Passed passed = passedOf(row);
    const bool isNewGroup = passed.group != 0 && m_groups.find(passed.group)->count == 0;
    addAmounts(passed, 1);
    m_passed.insert(row, passed);
    if (isNewGroup)
        showEntry(passed.group);
    else if (passed.group != 0)
        touchEntries({passed.group});
    if (!m_collapsed.contains(passed.group))
        showEntry(row);
    Q_EMIT totalsChanged();
}

void RowView::leave(quint64 row)
{
    const auto found = m_passed.find(row);
    if (found == m_passed.end())
        return;
    const Passed passed = *found;
    hideEntry(row);
    m_passed.remove(row);
    addAmounts(passed, -1);
    if (passed.group != 0 && m_groups.find(passed.group)->count == 0) {
        hideEntry(passed.group);
        m_groups.remove(passed.group);
    } else if (passed.group != 0) {
        touchEntries({passed.group});
    }
    Q_EMIT totalsChanged();
}

void RowView::showEntry(quint64 entry)
{
    const int place = m_order.sortedPlaceFor(entry, [this](quint64 a, quint64 b) { return isBefore(a, b); });
    beginInsertRows({}, place, place);
    m_knownPlace = -1;
    m_order.insert(place, entry);
    endInsertRows();
}

void RowView::hideEntry(quint64 entry)
{
    const int place = m_order.placeOf(entry);
    if (place < 0)
        return; // in a closed group
    beginRemoveRows({}, place, place);
    m_knownPlace = -1;
    m_order.remove(entry);
    endRemoveRows();
}

void RowView::add(QVector<Sum>& sums, const Amounts& amounts, int sign)
{
    for (qsizetype i = 0; i < sums.size(); ++i) {
        if (!amounts[i])
            sums[i].unknown += sign;
        else
            sums[i].known += sign > 0 ? *amounts[i] : -*amounts[i];
    }
}

void RowView::addAmounts(const Passed& passed, int sign)
{
    add(m_totals, passed.amounts, sign);
    if (passed.group == 0)
        return;
    GroupState& state = m_groups.find(passed.group).value();
    state.count += sign;
    add(state.sums, passed.amounts, sign);
}

void RowView::touchEntries(const QVector<quint64>& entries)
{
    int first = rowCount();
    int last = -1;
    for (const quint64 entry : entries) {
        const int place = m_order.placeOf(entry);
        first = place < 0 ? first : std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RowView::setCollapsed(const QModelIndex& heading, bool isCollapsed)
{
    const quint64 group = entryAt(heading);
    if (!isHeading(heading) || isCollapsed == m_collapsed.contains(group))
        return;
    QVector<quint64> rows;
    for (auto it = m_passed.constBegin(); it != m_passed.constEnd(); ++it) {
        if (it->group == group)
            rows.push_back(it.key());
    }
    if (isCollapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
    if (m_next)
        arrange(m_isSortingAlone); // what is being built has it otherwise
    constexpr qsizetype kOneByOne = 500;
    if (rows.size() > kOneByOne) {
        beginResetModel();
        m_knownPlace = -1;
        m_order.assign(entriesOf(sortedPassed()));
        return endResetModel();
    }
    for (const quint64 row : std::as_const(rows))
        isCollapsed ? hideEntry(row) : showEntry(row);
    touchEntries({group});
}

} // namespace jarvis::widgets::models
