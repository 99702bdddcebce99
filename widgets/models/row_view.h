#pragma once

#include "widgets/models/row_filter.h"
#include "widgets/models/row_model.h"
#include "widgets/models/row_order.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>
#include <QVector>

#include <memory>

namespace jarvis::widgets::models {

/// The rows of a RowModel as a table shows them: filtered, sorted by several columns, in groups with their sums.
///
/// A row's place is decided when it comes or when the trader sorts, by what it showed then: it never moves because a value changed.
/// What no longer passes the filter leaves, and a row whose group changed goes there. Sums are exact and kept up by what changes; an
/// addend that is unknown makes its sum unknown. A change of many rows at once is worked off in slices between frames. So is another order, filter
/// or grouping of more than kAtOnceMax rows: what was shown before goes on until the other is there as a whole.
/// Threads: GUI. The source must outlive it.
class RowView final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct SortBy {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortBy&) const = default;
    };

    /// So many rows are sorted, filtered and grouped before the call returns, unless a test wants another number.
    static constexpr int kAtOnceMax = 5'000;

    explicit RowView(RowModel& source, QObject* parent = nullptr, int atOnceMax = kAtOnceMax);
    ~RowView() override;

    RowModel& source() const { return m_source; }

    void setFilter(const RowFilter& filter);
    const RowFilter& filter() const { return m_wanted.filter; }
    /// The first column decides; later ones decide between equals; then the source's order. Empty: that order alone.
    void sortBy(const QVector<SortBy>& columns);
    const QVector<SortBy>& sorting() const { return m_wanted.sorting; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// A place in the source's groupings(); −1: no groups.
    void groupBy(int grouping);
    int grouping() const { return m_wanted.grouping; }
    const QVector<RowModel::Grouping>& groupings() const { return m_groupings; }

    /// What is asked for is not shown yet.
    bool isArranging() const { return m_next != nullptr; }

    /// Rows that pass the filter, headings left out, those of closed groups included.
    int passedCount() const { return static_cast<int>(m_passed.size()); }
    /// The same in the order in which they are shown.
    QVector<quint64> passedRows() const;
    /// Their sum of a summed column; invalid text otherwise.
    Cell totalCell(int column) const;

    bool isHeading(const QModelIndex& index) const;
    bool isCollapsed(const QModelIndex& heading) const;
    void setCollapsed(const QModelIndex& heading, bool isCollapsed);
    /// "BTCUSDT (12)"
    QString headingText(const QModelIndex& heading) const;

    /// The source's row; 0 for headings and invalid indexes.
    quint64 rowId(const QModelIndex& index) const;
    /// Where a row is now; −1 when it is not shown.
    int rowOf(quint64 id) const { return m_order.placeOf(id); }

    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    int columnCount(const QModelIndex& parent = QModelIndex()) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalsChanged();
    void sortingChanged();
    /// What was asked for is shown from now on: isArranging() has ended.
    void arranged();

private:
    struct Wanted {
        RowFilter filter;
        QVector<SortBy> sorting;
        int grouping = -1;
    };
    /// Beside the one that is shown: as it is wanted, and still empty.
    RowView(const RowView& shown, const Wanted& wanted);
    /// Σ of one column.
    struct Sum {
        Money known;
        int unknown = 0;
    };
    using Amounts = QVector<std::optional<Money>>; ///< one for each summed column
    /// What decided a row's place, kept so that the row stays there.
    struct Passed {
        qint64 rank = 0; ///< the source's order
        quint64 group = 0;
        QVector<QVariant> keys;
        Amounts amounts;
    };
    struct GroupState {
        RowModel::Group group;
        int count = 0;
        QVector<Sum> sums;
    };

    /// At once, or in slices beside what is shown.
    void arrange(bool isSortingAlone);
    /// Shows what was built beside.
    void adoptNext();
    void takeGrouping();
    void swapWith(RowView& other);
    QVector<quint64> persistentEntries() const;
    void movePersistent(const QModelIndexList& before, const QVector<quint64>& entries);
    void rebuild();
    /// Keeps the place of the selection by telling a new layout instead of a new model.
    void reorder();
    QVector<quint64> sortedPassed() const;
    QVector<quint64> entriesOf(const QVector<quint64>& sortedRows) const;
    void noteRanks();
    Passed passedOf(quint64 row);
    QVector<QVariant> keysOf(quint64 row) const;
    Amounts amountsOf(quint64 row) const;
    /// Its number; the group is there after that, though it may have no row yet. 0 without groups.
    quint64 groupOf(quint64 row);
    bool isBefore(quint64 a, quint64 b) const;
    bool isBefore(const Passed& a, const Passed& b) const;
    /// Below zero, zero, above zero.
    int compareGroups(quint64 a, quint64 b) const;

    void followSource();
    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onTouched(const QVector<quint64>& rows);
    void lookAgain();
    /// Whether it still passes, where it belongs, and what it adds to the sums.
    void lookAt(quint64 row);
    void enter(quint64 row);
    void leave(quint64 row);
    void showEntry(quint64 entry);
    void hideEntry(quint64 entry);
    void addAmounts(const Passed& passed, int sign);
    static void add(QVector<Sum>& sums, const Amounts& amounts, int sign);
    void touchEntries(const QVector<quint64>& entries);

    Cell sumCell(int column, const QVector<Sum>& sums) const;
    QVariant headingData(quint64 entry, int column, int role) const;
    QString headingTextOf(quint64 entry) const;
    quint64 entryAt(const QModelIndex& index) const;

    RowModel& m_source;
    const int m_atOnceMax;
    QVector<RowModel::Grouping> m_groupings;
    RowFilter m_filter;
    QVector<SortBy> m_sorting;
    int m_grouping = -1;
    QVector<int> m_summed; ///< columns

    RowOrder m_order; ///< what is shown: rows and headings
    QHash<quint64, qint64> m_ranks; ///< of every row of the source
    qint64 m_rankFirst = 0;
    qint64 m_rankLast = -1;
    QHash<quint64, Passed> m_passed;
    QVector<Sum> m_totals;
    QHash<QString, quint64> m_groupIds; ///< by name; never reused, so that what is closed stays closed
    QHash<quint64, GroupState> m_groups;
    QSet<quint64> m_collapsed;
    QVector<quint64> m_waiting; ///< to be looked at again
    bool m_isAllTouchedAgain = false; ///< while they waited
    QTimer m_slices;
    Wanted m_wanted; ///< that of m_filter, m_sorting and m_grouping, which are shown, unless another is being built
    std::unique_ptr<RowView> m_next;
    bool m_isSortingAlone = false; ///< is all that m_next has otherwise
    bool m_isBuilding = false;     ///< this is somebody's m_next
    mutable int m_knownPlace = -1; ///< the newest place that somebody asked for: a delegate asks for its parts one by one
    mutable quint64 m_knownEntry = 0;
};

} // namespace jarvis::widgets::models
