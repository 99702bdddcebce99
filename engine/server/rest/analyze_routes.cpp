#include "engine/server/rest/analyze_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/technical.h"
#include "engine/server/rest/words.h"

#include <cmath>
#include <memory>
#include <utility>

namespace jarvis::server::rest {
namespace {


constexpr std::uint32_t kStudyBars = 500;

/// One analysis while its parts come in. Threads: the web thread.
struct Study {
    Instrument is;
    Timeframe timeframe;
    std::optional<Quantity> quantity;
    Timestamp now;
    std::string requestId;
    Answered done;
    int missing = 0; ///< parts that have not come
    std::optional<std::vector<Candle>> candles; ///< empty: the engine had none to give
    std::optional<api::OrderPreview> buy;
    std::optional<api::OrderPreview> sell;
};

void writeMaybe(JsonWriter& out, std::string_view name, const std::optional<Decimal>& value)
{
    out.name(name);
    value ? out.text(value->normalized().toString()) : out.none();
}

/// With so many digits behind the point; empty where there is no such number.
std::optional<Decimal> roundedDecimal(double value, int digits)
{
    constexpr double kMax = 9e18;
    const double scaled = value * std::pow(10.0, digits);
    return std::isfinite(scaled) && std::abs(scaled) < kMax ? std::optional(Decimal{std::llround(scaled), digits}) : std::nullopt;
}

/// Two digits finer than the grid of prices: it is a mean, not a price.
std::optional<Decimal> meanPriceOf(double ticks, const Instrument& is)
{
    const Decimal& tick = is.spec().tickSize;
    const int finer = std::min(2, Decimal::kScaleMax - tick.scale);
    const auto scaled = roundedDecimal(ticks * static_cast<double>(tick.mantissa), finer);
    return scaled ? std::optional(Decimal{scaled->mantissa, tick.scale + finer}) : std::nullopt;
}

constexpr double kPercent = 100;

std::optional<Decimal> percentText(const std::optional<double>& share) { return share ? roundedDecimal(*share * kPercent, 4) : std::nullopt; }
std::optional<Decimal> percentText(const std::optional<Ratio>& share) { return share ? std::optional(Decimal{share->e8, 6}) : std::nullopt; }

void writeVerdict(JsonWriter& out, std::string_view name, const Technical::Verdict& verdict)
{
    out.name(name).object().member("word", verdict.word).member("rule", verdict.rule).end();
}

void writeTechnical(JsonWriter& out, const Technical& technical, const Instrument& is)
{
    const bool isAny = !technical.bars.empty();
    out.name("technical").object().member("bars", technical.bars.size());
    writeMoment(out, "firstBar", isAny ? std::optional(technical.bars.front().openTime) : std::nullopt);
    writeMoment(out, "lastBar", isAny ? std::optional(technical.bars.back().openTime) : std::nullopt);
    writeMaybe(out, "lastClose", isAny ? std::optional(is.toDecimal(technical.bars.back().close)) : std::nullopt);
    out.name("indicators").array();
    for (const Technical::Indicator& one : technical.indicators) {
        const bool isPrice = one.unit == Technical::Unit::Ticks;
        out.object().member("name", one.name).member("unit", isPrice ? "price" : "percent");
        writeMaybe(out, "value", one.value ? (isPrice ? meanPriceOf(*one.value, is) : roundedDecimal(*one.value, 2)) : std::nullopt);
        out.member("barsNeeded", one.barsNeeded).name("unknown");
        one.value ? out.none() : out.text("too-few-bars");
        out.end();
    }
    out.end();
    writeVerdict(out, "trend", technical.trend);
    writeVerdict(out, "momentum", technical.momentum);
    writeVerdict(out, "bands", technical.bands);
    const Technical::Volatility& volatility = technical.volatility;
    out.name("volatility").object().member("returns", volatility.returns).member("returnsNeeded", Technical::kReturnsMin);
    writeMaybe(out, "perBarPercent", percentText(volatility.perBar));
    writeMaybe(out, "annualisedPercent", percentText(volatility.annualised));
    out.name("unknown");
    volatility.perBar ? out.none() : out.text("too-few-returns");
    out.end().end();
}

void writeImpact(JsonWriter& out, std::string_view name, const Study& study, const std::optional<api::OrderPreview>& preview)
{
    out.name(name);
    if (!study.quantity) {
        out.none();
        return;
    }
    const auto price = preview ? preview->expectedPrice : std::nullopt;
    out.object().member("quantity", study.is.toDecimal(*study.quantity).toString());
    writeMaybe(out, "expectedPrice", price ? std::optional(study.is.toDecimal(*price)) : std::nullopt);
    writeMaybe(out, "slippagePercent", preview ? percentText(preview->slippage) : std::nullopt);
    writeMaybe(out, "depthSharePercent", preview && preview->advice ? percentText(std::optional(preview->advice->impact)) : std::nullopt);
    out.name("unknown");
    if (price)
        out.none();
    else
        out.text(!preview ? "busy" : preview->bid && preview->ask ? "not-enough-depth" : "no-quote");
    out.end();
}

void writeLiquidity(JsonWriter& out, const Study& study, const api::Quote* quote)
{
    const auto price = [&](const std::optional<BookLevel>& level) { return level ? std::optional(study.is.toDecimal(level->price)) : std::nullopt; };
    const bool isBoth = quote != nullptr && quote->bid && quote->ask;
    const double spread = isBoth ? static_cast<double>(quote->ask->price.ticks() - quote->bid->price.ticks()) : 0;
    const double middle = isBoth ? static_cast<double>(quote->ask->price.ticks() + quote->bid->price.ticks()) / 2 : 1;
    out.name("liquidity").object();
    writeMaybe(out, "bid", quote != nullptr ? price(quote->bid) : std::nullopt);
    writeMaybe(out, "ask", quote != nullptr ? price(quote->ask) : std::nullopt);
    writeMaybe(out, "spread", isBoth ? meanPriceOf(spread, study.is) : std::nullopt);
    writeMaybe(out, "spreadBasisPoints", isBoth && middle > 0 ? roundedDecimal(spread / middle * 10'000, 4) : std::nullopt);
    writeMoment(out, "quoteTime", quote != nullptr ? std::optional(quote->lastProof) : std::nullopt);
    out.member("isTradable", quote != nullptr && quote->isTradable);
    writeImpact(out, "buy", study, study.buy);
    writeImpact(out, "sell", study, study.sell);
    out.end();
}

void answerStudy(const Study& study, AccountReader& reader)
{
    if (!study.candles)
        return study.done(Problem(503, "busy", "Busy", "The engine cannot look into its history now. Try again soon.").withField("Retry-After", "1").answer(study.requestId));
    const Technical technical = Technical::of(*study.candles, study.timeframe, study.now);
    JsonWriter out;
    {
        auto view = reader.view();
        const auto quote = view->quotes().find(study.is.id());
        out.object();
        writeNameOf(out, study.is.id(), *view);
        out.member("timeframe", wordOf(study.timeframe)).member("at", isoTime(study.now, 3)).name("methods").array().text("technical").end();
        writeTechnical(out, technical, study.is);
        writeLiquidity(out, study, quote != view->quotes().end() ? &quote->second : nullptr);
        out.end();
    }
    study.done({200, "application/json", out.take(), {}});
}

/// Asks the engine for one part; when the last has come, all is answered.
template <typename Answer, typename Keep>
void fetchStudyPart(api::Engine& engine, AccountReader& reader, const Post& post, const std::shared_ptr<Study>& study, const api::Query& query, Keep keep)
{
    engine.fetch(query, [post, study, keep, &reader](Expected<api::Answer, api::FetchError> came) {
        post([study, keep, &reader, came = std::move(came)] {
            if (const auto* told = came ? std::get_if<Answer>(&*came) : nullptr)
                keep(*study, *told);
            else if (!came && came.error() == api::FetchError::NoData && std::is_same_v<Answer, api::CandleHistory>)
                study->candles.emplace();
            if (--study->missing == 0)
                answerStudy(*study, reader);
        });
    });
}

api::PreviewQuery impactQuery(const Study& study, Side side)
{
    api::PreviewQuery query;
    query.draft.instrument = study.is.id();
    query.draft.side = side;
    query.draft.type = OrderType::Market;
    query.draft.quantity = *study.quantity;
    return query;
}

void beginStudy(api::Engine& engine, AccountReader& reader, const Post& post, const std::shared_ptr<Study>& study)
{
    study->missing = study->quantity ? 3 : 1;
    api::CandleQuery candles;
    candles.instrument = study->is.id();
    candles.timeframe = study->timeframe;
    candles.countMax = kStudyBars;
    const bool isImpactWanted = study->quantity.has_value();
    fetchStudyPart<api::CandleHistory>(engine, reader, post, study, candles, [](Study& into, const api::CandleHistory& came) { into.candles = came.candles; });
    if (!isImpactWanted)
        return;
    fetchStudyPart<api::OrderPreview>(engine, reader, post, study, impactQuery(*study, Side::Buy), [](Study& into, const api::OrderPreview& came) { into.buy = came; });
    fetchStudyPart<api::OrderPreview>(engine, reader, post, study, impactQuery(*study, Side::Sell), [](Study& into, const api::OrderPreview& came) { into.sell = came; });
}

void beginAnalysis(api::Engine& engine, AccountReader& reader, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    std::shared_ptr<Study> study;
    {
        auto view = reader.view();
        TradeReader trade(body, *view);
        const Instrument* is = trade.instrument(true);
        const auto timeframe = memberOf<Timeframe>(body.text("timeframe").value_or("1m"));
        if (!timeframe)
            body.blame("timeframe", "It must be 1s, 1m, 5m, 15m, 30m, 1h, 4h or 1d.");
        if (const auto method = body.text("method"); method && *method != "technical")
            body.blame("method", "The only method that there is today is technical.");
        // Asked for wherever there is no instrument: it is no stranger then.
        const auto quantity = is != nullptr ? trade.quantity("quantity", *is) : (body.text("quantity"), std::nullopt);
        if (quantity && *quantity <= Quantity::zero())
            body.blame("quantity", "It must be more than nothing.");
        if (is != nullptr && timeframe)
            study = std::make_shared<Study>(Study{*is, *timeframe, quantity, call.now, call.request.id, done, 0, {}, {}, {}});
    }
    if (const auto wrong = body.finish())
        return done(Problem(400, "bad-member", "Bad member", wrong->text).with("pointer", jsonText(wrong->pointer)).answer(call.request.id));
    beginStudy(engine, reader, post, study);
}

} // namespace

std::vector<Route> analyzeRoutes(api::Engine& engine, AccountReader& reader, Post post)
{
    Route route{"POST", "/api/v1/analyze", Scope::Read, RateClass::Analytics, "analyze", "What an instrument's bars and book say",
        "Indicators over the last 500 bars that are closed, words by rules that stand beside them, how far closes move, and with a quantity what a market order of it would meet. What too little is "
        "known for is null, and why. No sentiment and no forecast: methods names what was done, and others may join it.",
        {}, "AnalyzeRequest", false, {{200, "As it is now.", "Analysis"}}, {503}, {}};
    route.handler = [&engine, &reader, post = std::move(post)](const Call& call, const Answered& done) { beginAnalysis(engine, reader, post, call, done); };
    return {std::move(route)};
}

} // namespace jarvis::server::rest
