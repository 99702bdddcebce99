#include "engine/model/numbers.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

namespace jarvis::model_test {

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesWithNamedRounding_data();
    void dividesWithNamedRounding();
    void multipliesAndDividesExactly();
    void roundsAlikeOnBothSidesOf64Bits();
    void multipliesWhatDoesNotFitInBetween();
    void takesSharesOfMoney_data();
    void takesSharesOfMoney();
    void namesRatios();
    void keepsMoneyExact();
};

void NumbersTest::dividesWithNamedRounding_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("down");
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("nearest");
    QTest::newRow("exact") << 6 << 3 << 2 << 2 << 2;
    QTest::newRow("a half") << 5 << 2 << 2 << 3 << 3;
    QTest::newRow("a negative half, away from zero") << -5 << 2 << -3 << -2 << -3;
    QTest::newRow("less than a half") << 7 << 3 << 2 << 3 << 2;
    QTest::newRow("more than a half") << 8 << 3 << 2 << 3 << 3;
    QTest::newRow("negative, less than a half") << -7 << 3 << -3 << -2 << -2;
    QTest::newRow("negative, more than a half") << -8 << 3 << -3 << -2 << -3;
    QTest::newRow("zero") << 0 << 3 << 0 << 0 << 0;
}

void NumbersTest::dividesWithNamedRounding()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QTEST(static_cast<int>(divideRounded(numerator, denominator, Rounding::Down)), "down");
    QTEST(static_cast<int>(divideRounded(numerator, denominator, Rounding::Up)), "up");
    QTEST(static_cast<int>(divideRounded(numerator, denominator, Rounding::Nearest)), "nearest");
}

void NumbersTest::multipliesAndDividesExactly()
{
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Random random(seed);
        const Int128 value = random.between(-1'000'000'000'000, 1'000'000'000'000);
        const std::int64_t numerator = random.between(-1'000'000'000, 1'000'000'000);
        const std::int64_t denominator = random.between(1, 1'000'000'000);
        for (const Rounding rounding : {Rounding::Down, Rounding::Up, Rounding::Nearest})
            QVERIFY(multiplyDivide(value, numerator, denominator, rounding) == divideRounded(value * numerator, denominator, rounding));
    }
}

void NumbersTest::multipliesWhatDoesNotFitInBetween()
{
    const Int128 large = Int128(1) << 120;
    QVERIFY(multiplyDivide(large, INT64_MAX, INT64_MAX, Rounding::Down) == large);
    QVERIFY(multiplyDivide(large + 1, INT64_MAX - 1, INT64_MAX, Rounding::Up) <= large + 1);
    QVERIFY(multiplyDivide(-large, 300'000'000, 100'000'000, Rounding::Nearest) == -large * 3);
    QVERIFY(Money::ofUnits(large).times(Ratio::ofPercent(200), Rounding::Down) == Money::ofUnits(large * 2));
    QVERIFY(Money::ofUnits(large).scaledBy(INT64_MAX, INT64_MAX, Rounding::Up) == Money::ofUnits(large));
}

// Small and large numbers take different ways through the division: what a quotient is does not depend on it.
void NumbersTest::roundsAlikeOnBothSidesOf64Bits()
{
    const Int128 edges[] = {0, INT64_MAX, INT64_MIN, Int128(INT64_MAX) + 1, Int128(INT64_MIN) - 1, Int128(1) << 66, -(Int128(1) << 66)};
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        Random random(seed);
        const Int128 value = edges[random.below(std::size(edges))] + random.between(-50, 50);
        const std::int64_t numerator = random.between(-(std::int64_t{1} << 58), std::int64_t{1} << 58) >> random.below(58);
        const std::int64_t denominator = std::max<std::int64_t>(1, random.between(1, INT64_MAX) >> random.below(62));
        const Int128 product = value * numerator;
        const Int128 down = multiplyDivide(value, numerator, denominator, Rounding::Down);
        const Int128 rest = product - down * denominator;
        QVERIFY(rest >= 0 && rest < denominator);
        QVERIFY(multiplyDivide(value, numerator, denominator, Rounding::Up) == down + (rest > 0 ? 1 : 0));
        const bool isFarther = product < 0 ? rest * 2 > denominator : rest * 2 >= denominator;
        QVERIFY(multiplyDivide(value, numerator, denominator, Rounding::Nearest) == down + (isFarther ? 1 : 0));
        for (const Rounding rounding : {Rounding::Down, Rounding::Up, Rounding::Nearest})
            QVERIFY(divideRounded(product, denominator, rounding) == multiplyDivide(value, numerator, denominator, rounding));
    }
}

void NumbersTest::takesSharesOfMoney_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("e8");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<qint64>("up");
    QTest::newRow("exact") << qint64(200) << qint64(50'000'000) << qint64(100) << qint64(100);
    QTest::newRow("one unit at 0.05 %") << qint64(1) << qint64(50'000) << qint64(0) << qint64(1);
    QTest::newRow("a debt at 0.05 %") << qint64(-1) << qint64(50'000) << qint64(-1) << qint64(0);
    QTest::newRow("a negative share") << qint64(3) << qint64(-50'000'000) << qint64(-2) << qint64(-1);
}

void NumbersTest::takesSharesOfMoney()
{
    QFETCH(qint64, units);
    QFETCH(qint64, e8);
    QTEST(qint64(static_cast<std::int64_t>(Money::ofUnits(units).times(Ratio{e8}, Rounding::Down).units())), "down");
    QTEST(qint64(static_cast<std::int64_t>(Money::ofUnits(units).times(Ratio{e8}, Rounding::Up).units())), "up");
}

void NumbersTest::namesRatios()
{
    QCOMPARE(Ratio::ofPercent(5).e8, std::int64_t{5'000'000});
    QCOMPARE(Ratio::ofBasisPoints(5).e8, std::int64_t{50'000});
    QVERIFY(Ratio::ofPercent(100).e8 == Ratio::kOne);
}

void NumbersTest::keepsMoneyExact()
{
    QVERIFY(Money::ofCents(12'345) == Money::ofUnits(Int128(123'450'000'000'000)));
    QVERIFY(Money::ofWhole(INT64_MAX).units() == Int128(INT64_MAX) * Money::kOne);
    QVERIFY(Money::fromDecimal(Decimal{-125, 2}) == Money::ofCents(-125));
    QVERIFY((Money::ofCents(-125).toDecimal() == Decimal{-125, 2}));
    QVERIFY(Money::ofCents(-5).absolute() == Money::ofCents(5));
    QVERIFY(Money::ofCents(-5).isNegative() && !Money::zero().isNegative());
    QVERIFY(Quantity::ofLots(-5).absolute() == Quantity::ofLots(5));
    QVERIFY(Quantity::ofLots(3) - Quantity::ofLots(5) == Quantity::ofLots(-2));
}

JARVIS_TEST(NumbersTest)

} // namespace jarvis::model_test

#include "numbers_test.moc"
