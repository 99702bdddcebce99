#include "engine/server/rest/order_draft.h"

#include "engine/server/rest/words.h"

#include <algorithm>
#include <charconv>

namespace jarvis::server::rest {
namespace {

constexpr std::size_t kDigitsMax = 24;
constexpr int kRatioScale = 8;
constexpr int kNanosScale = 9;
constexpr std::int64_t kTimeStopMax = 365LL * 24 * 3600;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    if (text.size() < at + count || !isDigits(text.substr(at, count)))
        return std::nullopt;
    std::from_chars(text.data() + at, text.data() + at + count, number);
    return number;
}

/// The mantissa at a scale; empty when digits would be lost, or it does not fit.
std::optional<std::int64_t> scaled(const Decimal& decimal, int scale)
{
    const Decimal plain = decimal.normalized();
    if (plain.scale > scale)
        return std::nullopt;
    Int128 value = 0;
    if (__builtin_mul_overflow(plain.mantissa, powerOfTen(scale - plain.scale), &value) || value != static_cast<std::int64_t>(value))
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

} // namespace

std::optional<Decimal> plainDecimal(std::string_view text)
{
    const std::string_view bare = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t point = bare.find('.');
    const bool isPlain = bare.size() <= kDigitsMax && isDigits(bare.substr(0, point)) && (point == std::string_view::npos || isDigits(bare.substr(point + 1)));
    const auto parsed = isPlain ? Decimal::parse(text) : Expected<Decimal, Decimal::ParseError>(Unexpected(Decimal::ParseError::NotANumber));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<Timestamp> plainTime(std::string_view text)
{
    using namespace std::chrono;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || !text.ends_with('Z'))
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok() || *year < 1970 || *year > 2200)
        return std::nullopt;
    std::string_view fraction = text.substr(19, text.size() - 20);
    std::int64_t nanos = 0;
    if (!fraction.empty()) {
        fraction.remove_prefix(1);
        if (text[19] != '.' || !isDigits(fraction) || fraction.size() > 9)
            return std::nullopt;
        std::from_chars(fraction.data(), fraction.data() + fraction.size(), nanos);
        for (std::size_t i = fraction.size(); i < 9; ++i)
            nanos *= 10;
    }
    return sys_days(date) + hours(*hour) + minutes(*minute) + seconds(*second) + nanoseconds(nanos);
}

std::optional<Amount> limitAmount(Amount::Kind kind, std::string_view text)
{
    const std::optional<Decimal> decimal = plainDecimal(text);
    if (!decimal)
        return std::nullopt;
    const auto of = [&](int scale) { return scaled(*decimal, scale); };
    switch (kind) {
    case Amount::Kind::Count: {
        const auto count = of(0);
        return count ? std::optional(Amount::of(*count)) : std::nullopt;
    }
    case Amount::Kind::Money: return decimal->normalized().scale <= Money::kScale ? std::optional(Amount::of(Money::fromDecimal(*decimal))) : std::nullopt;
    case Amount::Kind::Ratio: {
        const auto share = of(kRatioScale);
        return share ? std::optional(Amount::of(Ratio{*share})) : std::nullopt;
    }
    case Amount::Kind::Period: {
        const auto nanos = of(kNanosScale);
        return nanos ? std::optional(Amount::of(Duration(*nanos))) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

std::optional<VenueId> TradeReader::venue()
{
    const std::optional<std::string> word = m_body.text("venue");
    const std::optional<VenueId> venue = word ? memberOf<VenueId>(*word) : std::nullopt;
    if (word && !venue)
        m_body.blame("venue", "It must be paper, replay, binance, bybit or okx.");
    return venue;
}

const Instrument* TradeReader::instrument(bool isNeeded)
{
    const std::optional<std::string> symbol = m_body.text("instrument");
    const std::optional<VenueId> at = venue();
    if (!symbol) {
        if (isNeeded)
            m_body.blame("instrument", "It is needed: a symbol such as BTCUSDT.");
        return nullptr;
    }
    const Instrument* found = m_model.instrument(*symbol, at);
    if (found == nullptr)
        m_body.blame("instrument", "There is none of this symbol, or several: then name the venue too.");
    return found;
}

const Instrument* TradeReader::instrumentOf(const std::string& symbol) { return m_model.instrument(symbol, venue()); }

std::optional<Decimal> TradeReader::decimal(const std::string& name)
{
    const std::optional<std::string> text = m_body.text(name);
    if (!text)
        return std::nullopt;
    const std::optional<Decimal> decimal = plainDecimal(*text);
    if (!decimal)
        m_body.blame(name, "It must be a plain decimal number in a text: \"0.25\".");
    return decimal;
}

std::optional<Quantity> TradeReader::quantity(const std::string& name, const Instrument& is)
{
    const std::optional<Decimal> wanted = decimal(name);
    if (!wanted)
        return std::nullopt;
    const auto snapped = is.snapQuantity(*wanted);
    if (!snapped)
        m_body.blame(name, "It must be from 0 to " + is.toDecimal(is.spec().quantityMax).toString() + ".");
    else if (!(is.toDecimal(*snapped) == *wanted))
        m_body.blame(name, "It must be a multiple of " + is.spec().lotSize.toString() + ".");
    else
        return *snapped;
    return std::nullopt;
}

std::optional<Price> TradeReader::price(const std::string& name, const Instrument& is)
{
    const std::optional<Decimal> wanted = decimal(name);
    if (!wanted)
        return std::nullopt;
    const auto snapped = is.snapPrice(*wanted, Rounding::Nearest);
    if (!snapped)
        m_body.blame(name, "It must be above 0 and at most " + is.toDecimal(is.spec().priceMax).toString() + ".");
    else if (!(is.toDecimal(*snapped) == *wanted))
        m_body.blame(name, "It must be a multiple of " + is.spec().tickSize.toString() + ".");
    else
        return *snapped;
    return std::nullopt;
}

ExitPlan TradeReader::exits(const Instrument& is)
{
    ExitPlan exits;
    exits.takeProfit = price("takeProfit", is);
    exits.stopLoss = price("stopLoss", is);
    exits.trailingDistance = price("trailingDistance", is);
    if (const auto seconds = m_body.whole("timeStopSeconds", 1, kTimeStopMax))
        exits.timeStop = std::chrono::seconds(*seconds);
    return exits;
}

ScaleOutPlan TradeReader::scaleOut(const Instrument& is)
{
    ScaleOutPlan plan;
    const JsonBody::Rows* rows = m_body.rows("rungs", ScaleOutPlan::kRungsMax, 0);
    if (rows == nullptr)
        m_body.blame("rungs", "It is needed: a list of prices and quantities.");
    for (std::size_t i = 0; rows != nullptr && i < rows->size(); ++i) {
        const std::string place = "rungs/" + std::to_string(i) + '/';
        BodyReader row((*rows)[i], "#/" + place);
        TradeReader rung(row, m_model);
        const std::optional<Price> price = rung.price("price", is);
        const std::optional<Quantity> quantity = rung.quantity("quantity", is);
        if (!price || !quantity)
            row.blame(price ? "quantity" : "price", "It is needed: a decimal number in a text.");
        else
            plan.rungs[plan.count++] = {*price, *quantity};
        if (const auto wrong = row.finish())
            m_body.blame(wrong->pointer.substr(2), wrong->text);
    }
    return plan;
}

std::optional<Timestamp> TradeReader::time(const std::string& name)
{
    const std::optional<std::string> text = m_body.text(name);
    const std::optional<Timestamp> time = text ? plainTime(*text) : std::nullopt;
    if (text && !time)
        m_body.blame(name, "It must be a time in UTC: \"2026-11-21T12:00:00Z\".");
    return time;
}

OrderDraft TradeReader::draft(Side side, const Instrument& is)
{
    OrderDraft draft;
    draft.instrument = is.id();
    draft.side = side;
    const std::optional<OrderType> type = memberOf<OrderType>(m_body.text("type").value_or(""));
    if (!type)
        m_body.blame("type", "It is needed: market, limit or stop-market.");
    draft.type = type.value_or(OrderType::Limit);
    const std::optional<TimeInForce> time = memberOf<TimeInForce>(m_body.text("timeInForce").value_or("gtc"));
    if (!time)
        m_body.blame("timeInForce", "It must be gtc, ioc, fok or gtd.");
    draft.timeInForce = time.value_or(TimeInForce::Gtc);
    if (!m_body.has("quantity"))
        m_body.blame("quantity", "It is needed: a decimal number in a text, \"0.25\".");
    draft.quantity = quantity("quantity", is).value_or(Quantity());
    draft.limitPrice = price("price", is);
    draft.triggerPrice = price("triggerPrice", is);
    draft.goodTill = this->time("goodTill");
    draft.isPostOnly = m_body.flag("isPostOnly").value_or(false);
    draft.isReduceOnly = m_body.flag("isReduceOnly").value_or(false);
    draft.isDuplicateConfirmed = m_body.flag("isDuplicateConfirmed").value_or(false);
    draft.exits = exits(is);
    return draft;
}

} // namespace jarvis::server::rest
