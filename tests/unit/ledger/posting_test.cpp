#include "engine/ledger/posting.h"

#include "tests/support/test_main.h"
#include "tests/unit/ledger/ledger_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::ledger::test {

class PostingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void books_data();
    void books();
    void tellsWhatTheFillDid();
    void startsANewStoryFromFlat();
    void splitsAFillThatCrossesZero();
    void keepsFundingApart();
    void leavesExitsToTheCaller();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void PostingTest::books_data()
{
    using Trades = QVector<QPair<qint64, qint64>>;
    QTest::addColumn<Trades>("trades");
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("costCents");
    QTest::addColumn<qint64>("realisedCents");
    QTest::newRow("a buy opens a long") << Trades{{100, 10'000}} << qint64(100) << qint64(10'000) << qint64(0);
    QTest::newRow("a sale opens a short with a negative cost") << Trades{{-100, 10'000}} << qint64(-100) << qint64(-10'000) << qint64(0);
    QTest::newRow("adding adds the value") << Trades{{100, 10'000}, {100, 11'000}} << qint64(200) << qint64(21'000) << qint64(0);
    QTest::newRow("closing half releases half of the cost") << Trades{{200, 10'000}, {-100, 12'000}} << qint64(100) << qint64(10'000) << qint64(2'000);
    QTest::newRow("closing all releases all") << Trades{{200, 10'000}, {-200, 9'000}} << qint64(0) << qint64(0) << qint64(-2'000);
    QTest::newRow("a short earns when it falls") << Trades{{-200, 10'000}, {100, 9'000}} << qint64(-100) << qint64(-10'000) << qint64(1'000);
    QTest::newRow("a short loses when it rises") << Trades{{-100, 10'000}, {100, 10'500}} << qint64(0) << qint64(0) << qint64(-500);
    QTest::newRow("crossing zero opens at the new price") << Trades{{100, 10'000}, {-150, 11'000}} << qint64(-50) << qint64(-5'500) << qint64(0);
    QTest::newRow("crossing zero upwards") << Trades{{-100, 10'000}, {150, 11'000}} << qint64(50) << qint64(5'500) << qint64(0);
    QTest::newRow("from flat a new count begins") << Trades{{100, 10'000}, {-100, 12'000}, {100, 10'000}} << qint64(100) << qint64(10'000) << qint64(0);
}

void PostingTest::books()
{
    using Trades = QVector<QPair<qint64, qint64>>;
    QFETCH(Trades, trades);
    QFETCH(qint64, costCents);
    QFETCH(qint64, realisedCents);
    Book book;
    for (const auto& [quantity, price] : trades)
        book.trade(quantity, price);
    QTEST(qint64(book.position.held.lots()), "held");
    QVERIFY(book.position.cost == cents(costCents));
    QVERIFY(book.position.realised == cents(realisedCents));
}

void PostingTest::tellsWhatTheFillDid()
{
    Book book;
    FillOutcome outcome = book.trade(100, 10'000);
    QVERIFY(outcome.isNewPosition && !outcome.isFlat && outcome.opened == lots(100) && outcome.closed.isZero());
    outcome = book.trade(50, 10'000);
    QVERIFY(!outcome.isNewPosition && outcome.opened == lots(50));
    Fill sale = book.fill(-60, 11'000, cents(7));
    outcome = applyFill(book.position, book.balance, book.instrument, sale);
    QVERIFY(outcome.closed == lots(60) && outcome.opened.isZero() && !outcome.isFlat && !outcome.ended);
    QVERIFY(outcome.realised == usd(6));
    QVERIFY2(sale.realised == usd(6), "the fill itself tells what it realised");
    QVERIFY(book.balance.realised == usd(6) && book.balance.fees == cents(7));
    outcome = book.trade(-90, 10'000);
    QVERIFY(outcome.isFlat && !outcome.ended && outcome.closed == lots(90));
}

void PostingTest::startsANewStoryFromFlat()
{
    Book book;
    book.trade(100, 10'000, cents(5));
    book.trade(-100, 11'000, cents(6));
    QVERIFY2(book.position.fees == cents(11) && book.position.realised == usd(10), "a flat position tells how it went");
    Fill fill = book.fill(-10, 10'000, cents(1));
    fill.time = timestampFromMillis(9'000);
    QVERIFY(applyFill(book.position, book.balance, book.instrument, fill).isNewPosition);
    QVERIFY(book.position.fees == cents(1) && book.position.realised.isZero() && book.position.openedAt == fill.time);
    QVERIFY2(book.balance.fees == cents(12) && book.balance.realised == usd(10), "the account forgets nothing");
}

void PostingTest::splitsAFillThatCrossesZero()
{
    Book book;
    book.trade(100, 10'000, cents(10));
    applyFunding(book.position, book.balance, cents(-3));
    const FillOutcome outcome = book.trade(-150, 11'000, cents(15));
    QVERIFY(outcome.isNewPosition && !outcome.isFlat);
    QVERIFY(outcome.closed == lots(100) && outcome.opened == lots(50));
    QVERIFY(outcome.ended && outcome.ended->isFlat());
    QVERIFY(outcome.ended->realised == usd(10) && outcome.ended->fees == cents(20) && outcome.ended->funding == cents(-3));
    QVERIFY(book.position.realised.isZero() && book.position.fees == cents(5) && book.position.funding.isZero());
    QVERIFY(book.balance.fees == cents(25));
}

void PostingTest::keepsFundingApart()
{
    Book book;
    book.trade(100, 10'000);
    applyFunding(book.position, book.balance, cents(-30));
    applyFunding(book.position, book.balance, cents(10));
    QVERIFY(book.position.funding == cents(-20) && book.balance.funding == cents(-20) && book.position.realised.isZero());
    book.trade(-100, 10'000);
    applyFunding(book.position, book.balance, cents(5));
    QVERIFY2(book.position.funding == cents(-20), "a settlement that comes late belongs to the account");
    QVERIFY(book.balance.funding == cents(-15));
}

void PostingTest::leavesExitsToTheCaller()
{
    Book book;
    book.position.exits = {ticks(11'000), ticks(9'000), {}, {}};
    book.position.stopLossOrder = OrderId{5};
    book.position.protection = Protection::Placing;
    book.trade(100, 10'000);
    book.trade(-100, 10'000);
    QVERIFY(book.position.exits.hasBoth() && book.position.stopLossOrder == OrderId{5} && book.position.protection == Protection::Placing);
}

void PostingTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("feeCents");
    QTest::addColumn<bool>("isBookable");
    QTest::newRow("the largest order at the highest price") << qint64(0) << qint64(1'000'000) << qint64(10'000'000) << qint64(0) << true;
    QTest::newRow("nothing filled") << qint64(0) << qint64(0) << qint64(10'000) << qint64(0) << false;
    QTest::newRow("one lot above the largest order") << qint64(0) << qint64(1'000'001) << qint64(10'000) << qint64(0) << false;
    QTest::newRow("a price of zero") << qint64(0) << qint64(1) << qint64(0) << qint64(0) << false;
    QTest::newRow("a negative price") << qint64(0) << qint64(1) << qint64(INT64_MIN) << qint64(0) << false;
    QTest::newRow("one tick above the highest price") << qint64(0) << qint64(1) << qint64(10'000'001) << qint64(0) << false;
    QTest::newRow("a fee of the whole value") << qint64(0) << qint64(100) << qint64(10'000) << qint64(10'000) << true;
    QTest::newRow("a fee above the whole value") << qint64(0) << qint64(100) << qint64(10'000) << qint64(10'001) << false;
    QTest::newRow("a rebate above the whole value") << qint64(0) << qint64(100) << qint64(10'000) << qint64(-10'001) << false;
    QTest::newRow("a position that no number could value") << qint64(INT64_MAX / 4) << qint64(1) << qint64(10'000) << qint64(0) << false;
    QTest::newRow("a large short that can still be valued may shrink") << qint64(-500'000'000) << qint64(1) << qint64(10'000) << qint64(0) << true;
}

void PostingTest::refusesWhatCannotBe()
{
    QFETCH(qint64, held);
    QFETCH(qint64, quantity);
    QFETCH(qint64, price);
    QFETCH(qint64, feeCents);
    Book book;
    book.position.held = lots(held);
    Fill fill = book.fill(1, price, cents(feeCents));
    fill.quantity = lots(quantity);
    QTEST(isBookable(book.position, book.instrument, fill), "isBookable");
}

JARVIS_TEST(PostingTest)

} // namespace jarvis::ledger::test

#include "posting_test.moc"
