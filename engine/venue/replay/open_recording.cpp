#include "engine/venue/replay/candle_source.h"
#include "engine/venue/replay/event_source.h"
#include "engine/venue/replay/event_words.h"
#include "engine/venue/replay/funding_source.h"
#include "engine/venue/replay/recording.h"
#include "engine/venue/replay/recording_feed.h"
#include "engine/venue/replay/stream_source.h"
#include "engine/venue/replay/trade_source.h"

#include <string_view>
#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::string_view kKnownFormats = "known are candles, trades and funding as CSV, Binance, Bybit and OKX "
                                           "streams as JSON lines, captures of them, and what jarvisd recorded, "
                                           "plain or gzipped";

std::optional<dialect::Dialect> dialectOfCapture(std::string_view line)
{
    if (line.find("binance") != std::string_view::npos || line.find("{\"stream\"") != std::string_view::npos
        || line.find("\"lastUpdateId\"") != std::string_view::npos)
        return dialect::Dialect::Binance;
    if (line.find("okx") != std::string_view::npos || line.find("okex") != std::string_view::npos
        || line.find("{\"arg\"") != std::string_view::npos)
        return dialect::Dialect::Okx;
    if (line.find("bybit") != std::string_view::npos || line.find("\"topic\":\"orderbook") != std::string_view::npos)
        return dialect::Dialect::Bybit;
    return std::nullopt;
}

Expected<std::unique_ptr<Source>, FeedError> unknownFormat(const LineReader& reader, const std::string& why)
{
    return Unexpected(FeedError{FeedError::Kind::FormatUnknown,
        "recording " + reader.path() + ", line 1: " + why + "; " + std::string(kKnownFormats), 1});
}

Expected<std::unique_ptr<Source>, FeedError> openSource(const std::string& path, const RecordingOptions& options)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    const auto first = reader->next();
    if (!first)
        return Unexpected(reader->error() ? *reader->error() : reader->corrupt("is empty"));
    const std::string line(*first);
    if (line == "ts_ms,open,high,low,close,volume")
        return CandleSource::open(path, options);
    if (line == "ts_ms,funding_rate")
        return FundingSource::open(path);
    if (TradeSource::isTradeHeader(line))
        return TradeSource::open(path, line);
    if (line.starts_with(kRecordingBegins))
        return EventSource::open(path);
    if (line.starts_with("http"))
        return unknownFormat(
            *reader, "the file accompanies a capture, and is read with it: open the capture file beside it");
    // Captures begin with the connection, streams with a message.
    if (line.starts_with("wss://") || !unframe(line).json.empty()) {
        if (const auto dialect = dialectOfCapture(line))
            return StreamSource::open(path, *dialect);
    }
    return unknownFormat(*reader, "the format is not known");
}

} // namespace

Expected<std::unique_ptr<Recording>, FeedError> openRecording(const std::string& path, const RecordingOptions& options)
{
    auto source = openSource(path, options);
    if (!source)
        return Unexpected(source.error());
    auto feed = std::make_unique<RecordingFeed>(std::move(source).value(), options);
    if (!feed->nextTime() && feed->error())
        return Unexpected(*feed->error());
    return std::unique_ptr<Recording>(std::move(feed));
}

} // namespace jarvis::venue::replay
