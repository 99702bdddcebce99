#include "engine/risk/sizing.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// How large an entry may be, and which bound says so.
class SizingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesByRisk_data();
    void sizesByRisk();
    void sizesByKelly_data();
    void sizesByKelly();
    void caps_data();
    void caps();
    void whatIsSizedPassesTheGate();
};

namespace {

using Adjust = void (*)(SizingInput&, Limits&);

const Instrument& sized()
{
    static const Instrument instrument = make(plainSpec());
    return instrument;
}

/// Buys at 100.00 with a stop at 90.00: 0.10095 is lost per lot, fees included. 10 000 of capital, all free, limit 500.
SizingInput plainInput()
{
    SizingInput in{sized()};
    in.entry = ticks(10'000);
    in.stop = ticks(9'000);
    in.mark = ticks(10'000);
    in.capital = usd(10'000);
    in.free = usd(10'000);
    return in;
}

} // namespace
} // namespace jarvis::risk::test

Q_DECLARE_METATYPE(jarvis::risk::test::Adjust)
Q_DECLARE_METATYPE(jarvis::api::SizeBound)

namespace jarvis::risk::test {

void SizingTest::sizesByRisk_data()
{
    using api::SizeBound;
    QTest::addColumn<Adjust>("adjust");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<SizeBound>("bound");
    QTest::newRow("2 % of 2 000 is 40, which is 396 lots and a bit")
        << Adjust([](SizingInput& in, Limits&) { in.capital = usd(2'000); }) << qint64(396) << SizeBound::RiskPerTrade;
    QTest::newRow("the position limit is tighter") << Adjust([](SizingInput&, Limits&) {}) << qint64(500) << SizeBound::PositionLimit;
    QTest::newRow("what is held takes of the position limit") << Adjust([](SizingInput& in, Limits&) { in.held = lots(450); })
                                                             << qint64(50) << SizeBound::PositionLimit;
    QTest::newRow("so do open entries") << Adjust([](SizingInput& in, Limits&) { in.openEntriesValue = usd(499); })
                                        << qint64(1) << SizeBound::PositionLimit;
    QTest::newRow("a position beyond the limit leaves nothing") << Adjust([](SizingInput& in, Limits&) { in.held = lots(900); })
                                                              << qint64(0) << SizeBound::PositionLimit;
    QTest::newRow("what is held on the other side gives room") << Adjust([](SizingInput& in, Limits&) { in.held = lots(-450); })
                                                             << qint64(950) << SizeBound::PositionLimit;
    // 20 margin and 0.095 fees per 100 lots.
    QTest::newRow("the free balance is tighter") << Adjust([](SizingInput& in, Limits&) { in.free = Money::ofUnits(20'095'000'000'000); })
                                                 << qint64(100) << SizeBound::FreeBalance;
    QTest::newRow("one unit less is one lot less") << Adjust([](SizingInput& in, Limits&) { in.free = Money::ofUnits(20'094'999'999'999); })
                                                   << qint64(99) << SizeBound::FreeBalance;
    QTest::newRow("the venue's largest order is tighter") << Adjust([](SizingInput& in, Limits& limits) {
        limits.positionNotional = usd(1'000'000'000);
        in.capital = in.free = usd(100'000'000);
    }) << qint64(100'000) << SizeBound::VenueMax;
    QTest::newRow("no stop, no size") << Adjust([](SizingInput& in, Limits&) { in.stop.reset(); }) << qint64(0) << SizeBound::RiskPerTrade;
    QTest::newRow("a stop on the wrong side is none") << Adjust([](SizingInput& in, Limits&) { in.stop = ticks(10'000); })
                                                      << qint64(0) << SizeBound::RiskPerTrade;
    QTest::newRow("a short's stop lies above") << Adjust([](SizingInput& in, Limits&) {
        in.side = Side::Sell;
        in.stop = ticks(11'000);
        in.capital = usd(2'000);
    }) << qint64(395) << SizeBound::RiskPerTrade;
    QTest::newRow("no capital, no size") << Adjust([](SizingInput& in, Limits&) { in.capital = usd(-3); })
                                         << qint64(0) << SizeBound::RiskPerTrade;
    QTest::newRow("nothing free, no size") << Adjust([](SizingInput& in, Limits&) { in.free = usd(-3); })
                                           << qint64(0) << SizeBound::FreeBalance;
    QTest::newRow("an entry without a price") << Adjust([](SizingInput& in, Limits&) { in.entry = ticks(0); })
                                              << qint64(0) << SizeBound::VenueMax;
}

void SizingTest::sizesByRisk()
{
    QFETCH(Adjust, adjust);
    QFETCH(api::SizeBound, bound);
    SizingInput in = plainInput();
    Limits limits;
    adjust(in, limits);
    const Sized result = sizeByRisk(in, limits, limits.riskPerTrade);
    QTEST(qint64(result.quantity.lots()), "expected");
    QCOMPARE(static_cast<int>(result.bound), static_cast<int>(bound));
    QVERIFY2(sizeByRisk(in, limits, Ratio::ofPercent(90)) == result, "a share above the limit is cut to the limit");
    QVERIFY2(sizeByRisk(in, limits, Ratio{0}).quantity.isZero(), "no share, no size");
}

void SizingTest::sizesByKelly_data()
{
    using api::SizeBound;
    QTest::addColumn<Adjust>("adjust");
    QTest::addColumn<qint64>("share"); ///< in hundredths of a percent
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<SizeBound>("bound");
    const Adjust poor = [](SizingInput& in, Limits&) { in.capital = usd(2'000); };
    QTest::newRow("1 % of 2 000 is 20, which is 198 lots and a bit") << poor << qint64(100) << qint64(198) << SizeBound::Kelly;
    QTest::newRow("just under the limit is still Kelly's") << poor << qint64(199) << qint64(394) << SizeBound::Kelly;
    QTest::newRow("at the limit it is the limit") << poor << qint64(200) << qint64(396) << SizeBound::RiskPerTrade;
    QTest::newRow("above the limit it is the same") << poor << qint64(2'500) << qint64(396) << SizeBound::RiskPerTrade;
    QTest::newRow("a lower limit caps it lower") << Adjust([](SizingInput& in, Limits& limits) {
        in.capital = usd(2'000);
        limits.riskPerTrade = Ratio::ofBasisPoints(50);
    }) << qint64(100) << qint64(99) << SizeBound::RiskPerTrade;
    QTest::newRow("less than a lot is none") << Adjust([](SizingInput& in, Limits&) { in.capital = usd(10); }) << qint64(100) << qint64(0) << SizeBound::Kelly;
    QTest::newRow("the position limit is tighter") << Adjust([](SizingInput&, Limits&) {}) << qint64(199) << qint64(500) << SizeBound::PositionLimit;
    QTest::newRow("the free balance is tighter") << Adjust([](SizingInput& in, Limits&) { in.free = Money::ofUnits(20'095'000'000'000); })
                                                 << qint64(100) << qint64(100) << SizeBound::FreeBalance;
    QTest::newRow("no share, no size") << poor << qint64(0) << qint64(0) << SizeBound::Kelly;
    QTest::newRow("a negative share is none") << poor << qint64(-100) << qint64(0) << SizeBound::Kelly;
    QTest::newRow("no stop, no size") << Adjust([](SizingInput& in, Limits&) { in.stop.reset(); }) << qint64(100) << qint64(0) << SizeBound::Kelly;
    QTest::newRow("no capital, no size") << Adjust([](SizingInput& in, Limits&) { in.capital = usd(0); }) << qint64(100) << qint64(0) << SizeBound::Kelly;
    QTest::newRow("an entry without a price") << Adjust([](SizingInput& in, Limits&) { in.entry = ticks(0); }) << qint64(100) << qint64(0) << SizeBound::VenueMax;
}

void SizingTest::sizesByKelly()
{
    QFETCH(Adjust, adjust);
    QFETCH(qint64, share);
    QFETCH(api::SizeBound, bound);
    SizingInput in = plainInput();
    Limits limits;
    adjust(in, limits);
    const Sized result = sizeByKelly(in, limits, Ratio::ofBasisPoints(share));
    QTEST(qint64(result.quantity.lots()), "expected");
    QCOMPARE(static_cast<int>(result.bound), static_cast<int>(bound));
    QCOMPARE(result.quantity, sizeByRisk(in, limits, Ratio::ofBasisPoints(share)).quantity);
    QVERIFY2(sizeByKelly(in, limits, Ratio{INT64_MAX}).quantity == sizeByRisk(in, limits, limits.riskPerTrade).quantity, "never above the cap");
}

void SizingTest::caps_data()
{
    using api::SizeBound;
    QTest::addColumn<Adjust>("adjust");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<SizeBound>("bound");
    const Adjust nothing = [](SizingInput&, Limits&) {};
    QTest::newRow("what fits is what was asked") << nothing << qint64(500) << qint64(500) << SizeBound::Asked;
    QTest::newRow("one lot more is the position limit") << nothing << qint64(501) << qint64(500) << SizeBound::PositionLimit;
    QTest::newRow("nothing asked") << nothing << qint64(0) << qint64(0) << SizeBound::Asked;
    QTest::newRow("a negative wish is none") << nothing << qint64(-9) << qint64(0) << SizeBound::Asked;
    QTest::newRow("risk per trade caps, too") << Adjust([](SizingInput& in, Limits&) { in.capital = usd(1'000); })
                                              << qint64(400) << qint64(198) << SizeBound::RiskPerTrade;
    QTest::newRow("without a stop it cannot") << Adjust([](SizingInput& in, Limits&) {
        in.capital = usd(1'000);
        in.stop.reset();
    }) << qint64(400) << qint64(400) << SizeBound::Asked;
    QTest::newRow("as much as a number can hold") << nothing << qint64(INT64_MAX) << qint64(500) << SizeBound::PositionLimit;
}

void SizingTest::caps()
{
    QFETCH(Adjust, adjust);
    QFETCH(qint64, asked);
    QFETCH(api::SizeBound, bound);
    SizingInput in = plainInput();
    Limits limits;
    adjust(in, limits);
    const Sized result = sizeAtMost(in, limits, lots(asked));
    QTEST(qint64(result.quantity.lots()), "expected");
    QCOMPARE(static_cast<int>(result.bound), static_cast<int>(bound));
}

/// The ticket's size is never refused for its size, and one lot more would be.
void SizingTest::whatIsSizedPassesTheGate()
{
    int sizes = 0;
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        Random random(seed);
        World world;
        const bool isBuy = random.chance(0.5);
        world.draft.side = isBuy ? Side::Buy : Side::Sell;
        world.draft.limitPrice = ticks(random.between(9'600, 10'400));
        world.draft.exits = isBuy ? ExitPlan{ticks(12'000), ticks(random.between(8'000, 9'500)), {}, {}}
                                  : ExitPlan{ticks(8'000), ticks(random.between(10'500, 12'000)), {}, {}};
        world.limits.positionNotional = usd(random.between(50, 5'000));
        world.account.wallet = world.account.equity = usd(random.between(100, 20'000));
        world.account.marginUsed = usd(random.between(0, 99));
        world.exposure.held = lots(random.between(0, 100) * (isBuy ? 1 : -1));
        SizingInput in{world.instrument, world.draft.side, *world.draft.limitPrice, world.draft.exits.stopLoss, *world.market.mark,
            world.exposure.held, Money::zero(), world.account.capital(), world.account.free()};
        const Sized sized = sizeByRisk(in, world.limits, world.limits.riskPerTrade);
        if (sized.quantity < lots(10))
            continue;
        ++sizes;
        world.draft.quantity = sized.quantity;
        const auto refusal = world.check();
        const bool isForRuin = refusal && (refusal->code == ReasonCode::StopBeyondLiquidation || refusal->code == ReasonCode::Leverage);
        QVERIFY2(!refusal || isForRuin, QByteArray::number(static_cast<qulonglong>(seed)));
        world.draft.quantity += lots(1);
        QVERIFY2(world.check(), QByteArray::number(static_cast<qulonglong>(seed)));
    }
    QVERIFY(sizes > 3'000);
}

JARVIS_TEST(SizingTest)

} // namespace jarvis::risk::test

#include "sizing_test.moc"
