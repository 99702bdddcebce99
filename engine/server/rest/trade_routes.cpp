#include "engine/server/rest/trade_routes.h"

#include "engine/server/rest/command_table.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/words.h"

#include <charconv>

namespace jarvis::server::rest {
namespace {

Problem notFound(const char* detail) { return Problem(404, "not-found", "Not found", detail); }

/// What stands in for an action whose body is wrong: it is never sent.
api::Action nothing() { return api::CancelOrder{}; }

template <Side side>
Expected<api::Action, Problem> submit(const Call&, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrument(true);
    return is != nullptr ? api::Action(api::SubmitOrder{trade.draft(side, *is)}) : nothing();
}

const Order* orderOf(const Call& call, const AccountModel& model)
{
    const std::string& text = call.path.at("order");
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? model.order(OrderId{number}) : nullptr;
}

Expected<api::Action, Problem> amend(const Call& call, BodyReader& body, const AccountModel& model)
{
    const Order* order = orderOf(call, model);
    const Instrument* is = order != nullptr ? model.instrument(order->instrument) : nullptr;
    if (is == nullptr)
        return Unexpected(notFound("There is no such order, or it ended long ago."));
    TradeReader trade(body, model);
    if (!body.has("quantity"))
        body.blame("quantity", "It is needed: in all, what is filled included.");
    return api::Action(api::AmendOrder{order->id, trade.quantity("quantity", *is).value_or(Quantity()), trade.price("price", *is), trade.price("triggerPrice", *is)});
}

Expected<api::Action, Problem> cancel(const Call& call, BodyReader&, const AccountModel& model)
{
    const Order* order = orderOf(call, model);
    if (order == nullptr)
        return Unexpected(notFound("There is no such order, or it ended long ago."));
    return api::Action(api::CancelOrder{order->id});
}

Expected<api::Action, Problem> cancelAll(const Call&, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    api::CancelAll action;
    if (const Instrument* is = trade.instrument(false))
        action.instrument = is->id();
    const std::optional<std::string> side = body.text("side");
    if (side && *side != "buy" && *side != "sell")
        body.blame("side", "It must be buy or sell.");
    if (side)
        action.side = *side == "buy" ? Side::Buy : Side::Sell;
    action.includesExits = body.flag("includesExits").value_or(false);
    return api::Action(action);
}

Expected<api::Action, Problem> close(const Call& call, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrumentOf(call.path.at("instrument"));
    if (is == nullptr)
        return Unexpected(notFound("There is no such instrument, or several: then name the venue too."));
    return api::Action(api::ClosePosition{is->id(), trade.quantity("quantity", *is)});
}

Expected<api::Action, Problem> setExits(const Call& call, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrumentOf(call.path.at("instrument"));
    if (is == nullptr)
        return Unexpected(notFound("There is no such instrument, or several: then name the venue too."));
    return api::Action(api::SetExits{is->id(), trade.exits(*is)});
}

Expected<api::Action, Problem> setScaleOut(const Call& call, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrumentOf(call.path.at("instrument"));
    if (is == nullptr)
        return Unexpected(notFound("There is no such instrument, or several: then name the venue too."));
    return api::Action(api::SetScaleOut{is->id(), trade.scaleOut(*is)});
}

Expected<api::Action, Problem> flatten(const Call&, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrument(false);
    return api::Action(api::Flatten{is != nullptr ? std::optional(is->id()) : std::nullopt});
}

Expected<api::Action, Problem> halt(const Call&, BodyReader& body, const AccountModel&)
{
    return api::Action(api::HaltTrading{body.flag("flattensToo").value_or(false), {}});
}

Expected<api::Action, Problem> resume(const Call& call, BodyReader&, const AccountModel&)
{
    const auto typed = call.query.find("confirm");
    return api::Action(api::ResumeTrading{FixedText<16>(typed == call.query.end() ? std::string_view() : std::string_view(typed->second)), {}});
}

Expected<api::Action, Problem> setLimit(const Call& call, BodyReader& body, const AccountModel& model)
{
    for (const LimitId id : kAllLimits) {
        if (wordOf(id) != call.path.at("limit"))
            continue;
        const std::optional<Amount> value = limitAmount(model.limits().get(id).kind, body.text("value").value_or(""));
        if (!value)
            body.blame("value", "It must be a plain decimal number in a text: money, a share (0.05), a count or seconds, as the limit is.");
        return api::Action(api::SetLimit{id, value.value_or(Amount())});
    }
    return Unexpected(notFound("There is no such limit. GET /api/v1/limits tells which there are."));
}

Parameter symbolParameter() { return {"instrument", "Its symbol.", R"({"type":"string","minLength":1,"maxLength":24})"}; }
Parameter orderParameter() { return {"order", "Its number.", R"({"type":"string","pattern":"^[0-9]+$"})"}; }

} // namespace

std::vector<Route> tradeRoutes(AccountReader& reader, CommandRunner& runner)
{
    CommandTable table(reader, runner);
    table.add("POST", "/api/v1/trade/buy", "buy", "Place an order to buy", "OrderRequest", submit<Side::Buy>);
    table.add("POST", "/api/v1/trade/sell", "sell", "Place an order to sell", "OrderRequest", submit<Side::Sell>);
    table.add("PATCH", "/api/v1/orders/{order}", "amendOrder", "Change a working order", "AmendRequest", amend).parameters = {orderParameter()};
    table.add("DELETE", "/api/v1/orders/{order}", "cancelOrder", "Cancel an order", "", cancel).parameters = {orderParameter()};
    table.add("POST", "/api/v1/cancel-all", "cancelAll", "Cancel every working entry that matches", "CancelAllRequest", cancelAll);
    table.add("POST", "/api/v1/positions/{instrument}/close", "closePosition", "Close a position, or a part of it, at market", "CloseRequest", close).parameters
        = {symbolParameter()};
    table.add("PUT", "/api/v1/positions/{instrument}/exits", "setExits", "Set take profit and stop loss of a position anew", "ExitsRequest", setExits).parameters
        = {symbolParameter()};
    table.add("PUT", "/api/v1/positions/{instrument}/scale-out", "setScaleOut", "Take parts of a position at prices of their own, before its take profit; no rungs: none",
        "ScaleOutRequest", setScaleOut).parameters = {symbolParameter()};
    table.add("POST", "/api/v1/flatten", "flatten", "Cancel entries and close what is held", "FlattenRequest", flatten);
    table.add("PUT", "/api/v1/limits/{limit}", "setLimit", "Set a limit: tighter acts at once, wider after a delay", "LimitRequest", setLimit).parameters
        = {{"limit", "Its name.", R"({"type":"string"})"}};
    Route& red = table.add("POST", "/api/v1/halt", "halt", "The kill switch: stop new risk at once", "HaltRequest", halt);
    // Whoever may trade may stop, however often they asked for something before.
    red.rate = std::nullopt;
    red.isUrgent = true;
    table.add("DELETE", "/api/v1/halt", "resume", "Release the kill switch", "", resume).parameters
        = {{"confirm", "The word RELEASE: a click is not enough.", R"({"type":"string"})"}};
    return table.take();
}

} // namespace jarvis::server::rest
