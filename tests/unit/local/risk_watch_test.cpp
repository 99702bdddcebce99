#include "engine/local/risk_watch.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {
namespace {

constexpr Timestamp kNow = test::KernelWorld::kStart + std::chrono::minutes(20);

/// Two instruments that say nothing now, and were as long at the market as the test says.
class QuietFeed final : public venue::Feed {
public:
    explicit QuietFeed(int bars) : m_bars(bars) {}

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override { return std::nullopt; }
    void pull(Timestamp, std::vector<MarketEvent>&) override {}
    /// The newest bar is still open, and wildly off.
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override
    {
        std::vector<Candle> bars;
        const auto count = std::min<std::size_t>(static_cast<std::size_t>(m_bars), countMax);
        const Timestamp newest = barOpen(timeframe, kNow);
        for (std::size_t i = 0; i < count; ++i) {
            const bool isOpen = i + 1 == count;
            const std::int64_t ticks = isOpen ? 90'000 : 10'000 + 100 * static_cast<std::int64_t>(i % 2) * instrument.value;
            const Price price = Price::ofTicks(ticks);
            bars.push_back({newest - lengthOf(timeframe) * static_cast<std::int64_t>(count - 1 - i), price, price, price, price, Quantity::ofLots(1)});
        }
        return bars;
    }

private:
    int m_bars;
    std::vector<Instrument> m_instruments{test::tokenInstrument(1), test::tokenInstrument(2)};
};

/// Steps every 50 ms until figures come, for ten seconds at most.
std::shared_ptr<const risk::Figures> untilTold(RiskWatch& watch, Timestamp& now)
{
    for (const Timestamp end = now + std::chrono::seconds(10); now < end; now += std::chrono::milliseconds(50)) {
        if (const auto told = watch.step(now))
            return told->figures;
    }
    return nullptr;
}

} // namespace

/// Figures from history: complete, of closed bars, and every hour anew.
class RiskWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceEverythingWasRead()
    {
        QuietFeed feed(100);
        MarketDesk desk(feed);
        RiskWatch watch(desk, feed.instruments());
        Timestamp now = kNow;
        QVERIFY(!watch.step(now)); // not before the desk has shown anything
        const auto figures = untilTold(watch, now);
        QVERIFY(figures);
        QCOMPARE(figures->daily.count, std::size_t{98}); // of 99 closed days
        QCOMPARE(figures->sampleSize, 98U);
        QCOMPARE(figures->instruments, (std::vector<InstrumentId>{InstrumentId{1}, InstrumentId{2}}));
        QVERIFY(figures->correlation.at(0, 1) > 0.99); // the same zigzag
        QVERIFY(figures->volatility.front() < Ratio::ofPercent(2)); // the open bar is not in it
        QVERIFY(!watch.step(now));
        now += std::chrono::minutes(59);
        QVERIFY(!untilTold(watch, now));
        now += std::chrono::minutes(1);
        QVERIFY(untilTold(watch, now));
    }

    void aFeedWithoutAPastTellsThatToo()
    {
        QuietFeed feed(0);
        MarketDesk desk(feed);
        RiskWatch watch(desk, feed.instruments());
        Timestamp now = kNow;
        const auto figures = untilTold(watch, now);
        QVERIFY(figures);
        QCOMPARE(figures->daily.count, std::size_t{0});
        QCOMPARE(figures->sampleSize, 0U);
    }
};

JARVIS_TEST(RiskWatchTest)

} // namespace jarvis::local

#include "risk_watch_test.moc"
