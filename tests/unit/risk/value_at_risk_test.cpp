#include "engine/base/random.h"
#include "engine/risk/figures.h"
#include "engine/risk/value_at_risk.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

namespace jarvis::risk::test {

/// What a bad day may cost: by the past, by the normal distribution, and in the gate's whole numbers.
class ValueAtRiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorstOneInAHundred_data();
    void theWorstOneInAHundred();
    void profitsAreValueTimesReturn();
    void byTheNormalDistribution();
    void inWholeNumbers_data();
    void inWholeNumbers();
    void theGateAndTheReportAgree();
    void anOrderIsSeenWithinTheWhole_data();
    void anOrderIsSeenWithinTheWhole();
    void noSumOverflows();
    void figuresNeedEnoughReturns_data();
    void figuresNeedEnoughReturns();
};

namespace {

std::vector<double> losses(int days)
{
    std::vector<double> profits;
    for (int day = 1; day <= days; ++day)
        profits.push_back(-day);
    std::swap(profits.front(), profits.back());
    return profits;
}

std::vector<PriceHistory> walk(int bars, Duration step, std::uint64_t seed)
{
    Random random(seed);
    std::vector<PriceHistory> histories;
    for (std::uint32_t id = 1; id <= 3; ++id) {
        histories.push_back({InstrumentId{id}, {}});
        double price = 100.0;
        for (int bar = 0; bar < bars; ++bar) {
            histories.back().closes.push_back({Timestamp(std::chrono::days(20'000)) + bar * step, price});
            price *= 1.0 + 0.04 * (random.unit() - 0.5);
        }
    }
    return histories;
}

} // namespace

void ValueAtRiskTest::theWorstOneInAHundred_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("loss");
    QTest::newRow("of one day: that one") << 1 << 1.0;
    QTest::newRow("of 99: the worst") << 99 << 99.0;
    QTest::newRow("of 199: still the worst") << 199 << 199.0;
    QTest::newRow("of 200: the second worst") << 200 << 199.0;
    QTest::newRow("of 500: the fifth worst") << 500 << 496.0;
}

void ValueAtRiskTest::theWorstOneInAHundred()
{
    QFETCH(int, days);
    QFETCH(double, loss);
    QCOMPARE(historicalValueAtRisk(losses(days)).value(), loss);
    QVERIFY(!historicalValueAtRisk({}));
    QCOMPARE(historicalValueAtRisk(std::vector<double>{3.0, 5.0}).value(), 0.0); // a day of profit is no loss
}

void ValueAtRiskTest::profitsAreValueTimesReturn()
{
    const Returns returns{{InstrumentId{1}, InstrumentId{2}}, 2, {0.1, -0.2, 0.0, 0.5}};
    QCOMPARE(profitsOver(returns, std::vector<double>{100.0, -50.0}), (std::vector<double>{20.0, -25.0}));
}

void ValueAtRiskTest::byTheNormalDistribution()
{
    SquareMatrix covariance(2);
    covariance.at(0, 0) = 0.0004; // 2 % a day
    covariance.at(1, 1) = 0.0009; // 3 % a day
    QVERIFY(std::abs(parametricValueAtRisk(covariance, std::vector<double>{1'000.0, 0.0}) - 46.526957) < 1e-5);
    covariance.at(0, 1) = covariance.at(1, 0) = 0.0006; // as one: a hedge of the same size in moves leaves nothing
    QVERIFY(parametricValueAtRisk(covariance, std::vector<double>{3'000.0, -2'000.0}) < 1e-5);
}

void ValueAtRiskTest::inWholeNumbers_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("basisPoints");
    QTest::addColumn<qint64>("move");
    QTest::newRow("1 000 USD at 2 %: 20 USD") << qint64{100'000} << qint64{200} << qint64{200'000};
    QTest::newRow("a short has its sign") << qint64{-100'000} << qint64{200} << qint64{-200'000};
    QTest::newRow("rounded away from zero") << qint64{1} << qint64{1} << qint64{1};
    QTest::newRow("likewise for a short") << qint64{-1} << qint64{1} << qint64{-1};
    QTest::newRow("nothing held") << qint64{0} << qint64{500} << qint64{0};
    QTest::newRow("ends at 10^8 USD") << qint64{1'000'000'000'000'000} << qint64{10'000} << qint64{1'000'000'000'000};
}

void ValueAtRiskTest::inWholeNumbers()
{
    QFETCH(qint64, cents);
    QFETCH(qint64, basisPoints);
    QFETCH(qint64, move);
    QVERIFY(dayMove(Money::ofCents(cents), Ratio::ofBasisPoints(basisPoints)) == Int128(move));
}

void ValueAtRiskTest::theGateAndTheReportAgree()
{
    Random random(11);
    for (int trial = 0; trial < 200; ++trial) {
        SquareMatrix covariance(3);
        std::vector<double> values(3);
        std::vector<Int128> moves(3);
        std::vector<double> volatility(3);
        for (std::size_t i = 0; i < 3; ++i) {
            volatility[i] = 0.005 + 0.05 * random.unit();
            values[i] = std::round((random.unit() - 0.5) * 20'000.0);
            moves[i] = dayMove(Money::ofWhole(static_cast<std::int64_t>(values[i])), Ratio{static_cast<std::int64_t>(volatility[i] * Ratio::kOne)});
        }
        const double rho = 0.3;
        Int128 variance = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                covariance.at(i, j) = volatility[i] * volatility[j] * (i == j ? 1.0 : rho);
                variance += (i == j ? Int128(Ratio::kOne) : Int128(30'000'000)) * moves[i] * moves[j];
            }
        }
        QVERIFY(std::abs(parametricValueAtRisk(covariance, values) - valueAtRisk(variance).toDouble()) < 0.01);
    }
    QCOMPARE(valueAtRisk(-5), Money::zero());
    QCOMPARE(valueAtRisk(0), Money::zero());
}

void ValueAtRiskTest::anOrderIsSeenWithinTheWhole_data()
{
    QTest::addColumn<qint64>("rho");   ///< to what is held, 1e-8
    QTest::addColumn<qint64>("added"); ///< USD
    QTest::addColumn<qint64>("cents"); ///< of value at risk
    // Held: 1 000 USD at 3 % a day, a move of 30. The order moves by 4 % a day.
    QTest::newRow("nothing added: the whole") << qint64{0} << qint64{0} << qint64{6'980};
    QTest::newRow("moves alone: by Pythagoras") << qint64{0} << qint64{1'000} << qint64{11'632};
    QTest::newRow("moves along: adds up") << qint64{Ratio::kOne} << qint64{1'000} << qint64{16'285};
    QTest::newRow("a hedge takes away") << qint64{Ratio::kOne} << qint64{-750} << qint64{0};
    QTest::newRow("too large a hedge is a risk again") << qint64{Ratio::kOne} << qint64{-1'500} << qint64{6'980};
}

void ValueAtRiskTest::anOrderIsSeenWithinTheWhole()
{
    QFETCH(qint64, rho);
    QFETCH(qint64, added);
    QFETCH(qint64, cents);
    const Int128 held = dayMove(Money::ofWhole(1'000), Ratio::ofPercent(3));
    ValueAtRiskView view{true, true, Ratio::kOne * held * held, rho * held, Ratio::ofPercent(4), Money::zero()};
    const double found = valueAtRiskWith(view, Money::ofWhole(added)).toDouble();
    QVERIFY2(std::abs(found - static_cast<double>(cents) / 100.0) < 0.01, QByteArray::number(found).constData());
    view.entries = Money::ofWhole(7);
    QVERIFY(std::abs(valueAtRiskWith(view, Money::ofWhole(added)).toDouble() - found - 7.0) < 1e-9);
}

void ValueAtRiskTest::noSumOverflows()
{
    const Int128 largest = dayMove(Money::ofWhole(1'000'000'000'000'000), Ratio{10 * Ratio::kOne});
    const Int128 sum = Int128(1'000) * 1'000 * Ratio::kOne * largest * largest; // a thousand instruments as one
    QVERIFY(sum > 0);
    QVERIFY(valueAtRisk(sum) > Money::ofWhole(200'000'000'000));
}

void ValueAtRiskTest::figuresNeedEnoughReturns_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("dailyReturns");
    QTest::addColumn<int>("sampleSize");
    QTest::newRow("500 days and 30 days of hours at most") << 700 << 900 << 500 << 720;
    QTest::newRow("what exists") << 100 << 100 << 99 << 99;
    QTest::newRow("days stand in for hours, the last 30") << 100 << 10 << 99 << 30;
    QTest::newRow("exactly enough") << 21 << 0 << 20 << 20;
    QTest::newRow("one too few") << 20 << 20 << 0 << 0;
    QTest::newRow("nothing") << 0 << 0 << 0 << 0;
}

void ValueAtRiskTest::figuresNeedEnoughReturns()
{
    QFETCH(int, days);
    QFETCH(int, hours);
    QFETCH(int, dailyReturns);
    QFETCH(int, sampleSize);
    const Figures figures = figuresOf(walk(days, std::chrono::hours(24), 3), walk(hours, std::chrono::hours(1), 4), Timestamp{});
    QCOMPARE(figures.daily.count, static_cast<std::size_t>(dailyReturns));
    QCOMPARE(figures.volatility.size(), figures.daily.width());
    QCOMPARE(figures.dailyCorrelation.size(), figures.daily.width() * figures.daily.width());
    QCOMPARE(figures.sampleSize, static_cast<std::uint32_t>(sampleSize));
    QCOMPARE(figures.correlation.size, figures.instruments.size());
    QCOMPARE(figures.sampleCorrelation.size, figures.instruments.size());
    QCOMPARE(figures.dailyColumn(InstrumentId{2}), dailyReturns > 0 ? 1 : -1);
    QCOMPARE(figures.dailyColumn(InstrumentId{9}), -1);
    if (dailyReturns > 0)
        QCOMPARE(figures.dailyCorrelation[0], static_cast<std::int32_t>(Ratio::kOne));
}

JARVIS_TEST(ValueAtRiskTest)

} // namespace jarvis::risk::test

#include "value_at_risk_test.moc"
