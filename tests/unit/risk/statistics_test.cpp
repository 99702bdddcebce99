#include "engine/base/random.h"
#include "engine/risk/clusters.h"
#include "engine/risk/covariance.h"
#include "engine/risk/returns.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace jarvis::risk::test {
namespace {

using Closes = QList<QPair<int, double>>; ///< day, price

PriceHistory history(std::uint32_t id, const Closes& closes)
{
    PriceHistory result{InstrumentId{id}, {}};
    for (const auto& [day, price] : closes)
        result.closes.push_back({Timestamp(std::chrono::days(20'000 + day)), price});
    return result;
}

Returns table(std::vector<std::vector<double>> rows)
{
    Returns returns;
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        returns.instruments.push_back(InstrumentId{static_cast<std::uint32_t>(i + 1)});
    returns.count = rows.size();
    for (const std::vector<double>& row : rows)
        returns.values.insert(returns.values.end(), row.begin(), row.end());
    return returns;
}

/// Six days of three instruments: two that go together, one that goes its own way.
Returns sixDays()
{
    return table({{0.010, 0.012, -0.004}, {-0.020, -0.018, 0.001}, {0.015, 0.010, 0.007}, {0.000, -0.004, -0.011}, {0.007, 0.009, 0.003},
        {-0.011, -0.013, 0.002}});
}

Returns randomReturns(std::uint64_t seed, std::size_t rows, std::size_t columns)
{
    Random random(seed);
    std::vector<std::vector<double>> all(rows, std::vector<double>(columns));
    for (auto& row : all) {
        const double common = random.unit() - 0.5;
        for (double& value : row)
            value = 0.02 * (common + random.unit() - 0.5);
    }
    return table(all);
}

bool isNear(double a, double b, double relative = 1e-12) { return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + 1e-300; }

/// x'Mx ≥ 0 for many x: what a covariance must keep.
bool isPositive(const SquareMatrix& m, std::uint64_t seed)
{
    Random random(seed);
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<double> x(m.size);
        for (double& value : x)
            value = random.unit() - 0.5;
        double sum = 0.0;
        for (std::size_t i = 0; i < m.size; ++i) {
            for (std::size_t j = 0; j < m.size; ++j)
                sum += x[i] * x[j] * m.at(i, j);
        }
        if (sum < -1e-15)
            return false;
    }
    return true;
}

} // namespace

/// Returns, covariances, correlations and clusters. The golden numbers were worked out a second time, term by term as the papers
/// print them, in another language.
class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnsNeedSharedNeighbours_data();
    void returnsNeedSharedNeighbours();
    void onlyTheNewestCount();
    void aShortHistoryDoesNotCostTheOthersTheirs();
    void theSampleIsTheSample();
    void shrinksAsThePaperDoes();
    void shrinkingKeepsItsPromises();
    void theEwmaWeighsTheLastMost();
    void whatNeverMovesCorrelatesWithNothing();
    void clusters_data();
    void clusters();
    void clustersDoNotDependOnTheOrder();
};

void StatisticsTest::returnsNeedSharedNeighbours_data()
{
    const double nan = std::nan("");
    QTest::addColumn<Closes>("a");
    QTest::addColumn<Closes>("b");
    QTest::addColumn<QList<double>>("returnsOfA");
    QTest::newRow("each pair of days is a return") << Closes{{1, 100}, {2, 110}, {3, 99}} << Closes{{1, 10}, {2, 11}, {3, 12}} << QList<double>{0.1, -0.1};
    QTest::newRow("a hole of one is a hole of all") << Closes{{1, 100}, {2, 110}, {3, 121}, {4, 242}} << Closes{{1, 1}, {3, 1}, {4, 1}} << QList<double>{1.0};
    QTest::newRow("no price is a hole") << Closes{{1, 100}, {2, 0}, {3, 100}, {4, 150}} << Closes{{1, 1}, {2, 1}, {3, 1}, {4, 1}} << QList<double>{0.5};
    QTest::newRow("neither is not a number") << Closes{{1, nan}, {2, 100}, {3, 150}} << Closes{{1, 1}, {2, 1}, {3, 1}} << QList<double>{0.5};
    QTest::newRow("time that goes back ends a history") << Closes{{1, 100}, {2, 110}, {1, 5}, {3, 7}} << Closes{{1, 1}, {2, 1}, {3, 1}} << QList<double>{0.1};
    QTest::newRow("one day is no return") << Closes{{1, 100}} << Closes{{1, 1}} << QList<double>{};
    QTest::newRow("nothing") << Closes{} << Closes{} << QList<double>{};
}

void StatisticsTest::returnsNeedSharedNeighbours()
{
    QFETCH(Closes, a);
    QFETCH(Closes, b);
    QFETCH(QList<double>, returnsOfA);
    const std::vector<PriceHistory> histories{history(1, a), history(2, b)};
    const Returns returns = alignedReturns(histories, std::chrono::hours(24), 500);
    QCOMPARE(returns.count, static_cast<std::size_t>(returnsOfA.size()));
    for (std::size_t row = 0; row < returns.count; ++row)
        QVERIFY(isNear(returns.at(row, 0), returnsOfA[static_cast<qsizetype>(row)], 1e-9));
}

void StatisticsTest::onlyTheNewestCount()
{
    const std::vector<PriceHistory> histories{history(1, {{1, 100}, {2, 200}, {3, 100}, {4, 150}})};
    const Returns returns = alignedReturns(histories, std::chrono::hours(24), 2);
    QCOMPARE(returns.values, (std::vector<double>{-0.5, 0.5}));
}

void StatisticsTest::aShortHistoryDoesNotCostTheOthersTheirs()
{
    const std::vector<PriceHistory> histories{history(1, {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}), history(2, {{4, 1}, {5, 1}}),
        history(3, {{3, 1}, {4, 1}, {5, 2}})};
    const Returns returns = alignedReturns(histories, std::chrono::hours(24), 500);
    QCOMPARE(returns.instruments, (std::vector<InstrumentId>{InstrumentId{1}, InstrumentId{3}}));
    QCOMPARE(returns.count, std::size_t{2});
}

void StatisticsTest::theSampleIsTheSample()
{
    const SquareMatrix s = sampleCovariance(sixDays());
    QVERIFY(isNear(s.at(0, 0), 0.0001491388888888889));
    QVERIFY(isNear(s.at(0, 1), 0.00013944444444444442));
    QVERIFY(isNear(s.at(2, 1), 7.944444444444442e-06));
}

void StatisticsTest::shrinksAsThePaperDoes()
{
    const ShrunkCovariance shrunk = shrunkCovariance(sixDays());
    QVERIFY(isNear(shrunk.intensity, 0.2397565693688933, 1e-10));
    const double golden[] = {0.0001491388888888889, 0.00011970712610684161, 1.2323564911970033e-05, 0.00011970712610684161,
        0.00013855555555555556, 1.2503598065020912e-05, 1.2323564911970032e-05, 1.2503598065020912e-05, 3.322222222222222e-05};
    for (std::size_t k = 0; k < 9; ++k)
        QVERIFY2(isNear(shrunk.covariance.values[k], golden[k], 1e-10), QByteArray::number(k).constData());
}

void StatisticsTest::shrinkingKeepsItsPromises()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        // Fewer days than instruments too: there the sample alone has no inverse.
        const Returns returns = randomReturns(seed, 3 + seed % 40, 2 + seed % 9);
        const SquareMatrix sample = sampleCovariance(returns);
        const ShrunkCovariance shrunk = shrunkCovariance(returns);
        QVERIFY(shrunk.intensity >= 0.0 && shrunk.intensity <= 1.0);
        QVERIFY(isPositive(shrunk.covariance, seed));
        for (std::size_t i = 0; i < sample.size; ++i)
            QVERIFY(isNear(shrunk.covariance.at(i, i), sample.at(i, i), 1e-9));
        const SquareMatrix r = correlationOf(shrunk.covariance);
        QVERIFY(std::all_of(r.values.begin(), r.values.end(), [](double value) { return value >= -1.0 && value <= 1.0; }));
    }
    QCOMPARE(shrunkCovariance(table({{0.1}, {-0.1}})).intensity, 0.0);
    QCOMPARE(shrunkCovariance(Returns{}).covariance.size, std::size_t{0});
    // Two instruments: the target is the sample itself.
    QCOMPARE(shrunkCovariance(table({{0.1, 0.2}, {-0.1, 0.1}, {0.0, 0.3}})).covariance.at(0, 1), sampleCovariance(table({{0.1, 0.2}, {-0.1, 0.1}, {0.0, 0.3}})).at(0, 1));
}

void StatisticsTest::theEwmaWeighsTheLastMost()
{
    const SquareMatrix ewma = ewmaCovariance(sixDays(), kEwmaLambda);
    QVERIFY(isNear(ewma.at(0, 0), 0.00014309435347999183));
    QVERIFY(isNear(ewma.at(0, 1), 0.00013464261122138498));
    QVERIFY(isNear(ewma.at(2, 1), 9.115862195932893e-06));
    QVERIFY(isPositive(ewma, 7));
    // The same move yesterday or long ago.
    const double fresh = ewmaCovariance(table({{0.0}, {0.0}, {0.1}}), kEwmaLambda).at(0, 0);
    const double stale = ewmaCovariance(table({{0.1}, {0.0}, {0.0}}), kEwmaLambda).at(0, 0);
    QVERIFY(isNear(stale, fresh * 0.94 * 0.94));
    QVERIFY(isNear(ewmaCovariance(table({{0.1}, {0.1}, {-0.1}}), kEwmaLambda).at(0, 0), 0.01)); // weights add up to one
}

void StatisticsTest::whatNeverMovesCorrelatesWithNothing()
{
    const Returns returns = table({{0.0, 0.1, 0.2}, {0.0, -0.1, -0.2}, {0.0, 0.2, 0.4}});
    const SquareMatrix r = correlationOf(shrunkCovariance(returns).covariance);
    QCOMPARE(r.at(0, 0), 1.0);
    QCOMPARE(r.at(0, 1), 0.0);
    QCOMPARE(r.at(0, 2), 0.0);
    QVERIFY(std::all_of(r.values.begin(), r.values.end(), [](double value) { return std::isfinite(value); }));
}

void StatisticsTest::clusters_data()
{
    using Pairs = QList<std::array<double, 3>>; ///< of two instruments, and how they correlate; others by 0.1
    using Group = std::vector<std::vector<InstrumentId>>;
    using Numbers = QList<unsigned>;
    QTest::addColumn<Pairs>("pairs");
    QTest::addColumn<Group>("groups");
    QTest::addColumn<Numbers>("expected");
    const auto group = [](std::initializer_list<std::uint32_t> ids) {
        std::vector<InstrumentId> members;
        for (const std::uint32_t id : ids)
            members.push_back(InstrumentId{id});
        return members;
    };
    QTest::newRow("nothing moves together") << Pairs{} << Group{} << Numbers{0, 0, 0, 0, 0};
    QTest::newRow("exactly the threshold is together") << Pairs{{2, 4, 0.8}} << Group{} << Numbers{0, 2, 0, 2, 0};
    QTest::newRow("a hair below is not") << Pairs{{2, 4, 0.7999999}} << Group{} << Numbers{0, 0, 0, 0, 0};
    QTest::newRow("a hedge moves together too") << Pairs{{2, 4, -0.9}} << Group{} << Numbers{0, 2, 0, 2, 0};
    QTest::newRow("a chain is one cluster") << Pairs{{1, 3, 0.9}, {3, 5, 0.8}} << Group{} << Numbers{1, 0, 1, 0, 1};
    QTest::newRow("two clusters, each by its smallest id") << Pairs{{4, 2, 0.9}, {5, 3, 0.9}} << Group{} << Numbers{0, 2, 3, 2, 3};
    QTest::newRow("a group needs no correlation") << Pairs{} << Group{group({5, 1})} << Numbers{1, 0, 0, 0, 1};
    QTest::newRow("a group joins clusters") << Pairs{{1, 2, 0.9}, {3, 4, 0.9}} << Group{group({2, 3})} << Numbers{1, 1, 1, 1, 0};
    QTest::newRow("unknown members of a group are left out") << Pairs{} << Group{group({99, 4})} << Numbers{0, 0, 0, 0, 0};
    QTest::newRow("not a number links nothing") << Pairs{{1, 2, std::nan("")}} << Group{} << Numbers{0, 0, 0, 0, 0};
}

void StatisticsTest::clusters()
{
    using Pairs = QList<std::array<double, 3>>;
    using Group = std::vector<std::vector<InstrumentId>>;
    QFETCH(Pairs, pairs);
    QFETCH(Group, groups);
    QFETCH(QList<unsigned>, expected);
    SquareMatrix r(5);
    std::fill(r.values.begin(), r.values.end(), 0.1);
    for (const auto& [a, b, rho] : pairs)
        r.at(static_cast<std::size_t>(a) - 1, static_cast<std::size_t>(b) - 1) = r.at(static_cast<std::size_t>(b) - 1, static_cast<std::size_t>(a) - 1) = rho;
    const std::vector<InstrumentId> ids{InstrumentId{1}, InstrumentId{2}, InstrumentId{3}, InstrumentId{4}, InstrumentId{5}};
    const std::vector<std::uint32_t> found = clustersOf(ids, r, 0.8, groups);
    QCOMPARE(QList<unsigned>(found.begin(), found.end()), expected);
}

void StatisticsTest::clustersDoNotDependOnTheOrder()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        const SquareMatrix r = correlationOf(sampleCovariance(randomReturns(seed, 12, 8)));
        std::vector<InstrumentId> ids;
        for (std::uint32_t id = 1; id <= 8; ++id)
            ids.push_back(InstrumentId{id});
        const std::vector<std::uint32_t> straight = clustersOf(ids, r, 0.6);
        std::vector<std::size_t> order(8);
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = 7; i > 0; --i)
            std::swap(order[i], order[random.below(i + 1)]);
        SquareMatrix shuffled(8);
        std::vector<InstrumentId> shuffledIds(8);
        for (std::size_t i = 0; i < 8; ++i) {
            shuffledIds[i] = ids[order[i]];
            for (std::size_t j = 0; j < 8; ++j)
                shuffled.at(i, j) = r.at(order[i], order[j]);
        }
        const std::vector<std::uint32_t> found = clustersOf(shuffledIds, shuffled, 0.6);
        for (std::size_t i = 0; i < 8; ++i)
            QCOMPARE(found[i], straight[order[i]]);
    }
}

JARVIS_TEST(StatisticsTest)

} // namespace jarvis::risk::test

#include "statistics_test.moc"
