// A file as a recording, and each of its lines as a live message. Whatever stands in it: events in order, on the instruments' grid, of
// instruments that were named; live books that never cross; an end or an error, never a crash.
//
// The first byte chooses the file's name, the second that of a file beside it, whose content follows behind a line "=====".

#include "engine/base/check.h"
#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/replay/recording.h"
#include "engine/venue/replay/stream_lines.h"
#include "tests/fuzz/support/fuzz_input.h"
#include "tests/support/kernel_world.h"

#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace jarvis;

namespace {

constexpr std::array<const char*, 8> kNames{"binance_usdm_BTCUSDT_1m_2025-05-04.csv", "binance_usdm_btcusdt_20240808_trades.csv",
    "binance_usdm_BTCUSDT_funding_2025-03-06.csv", "binance_usdm_btcusdt_20240808.jsonl", "binance_usdm_20210722_capture.txt",
    "bybit_linear_xrpusdt_ob500_20241201.jsonl", "okx_v5_public_20220513_capture.txt", "binance_usdm_BTCUSDT_mark_1h_2025.csv"};
constexpr std::array<const char*, 5> kNamesBeside{"", "binance_usdm_BTCUSDT_mark8h_2025-03-06.csv", "binance_usdm_depth_snapshots_20210722.txt",
    "binance_usdm_exchangeInfo_20210722.txt", "okx_v5_instruments_20220513.txt"};
constexpr std::string_view kBorder = "\n=====\n";
constexpr std::size_t kEventsMax = 2'000;

/// A folder of this process, in memory where there is such a disk; gone with it.
class Folder {
public:
    Folder()
    {
        const std::filesystem::path base = std::filesystem::exists("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path();
        m_path = base / ("jarvis-fuzz-" + std::to_string(::getpid()));
    }
    ~Folder() { std::filesystem::remove_all(m_path); }

    void clear()
    {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    std::string write(const char* name, std::string_view content) const
    {
        const std::string path = m_path / name;
        std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
        return path;
    }

private:
    std::filesystem::path m_path;
};

void checkLevels(const std::vector<BookLevel>& levels)
{
    for (const BookLevel& level : levels)
        CHECK(level.price.ticks() > 0 && level.quantity >= Quantity::zero());
}

void checkEvent(const MarketEvent& event, const std::set<InstrumentId>& known)
{
    std::visit([&known](const auto& tick) { CHECK(known.contains(tick.instrument)); }, event);
    if (const auto* book = std::get_if<BookUpdate>(&event)) {
        checkLevels(book->bids);
        checkLevels(book->asks);
    } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
        CHECK(trade->price.ticks() > 0 && trade->quantity > Quantity::zero());
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        CHECK(mark->mark.ticks() > 0);
    }
}

void checkRecording(const std::string& path, std::size_t historyRows)
{
    venue::replay::RecordingOptions options;
    options.historyRows = historyRows;
    const auto opened = venue::replay::openRecording(path, options);
    if (!opened) {
        CHECK(opened.error().what.find(path) != std::string::npos || !opened.error().what.empty());
        return;
    }
    venue::replay::Recording& feed = **opened;
    std::set<InstrumentId> known;
    for (const Instrument& instrument : feed.instruments())
        CHECK(known.insert(instrument.id()).second);
    std::vector<MarketEvent> events;
    Timestamp last = Timestamp::min();
    for (std::size_t seen = 0; seen < kEventsMax;) {
        const auto next = feed.nextTime();
        if (!next)
            break;
        CHECK(*next >= last);
        last = *next;
        events.clear();
        feed.pull(last, events);
        CHECK(!events.empty());
        for (const MarketEvent& event : events)
            checkEvent(event, known);
        seen += events.size();
    }
    for (const InstrumentId id : known)
        feed.history(id, Timeframe::M5, 50);
}

void checkLive(std::string_view content, venue::dialect::Dialect dialect)
{
    namespace dialect_ = venue::dialect;
    static const Instrument instrument = test::tokenInstrument(1);
    dialect_::StreamCounts counts;
    dialect_::BookStream stream(instrument, instrument.spec().lotSize, dialect, counts, dialect_::BookStream::Origin::Live);
    simdjson::dom::parser parser;
    std::vector<dialect_::StreamMessage> messages;
    std::vector<MarketEvent> events;
    Timestamp time = test::KernelWorld::kStart;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const auto json = parser.parse(std::string(venue::replay::unframe(content.substr(0, end)).json));
        content.remove_prefix(std::min(end + 1, content.size()));
        messages.clear();
        if (json.error() != simdjson::SUCCESS || dialect_::decode(dialect, json.value_unsafe(), messages) != nullptr)
            continue;
        for (const auto& message : messages) {
            events.clear();
            time += std::chrono::milliseconds(10);
            static_cast<void>(stream.onMessage(message, time, events));
            CHECK(!stream.isSynced() || !stream.book().isCrossed());
            for (const MarketEvent& event : events)
                checkEvent(event, {instrument.id()});
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Folder folder;
    test::FuzzInput input(data, size);
    const std::uint8_t choice = input.byte();
    const std::uint8_t beside = input.byte() % kNamesBeside.size();
    const std::string_view all = input.text();
    const std::size_t border = std::min(all.find(kBorder), all.size());
    const std::string_view content = all.substr(0, border);
    folder.clear();
    if (beside > 0 && border < all.size())
        folder.write(kNamesBeside[beside], all.substr(border + kBorder.size()));
    const std::string path = folder.write(kNames[choice % kNames.size()], content);
    checkRecording(path, choice / kNames.size() % 2 * 3);
    checkLive(content, static_cast<venue::dialect::Dialect>(1 + choice % 3));
    return 0;
}
