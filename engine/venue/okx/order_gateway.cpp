#include "engine/venue/okx/order_gateway.h"

#include "engine/venue/okx/errors.h"

namespace jarvis::venue::okx {
namespace {

using live::RestError;
using Purpose = net::RateBudget::Purpose;

constexpr int kDuplicateOrder = 51016;
constexpr int kDuplicateStop = 51065;
constexpr Duration kOrderTimeout = std::chrono::seconds(5);

/// `data[0]` of an answer.
template <typename T>
Expected<T, RestError> readFirst(const std::string& body, const std::function<Expected<T, Wrong>(Json)>& use)
{
    simdjson::dom::parser parser;
    Json json;
    Json first;
    if (parser.parse(body).get(json) != simdjson::SUCCESS || json["data"].at(0).get(first) != simdjson::SUCCESS)
        return Unexpected(RestError::badAnswer("an answer without data"));
    auto result = use(first);
    if (!result)
        return Unexpected(RestError::badAnswer(result.error()));
    return std::move(result).value();
}

/// The instrument is not in the venue's list, or not with our lot: no size can be told.
RestError notListed(const Instrument& is)
{
    return {RestError::Kind::Venue, ErrorMeaning::Refused, VenueError{51001, ErrorMeaning::Refused, ReasonCode::UnknownInstrument, "", ""}, 0,
        is.symbol() + " is not traded with this lot any more: restart to read the list again", {}};
}

} // namespace

bool OkxOrders::isDuplicate(const VenueError& error) const
{
    return error.code == kDuplicateOrder || error.code == kDuplicateStop;
}

void OkxOrders::post(const char* path, std::string body, const Instrument& is, Purpose purpose, int orders, live::RestDone done, int weight)
{
    live::RestCall call;
    call.method = net::HttpMethod::Post;
    call.path = path;
    call.body = std::move(body);
    call.scope = is.symbol();
    call.weight = weight;
    call.orders = orders;
    call.isSigned = true;
    call.purpose = purpose;
    call.timeout = kOrderTimeout;
    m_parts.rest.call(std::move(call), std::move(done));
}

void OkxOrders::place(const Order& order, const Instrument& is, Done<Placed> done)
{
    const auto grid = m_parts.contracts.gridOf(is);
    if (!grid)
        return done(Unexpected(notListed(is)));
    const bool isStop = isConditional(order);
    const bool isWorking = !order.isPostOnly;
    post(isStop ? "/api/v5/trade/order-algo" : "/api/v5/trade/order", placeBody(order, is, *grid, nameOf(order.id)), is,
        order.isReduceOnly ? Purpose::ReducesRisk : Purpose::Ordinary, 1, [this, isStop, isWorking, done = std::move(done)](const live::RestAnswer& answer) {
            if (!answer)
                return done(Unexpected(answer.error()));
            done(readFirst<Placed>(*answer, [&](Json json) -> Expected<Placed, Wrong> {
                const auto taken = readTaken(json, isStop);
                if (!taken)
                    return Unexpected(taken.error());
                return Placed{taken->venueId, taken->time.value_or(venueNow()), isWorking};
            }));
        });
}

void OkxOrders::amend(const AmendRequest& request, const Instrument& is, Done<Amended> done)
{
    const auto grid = m_parts.contracts.gridOf(is);
    if (!grid)
        return done(Unexpected(notListed(is)));
    const Order& order = m_parts.known.find(request.order)->order;
    const bool isStop = isConditional(order);
    std::string body = amendBody(request, order, is, *grid, nameOf(request.order));
    post(isStop ? "/api/v5/trade/amend-algos" : "/api/v5/trade/amend-order", std::move(body), is,
        order.isReduceOnly ? Purpose::ReducesRisk : Purpose::Ordinary, 1, [this, request, isStop, done = std::move(done)](const live::RestAnswer& answer) {
            if (!answer)
                return done(Unexpected(answer.error()));
            if (account::KnownOrder* known = m_parts.known.find(request.order)) {
                known->order.quantity = request.quantity;
                known->order.limitPrice = request.limitPrice ? request.limitPrice : known->order.limitPrice;
                known->order.triggerPrice = request.triggerPrice ? request.triggerPrice : known->order.triggerPrice;
            }
            // In the book it is done when the stream says so: it may have been too late.
            done(Amended{request.quantity, request.limitPrice, request.triggerPrice, std::nullopt, isStop});
        });
}

void OkxOrders::cancel(const OrderRef& ref, const Instrument& is, DoneNothing done)
{
    const account::KnownOrder* known = m_parts.known.find(ref.id);
    const bool isStop = known != nullptr && isConditional(known->order);
    const std::string name = nameOf(ref.id);
    post(isStop ? "/api/v5/trade/cancel-algos" : "/api/v5/trade/cancel-order", isStop ? cancelAlgoBody(is, name) : cancelBody(is, name), is, Purpose::ReducesRisk, 0,
        [done = std::move(done)](const live::RestAnswer& answer) {
            if (answer)
                done({});
            else
                done(Unexpected(answer.error()));
        });
}

bool OkxOrders::canBeCancelledWithOthers(const OrderRef& ref) const
{
    const account::KnownOrder* known = m_parts.known.find(ref.id);
    return known != nullptr && !isConditional(known->order);
}

void OkxOrders::cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done)
{
    std::string body;
    for (const OrderRef& ref : refs)
        body += (body.empty() ? "[" : ",") + cancelBody(is, nameOf(ref.id));
    const auto use = [refs, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        simdjson::dom::parser parser;
        Json json;
        simdjson::dom::array rows;
        if (parser.parse(*answer).get(json) != simdjson::SUCCESS || json["data"].get(rows) != simdjson::SUCCESS || rows.size() != refs.size())
            return done(Unexpected(RestError::badAnswer("not an answer for each order")));
        ManyCancelled made;
        for (const Json row : rows) {
            const VenueError error = okx::errorOf(static_cast<int>(wholeIn(row, "sCode")));
            if (error.code == 0)
                made.emplace_back();
            else
                made.emplace_back(Unexpected(RestError{RestError::Kind::Venue, error.meaning, error, 200, "code " + std::to_string(error.code) + ": " + error.words, {}}));
        }
        done(made);
    };
    post("/api/v5/trade/cancel-batch-orders", body + ']', is, Purpose::ReducesRisk, 0, use, static_cast<int>(refs.size()));
}

// -- asking ----------------------------------------------------------------------------------------------------------------

void OkxOrders::ask(const char* path, Query query, live::RestDone done)
{
    live::RestCall call;
    call.path = path;
    call.query = std::move(query);
    call.isSigned = true;
    call.purpose = Purpose::ReducesRisk;
    m_parts.rest.call(std::move(call), std::move(done));
}

void OkxOrders::find(const OrderRef& ref, const Instrument& is, Found done)
{
    // Former names have dashes: this venue never took one.
    if (ref.hasFormerName)
        return done(std::optional<OrderSaid>());
    const account::KnownOrder* known = m_parts.known.find(ref.id);
    if (known != nullptr && isConditional(known->order))
        return findAlgo(ref, is, std::move(done));
    const bool isCertain = known != nullptr;
    findPlain(std::move(Query().add("instId", is.symbol()).add("clOrdId", nameOf(ref.id))), is,
        [this, ref, &is, isCertain, done = std::move(done)](const Result<std::optional<OrderSaid>>& found) {
            // Of an earlier life: it may be either.
            if (found && !*found && !isCertain)
                findAlgo(ref, is, done);
            else
                done(found);
        });
}

void OkxOrders::findPlain(Query query, const Instrument& is, Found done)
{
    ask("/api/v5/trade/order", std::move(query), [this, &is, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer && answer.error().meaning == ErrorMeaning::OrderUnknown)
            return done(std::optional<OrderSaid>());
        const auto grid = m_parts.contracts.gridOf(is);
        if (!answer || !grid)
            return done(Unexpected(answer ? notListed(is) : answer.error()));
        done(readFirst<std::optional<OrderSaid>>(*answer, [&](Json json) -> Expected<std::optional<OrderSaid>, Wrong> {
            auto said = readOrder(json, is, *grid);
            if (!said)
                return Unexpected(said.error());
            return std::optional(std::move(said).value());
        }));
    });
}

void OkxOrders::findAlgo(const OrderRef& ref, const Instrument& is, Found done)
{
    ask("/api/v5/trade/order-algo", std::move(Query().add("algoClOrdId", nameOf(ref.id))), [this, ref, &is, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer && answer.error().meaning == ErrorMeaning::OrderUnknown)
            return done(std::optional<OrderSaid>());
        const auto grid = m_parts.contracts.gridOf(is);
        if (!answer || !grid)
            return done(Unexpected(answer ? notListed(is) : answer.error()));
        const auto said = readFirst<OrderSaid>(*answer, [&](Json json) { return readAlgoOrder(json, is, *grid); });
        if (!said)
            return done(Unexpected(said.error()));
        if (said->childId == 0)
            return done(std::optional(*said));
        if (account::KnownOrder* known = m_parts.known.find(ref.id))
            known->childId = said->childId;
        // It was triggered: what became of it is known of its order in the book.
        findPlain(std::move(Query().add("instId", is.symbol()).add("ordId", std::to_string(said->childId))), is, done);
    });
}

} // namespace jarvis::venue::okx
