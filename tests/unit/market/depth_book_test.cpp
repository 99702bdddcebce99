#include "engine/market/depth_book.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <map>
#include <vector>

namespace jarvis::market::test {

using Levels = std::vector<BookLevel>;
using Applied = DepthBook::Applied;

constexpr InstrumentId kInstrument{7};

BookLevel level(std::int64_t tick, std::int64_t lots)
{
    return {Price::ofTicks(tick), Quantity::ofLots(lots)};
}

BookUpdate snapshot(std::uint64_t sequence, Levels bids, Levels asks)
{
    BookUpdate update;
    update.instrument = kInstrument;
    update.sequence = sequence;
    update.isSnapshot = true;
    update.bids = std::move(bids);
    update.asks = std::move(asks);
    return update;
}

BookUpdate delta(std::uint64_t previous, std::uint64_t sequence, Levels bids, Levels asks)
{
    BookUpdate update = snapshot(sequence, std::move(bids), std::move(asks));
    update.isSnapshot = false;
    update.previousSequence = previous;
    return update;
}

/// The obvious book, to compare with.
class OracleBook {
public:
    void apply(const BookUpdate& update)
    {
        if (update.isSnapshot) {
            m_bids.clear();
            m_asks.clear();
        }
        for (const BookLevel& l : update.bids)
            set(m_bids, -l.price.ticks(), l.quantity.lots());
        for (const BookLevel& l : update.asks)
            set(m_asks, l.price.ticks(), l.quantity.lots());
    }
    Levels levels(Side side) const
    {
        Levels all;
        for (const auto& [key, lots] : side == Side::Buy ? m_bids : m_asks)
            all.push_back(level(side == Side::Buy ? -key : key, lots));
        return all;
    }

private:
    static void set(std::map<std::int64_t, std::int64_t>& side, std::int64_t key, std::int64_t lots)
    {
        if (lots > 0)
            side[key] = lots;
        else
            side.erase(key);
    }
    std::map<std::int64_t, std::int64_t> m_bids;
    std::map<std::int64_t, std::int64_t> m_asks;
};

Levels levelsOf(const DepthBook& book, Side side)
{
    Levels all;
    book.forEachLevel(side, [&](const BookLevel& l) {
        all.push_back(l);
        return true;
    });
    return all;
}

class DepthBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutABook()
    {
        const DepthBook book(kInstrument);
        QVERIFY(!book.isWhole());
        QVERIFY(!book.isTradable());
        QVERIFY(!book.top().bid);
        QVERIFY(!book.top().ask);
        QCOMPARE(book.quantityAt(Side::Buy, Price::ofTicks(100)), Quantity::zero());
        QCOMPARE(book.quantityThrough(Side::Sell, Price::ofTicks(100)), Quantity::zero());
    }

    void followsTheSequence_data()
    {
        QTest::addColumn<std::vector<BookUpdate>>("before");
        QTest::addColumn<BookUpdate>("update");
        QTest::addColumn<Applied>("expected");
        QTest::addColumn<bool>("isWhole");
        const std::vector<BookUpdate> fresh{snapshot(10, {level(99, 5)}, {level(101, 5)})};
        std::vector<BookUpdate> gapped = fresh;
        gapped.push_back(delta(11, 12, {}, {}));
        using Updates = std::vector<BookUpdate>;
        QTest::newRow("a delta before any snapshot is refused")
            << Updates{} << delta(10, 11, {}, {}) << Applied::Refused << false;
        QTest::newRow("a snapshot makes a book whole") << Updates{} << fresh[0] << Applied::Updated << true;
        QTest::newRow("the next delta in sequence is taken")
            << fresh << delta(10, 11, {}, {}) << Applied::Updated << true;
        QTest::newRow("sequences may jump when the link is right")
            << fresh << delta(10, 500, {}, {}) << Applied::Updated << true;
        QTest::newRow("a repeated delta changes nothing")
            << fresh << delta(9, 10, {level(99, 1)}, {}) << Applied::Repeated << true;
        QTest::newRow("an older delta changes nothing")
            << fresh << delta(3, 4, {level(99, 1)}, {}) << Applied::Repeated << true;
        QTest::newRow("a missing delta is a gap")
            << fresh << delta(11, 12, {level(99, 1)}, {}) << Applied::Gapped << false;
        QTest::newRow("an overlapping delta that is newer is a gap")
            << fresh << delta(8, 12, {}, {}) << Applied::Gapped << false;
        QTest::newRow("after a gap even the right delta is refused")
            << gapped << delta(10, 11, {}, {}) << Applied::Refused << false;
        QTest::newRow("a snapshot heals a gap")
            << gapped << snapshot(20, {level(98, 1)}, {}) << Applied::Updated << true;
        QTest::newRow("a snapshot may go back in sequence") << fresh << snapshot(2, {}, {}) << Applied::Updated << true;
    }
    void followsTheSequence()
    {
        QFETCH(std::vector<BookUpdate>, before);
        QFETCH(BookUpdate, update);
        QFETCH(Applied, expected);
        QFETCH(bool, isWhole);
        DepthBook book(kInstrument);
        for (const BookUpdate& earlier : before)
            book.apply(earlier);
        const Levels bidsBefore = levelsOf(book, Side::Buy);
        QCOMPARE(book.apply(update), expected);
        QCOMPARE(book.isWhole(), isWhole);
        if (expected != Applied::Updated)
            QVERIFY(levelsOf(book, Side::Buy) == bidsBefore);
    }

    void aGapNoticeStopsTradingUntilASnapshot()
    {
        DepthBook book(kInstrument);
        book.apply(snapshot(1, {level(99, 5)}, {level(101, 5)}));
        QVERIFY(book.isTradable());
        book.markGapped();
        QVERIFY(!book.isTradable());
        QCOMPARE(book.apply(delta(1, 2, {}, {})), Applied::Refused);
        book.apply(snapshot(5, {level(99, 5)}, {level(101, 5)}));
        QVERIFY(book.isTradable());
    }

    void showsCrossedBooks_data()
    {
        QTest::addColumn<Levels>("bids");
        QTest::addColumn<Levels>("asks");
        QTest::addColumn<bool>("isCrossed");
        QTest::addColumn<bool>("isTradable");
        QTest::newRow("a book with a spread") << Levels{level(99, 1)} << Levels{level(100, 1)} << false << true;
        QTest::newRow("a locked book is crossed") << Levels{level(100, 1)} << Levels{level(100, 1)} << true << false;
        QTest::newRow("a bid above the ask") << Levels{level(105, 1)} << Levels{level(100, 1)} << true << false;
        QTest::newRow("one side only is not crossed, and not tradable")
            << Levels{level(99, 1)} << Levels{} << false << false;
        QTest::newRow("an empty book") << Levels{} << Levels{} << false << false;
    }
    void showsCrossedBooks()
    {
        QFETCH(Levels, bids);
        QFETCH(Levels, asks);
        DepthBook book(kInstrument);
        book.apply(snapshot(1, bids, asks));
        QTEST(book.isCrossed(), "isCrossed");
        QTEST(book.isTradable(), "isTradable");
    }

    void countsWhatAnOrderWouldMeet_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<qint64>("worst");
        QTest::addColumn<qint64>("lots");
        QTest::newRow("nothing is better than the best ask") << Side::Sell << qint64(100) << qint64(0);
        QTest::newRow("the best ask itself") << Side::Sell << qint64(101) << qint64(1);
        QTest::newRow("between two asks") << Side::Sell << qint64(104) << qint64(3);
        QTest::newRow("every ask, the far one included") << Side::Sell << qint64(100'000) << qint64(7);
        QTest::newRow("bids down to a price") << Side::Buy << qint64(98) << qint64(24);
        QTest::newRow("every bid") << Side::Buy << qint64(1) << qint64(56);
    }
    void countsWhatAnOrderWouldMeet()
    {
        QFETCH(Side, side);
        QFETCH(qint64, worst);
        QFETCH(qint64, lots);
        DepthBook book(kInstrument);
        book.apply(snapshot(
            1, {level(99, 8), level(98, 16), level(10, 32)}, {level(101, 1), level(103, 2), level(90'000, 4)}));
        QCOMPARE(book.quantityThrough(side, Price::ofTicks(worst)).lots(), lots);
    }

    void viewsTheNearestLevels()
    {
        DepthBook book(kInstrument);
        BookUpdate update = snapshot(33, {}, {});
        update.time = timestampFromMillis(5);
        for (int i = 0; i < 80; ++i) {
            update.bids.push_back(level(1'000 - i, i + 1));
            update.asks.push_back(level(1'001 + i, i + 1));
        }
        book.apply(update);
        const DepthView view = book.depthView(3);
        QCOMPARE(view.sequence, std::uint64_t(33));
        QCOMPARE(view.time, timestampFromMillis(5));
        QVERIFY((view.bids == Levels{level(1'000, 1), level(999, 2), level(998, 3)}));
        QVERIFY((view.asks == Levels{level(1'001, 1), level(1'002, 2), level(1'003, 3)}));
        QCOMPARE(book.depthView().bids.size(), DepthView::kLevelsMax);
        QCOMPARE(book.depthView(1'000).asks.size(), DepthView::kLevelsMax);
        QVERIFY(book.depthView(0).asks.empty());
        QCOMPARE(book.levelCount(Side::Buy), std::size_t(80));
    }

    void hugeQuantitiesSaturate()
    {
        DepthBook book(kInstrument);
        book.apply(snapshot(1, {level(99, INT64_MAX), level(98, INT64_MAX)}, {}));
        QCOMPARE(book.quantityThrough(Side::Buy, Price::ofTicks(1)).lots(), INT64_MAX);
    }

    /// Random histories, compared level by level with std::map.
    void agreesWithAMap_data()
    {
        QTest::addColumn<qint64>("width");
        QTest::addColumn<qint64>("drift");
        QTest::newRow("all near the touch") << qint64(60) << qint64(0);
        QTest::newRow("wider than the window") << qint64(9'000) << qint64(0);
        QTest::newRow("a market that runs away upwards") << qint64(300) << qint64(40);
        QTest::newRow("a market that falls") << qint64(300) << qint64(-40);
        QTest::newRow("jumps beyond the window") << qint64(2'500) << qint64(3'000);
        QTest::newRow("very sparse") << qint64(400'000) << qint64(500);
    }
    void agreesWithAMap()
    {
        QFETCH(qint64, width);
        QFETCH(qint64, drift);
        Random random(static_cast<std::uint64_t>(width * 31 + drift));
        DepthBook book(kInstrument);
        OracleBook oracle;
        std::int64_t middle = 1'000'000;
        for (std::uint64_t i = 1; i <= 3'000; ++i) {
            const bool isSnapshot = i == 1 || random.chance(0.005);
            BookUpdate update = isSnapshot ? snapshot(i, {}, {}) : delta(i - 1, i, {}, {});
            middle += random.between(std::min<std::int64_t>(0, drift), std::max<std::int64_t>(0, drift));
            // Removals are as frequent as additions, and aim at what is there.
            for (const Side side : {Side::Buy, Side::Sell}) {
                Levels& levels = side == Side::Buy ? update.bids : update.asks;
                const Levels there = oracle.levels(side);
                for (int n = static_cast<int>(random.below(6)); n > 0; --n) {
                    if (random.chance(0.5) && !there.empty()) {
                        const std::size_t reach = random.chance(0.7) ? std::min<std::size_t>(there.size(), 3)
                                                                     : there.size();
                        levels.push_back({there[random.below(reach)].price, Quantity::zero()});
                    } else {
                        levels.push_back(level(middle + random.between(-width, width), random.between(0, 50)));
                    }
                }
            }
            QCOMPARE(book.apply(update), Applied::Updated);
            oracle.apply(update);
            for (const Side side : {Side::Buy, Side::Sell}) {
                const Levels expected = oracle.levels(side);
                QVERIFY2(levelsOf(book, side) == expected, qPrintable(QStringLiteral("update %1").arg(i)));
                QCOMPARE(book.best(side), expected.empty() ? std::nullopt : std::optional(expected.front()));
                QCOMPARE(book.levelCount(side), expected.size());
                if (!expected.empty()) {
                    const BookLevel& any = expected[random.below(expected.size())];
                    QCOMPARE(book.quantityAt(side, any.price), any.quantity);
                }
            }
        }
    }
};

JARVIS_TEST(DepthBookTest)

} // namespace jarvis::market::test

#include "depth_book_test.moc"
