#include "widgets/models/row_view.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

// How RowView comes from one order, filter or grouping to another: at once, or for many rows beside what is shown.

namespace jarvis::widgets::models {

RowView::RowView(const RowView& shown, const Wanted& wanted)
    : m_source(shown.m_source)
    , m_atOnceMax(shown.m_atOnceMax)
    , m_groupings(shown.m_groupings)
    , m_filter(wanted.filter)
    , m_sorting(wanted.sorting)
    , m_grouping(wanted.grouping)
    , m_summed(shown.m_summed)
    , m_ranks(shown.m_ranks)
    , m_rankFirst(shown.m_rankFirst)
    , m_rankLast(shown.m_rankLast)
    , m_totals(shown.m_summed.size())
    , m_waiting(shown.m_source.rows())
    , m_wanted(wanted)
    , m_isBuilding(true)
{
    // Groups keep their names, so that what is closed stays closed.
    if (wanted.grouping == shown.m_grouping) {
        m_groupIds = shown.m_groupIds;
        m_collapsed = shown.m_collapsed;
    }
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &RowView::lookAgain);
    followSource();
    m_slices.start();
}

void RowView::rebuild()
{
    beginResetModel();
    m_knownPlace = -1;
    m_waiting.clear();
    m_passed.clear();
    m_groups.clear();
    m_totals = QVector<Sum>(m_summed.size());
    for (auto it = m_ranks.constBegin(); it != m_ranks.constEnd(); ++it) {
        if (m_filter.isEmpty() || m_filter.matches(m_source, it.key())) {
            const Passed passed = passedOf(it.key());
            addAmounts(passed, 1);
            m_passed.insert(it.key(), passed);
        }
    }
    m_order.assign(entriesOf(sortedPassed()));
    endResetModel();
    Q_EMIT totalsChanged();
}

QVector<quint64> RowView::persistentEntries() const
{
    QVector<quint64> entries;
    const QModelIndexList all = persistentIndexList();
    for (const QModelIndex& index : all)
        entries.push_back(entryAt(index));
    return entries;
}

void RowView::movePersistent(const QModelIndexList& before, const QVector<quint64>& entries)
{
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = m_order.placeOf(entries[i]);
        after.push_back(place < 0 ? QModelIndex() : index(place, before[i].column()));
    }
    changePersistentIndexList(before, after);
}

void RowView::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QVector<quint64> entries = persistentEntries();
    for (auto it = m_passed.begin(); it != m_passed.end(); ++it)
        it->keys = keysOf(it.key());
    m_order.assign(entriesOf(sortedPassed()));
    m_knownPlace = -1;
    movePersistent(before, entries);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowView::arrange(bool isSortingAlone)
{
    // One that is under way had something else to build than what is wanted now.
    m_isSortingAlone = isSortingAlone && (!m_next || m_isSortingAlone);
    m_next.reset();
    if (m_ranks.size() > m_atOnceMax) {
        m_next.reset(new RowView(*this, m_wanted));
        connect(m_next.get(), &RowView::arranged, this, &RowView::adoptNext, Qt::QueuedConnection);
        return;
    }
    m_filter = m_wanted.filter;
    m_sorting = m_wanted.sorting;
    takeGrouping();
    m_isSortingAlone ? reorder() : rebuild();
    Q_EMIT arranged();
}

void RowView::takeGrouping()
{
    if (m_grouping == m_wanted.grouping)
        return;
    m_grouping = m_wanted.grouping;
    m_groupIds.clear();
    m_collapsed.clear();
}

void RowView::swapWith(RowView& other)
{
    std::swap(m_filter, other.m_filter);
    std::swap(m_sorting, other.m_sorting);
    std::swap(m_grouping, other.m_grouping);
    std::swap(m_order, other.m_order);
    std::swap(m_ranks, other.m_ranks);
    std::swap(m_rankFirst, other.m_rankFirst);
    std::swap(m_rankLast, other.m_rankLast);
    std::swap(m_passed, other.m_passed);
    std::swap(m_totals, other.m_totals);
    std::swap(m_groupIds, other.m_groupIds);
    std::swap(m_groups, other.m_groups);
    std::swap(m_collapsed, other.m_collapsed);
    std::swap(m_waiting, other.m_waiting);
    std::swap(m_isAllTouchedAgain, other.m_isAllTouchedAgain);
    m_knownPlace = -1;
}

void RowView::adoptNext()
{
    if (!m_next || m_next->m_isBuilding)
        return; // told by one that is not wanted any more
    const std::unique_ptr<RowView> next = std::move(m_next);
    m_source.disconnect(next.get());
    if (m_isSortingAlone) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        const QVector<quint64> entries = persistentEntries();
        swapWith(*next);
        movePersistent(before, entries);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    } else {
        beginResetModel();
        swapWith(*next);
        endResetModel();
    }
    m_slices.stop();
    if (!m_waiting.isEmpty())
        m_slices.start();
    // A hundred thousand rows take longer to forget than a frame lasts.
    auto old = std::make_shared<std::pair<QHash<quint64, Passed>, RowOrder>>(std::move(next->m_passed), std::move(next->m_order));
    QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
    Q_EMIT totalsChanged();
    Q_EMIT arranged();
}

void RowView::setFilter(const RowFilter& filter)
{
    m_wanted.filter = filter;
    arrange(false);
}

void RowView::sortBy(const QVector<SortBy>& columns)
{
    m_wanted.sorting.clear();
    for (const SortBy& by : columns) {
        const auto& known = m_wanted.sorting;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&by](const SortBy& other) { return other.column == by.column; });
        if (by.column >= 0 && by.column < columnCount() && !isKnown)
            m_wanted.sorting.push_back(by);
    }
    arrange(true);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT sortingChanged();
}

void RowView::sort(int column, Qt::SortOrder order)
{
    sortBy(column < 0 ? QVector<SortBy>() : QVector<SortBy>{{column, order}});
}

void RowView::groupBy(int grouping)
{
    m_wanted.grouping = grouping >= 0 && grouping < m_groupings.size() ? grouping : -1;
    arrange(false);
}

} // namespace jarvis::widgets::models
