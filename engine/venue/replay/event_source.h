#pragma once

#include "engine/venue/replay/line_reader.h"
#include "engine/venue/replay/source.h"

#include <simdjson.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::replay {

/// A recording of our own (event_words.h): what a feed told comes out as it went in, gaps and heartbeats included, with the
/// instruments as they were.
///
/// It ends early without an error where a crash cut it off: what stands before that was whole. Everything else that is wrong is an
/// error. An update that does not follow the one before is told as a gap, and its book is silent until the next snapshot.
class EventSource final : public Source {
public:
    static Expected<std::unique_ptr<Source>, FeedError> open(const std::string& path);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    bool read(std::vector<MarketEvent>& out) override;
    const std::optional<FeedError>& error() const override { return m_error; }
    const Recording::Counts& counts() const override { return m_counts; }

private:
    explicit EventSource(LineReader reader) : m_reader(std::move(reader)) {}
    bool parseLine(simdjson::dom::element& json);
    bool readHead();
    bool readOn(const BookUpdate& update, std::vector<MarketEvent>& out);
    bool fail(const std::string& what);

    LineReader m_reader;
    simdjson::dom::parser m_parser;
    std::vector<Instrument> m_instruments;
    std::map<InstrumentId, Instrument> m_byId;
    std::map<InstrumentId, std::uint64_t> m_books; ///< the last update of those that are whole
    std::optional<MarketEvent> m_first;            ///< read while looking for instruments
    Recording::Counts m_counts;
    std::optional<FeedError> m_error;
};

} // namespace jarvis::venue::replay
