#include "engine/model/limits.h"

#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <algorithm>

namespace jarvis::model_test {

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widerIsWhatAllowsMore_data();
    void widerIsWhatAllowsMore();
    void startsWithTheDefaultsOfTheProduct();
    void setsWithinBounds_data();
    void setsWithinBounds();
    void refusesTheWrongKind_data();
    void refusesTheWrongKind();
    void changesNothingElse();
};

namespace {

void addLimits()
{
    QTest::addColumn<int>("id");
    for (const LimitId id : kAllLimits)
        QTest::addRow("limit %d", static_cast<int>(id)) << static_cast<int>(id);
}

} // namespace

void LimitsTest::startsWithTheDefaultsOfTheProduct()
{
    const Limits limits;
    QVERIFY(limits.get(LimitId::PositionNotional) == Amount::of(Money::ofWhole(500)));
    QVERIFY(limits.get(LimitId::DailyLoss) == Amount::of(Money::ofWhole(1'000)));
    QVERIFY(limits.get(LimitId::OpenPositions) == Amount::of(std::int64_t{50}));
    QVERIFY(limits.get(LimitId::OpenOrders) == Amount::of(std::int64_t{200}));
    QVERIFY(limits.get(LimitId::OrdersPerSecond) == Amount::of(std::int64_t{10}));
    QVERIFY(limits.get(LimitId::OrdersPerMinute) == Amount::of(std::int64_t{300}));
    QVERIFY(limits.get(LimitId::PriceCollar) == Amount::of(Ratio::ofPercent(5)));
    QVERIFY(limits.get(LimitId::SpreadMax) == Amount::of(Ratio::ofPercent(1)));
    QVERIFY(limits.get(LimitId::StalenessMax) == Amount::of(Duration(2s)));
    QVERIFY(limits.get(LimitId::DuplicateWindow) == Amount::of(Duration(500ms)));
    QVERIFY(limits.get(LimitId::RiskPerTrade) == Amount::of(Ratio::ofPercent(2)));
    QVERIFY(limits.get(LimitId::Leverage) == Amount::of(std::int64_t{5}));
    QVERIFY(limits.get(LimitId::PortfolioRisk) == Amount::of(Ratio::ofPercent(100)));
    QVERIFY(limits.get(LimitId::ValueAtRisk) == Limits::bounds(LimitId::ValueAtRisk).max);
    QVERIFY(limits.get(LimitId::ClusterPositions) == Amount::of(std::int64_t{5}));
    QVERIFY(limits.get(LimitId::ClusterCorrelation) == Amount::of(Ratio::ofPercent(80)));
    QVERIFY(limits.get(LimitId::ConsecutiveLosses) == Amount::of(std::int64_t{5}));
    QVERIFY(limits.get(LimitId::VenueErrors) == Amount::of(std::int64_t{5}));
    QVERIFY(limits.get(LimitId::BreakerPause) == Amount::of(Duration(5min)));
    QVERIFY(limits.get(LimitId::WideningDelay) == Amount::of(Duration(60s)));
}

void LimitsTest::setsWithinBounds_data()
{
    addLimits();
}

void LimitsTest::setsWithinBounds()
{
    QFETCH(int, id);
    const LimitId limit = static_cast<LimitId>(id);
    const Limits::Bounds bounds = Limits::bounds(limit);
    QVERIFY(bounds.min.raw < bounds.max.raw);
    const Amount standard = Limits{}.get(limit);
    QVERIFY2(standard.kind == bounds.min.kind && standard.raw >= bounds.min.raw && standard.raw <= bounds.max.raw,
        "the default must lie within the bounds");
    Limits limits;
    for (const Amount edge : {bounds.min, bounds.max}) {
        QVERIFY(limits.set(limit, edge));
        QVERIFY(limits.get(limit) == edge);
    }
    for (const Amount beyond : {Amount{bounds.min.kind, bounds.min.raw - 1}, Amount{bounds.max.kind, bounds.max.raw + 1}}) {
        QVERIFY(!limits.set(limit, beyond));
        QVERIFY2(limits.get(limit) == bounds.max, "a refused value changes nothing");
    }
}

void LimitsTest::refusesTheWrongKind_data()
{
    addLimits();
}

void LimitsTest::refusesTheWrongKind()
{
    QFETCH(int, id);
    const LimitId limit = static_cast<LimitId>(id);
    const Amount right = Limits::bounds(limit).min;
    for (int kind = 0; kind <= static_cast<int>(Amount::Kind::Time); ++kind) {
        Limits limits;
        if (static_cast<Amount::Kind>(kind) == right.kind)
            continue;
        QVERIFY(!limits.set(limit, Amount{static_cast<Amount::Kind>(kind), right.raw}));
        QVERIFY(limits == Limits{});
    }
}

void LimitsTest::changesNothingElse()
{
    for (const LimitId changed : kAllLimits) {
        Limits limits;
        QVERIFY(limits.set(changed, Limits::bounds(changed).min));
        const auto differing = std::count_if(std::begin(kAllLimits), std::end(kAllLimits),
            [&limits](LimitId id) { return !(limits.get(id) == Limits{}.get(id)); });
        QCOMPARE(differing, std::ptrdiff_t{1});
    }
}

void LimitsTest::widerIsWhatAllowsMore_data()
{
    QTest::addColumn<int>("id");
    for (const LimitId id : kAllLimits)
        QTest::addRow("limit %d", static_cast<int>(id)) << static_cast<int>(id);
}

void LimitsTest::widerIsWhatAllowsMore()
{
    QFETCH(int, id);
    const auto limit = static_cast<LimitId>(id);
    const bool isSmallerWider = limit == LimitId::DuplicateWindow || limit == LimitId::BreakerPause || limit == LimitId::WideningDelay;
    QCOMPARE(isLargerWider(limit), !isSmallerWider);
    const Limits::Bounds bounds = Limits::bounds(limit);
    Limits limits;
    QVERIFY(limits.set(limit, bounds.min));
    QCOMPARE(limits.isWider(limit, bounds.max), !isSmallerWider);
    QVERIFY(!limits.isWider(limit, bounds.min)); // the same is not wider
    QVERIFY(limits.set(limit, bounds.max));
    QCOMPARE(limits.isWider(limit, bounds.min), isSmallerWider);
    QVERIFY(!limits.isWider(limit, bounds.max));
}

JARVIS_TEST(LimitsTest)

} // namespace jarvis::model_test

#include "limits_test.moc"
