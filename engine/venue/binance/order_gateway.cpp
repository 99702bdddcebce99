#include "engine/venue/binance/order_gateway.h"

#include "engine/venue/binance/errors.h"

#include <spdlog/spdlog.h>

namespace jarvis::venue::binance {
namespace {

constexpr int kDuplicate = -4116;
constexpr Duration kOrderTimeout = std::chrono::seconds(5);

const char* pathOf(bool isStop)
{
    return isStop ? "/fapi/v1/algoOrder" : "/fapi/v1/order";
}

Rest::Call orderCall(net::HttpMethod method, bool isStop)
{
    Rest::Call call;
    call.method = method;
    call.path = pathOf(isStop);
    call.isSigned = true;
    return call;
}

template <typename T>
Expected<T, RestError> readBody(const std::string& body, const std::function<Expected<T, Wrong>(Json)>& use)
{
    simdjson::dom::parser parser;
    Json json;
    if (parser.parse(body).get(json) != simdjson::SUCCESS)
        return Unexpected(RestError::badAnswer("no JSON"));
    auto result = use(json);
    if (!result)
        return Unexpected(RestError::badAnswer(result.error()));
    return std::move(result).value();
}

} // namespace

bool BinanceOrders::isDuplicate(const VenueError& error) const
{
    return error.code == kDuplicate;
}

std::string BinanceOrders::nameOf(const OrderRef& ref, std::uint32_t revision) const
{
    return ref.hasFormerName ? m_names.formerText({ref.id, revision}) : m_names.text({ref.id, revision});
}

std::uint32_t BinanceOrders::revisionOf(OrderId id) const
{
    const account::KnownOrder* known = m_known.find(id);
    return known == nullptr ? 0 : known->revision;
}

void BinanceOrders::place(const Order& order, const Instrument& is, Done<Placed> done)
{
    const bool isStop = isConditional(order);
    Rest::Call call = orderCall(net::HttpMethod::Post, isStop);
    call.query = placeQuery(order, is, m_names.text({order.id, revisionOf(order.id)}), m_rest.venueNow());
    call.weight = 0;
    call.orders = 1;
    call.timeout = kOrderTimeout;
    call.purpose = order.isReduceOnly ? net::RateBudget::Purpose::ReducesRisk : net::RateBudget::Purpose::Ordinary;
    m_rest.call(std::move(call), [isStop, &is, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        done(readBody<Placed>(*answer, [&](Json json) -> Expected<Placed, Wrong> {
            const auto said = isStop ? readAlgoOrder(json, is) : readOrder(json, is);
            if (!said)
                return Unexpected(said.error());
            return Placed{said->venueId, said->time, true};
        }));
    });
}

void BinanceOrders::amend(const AmendRequest& request, const Instrument& is, Done<Amended> done)
{
    if (isConditional(m_known.find(request.order)->order))
        replaceStop(request, is, std::move(done));
    else
        amendPlain(request, is, std::move(done));
}

void BinanceOrders::amendPlain(const AmendRequest& request, const Instrument& is, Done<Amended> done)
{
    const account::KnownOrder& known = *m_known.find(request.order);
    Rest::Call call = orderCall(net::HttpMethod::Put, false);
    call.query.add("symbol", is.symbol()).add("side", known.order.side == Side::Buy ? "BUY" : "SELL");
    call.query.add("origClientOrderId", nameOf({request.order, known.hasFormerName}, 0)).add("quantity", is.toDecimal(request.quantity).toString());
    const std::optional<Price> price = request.limitPrice ? request.limitPrice : known.order.limitPrice;
    if (price)
        call.query.add("price", is.toDecimal(*price).toString());
    call.orders = 1;
    m_rest.call(std::move(call), [this, request, price, &is, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        done(readBody<Amended>(*answer, [&](Json json) -> Expected<Amended, Wrong> {
            const auto said = readOrder(json, is);
            if (!said)
                return Unexpected(said.error());
            if (account::KnownOrder* now = m_known.find(request.order)) {
                now->order.quantity = said->quantity;
                now->order.limitPrice = price;
            }
            // What had filled meanwhile is told by the stream; an order that the amend ended, too.
            return Amended{said->quantity, said->limitPrice, std::nullopt, said->time, !isFinal(said->state)};
        }));
    });
}

/// The venue cannot change a stop. The new one first, so that there is never none; both only reduce.
void BinanceOrders::replaceStop(const AmendRequest& request, const Instrument& is, Done<Amended> done)
{
    account::KnownOrder& changed = *m_known.find(request.order);
    const Order before = changed.order;
    const std::uint32_t revisionBefore = changed.revision;
    const OrderRef refBefore{request.order, changed.hasFormerName};
    changed.order.quantity = request.quantity;
    changed.order.triggerPrice = request.triggerPrice ? request.triggerPrice : changed.order.triggerPrice;
    ++changed.revision;
    const Order after = changed.order;
    Rest::Call call = orderCall(net::HttpMethod::Post, true);
    call.query = placeQuery(after, is, m_names.text({request.order, changed.revision}), m_rest.venueNow());
    call.weight = 0;
    call.orders = 1;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [this, request, before, revisionBefore, refBefore, after, &is, done = std::move(done)](const live::RestAnswer& answer) {
        account::KnownOrder* known = m_known.find(request.order);
        if (!answer) {
            if (answer.error().meaning != ErrorMeaning::OutcomeUnknown && known != nullptr) {
                known->order = before;
                known->revision = revisionBefore;
            }
            return done(Unexpected(answer.error()));
        }
        if (known != nullptr)
            known->hasFormerName = false;
        Rest::Call cancel = orderCall(net::HttpMethod::Delete, true);
        cancel.query.add("symbol", is.symbol()).add("clientAlgoId", nameOf(refBefore, revisionBefore));
        cancel.purpose = net::RateBudget::Purpose::ReducesRisk;
        m_rest.call(std::move(cancel), [after, done](const live::RestAnswer& gone) {
            if (!gone)
                spdlog::warn("Binance: a stop that was replaced could not be cancelled: {}", gone.error().text);
            done(Amended{after.quantity, std::nullopt, after.triggerPrice, std::nullopt, true});
        });
    });
}

void BinanceOrders::cancel(const OrderRef& ref, const Instrument& is, DoneNothing done)
{
    const account::KnownOrder* known = m_known.find(ref.id);
    const bool isStop = known != nullptr && isConditional(known->order);
    Rest::Call call = orderCall(net::HttpMethod::Delete, isStop);
    call.query.add("symbol", is.symbol());
    call.query.add(isStop ? "clientAlgoId" : "origClientOrderId", nameOf(ref, isStop ? known->revision : 0));
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [done = std::move(done)](const live::RestAnswer& answer) {
        if (answer)
            done({});
        else
            done(Unexpected(answer.error()));
    });
}

bool BinanceOrders::canBeCancelledWithOthers(const OrderRef& ref) const
{
    const account::KnownOrder* known = m_known.find(ref.id);
    return known != nullptr && !isConditional(known->order);
}

/// DELETE /fapi/v1/batchOrders: a list with what is left of each order, or `{"code":-2011,"msg":"…"}`, as they were named.
void BinanceOrders::cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done)
{
    std::string names;
    for (const OrderRef& ref : refs)
        names += (names.empty() ? "[\"" : ",\"") + nameOf(ref, 0) + '"';
    Rest::Call call;
    call.method = net::HttpMethod::Delete;
    call.path = "/fapi/v1/batchOrders";
    call.isSigned = true;
    call.query.add("symbol", is.symbol()).add("origClientOrderIdList", names + ']');
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [count = refs.size(), done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        done(readBody<ManyCancelled>(*answer, [count](Json json) -> Expected<ManyCancelled, Wrong> {
            simdjson::dom::array rows;
            if (json.get(rows) != simdjson::SUCCESS || rows.size() != count)
                return Unexpected(Wrong("not an answer for each order"));
            ManyCancelled made;
            for (const Json row : rows) {
                std::int64_t code = 0;
                if (row["code"].get(code) != simdjson::SUCCESS) {
                    made.emplace_back();
                    continue;
                }
                const VenueError error = errorOf(static_cast<int>(code));
                made.emplace_back(Unexpected(RestError{RestError::Kind::Venue, error.meaning, error, 200, "code " + std::to_string(code) + ": " + error.words, {}}));
            }
            return made;
        }));
    });
}

} // namespace jarvis::venue::binance
