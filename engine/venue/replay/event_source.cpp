#include "engine/venue/replay/event_source.h"

#include "engine/venue/replay/event_words.h"

#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::size_t kInstrumentsMax = 1'000;

}

Expected<std::unique_ptr<Source>, FeedError> EventSource::open(const std::string& path)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    std::unique_ptr<EventSource> source(new EventSource(std::move(reader).value()));
    if (!source->readHead())
        return Unexpected(source->m_error ? *source->m_error : source->m_reader.corrupt("ends before it names an instrument"));
    return std::unique_ptr<Source>(std::move(source));
}

bool EventSource::fail(const std::string& what)
{
    m_error = m_reader.corrupt(what);
    return false;
}

/// False at the end, at the place where a crash cut the file off, and at an error.
bool EventSource::parseLine(simdjson::dom::element& json)
{
    const auto line = m_reader.next();
    if (!line) {
        if (m_reader.error() && !m_reader.isCutOff())
            m_error = m_reader.error();
        return false;
    }
    const auto code = m_parser.parse(line->data(), line->size(), true).get(json);
    if (code == simdjson::SUCCESS)
        return true;
    return fail(std::string("is not valid JSON (") + simdjson::error_message(code) + ")");
}

/// The header, then the instruments, up to the first event.
bool EventSource::readHead()
{
    simdjson::dom::element json;
    if (!parseLine(json))
        return false;
    if (const auto begun = readHeader(json); !begun)
        return fail(begun.error());
    while (parseLine(json)) {
        if (simdjson::dom::element id; json["instrument"].get(id) == simdjson::SUCCESS) {
            auto instrument = readInstrument(json);
            if (!instrument)
                return fail(instrument.error());
            if (m_instruments.size() == kInstrumentsMax || !m_byId.emplace(instrument->id(), *instrument).second)
                return fail("names more than " + std::to_string(kInstrumentsMax) + " instruments, or one of them twice");
            m_instruments.push_back(std::move(*instrument));
            continue;
        }
        auto event = readEvent(json, m_byId);
        if (!event)
            return fail(event.error());
        m_first = std::move(*event);
        break;
    }
    return !m_error && !m_instruments.empty();
}

bool EventSource::read(std::vector<MarketEvent>& out)
{
    std::optional<MarketEvent> event = std::exchange(m_first, std::nullopt);
    if (!event) {
        simdjson::dom::element json;
        if (m_error || !parseLine(json))
            return false;
        auto made = readEvent(json, m_byId);
        if (!made)
            return fail(made.error());
        event = std::move(*made);
    }
    ++m_counts.lines;
    m_counts.trades += std::holds_alternative<TradeTick>(*event) ? 1 : 0;
    if (const auto* gap = std::get_if<GapNotice>(&*event))
        m_books.erase(gap->instrument);
    const auto* update = std::get_if<BookUpdate>(&*event);
    if (!update || readOn(*update, out))
        out.push_back(std::move(*event));
    return true;
}

/// Whether the update is to be told.
bool EventSource::readOn(const BookUpdate& update, std::vector<MarketEvent>& out)
{
    ++m_counts.bookMessages;
    const auto book = m_books.find(update.instrument);
    if (update.isSnapshot) {
        m_books[update.instrument] = update.sequence;
        return true;
    }
    if (book == m_books.end())
        return false;
    if (update.previousSequence != book->second || update.sequence <= book->second) {
        ++m_counts.gaps;
        m_books.erase(book);
        out.emplace_back(GapNotice{update.instrument, update.time});
        return false;
    }
    ++m_counts.booksApplied;
    book->second = update.sequence;
    return true;
}

} // namespace jarvis::venue::replay
