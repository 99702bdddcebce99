#include "engine/local/bar_watch.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {
namespace {

constexpr Timestamp kWatchedFrom = test::KernelWorld::kStart;

/// One instrument with an hour of minutes behind it: closed at 10,000 ticks and one more each.
class HourFeed final : public venue::Feed {
public:
    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override { return std::nullopt; }
    void pull(Timestamp, std::vector<MarketEvent>&) override {}
    std::vector<Candle> history(InstrumentId, Timeframe timeframe, std::size_t) const override
    {
        std::vector<Candle> bars;
        for (int i = 60; i > 0; --i) {
            const Price price = Price::ofTicks(10'060 - i);
            bars.push_back({barOpen(timeframe, kWatchedFrom) - lengthOf(timeframe) * i, price, price, price, price, Quantity::ofLots(1)});
        }
        return bars;
    }

private:
    std::vector<Instrument> m_instruments{test::tokenInstrument(1)};
};

std::vector<std::int64_t> closesOf(const kernel::Input& input)
{
    std::vector<std::int64_t> closes;
    for (const Candle& bar : *std::get<kernel::BarsInput>(input).closed)
        closes.push_back(bar.close.ticks());
    return closes;
}

TradeTick tradeAt(Timestamp time, std::int64_t ticks)
{
    return {InstrumentId{1}, time, 1, Price::ofTicks(ticks), Quantity::ofLots(1), Side::Buy};
}

} // namespace

/// Closed bars for the kernel: at once from history, then one more with each that closes.
class BarWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHistoryAtOnceAndThenEachBarBehindItsEnd()
    {
        HourFeed feed;
        MarketDesk desk(feed);
        BarWatch watch(desk);
        std::vector<kernel::Input> told;
        watch.step(kWatchedFrom + 10s, told);
        QVERIFY(told.empty()); // nobody wants any
        watch.want({{InstrumentId{1}, Timeframe::M1}});
        watch.step(kWatchedFrom + 10s, told);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(closesOf(told.front()).size(), std::size_t{60});
        QCOMPARE(closesOf(told.front()).back(), std::int64_t{10'059});
        desk.apply(tradeAt(kWatchedFrom + 20s, 12'000), kWatchedFrom + 20s);
        watch.step(kWatchedFrom + 60s, told);
        QCOMPARE(told.size(), std::size_t{1}); // its last trades may still come
        desk.apply(tradeAt(kWatchedFrom + 59s, 12'345), kWatchedFrom + 60s);
        watch.step(kWatchedFrom + 60s + BarWatch::kGrace, told);
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(closesOf(told.back()).back(), std::int64_t{12'345});
        // A minute without trades has no bar.
        watch.step(kWatchedFrom + 121s, told);
        QCOMPARE(told.size(), std::size_t{2});
        watch.want({});
        desk.apply(tradeAt(kWatchedFrom + 130s, 13'000), kWatchedFrom + 130s);
        watch.step(kWatchedFrom + 190s, told);
        QCOMPARE(told.size(), std::size_t{2});
    }

    void wishesAreTakenOnceForEachChange()
    {
        BarWishes wishes;
        std::uint64_t version = 0;
        std::vector<BarWishes::Series> wanted;
        QVERIFY(!wishes.take(version, wanted));
        wishes.set({{InstrumentId{1}, Timeframe::H1}});
        QVERIFY(wishes.take(version, wanted));
        QCOMPARE(wanted.size(), std::size_t{1});
        QVERIFY(!wishes.take(version, wanted));
        wishes.set({{InstrumentId{1}, Timeframe::H1}}); // the same again
        QVERIFY(!wishes.take(version, wanted));
        wishes.set({});
        QVERIFY(wishes.take(version, wanted) && wanted.empty());
    }
};

JARVIS_TEST(BarWatchTest)

} // namespace jarvis::local

#include "bar_watch_test.moc"
