#include "engine/venue/replay/event_words.h"

#include "engine/base/text.h"
#include "engine/venue/exact_number.h"

#include <charconv>
#include <optional>

namespace jarvis::venue::replay {
namespace {

using simdjson::dom::element;

/// Book levels add up without end: 65 536 of these still fit.
constexpr std::int64_t kLotsMax = std::int64_t(1) << 46;
constexpr std::int64_t kRateMax = 100 * Ratio::kOne;

void appendNumber(std::int64_t number, std::string& out)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void appendUnsigned(std::uint64_t number, std::string& out)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void appendMember(std::string_view key, std::int64_t number, std::string& out)
{
    out.append(",\"").append(key).append("\":");
    appendNumber(number, out);
}

void appendText(std::string_view key, std::string_view text, std::string& out)
{
    out.append(",\"").append(key).append("\":").append(jsonText(text));
}

void begin(std::string_view kind, InstrumentId instrument, Timestamp time, std::string& out)
{
    out.append("{\"k\":\"").append(kind).append("\",\"i\":");
    appendUnsigned(instrument.value, out);
    appendMember("t", toNanos(time), out);
}

void appendSequence(std::string_view key, std::uint64_t number, std::string& out)
{
    out.append(",\"").append(key).append("\":");
    appendUnsigned(number, out);
}

void appendLevels(std::string_view key, const std::vector<BookLevel>& levels, std::string& out)
{
    out.append(",\"").append(key).append("\":[");
    for (const BookLevel& level : levels) {
        if (out.back() != '[')
            out += ',';
        out += '[';
        appendNumber(level.price.ticks(), out);
        out += ',';
        appendNumber(level.quantity.lots(), out);
        out += ']';
    }
    out += ']';
}

struct Writer {
    std::string& out;

    void operator()(const BookUpdate& e) const
    {
        begin(e.isSnapshot ? "snapshot" : "book", e.instrument, e.time, out);
        appendSequence("q", e.sequence, out);
        if (!e.isSnapshot)
            appendSequence("p", e.previousSequence, out);
        appendLevels("b", e.bids, out);
        appendLevels("a", e.asks, out);
    }
    void operator()(const TradeTick& e) const
    {
        begin("trade", e.instrument, e.time, out);
        appendSequence("n", e.tradeId, out);
        appendMember("x", e.price.ticks(), out);
        appendMember("v", e.quantity.lots(), out);
        appendText("s", e.aggressor == Side::Buy ? "buy" : "sell", out);
    }
    void operator()(const MarkTick& e) const
    {
        begin("mark", e.instrument, e.time, out);
        appendMember("x", e.mark.ticks(), out);
        appendMember("r", e.fundingRate.e8, out);
        appendMember("n", toNanos(e.nextFunding), out);
    }
    void operator()(const FundingTick& e) const
    {
        begin("funding", e.instrument, e.time, out);
        appendMember("x", e.mark.ticks(), out);
        appendMember("r", e.rate.e8, out);
    }
    void operator()(const HeartbeatTick& e) const { begin("alive", e.instrument, e.time, out); }
    void operator()(const GapNotice& e) const { begin("gap", e.instrument, e.time, out); }
    void operator()(const StatusNotice& e) const
    {
        begin("status", e.instrument, e.time, out);
        appendMember("s", static_cast<std::int64_t>(e.status), out);
    }
};

std::optional<std::int64_t> wholeAt(element json, const char* key)
{
    std::int64_t number = 0;
    return json[key].get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> countAt(element json, const char* key)
{
    std::uint64_t number = 0;
    return json[key].get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

std::string textAt(element json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

Decimal decimalAt(element json, const char* key)
{
    return exactNumber(textAt(json, key)).value_or(Decimal{0, 0});
}

std::optional<Timestamp> timeAt(element json, const char* key)
{
    const auto nanos = wholeAt(json, key);
    return nanos && *nanos >= 0 ? std::optional(timestampFromNanos(*nanos)) : std::nullopt;
}

std::optional<Price> priceAt(element json, const char* key, const Instrument& instrument)
{
    const auto ticks = wholeAt(json, key);
    return ticks && instrument.isPrice(Price::ofTicks(*ticks)) ? std::optional(Price::ofTicks(*ticks)) : std::nullopt;
}

std::optional<Ratio> rateAt(element json, const char* key)
{
    const auto units = wholeAt(json, key);
    return units && *units >= -kRateMax && *units <= kRateMax ? std::optional(Ratio{*units}) : std::nullopt;
}

std::optional<InstrumentStatus> statusAt(element json, const char* key)
{
    const auto number = wholeAt(json, key);
    const bool isKnown = number && *number >= 1 && *number <= static_cast<std::int64_t>(InstrumentStatus::Delisted);
    return isKnown ? std::optional(static_cast<InstrumentStatus>(*number)) : std::nullopt;
}

bool readLevels(element json, const char* key, const Instrument& instrument, std::vector<BookLevel>& out)
{
    simdjson::dom::array levels;
    if (json[key].get(levels) != simdjson::SUCCESS)
        return false;
    out.reserve(levels.size());
    for (const element level : levels) {
        std::int64_t ticks = 0;
        std::int64_t lots = 0;
        if (level.at(0).get(ticks) != simdjson::SUCCESS || level.at(1).get(lots) != simdjson::SUCCESS)
            return false;
        if (!instrument.isPrice(Price::ofTicks(ticks)) || lots < 0 || lots > kLotsMax)
            return false;
        out.push_back({Price::ofTicks(ticks), Quantity::ofLots(lots)});
    }
    return true;
}

using EventResult = Expected<MarketEvent, std::string>;

EventResult wrong(const char* kind, const char* what)
{
    return Unexpected(std::string("a ") + kind + " must have " + what);
}

EventResult readBook(element json, const Instrument& instrument, Timestamp time, bool isSnapshot)
{
    BookUpdate update;
    update.instrument = instrument.id();
    update.time = time;
    update.isSnapshot = isSnapshot;
    const auto sequence = countAt(json, "q");
    const auto previous = countAt(json, "p");
    if (!sequence || (!isSnapshot && !previous))
        return wrong("book", "its number q, and that of the update before in p unless it is a snapshot");
    update.sequence = *sequence;
    update.previousSequence = previous.value_or(0);
    if (!readLevels(json, "b", instrument, update.bids) || !readLevels(json, "a", instrument, update.asks))
        return wrong("book", "lists b and a of [ticks,lots] within the instrument's bounds");
    return MarketEvent(std::move(update));
}

EventResult readTrade(element json, const Instrument& instrument, Timestamp time)
{
    const auto id = countAt(json, "n");
    const auto price = priceAt(json, "x", instrument);
    const auto lots = wholeAt(json, "v");
    const std::string side = textAt(json, "s");
    if (!id || !price || !lots || *lots < 1 || *lots > kLotsMax || (side != "buy" && side != "sell"))
        return wrong("trade", "n, a price x and lots v within the instrument's bounds, and buy or sell in s");
    return MarketEvent(TradeTick{instrument.id(), time, *id, *price, Quantity::ofLots(*lots), side == "buy" ? Side::Buy : Side::Sell});
}

} // namespace

void appendHeader(std::string_view name, Timestamp begun, std::string& out)
{
    out.append(kRecordingBegins);
    appendSequence("version", kRecordingVersion, out);
    appendText("name", name, out);
    appendMember("begun", toNanos(begun), out);
    out += "}\n";
}

void appendLine(const Instrument& instrument, std::string& out)
{
    const Instrument::Spec& spec = instrument.spec();
    out.append("{\"instrument\":");
    appendUnsigned(spec.id.value, out);
    appendMember("venue", static_cast<std::int64_t>(spec.venue), out);
    appendText("symbol", spec.symbol, out);
    appendText("base", spec.base, out);
    appendText("quote", spec.quote, out);
    appendText("tick", spec.tickSize.toString(), out);
    appendText("lot", spec.lotSize.toString(), out);
    appendMember("lotsMin", spec.quantityMin.lots(), out);
    appendMember("lotsMax", spec.quantityMax.lots(), out);
    appendMember("ticksMax", spec.priceMax.ticks(), out);
    appendText("notionalMin", spec.notionalMin.toDecimal().normalized().toString(), out);
    appendMember("leverageMax", spec.leverageMax, out);
    appendMember("makerFee", spec.makerFee.e8, out);
    appendMember("takerFee", spec.takerFee.e8, out);
    appendMember("maintenanceMargin", spec.maintenanceMargin.e8, out);
    appendMember("fundingInterval", spec.fundingInterval.count(), out);
    appendMember("status", static_cast<std::int64_t>(spec.status), out);
    out += "}\n";
}

void appendLine(const MarketEvent& event, std::string& out)
{
    std::visit(Writer{out}, event);
    out += "}\n";
}

Expected<Timestamp, std::string> readHeader(element json)
{
    if (countAt(json, "version") != kRecordingVersion)
        return Unexpected("is of another version than " + std::to_string(kRecordingVersion) + ": a later release of Jarvis reads it");
    const auto begun = timeAt(json, "begun");
    if (!begun)
        return Unexpected(std::string("does not say when it was begun"));
    return *begun;
}

Expected<Instrument, std::string> readInstrument(element json)
{
    constexpr std::int64_t kLeverageMax = 1'000;
    const auto whole = [&](const char* key) { return wholeAt(json, key).value_or(0); };
    const std::int64_t venue = whole("venue");
    const std::int64_t leverage = whole("leverageMax");
    const std::int64_t interval = whole("fundingInterval");
    const auto id = countAt(json, "instrument");
    const auto makerFee = rateAt(json, "makerFee");
    const auto takerFee = rateAt(json, "takerFee");
    const auto margin = rateAt(json, "maintenanceMargin");
    const auto status = statusAt(json, "status");
    const Decimal notional = decimalAt(json, "notionalMin");
    const bool isNotional = notional.mantissa >= 0 && notional.mantissa <= powerOfTen(18) && notional.scale <= Money::kScale;
    if (!id || *id == 0 || *id > UINT32_MAX || venue < 1 || venue > static_cast<std::int64_t>(VenueId::Okx) || !makerFee || !takerFee || !margin || !status
        || !isNotional || leverage < 1 || leverage > kLeverageMax || interval <= 0 || interval > kDay.count())
        return Unexpected(std::string("an instrument's id, venue, fees, bounds or status are missing or beyond all bounds"));
    Instrument::Spec spec;
    spec.id = InstrumentId{static_cast<std::uint32_t>(*id)};
    spec.venue = static_cast<VenueId>(venue);
    spec.symbol = textAt(json, "symbol");
    spec.base = textAt(json, "base");
    spec.quote = textAt(json, "quote");
    spec.tickSize = decimalAt(json, "tick");
    spec.lotSize = decimalAt(json, "lot");
    spec.quantityMin = Quantity::ofLots(whole("lotsMin"));
    spec.quantityMax = Quantity::ofLots(whole("lotsMax"));
    spec.priceMax = Price::ofTicks(whole("ticksMax"));
    spec.notionalMin = Money::fromDecimal(notional);
    spec.leverageMax = static_cast<int>(leverage);
    spec.makerFee = *makerFee;
    spec.takerFee = *takerFee;
    spec.maintenanceMargin = *margin;
    spec.fundingInterval = Duration(interval);
    spec.status = *status;
    auto made = Instrument::create(std::move(spec));
    if (!made)
        return Unexpected(std::string("an instrument's tick, lot or bounds are no grid that can be traded on"));
    return *made;
}

EventResult readEvent(element json, const std::map<InstrumentId, Instrument>& instruments)
{
    const std::string kind = textAt(json, "k");
    const auto id = countAt(json, "i");
    const auto time = timeAt(json, "t");
    const auto found = id && *id <= UINT32_MAX ? instruments.find(InstrumentId{static_cast<std::uint32_t>(*id)}) : instruments.end();
    if (found == instruments.end() || !time)
        return wrong("line", "an instrument i that the file has named before, and a time t");
    const Instrument& instrument = found->second;
    if (kind == "book" || kind == "snapshot")
        return readBook(json, instrument, *time, kind == "snapshot");
    if (kind == "trade")
        return readTrade(json, instrument, *time);
    if (kind == "alive")
        return MarketEvent(HeartbeatTick{instrument.id(), *time});
    if (kind == "gap")
        return MarketEvent(GapNotice{instrument.id(), *time});
    if (kind == "status") {
        const auto status = statusAt(json, "s");
        return status ? EventResult(MarketEvent(StatusNotice{instrument.id(), *time, *status})) : wrong("status", "a number from 1 to 3 in s");
    }
    const auto price = priceAt(json, "x", instrument);
    const auto rate = rateAt(json, "r");
    const auto next = timeAt(json, "n");
    if (kind == "funding")
        return price && rate ? EventResult(MarketEvent(FundingTick{instrument.id(), *time, *rate, *price})) : wrong("funding", "a mark x and a rate r");
    if (kind == "mark")
        return price && rate && next ? EventResult(MarketEvent(MarkTick{instrument.id(), *time, *price, *rate, *next}))
                                     : wrong("mark", "a price x, a rate r and the next settlement n");
    return wrong("line", "a kind k: snapshot, book, trade, mark, funding, alive, gap or status");
}

} // namespace jarvis::venue::replay
