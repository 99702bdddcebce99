#include "engine/risk/margin.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

class MarginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsUp();
    void capsLeverage();
    void liquidates_data();
    void liquidates();
    void liquidatesWhereEquityMeetsMaintenance();
    void reserves_data();
    void reserves();
    void reservesAnewWhenTermsChange_data();
    void reservesAnewWhenTermsChange();
};

namespace {

const Instrument& margined()
{
    static const Instrument instrument = make(plainSpec());
    return instrument;
}

/// What happens to an order, and whether it counts for the same afterwards.
struct TermRow {
    const char* name;
    bool isSame;
    void (*apply)(Order&, Limits&);
};
constexpr TermRow kTermRows[] = {
    {"the venue's answer", true, [](Order& order, Limits&) { order.state = OrderState::Working, order.venueOrderId = 7; }},
    {"an amend to less on its way", true, [](Order& order, Limits&) { order.pendingAmend = Order::Amend{lots(10), order.limitPrice, {}}; }},
    {"an amend to more on its way", false, [](Order& order, Limits&) { order.pendingAmend = Order::Amend{order.quantity + lots(1), order.limitPrice, {}}; }},
    {"an amend to another price on its way", false, [](Order& order, Limits&) { order.pendingAmend = Order::Amend{order.quantity, ticks(9'500), {}}; }},
    {"a cancel on its way", true, [](Order& order, Limits&) { order.isCancelRequested = true; }},
    {"a fill", false, [](Order& order, Limits&) { order.filled = lots(60); }},
    {"another price", false, [](Order& order, Limits&) { order.limitPrice = ticks(9'100); }},
    {"another stop", false, [](Order& order, Limits&) { order.exits.stopLoss = ticks(8'100); }},
    {"no stop", false, [](Order& order, Limits&) { order.exits.stopLoss.reset(); }},
    {"another leverage", false, [](Order&, Limits& limits) { limits.leverage = 2; }},
    {"its end", false, [](Order& order, Limits&) { order.state = OrderState::Cancelled; }},
};

} // namespace

void MarginTest::roundsUp()
{
    QVERIFY(initialMargin(usd(100), 5) == usd(20));
    QVERIFY(initialMargin(-usd(100), 5) == usd(20));
    QVERIFY(initialMargin(Money::ofUnits(1), 3) == Money::ofUnits(1));
    QVERIFY(maintenanceMargin(margined(), usd(1'000)) == usd(5));
    QVERIFY(maintenanceMargin(margined(), Money::ofUnits(1)) == Money::ofUnits(1));
    QVERIFY(takerFee(margined(), -usd(1'000)) == cents(50));
    QVERIFY(fundsNeeded(margined(), usd(100), usd(90), 5) == usd(20) + cents(5) + Money::ofUnits(45'000'000'000));
}

void MarginTest::capsLeverage()
{
    QCOMPARE(leverageCap(margined(), 5), std::int64_t{5});
    QCOMPARE(leverageCap(margined(), 125), std::int64_t{20});
    QCOMPARE(leverageCap(margined(), 0), std::int64_t{1});
}

void MarginTest::liquidates_data()
{
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("spare");
    QTest::addColumn<qint64>("price"); // 0: none
    QTest::newRow("flat") << qint64(0) << qint64(100) << qint64(0);
    QTest::newRow("a long: (1 000 − 200) ÷ 0.995 ÷ 10 = 80.402…, rounded up") << qint64(1'000) << qint64(200) << qint64(8'041);
    QTest::newRow("a short: (1 000 + 200) ÷ 1.005 ÷ 10 = 119.402…, rounded down") << qint64(-1'000) << qint64(200) << qint64(11'940);
    QTest::newRow("a long that is paid for in full") << qint64(1'000) << qint64(1'000) << qint64(0);
    QTest::newRow("a long that is gone already lies above the mark") << qint64(1'000) << qint64(-10) << qint64(10'151);
    QTest::newRow("a short that no price can ruin") << qint64(-1'000) << qint64(2'000'000) << qint64(0);
    QTest::newRow("a short that every price ruins") << qint64(-1'000) << qint64(-5'000) << qint64(1);
}

void MarginTest::liquidates()
{
    QFETCH(qint64, held);
    QFETCH(qint64, spare);
    const auto price = liquidationPrice(margined(), lots(held), ticks(10'000), usd(spare));
    QTEST(qint64(price ? price->ticks() : 0), "price");
}

void MarginTest::liquidatesWhereEquityMeetsMaintenance()
{
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        Random random(seed);
        const bool isLong = random.chance(0.5);
        const Quantity held = lots(random.between(1, 100'000) * (isLong ? 1 : -1));
        const Price mark = ticks(random.between(1'000, 100'000));
        const Money spare = margined().notional(mark, held.absolute()).times(Ratio::ofBasisPoints(random.between(60, 9'000)), Rounding::Down);
        const auto liquidation = liquidationPrice(margined(), held, mark, spare);
        QVERIFY(liquidation);
        const auto isRuinedAt = [&](Price price) {
            const Money equity = spare + margined().notional(price, held) - margined().notional(mark, held);
            return equity <= maintenanceMargin(margined(), margined().notional(price, held));
        };
        // Nearer to the mark by one tick it still stands; beyond, it does not.
        const std::int64_t away = isLong ? 1 : -1;
        QVERIFY2(!isRuinedAt(ticks(liquidation->ticks() + away)), QByteArray::number(static_cast<qulonglong>(seed)));
        QVERIFY2(isRuinedAt(ticks(liquidation->ticks() - away)), QByteArray::number(static_cast<qulonglong>(seed)));
    }
}

void MarginTest::reserves_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<int>("kind"); // 0 limit, 1 stop, 2 market
    QTest::addColumn<bool>("isBuy");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("a limit buy at its price") << true << 0 << true << qint64(9'000) << qint64(9'000);
    QTest::newRow("a limit sale above the mark at its price") << true << 0 << false << qint64(11'000) << qint64(11'000);
    QTest::newRow("a limit sale below the mark at the mark") << true << 0 << false << qint64(9'000) << qint64(10'000);
    QTest::newRow("a limit sale without a mark at its price") << false << 0 << false << qint64(9'000) << qint64(9'000);
    QTest::newRow("a stop at its trigger") << true << 1 << true << qint64(10'500) << qint64(10'500);
    QTest::newRow("a market order at the mark and the widest spread") << true << 2 << true << qint64(0) << qint64(10'100);
    QTest::newRow("a market order without a mark at the highest price") << false << 2 << true << qint64(0) << qint64(10'000'000);
}

void MarginTest::reserves()
{
    QFETCH(bool, isMarked);
    QFETCH(int, kind);
    QFETCH(bool, isBuy);
    QFETCH(qint64, price);
    QFETCH(qint64, cents);
    Order order;
    order.side = isBuy ? Side::Buy : Side::Sell;
    order.quantity = lots(150);
    order.filled = lots(50);
    order.type = kind == 0 ? OrderType::Limit : kind == 1 ? OrderType::StopMarket : OrderType::Market;
    if (kind == 0)
        order.limitPrice = ticks(price);
    if (kind == 1)
        order.triggerPrice = ticks(price);
    const auto mark = isMarked ? std::optional(ticks(10'000)) : std::nullopt;
    const auto reserved = [&] { return reserve(margined(), termsOf(margined(), order, mark, Limits{})); };
    const Reservation reservation = reserved();
    const Money value = Money::ofCents(cents);
    QVERIFY(reservation.value == value);
    QVERIFY(reservation.margin == fundsNeeded(margined(), value, value, 5));
    order.isReduceOnly = true;
    QVERIFY2(reserved().value.isZero(), "what only reduces reserves nothing");
    order.isReduceOnly = false;
    order.state = OrderState::Cancelled;
    QVERIFY2(reserved().margin.isZero(), "what has ended reserves nothing");
}

void MarginTest::reservesAnewWhenTermsChange_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(kTermRows); ++i)
        QTest::newRow(kTermRows[i].name) << static_cast<int>(i);
}

void MarginTest::reservesAnewWhenTermsChange()
{
    QFETCH(int, row);
    const TermRow& change = kTermRows[row];
    Order order;
    order.state = OrderState::Sent;
    order.type = OrderType::Limit;
    order.limitPrice = ticks(9'000);
    order.exits.stopLoss = ticks(8'000);
    order.quantity = lots(150);
    Limits limits;
    const auto terms = [&] { return termsOf(margined(), order, ticks(10'000), limits); };
    const ReservationTerms before = terms();
    const Reservation reserved = reserve(margined(), before);
    QVERIFY(reserved.value == cents(13'500) && reserved.risk == cents(1'500));
    change.apply(order, limits);
    QCOMPARE(terms() == before, change.isSame);
    const Reservation next = reserve(margined(), terms());
    QCOMPARE(next.value == reserved.value && next.margin == reserved.margin && next.risk == reserved.risk, change.isSame);
}

JARVIS_TEST(MarginTest)

} // namespace jarvis::risk::test

#include "margin_test.moc"
