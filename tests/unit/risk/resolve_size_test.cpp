#include "engine/base/random.h"
#include "engine/risk/book_walk.h"
#include "engine/risk/sizing.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// From "how much" to a quantity on the grid. Mark 100.00; asks 2.00 at 100.01, 3.00 at 100.10, 5.00 at 101.00.
class ResolveSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void marketSizesFitTheirOwnWalk();
};

namespace {

using Mode = api::SizeMode;

struct Answer {
    bool isKnown = true;
    std::int64_t lots = 0;
    api::SizeBound bound = api::SizeBound::Asked;
};

} // namespace
} // namespace jarvis::risk::test

Q_DECLARE_METATYPE(jarvis::risk::test::Answer)
Q_DECLARE_METATYPE(jarvis::api::SizeMode)
Q_DECLARE_METATYPE(jarvis::Amount)

namespace jarvis::risk::test {

void ResolveSizeTest::resolves_data()
{
    const Answer unknown{false};
    const Change nothing = [](World&) {};
    QTest::addColumn<Change>("change");
    QTest::addColumn<api::SizeMode>("mode");
    QTest::addColumn<Amount>("size");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("a quantity is what was typed") << nothing << Mode::Quantity << Amount::none() << Answer{true, 100};
    QTest::newRow("300 at a limit of 99.00, rounded down") << nothing << Mode::Notional << Amount::of(usd(300)) << Answer{true, 303};
    QTest::newRow("1 % of the equity") << nothing << Mode::EquityShare << Amount::of(Ratio::ofPercent(1)) << Answer{true, 101};
    QTest::newRow("risk: the limit when none is named") << nothing << Mode::Risk << Amount::none()
                                                        << Answer{true, 505, api::SizeBound::PositionLimit};
    // 0.1 % of 10 000 is 10; 4.00 + 0.0495 + 0.0475 are lost per unit.
    QTest::newRow("risk of a tenth of a percent") << nothing << Mode::Risk << Amount::of(Ratio::ofBasisPoints(10))
                                                  << Answer{true, 244, api::SizeBound::RiskPerTrade};
    QTest::newRow("Kelly: his share, under the limit") << nothing << Mode::Kelly << Amount::of(Ratio::ofBasisPoints(10))
                                                       << Answer{true, 244, api::SizeBound::Kelly};
    QTest::newRow("Kelly without a share") << nothing << Mode::Kelly << Amount::none() << unknown;
    QTest::newRow("a market buy of 300 pays the second level") << Change([](World& w) { w.buyAtMarket(1); }) << Mode::Notional
                                                               << Amount::of(usd(300)) << Answer{true, 299};
    QTest::newRow("a market sale counts at the mark") << Change([](World& w) { w.sellAtMarket(1); }) << Mode::Notional
                                                      << Amount::of(usd(300)) << Answer{true, 300};
    QTest::newRow("more than the venue takes at once") << nothing << Mode::Notional << Amount::of(usd(10'000'000))
                                                       << Answer{true, 100'000, api::SizeBound::VenueMax};
    QTest::newRow("a negative notional is none") << nothing << Mode::Notional << Amount::of(usd(-300)) << Answer{true, 0};
    QTest::newRow("a notional that is no money") << nothing << Mode::Notional << Amount::of(std::int64_t{300}) << unknown;
    QTest::newRow("a share that is no ratio") << nothing << Mode::EquityShare << Amount::of(usd(1)) << unknown;
    QTest::newRow("a risk that is no ratio") << nothing << Mode::Risk << Amount::of(usd(1)) << unknown;
    QTest::newRow("without a mark nothing can be said") << Change([](World& w) { w.market.mark.reset(); }) << Mode::Risk << Amount::none() << unknown;
    QTest::newRow("nor without a price") << Change([](World& w) { w.draft.limitPrice.reset(); }) << Mode::Risk << Amount::none() << unknown;
    QTest::newRow("nor of an unknown instrument") << Change([](World& w) { w.isListed = false; }) << Mode::Risk << Amount::none() << unknown;
    QTest::newRow("nor at market in an empty book") << Change([](World& w) {
        w.buyAtMarket(1);
        w.depth.asks.clear();
    }) << Mode::Risk << Amount::none() << unknown;
}

void ResolveSizeTest::resolves()
{
    QFETCH(Change, change);
    QFETCH(api::SizeMode, mode);
    QFETCH(Amount, size);
    QFETCH(Answer, answer);
    World world;
    change(world);
    const auto sized = resolveSize(world.question(), world.limits, mode, size);
    QCOMPARE(sized.has_value(), answer.isKnown);
    if (!sized)
        return;
    QCOMPARE(sized->quantity.lots(), answer.lots);
    QCOMPARE(static_cast<int>(sized->bound), static_cast<int>(answer.bound));
}

void ResolveSizeTest::marketSizesFitTheirOwnWalk()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        Random random(seed);
        World world;
        world.buyAtMarket(1);
        std::int64_t price = 10'000;
        world.depth.asks.clear();
        for (int i = 0; i < 50; ++i)
            world.depth.asks.push_back({ticks(price += random.between(1, 20)), lots(random.between(1, 60))});
        world.market.top.ask = world.depth.asks.front();
        const Money worth = usd(random.between(6, 490));
        const auto sized = resolveSize(world.question(), world.limits, Mode::Notional, Amount::of(worth));
        QVERIFY(sized);
        const BookWalk result = walk(world.instrument, world.depth.asks, Side::Buy, sized->quantity);
        if (!result.isComplete)
            continue;
        ++found;
        QVERIFY2(result.value <= worth, QByteArray::number(static_cast<qulonglong>(seed)));
    }
    QVERIFY(found > 4'000);
}

JARVIS_TEST(ResolveSizeTest)

} // namespace jarvis::risk::test

#include "resolve_size_test.moc"
