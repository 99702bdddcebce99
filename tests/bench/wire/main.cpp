// wire.kernel: from the bytes of a depth message to the kernel that has applied it, in one thread, for 20 instruments at each of three
// venues; beside the same way with a JSON parser in front. wire.memory: what those 60 markets keep.

#include "engine/base/check.h"
#include "engine/kernel/kernel.h"
#include "engine/local/market_desk.h"
#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "engine/venue/dialect/usual_frames.h"
#include "tests/bench/decode/frames.h"
#include "tests/support/bench_duel.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <memory>

namespace jarvis::bench {
namespace {

using namespace venue::dialect;

constexpr int kSymbols = 20;
constexpr int kLevels = 20;
constexpr Timestamp kNow = timestampFromMillis(1'795'262'400'000);
constexpr std::pair<Dialect, VenueId> kMarkets[] = {{Dialect::Binance, VenueId::Binance}, {Dialect::Bybit, VenueId::Bybit}, {Dialect::Okx, VenueId::Okx}};

double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (file == nullptr)
        return 0;
    const int read = std::fscanf(file, "%ld %ld", &pages, &resident);
    std::fclose(file);
    return read == 2 ? static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

/// What is traded; nothing comes of itself.
class StillFeed final : public venue::Feed {
public:
    explicit StillFeed(std::vector<Instrument> instruments) : m_instruments(std::move(instruments)) {}
    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override { return std::nullopt; }
    void pull(Timestamp, std::vector<MarketEvent>&) override {}
    std::vector<Candle> history(InstrumentId, Timeframe, std::size_t) const override { return {}; }

private:
    std::vector<Instrument> m_instruments;
};

std::vector<Instrument> instruments()
{
    std::vector<Instrument> made;
    for (const auto& [dialect, id] : kMarkets) {
        for (int i = 0; i < kSymbols; ++i) {
            InstrumentFacts facts;
            facts.venue = id;
            facts.market = "venue" + std::to_string(static_cast<int>(id));
            facts.symbol = "COIN" + std::to_string(i) + "USDT";
            facts.tickSize = {1, 1};
            facts.lotSize = {1, 3};
            facts.typicalPrice = Decimal{61'800, 0};
            made.push_back(*makeInstrument(facts));
        }
    }
    return made;
}

/// Sixty markets on their way from the wire into the kernel.
class Markets {
public:
    Markets() : m_feed(instruments()), m_desk(m_feed), m_kernel(kernel::Kernel::Settings{})
    {
        m_kernel.start({0, "bench"}, m_feed.instruments(), kNow, m_out);
        for (std::size_t i = 0; i < m_feed.instruments().size(); ++i) {
            const Instrument& is = m_feed.instruments()[i];
            m_streams.push_back(std::make_unique<BookStream>(is, Decimal{}, kMarkets[i / kSymbols].first, m_counts, BookStream::Origin::Live));
            begin(*m_streams.back());
        }
    }

    /// One message of the venue, for the instrument of that number at it.
    void onUsual(std::size_t venue, std::size_t symbol, std::string_view text)
    {
        CHECK(m_usual[venue].read(text));
        for (const StreamMessage& message : m_usual[venue].messages())
            tell(venue, symbol, message);
    }
    void onParsed(std::size_t venue, std::size_t symbol, std::string_view text)
    {
        simdjson::dom::element json;
        CHECK(m_parser.parse(text.data(), text.size(), true).get(json) == simdjson::SUCCESS);
        m_parsed.clear();
        CHECK(decode(kMarkets[venue].first, json, m_parsed) == nullptr);
        for (const StreamMessage& message : m_parsed)
            tell(venue, symbol, message);
    }
    std::uint64_t applied() const { return m_counts.booksApplied; }

private:
    /// A book as deep as they come, to begin with.
    void begin(BookStream& stream)
    {
        constexpr int kDepth = 1'000;
        std::vector<std::string> texts;
        for (int i = 0; i < kDepth; ++i) {
            texts.push_back(Decimal{617'000 - i, 1}.toString());
            texts.push_back(Decimal{619'000 + i, 1}.toString());
        }
        StreamMessage message;
        message.kind = StreamMessage::Kind::BookSnapshot;
        message.sequence = kFirst;
        for (int i = 0; i < kDepth; ++i) {
            message.bids.emplace_back(texts[static_cast<std::size_t>(2 * i)], "1");
            message.asks.emplace_back(texts[static_cast<std::size_t>(2 * i + 1)], "1");
        }
        CHECK(!stream.onMessage(message, kNow, m_events));
        hand();
    }
    void tell(std::size_t venue, std::size_t symbol, const StreamMessage& heard)
    {
        BookStream& stream = *m_streams[venue * kSymbols + symbol];
        // Each instrument hears the next of its own messages, whosever they were made for.
        m_message = heard;
        m_message.sequence = ++m_sequence[venue * kSymbols + symbol];
        m_message.firstSequence = m_message.sequence;
        m_message.previousSequence = *m_message.sequence - 1;
        CHECK(!stream.onMessage(m_message, kNow, m_events));
        hand();
    }
    void hand()
    {
        for (const MarketEvent& event : m_events)
            m_desk.apply(event, kNow);
        m_events.clear();
        m_inputs.clear();
        m_desk.publish(kNow, m_inputs);
        for (const kernel::Input& input : m_inputs) {
            m_out.clear();
            m_kernel.handle(input, kNow, m_out);
        }
    }

    static constexpr std::uint64_t kFirst = 1'000;
    StillFeed m_feed;
    local::MarketDesk m_desk;
    kernel::Kernel m_kernel;
    kernel::Output m_out;
    StreamCounts m_counts;
    std::vector<std::unique_ptr<BookStream>> m_streams;
    std::map<std::size_t, std::uint64_t> m_sequence = [] {
        std::map<std::size_t, std::uint64_t> made;
        for (std::size_t i = 0; i < std::size(kMarkets) * kSymbols; ++i)
            made[i] = kFirst;
        return made;
    }();
    UsualFrames m_usual[3] = {UsualFrames(Dialect::Binance), UsualFrames(Dialect::Bybit), UsualFrames(Dialect::Okx)};
    simdjson::dom::parser m_parser;
    std::vector<StreamMessage> m_parsed;
    StreamMessage m_message;
    std::vector<MarketEvent> m_events;
    std::vector<kernel::Input> m_inputs;
};

/// Microseconds of each message.
template <typename One> std::vector<double> timesOf(const std::vector<Frames>& frames, const One& one)
{
    std::vector<double> times;
    for (int pass = 0; pass < 4; ++pass) {
        for (std::size_t i = 0; i < frames[0].size(); ++i) {
            for (std::size_t venue = 0; venue < frames.size(); ++venue) {
                const auto begun = std::chrono::steady_clock::now();
                one(venue, i % kSymbols, frames[venue][i]);
                times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begun).count());
            }
        }
    }
    return times;
}

double quantile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

} // namespace
} // namespace jarvis::bench

int main()
{
    using namespace jarvis::bench;
    const std::vector<Frames> frames = depthFrames(kLevels);
    const double before = residentMegabytes();
    Markets markets;
    const double after = residentMegabytes();
    const auto usual = [&](std::size_t venue, std::size_t symbol, std::string_view text) { markets.onUsual(venue, symbol, text); };
    const auto parsed = [&](std::size_t venue, std::size_t symbol, std::string_view text) { markets.onParsed(venue, symbol, text); };
    timesOf(frames, usual);
    timesOf(frames, parsed);
    std::map<double, std::vector<double>> ours;
    std::map<double, std::vector<double>> theirs;
    std::map<double, std::vector<double>> ratios;
    for (int round = 0; round < Duel::kRounds; ++round) {
        const std::vector<double> our = timesOf(frames, usual);
        const std::vector<double> their = timesOf(frames, parsed);
        for (const double share : {0.5, 0.99}) {
            ours[share].push_back(quantile(our, share));
            theirs[share].push_back(quantile(their, share));
            ratios[share].push_back(theirs[share].back() / ours[share].back());
        }
    }
    for (const double share : {0.5, 0.99})
        printLine(share < 0.9 ? "wire.kernel.p50" : "wire.kernel.p99", medianOf(ours[share]), "us", medianOf(theirs[share]), medianOf(ratios[share]));
    printLine("wire.memory", after - before, "MB", 0, 0, ",\"markets\":60,\"of\":\"streams, books, desk and kernel\"");
    if (markets.applied() == 0)
        std::fputs("nothing was applied\n", stderr);
    return 0;
}
