#include "engine/venue/bybit/order_gateway.h"
#include "engine/venue/bybit/wallet.h"

namespace jarvis::venue::bybit {
namespace {

constexpr const char* kRealtime = "/v5/order/realtime";
constexpr const char* kHistory = "/v5/order/history";
constexpr const char* kExecutions = "/v5/execution/list";

Query linear()
{
    return std::move(Query().add("category", "linear"));
}

Query ofOrder(const Instrument& is, const std::string& name)
{
    return std::move(linear().add("symbol", is.symbol()).add("orderLinkId", name));
}

} // namespace

void BybitOrders::list(const char* path, Query query, OnRow use, DoneNothing done)
{
    askPage(std::make_shared<Listing>(Listing{path, std::move(query), std::move(use), std::move(done), 0}), {});
}

void BybitOrders::askPage(const std::shared_ptr<Listing>& listing, const std::string& cursor)
{
    Rest::Call call;
    call.path = listing->path;
    call.query = listing->query;
    // As it came: the venue has encoded it.
    if (!cursor.empty())
        call.query.addEncoded("cursor", cursor);
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [this, listing](const live::RestAnswer& answer) { onPage(listing, answer); });
}

void BybitOrders::onPage(const std::shared_ptr<Listing>& listing, const live::RestAnswer& answer)
{
    if (!answer)
        return listing->done(Unexpected(answer.error()));
    simdjson::dom::parser parser;
    Json json;
    simdjson::dom::array rows;
    if (parser.parse(*answer).get(json) != simdjson::SUCCESS || json["result"]["list"].get(rows) != simdjson::SUCCESS)
        return listing->done(Unexpected(RestError::badAnswer("no list")));
    for (const Json row : rows) {
        std::string_view symbol;
        const Instrument* is = row["symbol"].get(symbol) == simdjson::SUCCESS ? m_instruments.find(symbol) : nullptr;
        if (const auto wrong = is != nullptr ? listing->use(row, *is) : std::nullopt)
            return listing->done(Unexpected(RestError::badAnswer(*wrong)));
    }
    std::string_view cursor;
    if (json["result"]["nextPageCursor"].get(cursor) != simdjson::SUCCESS || cursor.empty() || rows.size() == 0)
        return listing->done({});
    if (++listing->pages >= kPagesMax)
        return listing->done(Unexpected(RestError::badAnswer("a list without an end")));
    askPage(listing, std::string(cursor));
}

// -- one order ---------------------------------------------------------------------------------------------------------------

/// Open orders and those that ended a moment ago, then those that ended, then what they filled.
void BybitOrders::find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    const std::string name = nameOf(ref);
    findIn(kRealtime, name, is, [this, name, &is, done = std::move(done)](const Result<std::optional<OrderSaid>>& open) {
        if (!open || *open)
            return done(open);
        findIn(kHistory, name, is, [this, name, &is, done](const Result<std::optional<OrderSaid>>& ended) {
            if (!ended || *ended)
                return done(ended);
            findInExecutions(name, is, done);
        });
    });
}

void BybitOrders::findIn(const char* path, const std::string& name, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    const auto found = std::make_shared<std::optional<OrderSaid>>();
    const auto use = [found, name](Json row, const Instrument& of) -> std::optional<Wrong> {
        auto said = readOrder(row, of);
        if (!said)
            return said.error();
        if (said->clientId == name)
            *found = std::move(said).value();
        return std::nullopt;
    };
    list(path, ofOrder(is, name), use, [found, done = std::move(done)](const auto& read) {
        if (read)
            done(*found);
        else
            done(Unexpected(read.error()));
    });
}

void BybitOrders::findInExecutions(const std::string& name, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    const auto found = std::make_shared<std::optional<OrderSaid>>();
    const auto use = [found, name](Json row, const Instrument& of) -> std::optional<Wrong> {
        if (kindOf(row) == ExecutionKind::Funding)
            return std::nullopt;
        const auto said = readExecution(row, of);
        if (!said)
            return said.error();
        if (said->clientId != name)
            return std::nullopt;
        if (!*found)
            *found = *said;
        OrderSaid& order = **found;
        order.filled += said->fill->quantity;
        // Filled in part, and in no list: how the rest ended is not said.
        order.state = order.filled == order.quantity ? OrderState::Filled : OrderState::Unknown;
        return std::nullopt;
    };
    list(kExecutions, std::move(ofOrder(is, name).add("limit", "100")), use, [found, done = std::move(done)](const auto& read) {
        if (read)
            done(*found);
        else
            done(Unexpected(read.error()));
    });
}

void BybitOrders::fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done)
{
    const auto all = std::make_shared<std::vector<FillSaid>>();
    const auto use = [all, venueId = said.venueId](Json row, const Instrument& of) -> std::optional<Wrong> {
        if (kindOf(row) == ExecutionKind::Funding)
            return std::nullopt;
        const auto execution = readExecution(row, of);
        if (!execution)
            return execution.error();
        if (execution->venueId == venueId)
            all->push_back(*execution->fill);
        return std::nullopt;
    };
    list(kExecutions, std::move(ofOrder(is, said.clientId).add("limit", "100")), use, [all, done = std::move(done)](const auto& read) {
        if (read)
            done(*all);
        else
            done(Unexpected(read.error()));
    });
}

// -- the whole account -------------------------------------------------------------------------------------------------------

void BybitOrders::openOrders(Done<std::vector<OrderSaid>> done)
{
    const auto all = std::make_shared<std::vector<OrderSaid>>();
    const auto use = [all](Json row, const Instrument& is) -> std::optional<Wrong> {
        auto said = readOrder(row, is);
        if (!said)
            return said.error();
        // The list may name some that just ended.
        if (!isFinal(said->state))
            all->push_back(std::move(said).value());
        return std::nullopt;
    };
    list(kRealtime, std::move(linear().add("settleCoin", "USDT").add("openOnly", "0").add("limit", "50")), use, [all, done = std::move(done)](const auto& read) {
        if (read)
            done(*all);
        else
            done(Unexpected(read.error()));
    });
}

void BybitOrders::positions(Done<std::vector<account::HeldSaid>> done)
{
    const auto all = std::make_shared<std::vector<account::HeldSaid>>();
    const auto use = [all](Json row, const Instrument& is) -> std::optional<Wrong> {
        const auto held = readPosition(row, is);
        if (!held)
            return held.error();
        all->push_back({is.id(), *held});
        return std::nullopt;
    };
    list("/v5/position/list", std::move(linear().add("settleCoin", "USDT").add("limit", "200")), use, [all, done = std::move(done)](const auto& read) {
        if (read)
            done(*all);
        else
            done(Unexpected(read.error()));
    });
}

void BybitOrders::wallet(Done<Money> done)
{
    Rest::Call call;
    call.path = "/v5/account/wallet-balance";
    call.query.add("accountType", "UNIFIED").add("coin", "USDT");
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        simdjson::dom::parser parser;
        Json result;
        const auto wallet = parser.parse(*answer)["result"].get(result) == simdjson::SUCCESS ? readWallet(result) : std::nullopt;
        done(wallet ? Result<Money>(*wallet) : Unexpected(RestError::badAnswer("no balance")));
    });
}

} // namespace jarvis::venue::bybit
