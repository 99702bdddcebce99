#pragma once

#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/replay/source.h"
#include "engine/venue/replay/stream_lines.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::venue::replay {

/// A recorded public stream of one venue, with all its instruments.
///
/// Snapshots that were fetched over REST lie in the stream itself, or in a `<market>_depth_snapshots_<date>` file beside it,
/// and are merged by the recorder's clock. Any line proves that the stream was alive: instruments that were silent for half
/// a second then get a heartbeat, and only then.
class StreamSource final : public Source {
public:
    static Expected<std::unique_ptr<Source>, FeedError> open(const std::string& path, dialect::Dialect dialect);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    bool read(std::vector<MarketEvent>& out) override;
    const std::optional<FeedError>& error() const override { return m_lines.error(); }
    const Recording::Counts& counts() const override { return m_counts; }

private:
    /// A snapshot from the file beside the stream.
    struct Fetched {
        Timestamp localTime;
        std::string symbol;
        std::string json;
    };

    StreamSource(StreamLines lines, dialect::Dialect dialect) : m_dialect(dialect), m_lines(std::move(lines)) {}
    static std::vector<Fetched> snapshotsBeside(const std::string& path);
    void deliver(const dialect::StreamMessage& message, std::vector<MarketEvent>& out);
    void deliverFetched(std::vector<MarketEvent>& out);
    void beat(std::vector<MarketEvent>& out);

    dialect::Dialect m_dialect;
    StreamLines m_lines;
    std::vector<Instrument> m_instruments;
    std::map<std::string, dialect::BookStream, std::less<>> m_streams;
    std::vector<Fetched> m_fetched;
    std::size_t m_nextFetched = 0;
    std::span<const dialect::StreamMessage> m_messages;
    simdjson::dom::parser m_parser;      ///< of fetched snapshots
    Timestamp m_time = Timestamp::min(); ///< the newest venue time
    Recording::Counts m_counts;
};

} // namespace jarvis::venue::replay
