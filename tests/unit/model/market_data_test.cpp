#include "engine/model/market_data.h"

#include "engine/model/position.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <utility>

namespace jarvis::model_test {

class MarketDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensBarsOnTheUtcGrid_data();
    void opensBarsOnTheUtcGrid();
    void everyBarHoldsItsOpening();
    void knowsACrossedBook();
    void valuesAPosition();
};

void MarketDataTest::opensBarsOnTheUtcGrid_data()
{
    QTest::addColumn<int>("timeframe");
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<qint64>("openMillis");
    const auto row = [](const char* name, Timeframe timeframe, qint64 millis, qint64 open) {
        QTest::newRow(name) << static_cast<int>(timeframe) << millis << open;
    };
    row("at the opening itself", Timeframe::M1, 60'000, 60'000);
    row("a millisecond before the next", Timeframe::M1, 119'999, 60'000);
    row("five minutes", Timeframe::M5, 299'999, 0);
    row("a day", Timeframe::D1, 86'400'000 + 5, 86'400'000);
    row("four hours", Timeframe::H4, 5 * 3'600'000, 4 * 3'600'000);
    row("before 1970 time still runs forwards", Timeframe::M1, -1, -60'000);
    row("a minute before 1970", Timeframe::M1, -60'000, -60'000);
}

void MarketDataTest::opensBarsOnTheUtcGrid()
{
    QFETCH(int, timeframe);
    QFETCH(qint64, millis);
    QTEST(qint64(toMillis(barOpen(static_cast<Timeframe>(timeframe), timestampFromMillis(millis)))), "openMillis");
}

void MarketDataTest::everyBarHoldsItsOpening()
{
    Duration shorter{0};
    for (const Timeframe timeframe : kAllTimeframes) {
        QVERIFY2(lengthOf(timeframe) > shorter, "from short to long");
        shorter = lengthOf(timeframe);
        const Timestamp time = timestampFromMillis(1'700'000'123'456);
        const Timestamp open = barOpen(timeframe, time);
        QVERIFY(open <= time && time < open + lengthOf(timeframe));
        QVERIFY(barOpen(timeframe, open) == open);
    }
}

void MarketDataTest::knowsACrossedBook()
{
    BookTop top;
    QVERIFY(!top.isCrossed());
    top.bid = BookLevel{Price::ofTicks(10), Quantity::ofLots(1)};
    QVERIFY2(!top.isCrossed(), "one side alone crosses nothing");
    top.ask = BookLevel{Price::ofTicks(11), Quantity::ofLots(1)};
    QVERIFY(!top.isCrossed());
    top.ask->price = Price::ofTicks(10);
    QVERIFY2(top.isCrossed(), "equal prices would have traded");
}

void MarketDataTest::valuesAPosition()
{
    Instrument::Spec spec;
    spec.symbol = "TESTUSDT";
    spec.tickSize = Decimal{1, 2};
    spec.lotSize = Decimal{1, 2};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000);
    spec.priceMax = Price::ofTicks(1'000'000);
    const Instrument instrument = std::move(Instrument::create(spec)).value();
    Position position;
    QVERIFY(position.isFlat());
    position.held = Quantity::ofLots(3);
    position.cost = instrument.notional(Price::ofTicks(10'000), Quantity::ofLots(2)) + instrument.notional(Price::ofTicks(10'001), Quantity::ofLots(1));
    QVERIFY2(position.averageEntry(instrument) == Price::ofTicks(10'001), "a long's entry is rounded up");
    QVERIFY(position.unrealised(instrument, Price::ofTicks(10'001)) == Money::ofUnits(Int128(200'000'000)));
    position.held = -position.held;
    position.cost = -position.cost;
    QVERIFY(position.side() == Side::Sell);
    QVERIFY2(position.averageEntry(instrument) == Price::ofTicks(10'000), "a short's entry is rounded down");
    QVERIFY(position.unrealised(instrument, Price::ofTicks(10'001)) == Money::ofUnits(Int128(-200'000'000)));
}

JARVIS_TEST(MarketDataTest)

} // namespace jarvis::model_test

#include "market_data_test.moc"
