#include "engine/server/rest/size_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/refusal_words.h"
#include "engine/server/rest/words.h"

#include <utility>

namespace jarvis::server::rest {
namespace {

std::string_view wordOfBound(api::SizeBound bound)
{
    switch (bound) {
    case api::SizeBound::Asked: return "asked";
    case api::SizeBound::RiskPerTrade: return "risk-per-trade";
    case api::SizeBound::PositionLimit: return "position-limit";
    case api::SizeBound::FreeBalance: return "free-balance";
    case api::SizeBound::VenueMax: return "venue-maximum";
    case api::SizeBound::Kelly: return "kelly";
    }
    UNREACHABLE();
}

std::string_view wordOfSource(KellyAdvice::Source source) { return source == KellyAdvice::Source::Alike ? "instrument-and-side" : "account"; }

void writeKelly(JsonWriter& out, const std::optional<KellyAdvice>& kelly)
{
    out.name("kelly");
    if (!kelly) {
        out.none();
        return;
    }
    out.object().member("source", wordOfSource(kelly->source)).member("trades", kelly->trades);
    out.member("winProbability", decimalText(kelly->winProbability)).member("odds", decimalText(kelly->odds));
    out.member("factor", decimalText(kelly->factor)).member("share", decimalText(kelly->share)).end();
}

std::string sizingJson(const api::OrderPreview& preview, const Instrument& is, const AccountModel& model)
{
    const auto money = [](JsonWriter& out, std::string_view name, const std::optional<Money>& value) {
        out.name(name);
        value ? out.text(decimalText(*value)) : out.none();
    };
    JsonWriter out;
    out.object();
    writeNameOf(out, is.id(), model);
    out.member("side", wordOf(preview.draft.side)).member("quantity", is.toDecimal(preview.draft.quantity).toString()).member("bound", wordOfBound(preview.bound));
    out.name("expectedPrice");
    preview.expectedPrice ? out.text(is.toDecimal(*preview.expectedPrice).toString()) : out.none();
    money(out, "notional", preview.notional);
    money(out, "worstLoss", preview.worstLoss);
    writeKelly(out, preview.kelly);
    out.name("refusals").array();
    for (const Refusal& refusal : preview.refusals)
        out.raw(refusalJson(refusal, model));
    return out.end().end().take();
}

/// Blames what is wrong in the body.
api::PreviewQuery sizeQuery(BodyReader& body, TradeReader& trade, const Instrument& is)
{
    api::PreviewQuery query;
    const std::string by = body.text("by").value_or("");
    if (by != "risk" && by != "kelly")
        body.blame("by", "It is needed: risk or kelly.");
    query.mode = by == "kelly" ? api::SizeMode::Kelly : api::SizeMode::Risk;
    if (const auto share = body.text("share")) {
        const auto amount = limitAmount(Amount::Kind::Ratio, *share);
        if (by == "kelly")
            body.blame("share", "By kelly there is none: closed positions say how much.");
        else if (!amount || amount->raw <= 0 || amount->raw > Ratio::kOne)
            body.blame("share", "It must be a share above 0 and at most 1: \"0.01\" is 1 % of the capital.");
        else
            query.size = *amount;
    }
    OrderDraft& draft = query.draft;
    draft.instrument = is.id();
    const auto side = memberOf<Side>(body.text("side").value_or(""));
    if (!side)
        body.blame("side", "It is needed: buy or sell.");
    draft.side = side.value_or(Side::Buy);
    const auto type = memberOf<OrderType>(body.text("type").value_or(""));
    if (!type)
        body.blame("type", "It is needed: market, limit or stop-market.");
    draft.type = type.value_or(OrderType::Limit);
    draft.timeInForce = draft.type == OrderType::Market ? TimeInForce::Ioc : TimeInForce::Gtc;
    draft.limitPrice = trade.price("price", is);
    draft.triggerPrice = trade.price("triggerPrice", is);
    draft.exits.takeProfit = trade.price("takeProfit", is);
    if (!body.has("stopLoss"))
        body.blame("stopLoss", "It is needed: what is lost there is what is risked.");
    draft.exits.stopLoss = trade.price("stopLoss", is);
    return query;
}

void beginSizing(api::Engine& engine, AccountReader& reader, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    std::optional<Instrument> found;
    api::PreviewQuery query;
    {
        auto view = reader.view();
        TradeReader trade(body, *view);
        if (const Instrument* is = trade.instrument(true)) {
            found = *is;
            query = sizeQuery(body, trade, *is);
        }
    }
    if (const auto wrong = body.finish())
        return done(Problem(400, "bad-member", "Bad member", wrong->text).with("pointer", jsonText(wrong->pointer)).answer(call.request.id));
    engine.fetch(query, [&reader, post, done, is = *found, id = call.request.id](const Expected<api::Answer, api::FetchError>& came) {
        post([&reader, done, is, id, came] {
            const auto* preview = came ? std::get_if<api::OrderPreview>(&*came) : nullptr;
            if (preview == nullptr)
                return done(Problem(503, "busy", "Busy", "The engine cannot say how large it may be now. Try again soon.").withField("Retry-After", "1").answer(id));
            auto view = reader.view();
            done({200, "application/json", sizingJson(*preview, is, *view), {}});
        });
    });
}

} // namespace

std::vector<Route> sizeRoutes(api::Engine& engine, AccountReader& reader, Post post)
{
    Route route{"POST", "/api/v1/size", Scope::Read, RateClass::User, "sizeOrder", "How large an entry may be by what it risks",
        "Never above the account's limits; bound says which of them decided. By risk: a share of the capital, or without one as much as the limit allows. By kelly: a part of Kelly's "
        "share, from the closed positions of the same instrument and side, or of the whole account where those are too few. Why there is no size, and what else stands in the way, is in refusals.",
        {}, "SizeRequest", false, {{200, "As it is now.", "Sizing"}}, {503}, {}};
    route.handler = [&engine, &reader, post = std::move(post)](const Call& call, const Answered& done) { beginSizing(engine, reader, post, call, done); };
    return {std::move(route)};
}

NamedSchemas sizeSchemas()
{
    const std::string number = orNull(refTo("Decimal"));
    const std::string price = orNull(refTo("PositiveDecimal"));
    return {
        {"SizeRequest", objectOf({
            {"instrument", kSymbol}, {"venue", orNull(refTo("Venue")), Presence::MayBe}, {"side", refTo("Side")}, {"by", oneOf({"risk", "kelly"})},
            {"share", price, Presence::MayBe}, {"type", refTo("OrderType")}, {"price", price, Presence::MayBe}, {"triggerPrice", price, Presence::MayBe},
            {"takeProfit", price, Presence::MayBe}, {"stopLoss", refTo("PositiveDecimal")}})},
        {"Sizing", objectOf({
            {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"side", refTo("Side")}, {"quantity", refTo("Decimal")},
            {"bound", oneOf({"asked", "risk-per-trade", "position-limit", "free-balance", "venue-maximum", "kelly"})},
            {"expectedPrice", number}, {"notional", number}, {"worstLoss", number}, {"kelly", orNull(refTo("KellyAdvice"))}, {"refusals", listOf(refTo("Reason"))}})},
        {"KellyAdvice", objectOf({
            {"source", oneOf({"instrument-and-side", "account"})}, {"trades", kWhole}, {"winProbability", refTo("Decimal")}, {"odds", refTo("Decimal")},
            {"factor", refTo("Decimal")}, {"share", refTo("Decimal")}})},
    };
}

} // namespace jarvis::server::rest
