#include "engine/venue/replay/stream_source.h"

#include "engine/venue/replay/file_name.h"
#include "engine/venue/replay/instruments_beside.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::uint64_t kHeadLines = 20'000;

/// What the head of a stream shows of one symbol.
struct SymbolSeen {
    DecimalsSeen prices;
    DecimalsSeen quantities;

    void add(const dialect::StreamMessage& message)
    {
        for (const auto* levels : {&message.bids, &message.asks}) {
            for (const auto& [price, quantity] : *levels) {
                prices.add(price);
                quantities.add(quantity);
            }
        }
        if (message.kind == dialect::StreamMessage::Kind::Trade && !message.isOffBook) {
            prices.add(message.price);
            quantities.add(message.quantity);
        }
    }
};

using SymbolsSeen = std::map<std::string, SymbolSeen, std::less<>>;

SymbolsSeen lookAtHead(StreamLines& lines)
{
    SymbolsSeen seen;
    std::span<const dialect::StreamMessage> messages;
    while (lines.reader().number() < kHeadLines && lines.next(messages)) {
        for (const dialect::StreamMessage& message : messages) {
            const bool isOfUse = message.kind != dialect::StreamMessage::Kind::Other;
            // REST snapshots do not name their symbol: a recording that has them inside is of one symbol.
            if (isOfUse && (!message.symbol.empty() || seen.size() == 1))
                (message.symbol.empty() ? seen.begin()->second : seen[std::string(message.symbol)]).add(message);
        }
    }
    return seen;
}

dialect::InstrumentFacts factsOf(const std::string& symbol, const SymbolSeen& seen,
    const std::map<std::string, dialect::InstrumentFacts>& listed, const FileNameParts& name)
{
    dialect::InstrumentFacts facts;
    if (const auto found = listed.find(symbol); found != listed.end()) {
        facts = found->second;
        // Orders from before a change of the grid may still stand between its steps: then the finer one holds.
        if (seen.prices.decimals() > facts.tickSize.scale)
            facts.tickSize = seen.prices.step();
        if (facts.sizeStep.mantissa == 0 && seen.quantities.decimals() > facts.lotSize.scale)
            facts.lotSize = seen.quantities.step();
    } else {
        facts.market = name.market;
        facts.symbol = symbol;
        facts.isSpot = name.isSpot;
        facts.tickSize = seen.prices.step();
        facts.lotSize = seen.quantities.step();
    }
    facts.typicalPrice = seen.prices.typical();
    return facts;
}

} // namespace

Expected<std::unique_ptr<Source>, FeedError> StreamSource::open(const std::string& path, dialect::Dialect dialect)
{
    auto head = LineReader::open(path);
    if (!head)
        return Unexpected(head.error());
    StreamLines headLines(std::move(head).value(), dialect);
    SymbolsSeen seen = lookAtHead(headLines);
    std::vector<Fetched> fetched = snapshotsBeside(path);
    for (const Fetched& snapshot : fetched) {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        std::vector<dialect::StreamMessage> messages;
        const auto known = seen.find(snapshot.symbol);
        if (known != seen.end() && parser.parse(snapshot.json).get(json) == simdjson::SUCCESS
            && !dialect::decode(dialect, json, messages))
            known->second.add(messages.front());
    }
    if (seen.empty())
        return Unexpected(headLines.error()
                ? *headLines.error()
                : headLines.reader().corrupt("no book and no trade was found in the recording's beginning"));
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    std::unique_ptr<StreamSource> source(new StreamSource(StreamLines(std::move(reader).value(), dialect), dialect));
    const FileNameParts name = partsOfFileName(path);
    const auto listed = instrumentsBeside(path, dialect);
    for (const auto& [symbol, numbers] : seen) {
        const dialect::InstrumentFacts facts = factsOf(symbol, numbers, listed, name);
        const auto instrument = dialect::makeInstrument(facts);
        if (!instrument)
            return Unexpected(
                headLines.reader().corrupt(symbol + " has more decimals than an instrument can have: tick "
                    + facts.tickSize.toString() + ", lot " + facts.lotSize.toString()));
        source->m_instruments.push_back(*instrument);
        source->m_streams.try_emplace(symbol, *instrument, facts.sizeStep, dialect, source->m_counts);
    }
    source->m_fetched = std::move(fetched);
    return std::unique_ptr<Source>(std::move(source));
}

/// `https://…/depth?symbol=SUSHIUSDT&limit=1000 -> 1626992741.301402: {…}`
std::vector<StreamSource::Fetched> StreamSource::snapshotsBeside(const std::string& path)
{
    std::vector<Fetched> fetched;
    const std::string date = dateOfFileName(path);
    for (const std::string& file : filesBeside(path, {partsOfFileName(path).market, "depth_snapshots", date})) {
        auto reader = LineReader::open(file);
        while (reader) {
            const auto line = reader->next();
            if (!line)
                break;
            const FramedLine framed = unframe(*line);
            constexpr std::string_view kSymbol = "symbol=";
            const std::size_t at = line->find(kSymbol);
            if (framed.json.empty() || !framed.localTime || at == std::string_view::npos)
                continue;
            const std::string_view rest = line->substr(at + kSymbol.size());
            fetched.push_back(
                {*framed.localTime, std::string(rest.substr(0, rest.find_first_of("& "))), std::string(framed.json)});
        }
    }
    std::ranges::stable_sort(fetched, {}, &Fetched::localTime);
    return fetched;
}

bool StreamSource::read(std::vector<MarketEvent>& out)
{
    if (!m_lines.next(m_messages))
        return false;
    ++m_counts.lines;
    deliverFetched(out);
    for (const dialect::StreamMessage& message : m_messages) {
        deliver(message, out);
        if (m_lines.error())
            return false;
    }
    if (!m_messages.empty())
        beat(out);
    return true;
}

void StreamSource::deliverFetched(std::vector<MarketEvent>& out)
{
    for (; m_nextFetched < m_fetched.size() && m_fetched[m_nextFetched].localTime <= m_lines.localTime();
         ++m_nextFetched) {
        const Fetched& snapshot = m_fetched[m_nextFetched];
        simdjson::dom::element json;
        std::vector<dialect::StreamMessage> messages;
        if (m_parser.parse(snapshot.json).get(json) != simdjson::SUCCESS || dialect::decode(m_dialect, json, messages)) {
            m_lines.fail("the snapshot of " + snapshot.symbol
                + " in the depth_snapshots file beside the recording is not valid");
            return;
        }
        messages.front().symbol = snapshot.symbol;
        deliver(messages.front(), out);
    }
}

void StreamSource::deliver(const dialect::StreamMessage& message, std::vector<MarketEvent>& out)
{
    auto stream = message.symbol.empty() && m_streams.size() == 1 ? m_streams.begin() : m_streams.find(message.symbol);
    if (message.time)
        m_time = std::max(m_time, *message.time);
    else if (m_time == Timestamp::min())
        m_time = m_lines.localTime();
    if (stream == m_streams.end())
        return;
    if (auto wrong = stream->second.onMessage(message, m_time, out))
        m_lines.fail(*wrong);
}

void StreamSource::beat(std::vector<MarketEvent>& out)
{
    constexpr Duration kQuiet = std::chrono::milliseconds(500);
    if (m_time == Timestamp::min())
        return;
    for (auto& [symbol, stream] : m_streams) {
        if (stream.lastTime() == Timestamp::min() || m_time - stream.lastTime() >= kQuiet)
            stream.beat(m_time, out);
    }
}

} // namespace jarvis::venue::replay
