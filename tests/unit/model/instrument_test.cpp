#include "engine/model/instrument.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <utility>

namespace jarvis::model_test {

class InstrumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesSpecs_data();
    void refusesSpecs();
    void valuesExactly();
    void valuesTheLargestOrder();
    void snapsPrices_data();
    void snapsPrices();
    void snapsQuantities_data();
    void snapsQuantities();
    void snapsOntoTheGridForAnyText();
    void findsTheQuantityForMoney();
    void findsThePriceOfAValue();
    void knowsItsPrices();
    void roundsLimitPricesSafely();
};

namespace {

using Edit = void (*)(Instrument::Spec&);

/// 0.05 per tick, 0.001 per lot: steps that are no powers of ten.
Instrument::Spec gridSpec()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{1};
    spec.symbol = "TESTUSDT";
    spec.tickSize = Decimal{5, 2};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(20'000'000);
    return spec;
}

const Instrument& grid()
{
    static const Instrument instrument = std::move(Instrument::create(gridSpec())).value();
    return instrument;
}

Decimal parsed(const QByteArray& text)
{
    return Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).value();
}

} // namespace
} // namespace jarvis::model_test

Q_DECLARE_METATYPE(jarvis::model_test::Edit)

namespace jarvis::model_test {

void InstrumentTest::refusesSpecs_data()
{
    using Error = Instrument::Error;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, Edit edit, Error error) { QTest::newRow(name) << edit << static_cast<int>(error); };
    row("no symbol", [](Instrument::Spec& s) { s.symbol.clear(); }, Error::NoSymbol);
    row("a tick of zero", [](Instrument::Spec& s) { s.tickSize = {0, 2}; }, Error::BadTick);
    row("a negative tick", [](Instrument::Spec& s) { s.tickSize = {-1, 2}; }, Error::BadTick);
    row("a tick beyond 64 bits", [](Instrument::Spec& s) { s.tickSize = {Int128(INT64_MAX) + 1, 2}; }, Error::BadTick);
    row("a tick with a scale that no money has", [](Instrument::Spec& s) { s.tickSize = {1, 13}; }, Error::BadTick);
    row("a lot of zero", [](Instrument::Spec& s) { s.lotSize = {0, 0}; }, Error::BadLot);
    row("a lot with a negative scale", [](Instrument::Spec& s) { s.lotSize = {1, -1}; }, Error::BadLot);
    row("tick and lot finer than money", [](Instrument::Spec& s) { s.tickSize = {1, 8}, s.lotSize = {1, 5}; }, Error::TooFine);
    row("one lot moved by one tick beyond 64 bits", [](Instrument::Spec& s) { s.tickSize = {INT64_MAX, 0}; }, Error::TooFine);
    row("a least quantity of zero", [](Instrument::Spec& s) { s.quantityMin = {}; }, Error::BadBounds);
    row("a largest quantity below the least", [](Instrument::Spec& s) { s.quantityMin = Quantity::ofLots(1'000'001); }, Error::BadBounds);
    row("no highest price", [](Instrument::Spec& s) { s.priceMax = {}; }, Error::BadBounds);
    row("the largest order worth more than money holds", [](Instrument::Spec& s) {
        s.quantityMax = Quantity::ofLots(INT64_MAX);
        s.priceMax = Price::ofTicks(INT64_MAX);
    }, Error::BadBounds);
}

void InstrumentTest::refusesSpecs()
{
    QFETCH(Edit, edit);
    Instrument::Spec spec = gridSpec();
    QVERIFY(Instrument::create(spec));
    edit(spec);
    const auto instrument = Instrument::create(spec);
    QVERIFY(!instrument);
    QTEST(static_cast<int>(instrument.error()), "error");
}

void InstrumentTest::valuesExactly()
{
    // 100.05 × 0.003 = 0.30015
    QVERIFY(grid().notional(Price::ofTicks(2'001), Quantity::ofLots(3)) == Money::fromDecimal(Decimal{30'015, 5}));
    QVERIFY(grid().notional(Price::ofTicks(2'001), Quantity::ofLots(-3)) == Money::fromDecimal(Decimal{-30'015, 5}));
    QVERIFY((grid().toDecimal(Price::ofTicks(2'001)) == Decimal{10'005, 2}));
    QVERIFY((grid().toDecimal(Quantity::ofLots(-3)) == Decimal{-3, 3}));
    QCOMPARE(grid().toDouble(Price::ofTicks(2'001)), 100.05);
}

void InstrumentTest::valuesTheLargestOrder()
{
    Instrument::Spec spec = gridSpec();
    spec.tickSize = {1, 6};
    spec.lotSize = {1, 6};
    spec.quantityMax = Quantity::ofLots(std::int64_t(1) << 50);
    spec.priceMax = Price::ofTicks(std::int64_t(1) << 50);
    const auto instrument = Instrument::create(spec);
    QVERIFY(instrument);
    QVERIFY(instrument->notional(spec.priceMax, spec.quantityMax).units() == Int128(1) << 100);
}

void InstrumentTest::snapsPrices_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("down"); // 0: out of bounds
    QTest::addColumn<qint64>("up");
    QTest::newRow("on the grid") << QByteArray("100.05") << qint64(2'001) << qint64(2'001);
    QTest::newRow("between two ticks") << QByteArray("100.07") << qint64(2'001) << qint64(2'002);
    QTest::newRow("finer than any tick") << QByteArray("100.050000000000000001") << qint64(2'001) << qint64(2'002);
    QTest::newRow("a whole number") << QByteArray("100") << qint64(2'000) << qint64(2'000);
    QTest::newRow("below one tick") << QByteArray("0.01") << qint64(0) << qint64(1);
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0) << qint64(0);
    QTest::newRow("the highest price") << QByteArray("1000000") << qint64(20'000'000) << qint64(20'000'000);
    QTest::newRow("just above the highest price") << QByteArray("1000000.01") << qint64(20'000'000) << qint64(0);
    QTest::newRow("thirty digits") << QByteArray("123456789012345678901234567890") << qint64(0) << qint64(0);
    QTest::newRow("thirty-six digits, half of them behind the point") << QByteArray("123456789012345678.123456789012345678") << qint64(0) << qint64(0);
}

void InstrumentTest::snapsPrices()
{
    QFETCH(QByteArray, text);
    const auto snapped = [&](Rounding rounding) {
        return qint64(grid().snapPrice(parsed(text), rounding).valueOr(Price::ofTicks(0)).ticks());
    };
    QTEST(snapped(Rounding::Down), "down");
    QTEST(snapped(Rounding::Up), "up");
}

void InstrumentTest::snapsQuantities_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("lots"); // −1: out of bounds
    QTest::newRow("on the grid") << QByteArray("0.015") << qint64(15);
    QTest::newRow("always down") << QByteArray("0.0159999") << qint64(15);
    QTest::newRow("less than one lot is none") << QByteArray("0.0009") << qint64(0);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("the largest order") << QByteArray("1000") << qint64(1'000'000);
    QTest::newRow("one lot more") << QByteArray("1000.001") << qint64(-1);
    QTest::newRow("thirty digits") << QByteArray("123456789012345678901234567890") << qint64(-1);
}

void InstrumentTest::snapsQuantities()
{
    QFETCH(QByteArray, text);
    QTEST(qint64(grid().snapQuantity(parsed(text)).valueOr(Quantity::ofLots(-1)).lots()), "lots");
}

void InstrumentTest::snapsOntoTheGridForAnyText()
{
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Random random(seed);
        const Decimal typed{random.between(1, 999'999'999'999), static_cast<int>(random.between(0, 12))};
        const auto down = grid().snapPrice(typed, Rounding::Down);
        const auto up = grid().snapPrice(typed, Rounding::Up);
        if (!down || !up)
            continue;
        QVERIFY(up->ticks() - down->ticks() <= 1);
        // On a scale that holds both exactly.
        const Int128 wide = typed.rescaled(14).mantissa;
        QVERIFY(grid().toDecimal(*down).rescaled(14).mantissa <= wide && wide <= grid().toDecimal(*up).rescaled(14).mantissa);
    }
}

void InstrumentTest::findsTheQuantityForMoney()
{
    const Price price = Price::ofTicks(2'000); // 100.00, so 0.10 a lot
    QVERIFY(grid().quantityWorth(Money::ofCents(10), price) == Quantity::ofLots(1));
    QVERIFY(grid().quantityWorth(Money::ofCents(10) - Money::ofUnits(1), price) == Quantity::zero());
    QVERIFY(grid().quantityWorth(Money::ofCents(39), price) == Quantity::ofLots(3));
    QVERIFY(grid().quantityWorth(Money::zero(), price).isZero());
    QVERIFY(grid().quantityWorth(Money::ofWhole(-5), price).isZero());
    QVERIFY(grid().quantityWorth(Money::ofUnits(Int128(1) << 125), price) == Quantity::ofLots(INT64_MAX));
}

void InstrumentTest::findsThePriceOfAValue()
{
    const Money value = grid().notional(Price::ofTicks(2'001), Quantity::ofLots(7));
    QVERIFY(grid().priceOf(value, Quantity::ofLots(7), Rounding::Down) == Price::ofTicks(2'001));
    QVERIFY(grid().priceOf(value + Money::ofUnits(1), Quantity::ofLots(7), Rounding::Down) == Price::ofTicks(2'001));
    QVERIFY(grid().priceOf(value + Money::ofUnits(1), Quantity::ofLots(7), Rounding::Up) == Price::ofTicks(2'002));
    QVERIFY2(grid().priceOf(-value, Quantity::ofLots(-7), Rounding::Up) == Price::ofTicks(2'001), "a short's cost is negative");
    QVERIFY2(grid().priceOf(Money::ofUnits(Int128(1) << 120), Quantity::ofLots(1), Rounding::Up).ticks() == INT64_MAX, "beyond every bound");
}

void InstrumentTest::knowsItsPrices()
{
    QVERIFY(!grid().isPrice(Price::ofTicks(0)));
    QVERIFY(grid().isPrice(Price::ofTicks(1)));
    QVERIFY(grid().isPrice(Price::ofTicks(20'000'000)));
    QVERIFY(!grid().isPrice(Price::ofTicks(20'000'001)));
    QVERIFY(!grid().isPrice(Price::ofTicks(INT64_MIN)));
}

void InstrumentTest::roundsLimitPricesSafely()
{
    QVERIFY(Instrument::safeRounding(Side::Buy) == Rounding::Down);
    QVERIFY(Instrument::safeRounding(Side::Sell) == Rounding::Up);
}

JARVIS_TEST(InstrumentTest)

} // namespace jarvis::model_test

#include "instrument_test.moc"
