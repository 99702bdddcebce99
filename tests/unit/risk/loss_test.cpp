#include "engine/risk/loss.h"

#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

class LossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesWhatTheWayOutCosts_data();
    void losesWhatTheWayOutCosts();
    void countsInR_data();
    void countsInR();
    void measuresRiskToTheStop();
    void sumsWhatAPositionBrought();
};

namespace {

const Instrument& traded()
{
    static const Instrument instrument = make(plainSpec());
    return instrument;
}

Position holding(std::int64_t held, std::int64_t entry)
{
    Position position;
    position.instrument = traded().id();
    position.held = lots(held);
    position.cost = traded().notional(ticks(entry), lots(held));
    return position;
}

} // namespace

void LossTest::losesWhatTheWayOutCosts_data()
{
    QTest::addColumn<bool>("isBuy");
    QTest::addColumn<qint64>("exit");
    QTest::addColumn<qint64>("slippage");
    QTest::addColumn<qint64>("milli"); // of a dollar
    // 1.00 bought at 100.00, fees 0.05 %.
    QTest::newRow("a long out at 90: ten, and both fees") << true << qint64(9'000) << qint64(0) << qint64(10'095);
    QTest::newRow("slippage counts on the way out") << true << qint64(9'000) << qint64(1'000'000) << qint64(10'995);
    QTest::newRow("a short out at 110") << false << qint64(11'000) << qint64(0) << qint64(10'105);
    QTest::newRow("a long out at its entry loses the fees") << true << qint64(10'000) << qint64(0) << qint64(100);
    QTest::newRow("a long out above its entry gains") << true << qint64(11'000) << qint64(0) << qint64(-9'895);
    QTest::newRow("a short out below its entry gains") << false << qint64(9'000) << qint64(0) << qint64(-9'905);
}

void LossTest::losesWhatTheWayOutCosts()
{
    QFETCH(bool, isBuy);
    QFETCH(qint64, exit);
    QFETCH(qint64, slippage);
    QFETCH(qint64, milli);
    const RoundTrip trip{isBuy ? Side::Buy : Side::Sell, lots(100), ticks(10'000), ticks(exit), Ratio{50'000}, Ratio{50'000}, Ratio{slippage}};
    const Money expected = Money::ofUnits(Int128(milli) * 1'000'000'000);
    QVERIFY(lossOf(traded(), trip) == expected);
    QVERIFY(gainOf(traded(), trip) == -expected);
}

void LossTest::countsInR_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("risk");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<qint64>("milliR");
    QTest::newRow("twice the risk") << qint64(200) << qint64(100) << true << qint64(2'000);
    QTest::newRow("a third, rounded down") << qint64(100) << qint64(300) << true << qint64(333);
    QTest::newRow("a loss of a third, rounded down") << qint64(-100) << qint64(300) << true << qint64(-334);
    QTest::newRow("without a risk there is no R") << qint64(100) << qint64(0) << false << qint64(0);
    QTest::newRow("a negative risk is none") << qint64(100) << qint64(-5) << false << qint64(0);
}

void LossTest::countsInR()
{
    QFETCH(qint64, net);
    QFETCH(qint64, risk);
    QFETCH(bool, isKnown);
    const auto result = milliR(usd(net), usd(risk));
    QCOMPARE(result.has_value(), isKnown);
    QTEST(qint64(result.value_or(0)), "milliR");
    QVERIFY2(!milliR(Money::ofUnits(Int128(1) << 120), Money::ofUnits(1)), "what no number can hold is unknown");
    QVERIFY2(!milliR(Money::ofUnits(Int128(1) << 100), Money::ofUnits(1)), "nor what 64 bits cannot");
}

void LossTest::measuresRiskToTheStop()
{
    Position position = holding(100, 10'000);
    QVERIFY2(riskToStop(position, traded(), ticks(10'200)) == usd(102), "without a stop the whole value is at risk");
    position.exits.stopLoss = ticks(9'500);
    QVERIFY(riskToStop(position, traded(), ticks(10'200)) == usd(7));
    QVERIFY2(riskToStop(position, traded(), ticks(9'400)).isZero(), "behind the stop nothing more is planned to be lost");
    QVERIFY(lossAtStop(position, traded(), ticks(9'500)) == usd(5));
    QVERIFY2(lossAtStop(position, traded(), ticks(10'100)).isZero(), "a stop in profit loses nothing");
    Position sold = holding(-100, 10'000);
    sold.exits.stopLoss = ticks(10'500);
    QVERIFY(riskToStop(sold, traded(), ticks(9'900)) == usd(6));
    QVERIFY(lossAtStop(sold, traded(), ticks(10'500)) == usd(5));
}

void LossTest::sumsWhatAPositionBrought()
{
    Position position = holding(-100, 10'000);
    position.realised = usd(3);
    position.fees = usd(2);
    position.funding = usd(-1);
    QVERIFY(netProfit(position, traded(), ticks(9'000)) == usd(10));
    QVERIFY(netProfit(position, traded(), ticks(11'000)) == usd(-10));
}

JARVIS_TEST(LossTest)

} // namespace jarvis::risk::test

#include "loss_test.moc"
