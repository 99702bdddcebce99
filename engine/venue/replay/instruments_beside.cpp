#include "engine/venue/replay/instruments_beside.h"

#include "engine/venue/dialect/instrument_list.h"
#include "engine/venue/replay/file_name.h"
#include "engine/venue/replay/stream_lines.h"

namespace jarvis::venue::replay {

std::map<std::string, dialect::InstrumentFacts> instrumentsBeside(const std::string& path, dialect::Dialect dialect)
{
    std::map<std::string, dialect::InstrumentFacts> found;
    dialect::InstrumentFacts common;
    const FileNameParts name = partsOfFileName(path);
    common.market = name.market;
    common.isSpot = name.isSpot;
    if (dialect == dialect::Dialect::Bybit)
        return found;
    const std::string kind = dialect == dialect::Dialect::Binance ? "exchangeInfo" : "instruments";
    for (const std::string& list : filesBeside(path, {name.market, kind, dateOfFileName(path)})) {
        auto reader = LineReader::open(list);
        if (!reader)
            continue;
        simdjson::dom::parser parser;
        while (const auto line = reader->next()) {
            simdjson::dom::element json;
            const std::string_view text = unframe(*line).json;
            if (!text.empty() && parser.parse(text.data(), text.size(), true).get(json) == simdjson::SUCCESS)
                dialect::readInstruments(dialect, json, common, found);
        }
    }
    return found;
}

} // namespace jarvis::venue::replay
