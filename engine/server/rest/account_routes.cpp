#include "engine/server/rest/account_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/page.h"
#include "engine/server/rest/refusal_words.h"
#include "engine/server/rest/web_target.h"
#include "engine/server/rest/words.h"

#include <charconv>
#include <iterator>

namespace jarvis::server::rest {
namespace {

using Write = void (*)(JsonWriter& out, const Call& call, const AccountModel& model);

/// A handler that tells something of the account as it is now.
Handler telling(AccountReader& reader, Write write)
{
    return [&reader, write](const Call& call, const Answered& done) {
        JsonWriter out;
        {
            auto view = reader.view();
            out.object();
            write(out, call, *view);
            out.end();
        }
        done({200, "application/json", out.take(), {}});
    };
}

void writePositions(JsonWriter& out, const Call&, const AccountModel& model)
{
    out.name("positions").array();
    for (const auto& [id, position] : model.positions())
        writePosition(out, position, model);
    out.end();
}

void writePortfolio(JsonWriter& out, const Call&, const AccountModel& model)
{
    const Balance& balance = model.balance();
    out.member("deposited", decimalText(balance.deposited)).member("realised", decimalText(balance.realised));
    out.member("fees", decimalText(balance.fees)).member("funding", decimalText(balance.funding)).member("wallet", decimalText(balance.wallet()));
    const api::AccountValuation* worth = model.valuation().get();
    const auto money = [&](const char* name, Money api::AccountValuation::*field) {
        out.name(name);
        worth != nullptr ? out.text(decimalText(worth->*field)) : out.none();
    };
    money("equity", &api::AccountValuation::equity);
    money("dayPnl", &api::AccountValuation::dayPnl);
    money("exposure", &api::AccountValuation::exposure);
    money("marginUsed", &api::AccountValuation::marginUsed);
    money("free", &api::AccountValuation::free);
    money("riskToStops", &api::AccountValuation::riskToStops);
    out.member("isComplete", worth != nullptr && worth->isComplete).name("valuedAt");
    worth != nullptr ? out.text(isoTime(worth->time, 3)) : out.none();
    out.member("openPositions", model.positions().size());
}

void writeAccount(JsonWriter& out, const Call&, const AccountModel& model)
{
    const api::TradingState& trading = model.trading();
    out.member("name", model.account().name.view()).member("engine", model.engineName());
    out.member("mode", model.account().isLive ? "live" : model.account().isTestnet ? "testnet" : "paper");
    out.member("epoch", model.cursor().epoch).member("sequence", model.cursor().sequence);
    out.name("trading").object().member("isHalted", trading.isKilled).name("haltedAt");
    trading.isKilled ? out.text(isoTime(trading.killedAt, 3)) : out.none();
    out.name("haltedBy");
    trading.isKilled ? out.text(trading.killedBy.actor.view()) : out.none();
    out.member("isDayLocked", trading.isDayLocked).member("isReconciling", trading.isReconciling).member("isVenueUp", trading.isVenueUp);
    out.member("isJournalDown", trading.isJournalDown).member("isLiveOff", trading.isLiveOff).end();
}

void writeLimits(JsonWriter& out, const Call&, const AccountModel& model)
{
    out.name("limits").array();
    for (const LimitId id : kAllLimits) {
        out.object().member("name", wordOf(id));
        writeAmount(out.name("value"), model.limits().get(id), nullptr);
        const auto scheduled = model.scheduledLimits().find(id);
        const bool isScheduled = scheduled != model.scheduledLimits().end();
        writeAmount(out.name("scheduled"), isScheduled ? scheduled->second.value : Amount::none(), nullptr);
        out.name("scheduledAt");
        isScheduled ? out.text(isoTime(scheduled->second.dueAt, 3)) : out.none();
        out.end();
    }
    out.end();
}

void writeInstruments(JsonWriter& out, const Call&, const AccountModel& model)
{
    out.name("instruments").array();
    for (const auto& [id, is] : model.instruments())
        writeInstrument(out, is, model);
    out.end();
}

Handler orders(AccountReader& reader)
{
    return [&reader](const Call& call, const Answered& done) {
        const auto page = Page::of(call);
        const auto state = call.query.find("state");
        const bool isAll = state != call.query.end() && state->second == "all";
        if (!page)
            return done(page.error().answer(call.request.id));
        if (state != call.query.end() && !isAll && state->second != "live")
            return done(Problem(400, "bad-parameter", "Bad parameter", "state must be live or all.").with("parameter", "\"state\"").answer(call.request.id));
        JsonWriter out;
        out.object().name("orders").array();
        std::uint64_t next = 0;
        {
            auto view = reader.view();
            std::uint64_t told = 0;
            std::uint64_t last = 0;
            for (auto order = std::make_reverse_iterator(view->orders().lower_bound(OrderId{page->before})); order != view->orders().rend(); ++order) {
                if (!isAll && !order->second.isLive())
                    continue;
                if (told == page->rows) {
                    next = last;
                    break;
                }
                writeOrder(out, order->second, *view);
                last = order->first.value;
                ++told;
            }
        }
        done(page->end(out.end(), next, "/api/v1/orders?state=" + std::string(isAll ? "all" : "live")));
    };
}

Handler order(AccountReader& reader)
{
    return [&reader](const Call& call, const Answered& done) {
        const std::optional<std::uint64_t> number = wholeOf(call.path.at("order"));
        auto view = reader.view();
        const Order* found = number ? view->order(OrderId{*number}) : nullptr;
        if (found == nullptr)
            return done(Problem(404, "not-found", "Not found", "There is no such order, or it ended long ago.").answer(call.request.id));
        JsonWriter out;
        writeOrder(out, *found, *view);
        done({200, "application/json", out.take(), {}});
    };
}

bool isHex(std::string_view text)
{
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Handler command(AccountReader& reader)
{
    return [&reader](const Call& call, const Answered& done) {
        const std::string& hex = call.path.at("command");
        CommandId id;
        if (isHex(hex)) {
            std::from_chars(hex.data(), hex.data() + 16, id.high, 16);
            std::from_chars(hex.data() + 16, hex.data() + 32, id.low, 16);
        }
        auto view = reader.view();
        const std::optional<std::string> story = CommandRunner::story(id, *view);
        if (!story)
            return done(Problem(404, "not-found", "Not found", "There is no such command, or it was settled long ago.").answer(call.request.id));
        done({200, "application/json", *story, {}});
    };
}

Route looking(std::string pattern, std::string id, std::string summary, std::string schema, Handler handler)
{
    Route route;
    route.method = "GET";
    route.pattern = std::move(pattern);
    route.scope = Scope::Read;
    route.id = std::move(id);
    route.summary = std::move(summary);
    route.successes = {{200, "As it is now.", std::move(schema)}};
    route.problems = {503};
    route.handler = std::move(handler);
    return route;
}

} // namespace

std::vector<Route> accountRoutes(AccountReader& reader)
{
    std::vector<Route> routes{
        looking("/api/v1/account", "getAccount", "The account, and what may be traded", "Account", telling(reader, writeAccount)),
        looking("/api/v1/portfolio", "getPortfolio", "The account's money and what it is worth", "Portfolio", telling(reader, writePortfolio)),
        looking("/api/v1/positions", "getPositions", "What is held", "Positions", telling(reader, writePositions)),
        looking("/api/v1/instruments", "getInstruments", "What can be traded, on which grid, and its newest quote", "Instruments", telling(reader, writeInstruments)),
        looking("/api/v1/limits", "getLimits", "The account's risk limits, and wider ones that wait", "Limits", telling(reader, writeLimits)),
        looking("/api/v1/orders", "getOrders", "Orders, newest first", "Orders", orders(reader)),
        looking("/api/v1/orders/{order}", "getOrder", "One order", "Order", order(reader)),
        looking("/api/v1/commands/{command}", "getCommand", "What became of a command", "CommandStory", command(reader)),
    };
    for (Route& route : routes) {
        if (route.id == "getOrders") {
            route.parameters = Page::parameters();
            route.parameters.push_back({"state", "live: those that have not ended; all: the last thousand that ended too.", R"({"enum":["live","all"],"default":"live"})"});
        } else if (route.id == "getOrder")
            route.parameters = {{"order", "Its number.", R"({"type":"string","pattern":"^[0-9]+$"})"}};
        else if (route.id == "getCommand")
            route.parameters = {{"command", "Its id, as it was answered.", R"({"type":"string","pattern":"^[0-9a-f]{32}$"})"}};
        if (route.id == "getOrder" || route.id == "getCommand")
            route.problems.push_back(404);
        if (!route.parameters.empty() && route.id != "getOrder" && route.id != "getCommand")
            route.problems.push_back(400);
    }
    return routes;
}

} // namespace jarvis::server::rest
