#include "engine/server/rest/account_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/refusal_words.h"
#include "engine/server/rest/words.h"

#include <charconv>
#include <iterator>

namespace jarvis::server::rest {
namespace {

constexpr std::uint64_t kRowsMax = 500;
constexpr std::uint64_t kRowsUsual = 100;

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

std::optional<std::uint64_t> wholeOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// A part of a list, newest first: so many rows, of those that are older than the last of the page before.
struct Page {
    std::uint64_t rows = kRowsUsual;
    std::uint64_t before = UINT64_MAX;
};

/// What page is asked for; the error says what is wrong.
Expected<Page, Problem> pageOf(const Call& call)
{
    const auto bad = [](const char* name, const char* detail) {
        return Unexpected(Problem(400, "bad-parameter", "Bad parameter", detail).with("parameter", '"' + std::string(name) + '"'));
    };
    Page page;
    if (const auto limit = call.query.find("limit"); limit != call.query.end()) {
        page.rows = wholeOf(limit->second).value_or(0);
        if (page.rows < 1 || page.rows > kRowsMax)
            return bad("limit", "limit must be a whole number from 1 to 500.");
    }
    if (const auto cursor = call.query.find("cursor"); cursor != call.query.end()) {
        page.before = wholeOf(cursor->second).value_or(0);
        if (page.before == 0)
            return bad("cursor", "cursor must be what the page before said was next.");
    }
    return page;
}

/// Ends a list's answer: where the next page begins, in the body and as a link (RFC 8288); 0: there is none.
WebAnswer endOfPage(JsonWriter& out, std::uint64_t next, const std::string& address)
{
    out.name("next");
    if (next == 0) {
        out.none();
        return {200, "application/json", out.end().take(), {}};
    }
    out.text(std::to_string(next));
    const std::string link = '<' + address + (address.find('?') == std::string::npos ? '?' : '&') + "cursor=" + std::to_string(next) + ">; rel=\"next\"";
    return {200, "application/json", out.end().take(), {{"Link", link}}};
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
        const auto page = pageOf(call);
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
        done(endOfPage(out.end(), next, "/api/v1/orders?state=" + std::string(isAll ? "all" : "live") + "&limit=" + std::to_string(page->rows)));
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

Handler fills(api::Engine& engine, AccountReader& reader, std::function<void(std::function<void()>)> post)
{
    return [&engine, &reader, post = std::move(post)](const Call& call, const Answered& done) {
        const auto page = pageOf(call);
        if (!page)
            return done(page.error().answer(call.request.id));
        api::FillQuery query;
        query.countMax = static_cast<std::uint32_t>(page->rows);
        engine.fetch(query, [&reader, post, done, id = call.request.id](Expected<api::Answer, api::FetchError> answer) {
            post([&reader, done, id, answer = std::move(answer)] {
                const auto* history = answer ? std::get_if<api::FillHistory>(&*answer) : nullptr;
                if (history == nullptr && (answer || answer.error() != api::FetchError::NoData))
                    return done(Problem(503, "busy", "Busy", "The engine cannot look into its history now. Try again soon.").withField("Retry-After", "1").answer(id));
                JsonWriter out;
                out.object().name("fills").array();
                {
                    auto view = reader.view();
                    for (const Fill& fill : history != nullptr ? history->fills : std::vector<Fill>())
                        writeFill(out, fill, *view);
                }
                done({200, "application/json", out.end().end().take(), {}});
            });
        });
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

Parameter cursorParameter() { return {"cursor", "Where the page begins: next of the page before it. A page that has a next one has a Link to it, too.", R"({"type":"string","pattern":"^[0-9]{1,20}$"})"}; }
Parameter rowsParameter() { return {"limit", "How many at most, newest first.", R"({"type":"integer","minimum":1,"maximum":500,"default":100})"}; }

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

std::vector<Route> accountRoutes(api::Engine& engine, AccountReader& reader, std::function<void(std::function<void()>)> post)
{
    std::vector<Route> routes{
        looking("/api/v1/account", "getAccount", "The account, and what may be traded", "Account", telling(reader, writeAccount)),
        looking("/api/v1/portfolio", "getPortfolio", "The account's money and what it is worth", "Portfolio", telling(reader, writePortfolio)),
        looking("/api/v1/positions", "getPositions", "What is held", "Positions", telling(reader, writePositions)),
        looking("/api/v1/instruments", "getInstruments", "What can be traded, on which grid, and its newest quote", "Instruments", telling(reader, writeInstruments)),
        looking("/api/v1/limits", "getLimits", "The account's risk limits, and wider ones that wait", "Limits", telling(reader, writeLimits)),
        looking("/api/v1/orders", "getOrders", "Orders, newest first", "Orders", orders(reader)),
        looking("/api/v1/orders/{order}", "getOrder", "One order", "Order", order(reader)),
        looking("/api/v1/fills", "getFills", "Executions, newest first", "Fills", fills(engine, reader, std::move(post))),
        looking("/api/v1/commands/{command}", "getCommand", "What became of a command", "CommandStory", command(reader)),
    };
    for (Route& route : routes) {
        if (route.id == "getOrders")
            route.parameters = {{"state", "live: those that have not ended; all: the last thousand that ended too.", R"({"enum":["live","all"],"default":"live"})"}, rowsParameter(), cursorParameter()};
        else if (route.id == "getFills")
            route.parameters = {rowsParameter()};
        else if (route.id == "getOrder")
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
