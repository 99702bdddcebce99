#include "engine/market/queue_estimate.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <vector>

namespace jarvis::market::test {
namespace {

constexpr InstrumentId kMarket{3};
constexpr Timestamp kStart = timestampFromNanos(1'000'000'000'000);

/// A book and an own buy order at 100, seen from outside.
struct Street {
    DepthBook book{kMarket};
    QueueEstimate mine{Side::Buy, Price::ofTicks(100)};
    std::uint64_t sequence = 0;
    Timestamp now = kStart;

    Street() { level(100, 50, true); }

    void level(std::int64_t tick, std::int64_t lots, bool isSnapshot = false)
    {
        BookUpdate update;
        update.instrument = kMarket;
        update.time = now;
        update.previousSequence = sequence;
        update.sequence = ++sequence;
        update.isSnapshot = isSnapshot;
        update.bids = {{Price::ofTicks(tick), Quantity::ofLots(lots)}};
        if (isSnapshot)
            update.asks = {{Price::ofTicks(101), Quantity::ofLots(10)}};
        book.apply(update);
        mine.onBook(book);
    }
    void trade(std::int64_t tick, std::int64_t lots, Side aggressor = Side::Sell)
    {
        mine.onTrade({kMarket, now, 1, Price::ofTicks(tick), Quantity::ofLots(lots), aggressor});
    }
    std::int64_t ahead() const { return mine.ahead() ? mine.ahead()->lots() : -1; }
};

} // namespace

class QueueEstimateTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void everythingAtThePriceIsAheadOfANewOrder() { QCOMPARE(Street().ahead(), std::int64_t{50}); }
    void whatIsAddedIsBehind()
    {
        Street street;
        street.level(100, 80);
        QCOMPARE(street.ahead(), std::int64_t{50});
        QCOMPARE(street.mine.level(), Quantity::ofLots(80));
    }
    void whatTradesComesOffTheFront()
    {
        Street street;
        street.level(100, 80);
        street.trade(100, 20);
        QCOMPARE(street.ahead(), std::int64_t{30});
        // The level says the same a moment later: once is enough.
        street.level(100, 60);
        QCOMPARE(street.ahead(), std::int64_t{30});
    }
    void whatIsCancelledLeavesInFrontAndBehindInProportion()
    {
        Street street;
        street.level(100, 100);
        street.level(100, 60);
        QCOMPARE(street.ahead(), std::int64_t{30});
    }
    void aTradeThatTheLevelToldFirstWasNoCancel()
    {
        Street street;
        street.level(100, 100);
        street.level(100, 60);
        street.trade(100, 40);
        QCOMPARE(street.ahead(), std::int64_t{10});
        QCOMPARE(street.mine.level(), Quantity::ofLots(60));
    }
    void afterASecondTheyAreTwoThings()
    {
        Street street;
        street.level(100, 100);
        street.level(100, 60);
        street.now += std::chrono::seconds(2);
        street.trade(100, 10);
        QCOMPARE(street.ahead(), std::int64_t{20});
    }
    void tradesElsewhereAndOfOurOwnSideChangeNothing()
    {
        Street street;
        street.trade(101, 30, Side::Buy);
        street.trade(100, 30, Side::Buy);
        street.trade(101, 30);
        QCOMPARE(street.ahead(), std::int64_t{50});
    }
    void aTradeThroughThePriceLeavesNobodyAhead()
    {
        Street street;
        street.trade(99, 1);
        QCOMPARE(street.ahead(), std::int64_t{0});
    }
    void nothingIsKnownWhileTheBookIsTorn()
    {
        Street street;
        street.book.markGapped();
        street.mine.onBook(street.book);
        QCOMPARE(street.ahead(), std::int64_t{-1});
        // Whole again: nobody can have got in front meanwhile.
        street.level(100, 500, true);
        QCOMPARE(street.ahead(), std::int64_t{50});
        street.book.markGapped();
        street.mine.onBook(street.book);
        street.level(100, 10, true);
        QVERIFY(street.ahead() >= 0 && street.ahead() <= 10);
    }
    void nothingIsKnownBeyondWhatTheBookShows()
    {
        Street street;
        QueueEstimate far(Side::Buy, Price::ofTicks(90));
        far.onBook(street.book);
        QVERIFY(!far.ahead());
        // An empty price within what it shows is empty.
        street.level(80, 5);
        far.onBook(street.book);
        QCOMPARE(far.ahead(), std::optional(Quantity::zero()));
    }
    void whateverHappensItStaysBetweenNothingAndTheLevel()
    {
        Random random(11);
        for (int run = 0; run < 200; ++run) {
            Street street;
            for (int step = 0; step < 200; ++step) {
                street.now += std::chrono::milliseconds(random.below(700));
                if (random.below(2) == 0)
                    street.level(100, static_cast<std::int64_t>(random.below(200)));
                else
                    street.trade(100, static_cast<std::int64_t>(random.below(60)));
                QVERIFY(street.ahead() >= 0);
                QVERIFY(street.ahead() <= std::max<std::int64_t>(street.mine.level().lots(), 50));
            }
        }
    }
};

JARVIS_TEST(QueueEstimateTest)

} // namespace jarvis::market::test

#include "queue_estimate_test.moc"
