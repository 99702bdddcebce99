#include "engine/venue/binance/order_gateway.h"
#include "engine/venue/binance/wallet.h"

#include <memory>

namespace jarvis::venue::binance {
namespace {

constexpr int kOpenOrdersWeight = 40;
constexpr int kPositionsWeight = 5;
constexpr int kTradesWeight = 5;
constexpr int kBalanceWeight = 5;
constexpr std::uint32_t kRevisionsMax = 200; ///< of one stop: more are not asked for

template <typename T, typename Done>
bool isFailed(const Expected<T, RestError>& result, const Done& done)
{
    if (!result)
        done(Unexpected(result.error()));
    return !result;
}

using Read = Expected<OrderSaid, Wrong> (*)(Json, const Instrument&);

/// The one order of an answer; empty: the venue says that it does not know it.
account::OrderGateway::Result<std::optional<OrderSaid>> readOne(const live::RestAnswer& answer, const Instrument& is, Read read)
{
    if (!answer && answer.error().meaning == ErrorMeaning::OrderUnknown)
        return std::optional<OrderSaid>();
    if (!answer)
        return Unexpected(answer.error());
    simdjson::dom::parser parser;
    Json json;
    if (parser.parse(*answer).get(json) != simdjson::SUCCESS)
        return Unexpected(RestError::badAnswer("no JSON"));
    auto said = read(json, is);
    if (!said)
        return Unexpected(RestError::badAnswer(said.error()));
    return std::optional(std::move(said).value());
}

} // namespace

void BinanceOrders::ask(const char* path, Query query, int weight, live::RestDone done)
{
    Rest::Call call;
    call.path = path;
    call.query = std::move(query);
    call.weight = weight;
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), std::move(done));
}

void BinanceOrders::list(const char* path, Query query, int weight, std::function<std::optional<Wrong>(Json, const Instrument&)> use, DoneNothing done)
{
    ask(path, std::move(query), weight, [this, use = std::move(use), done = std::move(done)](const live::RestAnswer& answer) {
        if (isFailed(answer, done))
            return;
        simdjson::dom::parser parser;
        simdjson::dom::array rows;
        if (parser.parse(*answer).get(rows) != simdjson::SUCCESS)
            return done(Unexpected(RestError::badAnswer("no list")));
        for (const Json row : rows) {
            std::string_view symbol;
            const Instrument* is = row["symbol"].get(symbol) == simdjson::SUCCESS ? m_instruments.find(symbol) : nullptr;
            if (const auto wrong = is != nullptr ? use(row, *is) : std::nullopt)
                return done(Unexpected(RestError::badAnswer(*wrong)));
        }
        done({});
    });
}

// -- one order ---------------------------------------------------------------------------------------------------------------

void BinanceOrders::find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    const account::KnownOrder* known = m_known.find(ref.id);
    if (known != nullptr && isConditional(known->order))
        return findConditional(ref, is, std::move(done));
    if (known != nullptr)
        return findPlain(ref, is, std::move(done));
    // Of an earlier life: it may be either.
    findPlain(ref, is, [this, ref, &is, done = std::move(done)](const Result<std::optional<OrderSaid>>& found) {
        if (!found || *found)
            done(found);
        else
            findConditional(ref, is, done);
    });
}

void BinanceOrders::findPlain(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    ask("/fapi/v1/order", std::move(Query().add("symbol", is.symbol()).add("origClientOrderId", nameOf(ref, 0))), 1,
        [&is, done = std::move(done)](const live::RestAnswer& answer) { done(readOne(answer, is, readOrder)); });
}

/// Of several revisions the one that is open counts; where none is, the last that we know of.
void BinanceOrders::findConditional(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    const auto found = std::make_shared<std::optional<OrderSaid>>();
    const auto use = [this, ref, found](Json row, const Instrument& of) -> std::optional<Wrong> {
        auto said = readAlgoOrder(row, of);
        const auto name = said ? m_names.read(said->clientId) : std::nullopt;
        if (!name || name->order != ref.id || *found)
            return std::nullopt;
        if (account::KnownOrder* known = m_known.find(ref.id))
            known->revision = std::max(known->revision, name->revision);
        *found = std::move(said).value();
        return std::nullopt;
    };
    list("/fapi/v1/openAlgoOrders", std::move(Query().add("symbol", is.symbol())), 1, use, [this, ref, found, &is, done = std::move(done)](const auto& read) {
        if (isFailed(read, done))
            return;
        if (*found)
            done(*found);
        else
            findAlgo(ref, revisionOf(ref.id), is, std::nullopt, done);
    });
}

/// Of the revisions that are over: each was cancelled for the next one, but the last. How many there were is not known after a restart.
void BinanceOrders::findAlgo(
    const OrderRef& ref, std::uint32_t revision, const Instrument& is, std::optional<OrderSaid> before, Done<std::optional<OrderSaid>> done)
{
    ask("/fapi/v1/algoOrder", std::move(Query().add("symbol", is.symbol()).add("clientAlgoId", nameOf(ref, revision))), 1,
        [this, ref, revision, &is, before = std::move(before), done = std::move(done)](const live::RestAnswer& answer) {
            const auto said = readOne(answer, is, readAlgoOrder);
            if (!said)
                return done(said);
            if (!*said)
                return done(before);
            account::KnownOrder* known = m_known.find(ref.id);
            if (known != nullptr)
                known->revision = std::max(known->revision, revision);
            if ((*said)->childId == 0)
                return isFinal((*said)->state) && revision < kRevisionsMax ? findAlgo(ref, revision + 1, is, **said, done) : done(said);
            if (known != nullptr)
                known->childId = (*said)->childId;
            // It was triggered: what became of it is known of its order in the book.
            findChild((*said)->childId, is, done);
        });
}

void BinanceOrders::findChild(std::uint64_t childId, const Instrument& is, Done<std::optional<OrderSaid>> done)
{
    ask("/fapi/v1/order", std::move(Query().add("symbol", is.symbol()).add("orderId", std::to_string(childId))), 1,
        [&is, done = std::move(done)](const live::RestAnswer& answer) {
            const auto said = readOne(answer, is, readOrder);
            if (said && !*said)
                done(Unexpected(RestError::badAnswer("the order of a triggered stop is not there")));
            else
                done(said);
        });
}

void BinanceOrders::fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done)
{
    const auto all = std::make_shared<std::vector<FillSaid>>();
    const auto use = [all](Json row, const Instrument& of) -> std::optional<Wrong> {
        const auto fill = readTrade(row, of);
        if (!fill)
            return fill.error();
        all->push_back(*fill);
        return std::nullopt;
    };
    list("/fapi/v1/userTrades", std::move(Query().add("symbol", is.symbol()).add("orderId", std::to_string(said.venueId))), kTradesWeight, use,
        [all, done = std::move(done)](const auto& read) {
            if (!isFailed(read, done))
                done(*all);
        });
}

// -- the whole account -------------------------------------------------------------------------------------------------------

/// Those in the book and the stops, one after the other.
void BinanceOrders::openOrders(Done<std::vector<OrderSaid>> done)
{
    const auto all = std::make_shared<std::vector<OrderSaid>>();
    const auto keep = [all](Expected<OrderSaid, Wrong> said) -> std::optional<Wrong> {
        if (!said)
            return said.error();
        all->push_back(std::move(said).value());
        return std::nullopt;
    };
    const auto useOrder = [keep](Json row, const Instrument& is) { return keep(readOrder(row, is)); };
    const auto useAlgo = [keep](Json row, const Instrument& is) { return keep(readAlgoOrder(row, is)); };
    list("/fapi/v1/openOrders", {}, kOpenOrdersWeight, useOrder, [this, useAlgo, all, done = std::move(done)](const auto& read) {
        if (isFailed(read, done))
            return;
        list("/fapi/v1/openAlgoOrders", {}, kOpenOrdersWeight, useAlgo, [all, done](const auto& readToo) {
            if (!isFailed(readToo, done))
                done(*all);
        });
    });
}

void BinanceOrders::positions(Done<std::vector<account::HeldSaid>> done)
{
    const auto all = std::make_shared<std::vector<account::HeldSaid>>();
    const auto use = [all](Json row, const Instrument& is) -> std::optional<Wrong> {
        const auto held = readPosition(row, is);
        if (!held)
            return held.error();
        all->push_back({is.id(), *held});
        return std::nullopt;
    };
    list("/fapi/v3/positionRisk", {}, kPositionsWeight, use, [all, done = std::move(done)](const auto& read) {
        if (!isFailed(read, done))
            done(*all);
    });
}

void BinanceOrders::wallet(Done<Money> done)
{
    ask("/fapi/v3/balance", {}, kBalanceWeight, [this, done = std::move(done)](const live::RestAnswer& answer) {
        if (isFailed(answer, done))
            return;
        simdjson::dom::parser parser;
        Json json;
        const auto wallet = parser.parse(*answer).get(json) == simdjson::SUCCESS ? readWallet(json, m_instruments.quotes()) : std::nullopt;
        done(wallet ? Result<Money>(*wallet) : Unexpected(RestError::badAnswer("no balance")));
    });
}

} // namespace jarvis::venue::binance
