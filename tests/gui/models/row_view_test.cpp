#include "tests/gui/models/plain_table.h"
#include "tests/support/test_main.h"
#include "widgets/models/row_view.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::models;

namespace {

using Row = PlainTable::Row;

RowFilter filterOf(const QString& text, const RowModel& model)
{
    auto filter = RowFilter::parse(text, model);
    return filter ? *filter : RowFilter();
}

QVector<quint64> shown(const RowView& view)
{
    QVector<quint64> ids;
    for (int row = 0; row < view.rowCount(); ++row)
        ids << view.rowId(view.index(row, 0));
    return ids;
}

QString textAt(const RowView& view, int row, int column)
{
    return view.index(row, column).data().toString();
}

/// What the view must be, counted anew from everything each time. Places are decided by what rows showed when they came.
class PlainView {
public:
    struct Kept {
        qint64 rank = 0;
        Row row;
    };
    QVector<RowView::SortBy> sorting;
    QString filter;
    bool isGrouped = false;

    void came(quint64 id, qint64 rank, const Row& row) { m_kept.insert(id, {rank, row}); }
    void left(quint64 id) { m_kept.remove(id); }
    void freeze(const PlainTable& table)
    {
        for (auto it = m_kept.begin(); it != m_kept.end(); ++it)
            it->row = table.all().value(it.key());
    }
    /// A row that comes into the view is placed by what it shows now.
    void refresh(quint64 id, const Row& before, const Row& now)
    {
        const bool isNew = !passes(before) && passes(now);
        if (isNew || (isGrouped && passes(now) && before.kind != now.kind))
            m_kept[id].row = now;
    }
    bool passes(const Row& row) const { return filter.isEmpty() || row.name.contains(filter) || row.kind.contains(filter); }

    /// Headings as 0.
    QVector<quint64> expected(const PlainTable& table) const
    {
        QVector<quint64> ids;
        for (auto it = m_kept.constBegin(); it != m_kept.constEnd(); ++it) {
            if (passes(table.all().value(it.key())))
                ids << it.key();
        }
        std::sort(ids.begin(), ids.end(), [&](quint64 a, quint64 b) { return isBefore(table, a, b); });
        if (!isGrouped)
            return ids;
        QVector<quint64> entries;
        QString heading;
        for (const quint64 id : ids) {
            const QString kind = table.all().value(id).kind;
            if (entries.isEmpty() || kind != heading)
                entries << 0;
            heading = kind;
            entries << id;
        }
        return entries;
    }

private:
    bool isBefore(const PlainTable& table, quint64 a, quint64 b) const
    {
        if (isGrouped) {
            if (const int kinds = table.all().value(a).kind.compare(table.all().value(b).kind); kinds != 0)
                return kinds < 0;
        }
        const Kept first = m_kept.value(a);
        const Kept second = m_kept.value(b);
        for (const RowView::SortBy& by : sorting) {
            int compared = 0;
            if (by.column == PlainTable::Name)
                compared = QString::localeAwareCompare(first.row.name, second.row.name);
            else if (by.column == PlainTable::Count)
                compared = first.row.count < second.row.count ? -1 : first.row.count > second.row.count ? 1 : 0;
            else if (first.row.gain.has_value() != second.row.gain.has_value())
                return first.row.gain.has_value(); // unknown last, either way
            else if (first.row.gain)
                compared = *first.row.gain < *second.row.gain ? -1 : *first.row.gain > *second.row.gain ? 1 : 0;
            if (compared != 0)
                return by.order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        }
        return first.rank < second.rank;
    }

    QMap<quint64, Kept> m_kept;
};

} // namespace

class RowViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyStoryOfChangesIsWhatCountingAnewGives_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("atOnceMax");
        for (int seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %d", seed) << seed << RowView::kAtOnceMax;
            QTest::addRow("seed %d, built beside what is shown", seed) << seed << 0;
        }
    }
    void anyStoryOfChangesIsWhatCountingAnewGives()
    {
        QFETCH(int, seed);
        QFETCH(int, atOnceMax);
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        const auto pick = [&random](int below) { return static_cast<int>(random() % static_cast<std::uint64_t>(below)); };
        const auto anyRow = [&] {
            static const QStringList names = {QStringLiteral("BTC"), QStringLiteral("ETH"), QStringLiteral("SOL"), QStringLiteral("XRP")};
            static const QStringList kinds = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
            return Row{names[pick(4)], kinds[pick(3)], pick(4) == 0 ? std::nullopt : std::optional(Money::ofCents(pick(7) - 3)), pick(5)};
        };
        PlainTable table;
        RowView view(table, nullptr, atOnceMax);
        const QAbstractItemModelTester rules(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlainView plain;
        qint64 first = 0;
        qint64 last = 0;
        for (quint64 step = 1; step <= 400; ++step) {
            const int roll = pick(100);
            const auto ids = table.all().keys();
            if (roll < 35 || ids.isEmpty()) {
                const Row row = anyRow();
                const bool isFirst = pick(2) == 0;
                plain.came(step, isFirst ? --first : ++last, row);
                table.append(step, row, isFirst);
            } else if (roll < 55) {
                const quint64 id = ids[pick(static_cast<int>(ids.size()))];
                plain.left(id);
                table.drop(id);
            } else if (roll < 85) {
                const quint64 id = ids[pick(static_cast<int>(ids.size()))];
                const Row now = anyRow();
                plain.refresh(id, table.all().value(id), now);
                table.change(id, now);
            } else if (roll < 90) {
                QMap<quint64, Row> rows = table.all();
                for (auto it = rows.begin(); it != rows.end(); ++it) {
                    const Row now = anyRow();
                    plain.refresh(it.key(), it.value(), now);
                    it.value() = now;
                }
                table.changeAll(rows);
            } else if (roll < 94) {
                plain.filter = pick(3) == 0 ? QStringLiteral("B") : QString();
                plain.freeze(table);
                view.setFilter(filterOf(plain.filter, table));
            } else if (roll < 98) {
                plain.sorting.clear();
                for (const int column : {int(PlainTable::Gain), int(PlainTable::Name), int(PlainTable::Count)}) {
                    if (pick(2) == 0)
                        plain.sorting.push_back({column, pick(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
                }
                plain.freeze(table);
                view.sortBy(plain.sorting);
            } else {
                plain.isGrouped = !plain.isGrouped;
                plain.freeze(table);
                view.groupBy(plain.isGrouped ? 0 : -1);
            }
            QTRY_VERIFY(!view.isArranging());
            QCOMPARE(shown(view), plain.expected(table));
            checkSums(view, table);
        }
    }

    void aLongTableIsArrangedBesideWhatIsShown()
    {
        constexpr quint64 kRows = 20'000;
        std::mt19937_64 random(3);
        const auto anyRow = [&random] { return Row{QString::number(random() % 900), QStringLiteral("A"), Money::ofCents(static_cast<std::int64_t>(random() % 7'000)), 0}; };
        PlainTable table;
        QMap<quint64, Row> rows;
        for (quint64 id = 1; id <= kRows; ++id)
            rows.insert(id, anyRow());
        table.replace(rows);
        RowView view(table);
        const QPersistentModelIndex kept = view.index(view.rowOf(77), PlainTable::Name);
        QSignalSpy resets(&view, &QAbstractItemModel::modelReset);

        view.sortBy({{PlainTable::Gain, Qt::DescendingOrder}});
        // Asked for, told in the titles, and nothing has moved yet.
        QVERIFY(view.isArranging());
        QCOMPARE(view.sorting().size(), 1);
        QCOMPARE(view.rowOf(77), kept.row());
        // Meanwhile the world goes on: rows come, go and change.
        for (quint64 step = 0; view.isArranging() && step < 500; ++step) {
            table.append(kRows + 1 + step, anyRow(), step % 2 == 0);
            table.drop(1 + step * 3);
            table.change(2 + step * 3, anyRow());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!view.isArranging());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(view.rowId(kept), quint64(77));
        QCOMPARE(view.rowCount(), static_cast<int>(table.all().size()));
        checkSums(view, table);
        // Another wish takes the place of one that is under way.
        view.setFilter(filterOf(QStringLiteral("gain:>50"), table));
        view.sortBy({{PlainTable::Gain, Qt::AscendingOrder}});
        QTRY_VERIFY(!view.isArranging());
        QVERIFY(view.rowCount() > 0 && view.rowCount() < table.all().size());
        std::optional<Money> before;
        for (int place = 0; place < view.rowCount(); ++place) {
            const std::optional<Money> gain = table.all().value(view.rowId(view.index(place, 0))).gain;
            QVERIFY(gain > Money::ofWhole(50));
            QVERIFY(!before || *before <= *gain);
            before = gain;
        }
    }

    void aRowStaysWhereItIsWhenItsValueChanges()
    {
        PlainTable table;
        for (quint64 id = 1; id <= 5; ++id)
            table.append(id, {QString(), QString(), Money::ofWhole(static_cast<std::int64_t>(id)), 0});
        RowView view(table);
        view.sort(PlainTable::Gain, Qt::DescendingOrder);
        QItemSelectionModel selection(&view);
        selection.setCurrentIndex(view.index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(view.rowId(selection.currentIndex()), quint64(3));
        table.change(3, {QString(), QString(), Money::ofWhole(999), 0});
        QCOMPARE(shown(view), (QVector<quint64>{5, 4, 3, 2, 1}));
        QCOMPARE(view.rowId(selection.currentIndex()), quint64(3));
        // A new row goes where it belongs among what the others showed when they were sorted.
        table.append(6, {QString(), QString(), Money::ofCents(350), 0});
        QCOMPARE(shown(view), (QVector<quint64>{5, 4, 6, 3, 2, 1}));
        QCOMPARE(view.rowId(selection.currentIndex()), quint64(3));
        view.sort(PlainTable::Gain, Qt::DescendingOrder);
        QCOMPARE(shown(view), (QVector<quint64>{3, 5, 4, 6, 2, 1}));
        QCOMPARE(view.rowId(selection.currentIndex()), quint64(3));
    }

    void aGroupTellsItsSumAndCloses()
    {
        PlainTable table;
        table.append(1, {QStringLiteral("one"), QStringLiteral("Long"), Money::ofCents(110), 0});
        table.append(2, {QStringLiteral("two"), QStringLiteral("Short"), Money::ofCents(-250), 0});
        table.append(3, {QStringLiteral("three"), QStringLiteral("Long"), Money::ofCents(5), 0});
        RowView view(table);
        view.groupBy(0);
        QCOMPARE(shown(view), (QVector<quint64>{0, 3, 1, 0, 2}));
        QVERIFY(view.headingText(view.index(0, 0)).contains(QStringLiteral("Long (2)")));
        QCOMPARE(textAt(view, 0, PlainTable::Gain), QStringLiteral("+1.15"));
        view.setCollapsed(view.index(0, 0), true);
        QCOMPARE(shown(view), (QVector<quint64>{0, 0, 2}));
        QCOMPARE(view.passedCount(), 3);
        QCOMPARE(view.passedRows(), (QVector<quint64>{3, 1, 2}));
        // What comes into a closed group is counted and not shown.
        table.append(4, {QStringLiteral("four"), QStringLiteral("Long"), Money::ofWhole(1), 0});
        QCOMPARE(shown(view), (QVector<quint64>{0, 0, 2}));
        QCOMPARE(textAt(view, 0, PlainTable::Gain), QStringLiteral("+2.15"));
        view.setCollapsed(view.index(0, 0), false);
        QCOMPARE(shown(view), (QVector<quint64>{0, 4, 3, 1, 0, 2}));
        // The last of a group takes its heading along.
        table.drop(2);
        QCOMPARE(shown(view), (QVector<quint64>{0, 4, 3, 1}));
    }

    void anUnknownAddendMakesTheSumUnknown()
    {
        PlainTable table;
        table.append(1, {QString(), QString(), Money::ofWhole(7), 0});
        table.append(2, {QString(), QString(), std::nullopt, 0});
        RowView view(table);
        QCOMPARE(view.totalCell(PlainTable::Gain).text, QStringLiteral("—"));
        QVERIFY(view.totalCell(PlainTable::Count).text.isEmpty());
        table.change(2, {QString(), QString(), Money::ofUnits(1), 0});
        QCOMPARE(view.totalCell(PlainTable::Gain).raw, QStringLiteral("7.000000000001"));
    }

    void manyChangedRowsAreWorkedOffBetweenFrames()
    {
        PlainTable table;
        QMap<quint64, Row> rows;
        for (quint64 id = 1; id <= 3'000; ++id)
            rows.insert(id, {QString(), QString(), Money::ofWhole(1), 0});
        table.replace(rows);
        RowView view(table);
        for (auto& row : rows)
            row.gain = Money::ofWhole(2);
        table.changeAll(rows);
        QCOMPARE(view.totalCell(PlainTable::Gain).raw, QStringLiteral("3000"));
        QTRY_COMPARE(view.totalCell(PlainTable::Gain).raw, QStringLiteral("6000"));
        // Those that go in the meantime are not asked for again.
        for (auto& row : rows)
            row.gain = Money::ofWhole(3);
        table.changeAll(rows);
        table.drop(1);
        table.drop(3'000);
        QTRY_COMPARE(view.totalCell(PlainTable::Gain).raw, QStringLiteral("8994"));
    }

    void titlesTellWhatIsSortedByInWhichOrder()
    {
        PlainTable table;
        RowView view(table);
        view.sortBy({{PlainTable::Kind, Qt::AscendingOrder}, {PlainTable::Gain, Qt::DescendingOrder}});
        QCOMPARE(view.headerData(PlainTable::Kind, Qt::Horizontal).toString(), QStringLiteral("Kind ▴1"));
        QCOMPARE(view.headerData(PlainTable::Gain, Qt::Horizontal).toString(), QStringLiteral("Gain ▾2"));
        view.sort(PlainTable::Gain, Qt::AscendingOrder);
        QCOMPARE(view.headerData(PlainTable::Gain, Qt::Horizontal).toString(), QStringLiteral("Gain ▴"));
        view.sort(-1, Qt::AscendingOrder);
        QCOMPARE(view.headerData(PlainTable::Gain, Qt::Horizontal).toString(), QStringLiteral("Gain"));
    }

private:
    static void checkSums(const RowView& view, const PlainTable& table)
    {
        Money sum;
        bool isKnown = true;
        for (const quint64 id : view.passedRows()) {
            const auto gain = table.all().value(id).gain;
            isKnown = isKnown && gain;
            sum += gain.value_or(Money::zero());
        }
        QCOMPARE(view.totalCell(PlainTable::Gain).raw, isKnown ? rawText(sum.toDecimal()) : QString());
    }
};

JARVIS_TEST(RowViewTest)
#include "row_view_test.moc"
