// matching.*, book.apply, indicators, sim.feed: what the market and the simulator cost, beside the obvious way to do it.

#include "engine/market/depth_book.h"
#include "engine/market/indicator_set.h"
#include "engine/sim/matching_engine.h"
#include "engine/sim/simulated_feed.h"
#include "tests/bench/market/streams.h"
#include "tests/bench/market/window_recompute.h"
#include "tests/support/bench_duel.h"
#include "tests/support/textbook_book.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <span>

namespace jarvis::bench {
namespace {

constexpr std::size_t kMessages = 2'000'000;
constexpr std::size_t kBatch = 256;
constexpr std::size_t kDiffMessages = 10'000; ///< little enough to stay in the cache, as a decoded message does
constexpr int kDiffPasses = 20;
constexpr std::size_t kBars = 1'000'000;

/// Where reports go while the clock runs: copied, so that nobody optimises them away, and soon overwritten.
class ReportRing {
public:
    void operator()(const sim::BookReport& report) { m_slots[m_next++ & (m_slots.size() - 1)] = report; }

private:
    std::array<sim::BookReport, 4'096> m_slots{};
    std::size_t m_next = 0;
};

/// FNV-1a over every field of every report, in order.
class ReportHash {
public:
    void operator()(const sim::BookReport& report)
    {
        mix((static_cast<std::uint64_t>(report.kind) << 16) | (static_cast<std::uint64_t>(report.reason) << 8)
            | static_cast<std::uint64_t>(report.side));
        mix(report.id);
        mix(report.makerId);
        mix(static_cast<std::uint64_t>(report.price.ticks()));
        mix(static_cast<std::uint64_t>(report.quantity.lots()));
    }
    std::uint64_t value() const { return m_value; }

private:
    void mix(std::uint64_t word) { m_value = (m_value ^ word) * 0x100000001B3ULL; }
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

template <typename Sink>
void runEngine(const MatchingStream& stream, Sink& sink)
{
    sim::MatchingEngine engine(65'536);
    const std::span all(stream.commands);
    for (std::size_t at = 0; at < all.size(); at += kBatch)
        engine.applyBatch(all.subspan(at, std::min(kBatch, all.size() - at)), sink);
}

template <typename Sink>
void runTextbook(const MatchingStream& stream, Sink& sink)
{
    test::TextbookBook book;
    for (const sim::BookCommand& command : stream.commands)
        book.apply(command, sink);
}

void benchMatching()
{
    for (const MatchingStream& stream : matchingStreams(kMessages)) {
        ReportHash ours;
        ReportHash theirs;
        runEngine(stream, ours);
        runTextbook(stream, theirs);
        if (ours.value() != theirs.value()) {
            std::fprintf(stderr, "matching.%s: the two books report different things\n", stream.name.c_str());
            std::exit(1);
        }
        ReportRing ring;
        Duel("matching." + stream.name, "ops/s", static_cast<double>(stream.commands.size()), true)
            .run([&] { runEngine(stream, ring); }, [&] { runTextbook(stream, ring); });
    }
}

/// A book of two maps: what one writes first.
class MapBook {
public:
    void apply(const BookUpdate& update)
    {
        if (update.isSnapshot) {
            m_bids.clear();
            m_asks.clear();
        }
        for (const BookLevel& level : update.bids)
            set(m_bids, level);
        for (const BookLevel& level : update.asks)
            set(m_asks, level);
    }
    std::int64_t touch() const
    {
        return (m_bids.empty() ? 0 : m_bids.begin()->first.ticks())
            + (m_asks.empty() ? 0 : m_asks.begin()->first.ticks());
    }

private:
    template <typename Levels>
    static void set(Levels& levels, const BookLevel& level)
    {
        if (level.quantity.isZero())
            levels.erase(level.price);
        else
            levels[level.price] = level.quantity;
    }
    std::map<Price, Quantity, std::greater<>> m_bids;
    std::map<Price, Quantity> m_asks;
};

void benchDepth()
{
    const std::vector<BookUpdate> updates = depthDiffs(kDiffMessages);
    std::size_t levels = 0;
    for (const BookUpdate& update : updates)
        levels += update.bids.size() + update.asks.size();
    std::int64_t ourTouches = 0;
    std::int64_t theirTouches = 0;
    const auto ours = [&] {
        market::DepthBook book(InstrumentId{1});
        for (int pass = 0; pass < kDiffPasses; ++pass) {
            for (const BookUpdate& update : updates) {
                book.apply(update);
                const auto bid = book.best(Side::Buy);
                const auto ask = book.best(Side::Sell);
                ourTouches += (bid ? bid->price.ticks() : 0) + (ask ? ask->price.ticks() : 0);
            }
        }
    };
    const auto theirs = [&] {
        MapBook book;
        for (int pass = 0; pass < kDiffPasses; ++pass) {
            for (const BookUpdate& update : updates) {
                book.apply(update);
                theirTouches += book.touch();
            }
        }
    };
    Duel("book.apply", "ns/level", static_cast<double>(levels) * kDiffPasses, false).run(ours, theirs);
    if (ourTouches != theirTouches) {
        std::fprintf(stderr, "book.apply: the two books have different touches\n");
        std::exit(1);
    }
}

void benchIndicators()
{
    const std::vector<Candle> bars = randomMinutes(kBars);
    double sum = 0;
    const auto ours = [&] {
        market::IndicatorSet set;
        for (const Candle& bar : bars) {
            const auto values = set.add(bar);
            sum += values.ema + values.rsi + values.atr + values.macd.histogram + values.bollinger.upper + values.vwap;
        }
    };
    const auto theirs = [&] {
        for (std::size_t end = WindowRecompute::kWindow; end <= bars.size(); ++end)
            sum += WindowRecompute(std::span(bars).subspan(end - WindowRecompute::kWindow, WindowRecompute::kWindow))
                       .sum();
    };
    Duel("indicators", "ns/bar", static_cast<double>(bars.size()), false).run(ours, theirs);
    if (sum == 0.0)
        std::exit(1);
}

/// Twenty instruments for ten simulated minutes; the baseline is the budget of 5 % of a core.
void benchFeed()
{
    constexpr double kBudgetPercent = 5.0;
    constexpr double kSeconds = 600.0;
    const Timestamp start = timestampFromMillis(1'763'715'600'000);
    sim::SimulatedFeed feed(1, start);
    std::vector<MarketEvent> events;
    std::size_t count = 0;
    const double begin = cpuSeconds();
    for (int frame = 1; frame <= static_cast<int>(kSeconds) * 10; ++frame) {
        events.clear();
        feed.pull(start + frame * Duration(100ms), events);
        count += events.size();
    }
    const double percent = (cpuSeconds() - begin) / kSeconds * 100.0;
    printLine("sim.feed", percent, "% of a core at real time", kBudgetPercent, kBudgetPercent / percent,
        ",\"events_per_second\":" + std::to_string(static_cast<double>(count) / kSeconds));
    const double historyBegin = cpuSeconds();
    const std::size_t bars = feed.history(InstrumentId{1}, Timeframe::D1, 10'000).size();
    const double historyMs = (cpuSeconds() - historyBegin) * 1e3;
    printLine("sim.history", historyMs, "ms per instrument, all of it", 50.0, 50.0 / historyMs,
        ",\"days\":" + std::to_string(bars));
}

} // namespace
} // namespace jarvis::bench

int main()
{
    jarvis::bench::benchMatching();
    jarvis::bench::benchDepth();
    jarvis::bench::benchIndicators();
    jarvis::bench::benchFeed();
    return 0;
}
