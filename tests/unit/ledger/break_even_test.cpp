#include "engine/ledger/break_even.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/ledger/ledger_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::ledger::test {

class BreakEvenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePrice_data();
    void findsThePrice();
    void sumsWhatClosingLeaves();
    void closingThereNeverLoses();
};

namespace {

using Life = void (*)(Book&);

} // namespace
} // namespace jarvis::ledger::test

Q_DECLARE_METATYPE(jarvis::ledger::test::Life)

namespace jarvis::ledger::test {

void BreakEvenTest::findsThePrice_data()
{
    QTest::addColumn<Life>("life");
    QTest::addColumn<qint64>("price"); // 0: none
    QTest::newRow("flat: none") << Life([](Book&) {}) << qint64(0);
    // 100 × 1.0005 ÷ 0.9995 = 100.10005…
    QTest::newRow("a long: entry and both fees, rounded up") << Life([](Book& b) { b.trade(100, 10'000, cents(5)); }) << qint64(10'011);
    QTest::newRow("a long without an entry fee: the way out alone") << Life([](Book& b) { b.trade(100, 10'000); }) << qint64(10'006);
    // 100 × 0.9995 ÷ 1.0005 = 99.90004…
    QTest::newRow("a short: entry and both fees, rounded down") << Life([](Book& b) { b.trade(-100, 10'000, cents(5)); }) << qint64(9'990);
    QTest::newRow("paid funding has to be earned back") << Life([](Book& b) {
        b.trade(100, 10'000, cents(5));
        applyFunding(b.position, b.balance, cents(-10));
    }) << qint64(10'021);
    QTest::newRow("received funding is earned, not owed") << Life([](Book& b) {
        b.trade(100, 10'000, cents(5));
        applyFunding(b.position, b.balance, cents(10));
    }) << qint64(10'011);
    QTest::newRow("a rebate is earned, not owed") << Life([](Book& b) { b.trade(100, 10'000, cents(-5)); }) << qint64(10'006);
    QTest::newRow("a short that costs more than it brought in") << Life([](Book& b) { b.trade(-1, 1, Money::ofUnits(100'000'000)); }) << qint64(0);
    QTest::newRow("a long beyond the highest price") << Life([](Book& b) { b.trade(100, 10'000'000); }) << qint64(0);
    QTest::newRow("fees of many trades on one lot that is left") << Life([](Book& b) {
        b.trade(1'000'000, 10'000, usd(1'000'000));
        b.trade(-999'999, 10'000, usd(999'999));
    }) << qint64(0);
}

void BreakEvenTest::findsThePrice()
{
    QFETCH(Life, life);
    Book book;
    life(book);
    const auto price = breakEvenPrice(book.position, book.instrument);
    QTEST(qint64(price ? price->ticks() : 0), "price");
}

void BreakEvenTest::sumsWhatClosingLeaves()
{
    Book book;
    book.trade(200, 10'000, cents(10));
    book.trade(-100, 11'000, cents(6));
    applyFunding(book.position, book.balance, cents(-4));
    // 10 realised, 20 open, 0.16 fees, 0.04 funding, 0.06 to get out at 120.
    QVERIFY(netIfClosedAt(book.position, book.instrument, ticks(12'000)) == usd(30) - cents(26));
}

void BreakEvenTest::closingThereNeverLoses()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
        Random random(seed);
        Book book;
        const bool isLong = random.chance(0.5);
        for (std::int64_t i = random.between(1, 5); i > 0; --i)
            book.trade(random.between(1, 5'000) * (isLong ? 1 : -1), random.between(2'000, 20'000), Money::ofUnits(random.between(0, 99'999'999'999)));
        applyFunding(book.position, book.balance, Money::ofUnits(random.between(-999'999'999'999, 999'999'999'999)));
        const auto price = breakEvenPrice(book.position, book.instrument);
        if (!price)
            continue;
        ++found;
        const QByteArray name = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
        // Received funding is left out of what is owed, so it is taken out of what is left.
        const Money gift = std::max(book.position.funding, Money::zero());
        QVERIFY2(netIfClosedAt(book.position, book.instrument, *price) >= gift, name);
        const Price nearer = ticks(price->ticks() - (isLong ? 1 : -1));
        QVERIFY2(netIfClosedAt(book.position, book.instrument, nearer) < gift, name + ": one tick nearer would do, too");
    }
    QVERIFY(found > 9'000);
}

JARVIS_TEST(BreakEvenTest)

} // namespace jarvis::ledger::test

#include "break_even_test.moc"
