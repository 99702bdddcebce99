#include "engine/server/rest/technical.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace jarvis;
using namespace jarvis::server::rest;

namespace {

const Timestamp kFirstBar = timestampFromMillis(1'795'219'200'000); // midnight

std::vector<Candle> barsOf(std::size_t count, std::int64_t first, std::int64_t step)
{
    std::vector<Candle> all;
    for (std::size_t i = 0; i < count; ++i) {
        const Price close = Price::ofTicks(first + step * static_cast<std::int64_t>(i));
        all.push_back({kFirstBar + std::chrono::minutes(i), close, close, close, close, Quantity::ofLots(1)});
    }
    return all;
}

Technical studyOf(const std::vector<Candle>& candles) { return Technical::of(candles, Timeframe::M1, kFirstBar + kDay); }

} // namespace

/// Indicators over closed bars, words by their rules, and "unknown" wherever too little is there.
class TechnicalTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void eachValueNeedsExactlyAsManyBarsAsItSays()
    {
        const Technical all = studyOf(barsOf(100, 1'000, 1));
        for (const Technical::Indicator& one : all.indicators) {
            QVERIFY2(one.value, one.name.data());
            if (one.name == "vwap-day")
                continue;
            QVERIFY2(studyOf(barsOf(one.barsNeeded, 1'000, 1)).valueOf(one.name), one.name.data());
            QVERIFY2(!studyOf(barsOf(one.barsNeeded - 1, 1'000, 1)).valueOf(one.name), one.name.data());
        }
    }

    void theAverageOfADayNeedsAllOfTheDay()
    {
        auto candles = barsOf(100, 1'000, 0);
        QCOMPARE(studyOf(candles).valueOf("vwap-day"), std::optional(1'000.0));
        candles.erase(candles.begin());
        const Technical part = studyOf(candles);
        QVERIFY(!part.valueOf("vwap-day"));
        QCOMPARE(std::ranges::find(part.indicators, "vwap-day", &Technical::Indicator::name)->barsNeeded, std::size_t{100});
        // A hole within is a time without trades.
        candles = barsOf(100, 1'000, 0);
        candles.erase(candles.begin() + 50);
        QVERIFY(studyOf(candles).valueOf("vwap-day").has_value());
    }

    void wordsFollowTheirRules()
    {
        const Technical up = studyOf(barsOf(100, 1'000, 5));
        QCOMPARE(up.momentum.word, std::string_view("overbought"));
        const Technical down = studyOf(barsOf(100, 1'000, -5));
        QCOMPARE(down.momentum.word, std::string_view("oversold"));
        const Technical flat = studyOf(barsOf(100, 1'000, 0));
        QCOMPARE(flat.trend.word, std::string_view("sideways"));
        QCOMPARE(flat.momentum.word, std::string_view("neutral"));
        QCOMPARE(flat.bands.word, std::string_view("within"));
        auto jump = barsOf(100, 1'000, 0);
        jump.back().close = Price::ofTicks(1'100);
        QCOMPARE(studyOf(jump).trend.word, std::string_view("up"));
        QCOMPARE(studyOf(jump).bands.word, std::string_view("above"));
        jump.back().close = Price::ofTicks(900);
        QCOMPARE(studyOf(jump).trend.word, std::string_view("down"));
        QCOMPARE(studyOf(jump).bands.word, std::string_view("below"));
    }

    void withoutBarsNothingIsKnown()
    {
        const Technical none = studyOf({});
        for (const Technical::Indicator& one : none.indicators)
            QVERIFY2(!one.value, one.name.data());
        for (const Technical::Verdict& verdict : {none.trend, none.momentum, none.bands})
            QCOMPARE(verdict.word, std::string_view("unknown"));
        QVERIFY(!none.volatility.perBar && !none.volatility.annualised);
    }

    void aBarThatIsNotOverIsLeftOut()
    {
        const auto candles = barsOf(10, 1'000, 1);
        QCOMPARE(Technical::of(candles, Timeframe::M1, kFirstBar + std::chrono::minutes(10)).bars.size(), std::size_t{10});
        QCOMPARE(Technical::of(candles, Timeframe::M1, kFirstBar + std::chrono::minutes(10) - std::chrono::nanoseconds(1)).bars.size(), std::size_t{9});
    }

    void volatilityIsTheDeviationOfReturnsOverBarsThatFollowEachOther()
    {
        std::vector<Candle> zigzag = barsOf(31, 1'000, 0);
        for (std::size_t i = 1; i < zigzag.size(); i += 2)
            zigzag[i].close = Price::ofTicks(1'010);
        const Technical::Volatility whole = studyOf(zigzag).volatility;
        QCOMPARE(whole.returns, std::size_t{30});
        const double step = std::log(1.01);
        const double exact = std::sqrt(30 * step * step / 29); // up and down by turns: their mean is nought
        QVERIFY(std::abs(*whole.perBar - exact) < 1e-12);
        QVERIFY(std::abs(*whole.annualised - exact * std::sqrt(525'600.0)) < 1e-9);
        // With a hole in it there is a return less than is needed.
        for (std::size_t i = 15; i < zigzag.size(); ++i)
            zigzag[i].openTime += std::chrono::minutes(1);
        const Technical::Volatility holed = studyOf(zigzag).volatility;
        QCOMPARE(holed.returns, std::size_t{29});
        QVERIFY(!holed.perBar);
    }
};

JARVIS_TEST(TechnicalTest)
#include "technical_test.moc"
