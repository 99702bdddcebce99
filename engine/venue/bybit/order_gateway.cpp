#include "engine/venue/bybit/order_gateway.h"

namespace jarvis::venue::bybit {
namespace {

constexpr int kDuplicate = 110072;
constexpr Duration kOrderTimeout = std::chrono::seconds(5);

/// The venue's id in an answer to a request about an order; empty when it is not as documented.
std::optional<std::uint64_t> takenId(const std::string& body)
{
    simdjson::dom::parser parser;
    std::string_view id;
    if (parser.parse(body)["result"]["orderId"].get(id) != simdjson::SUCCESS || id.empty())
        return std::nullopt;
    return numberOf(id);
}

} // namespace

bool BybitOrders::isDuplicate(const VenueError& error) const
{
    return error.code == kDuplicate;
}

void BybitOrders::change(const char* path, std::string body, net::RateBudget::Purpose purpose, std::function<void(const live::RestAnswer&)> done)
{
    Rest::Call call;
    call.method = net::HttpMethod::Post;
    call.path = path;
    call.body = std::move(body);
    call.orders = 1;
    call.isSigned = true;
    call.timeout = kOrderTimeout;
    call.purpose = purpose;
    m_rest.call(std::move(call), std::move(done));
}

void BybitOrders::place(const Order& order, const Instrument& is, Done<Placed> done)
{
    const auto purpose = order.isReduceOnly ? net::RateBudget::Purpose::ReducesRisk : net::RateBudget::Purpose::Ordinary;
    change("/v5/order/create", placeBody(order, is, m_names.text({order.id, 0})), purpose, [done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        if (const auto id = takenId(*answer))
            done(Placed{*id, {}, false});
        else
            done(Unexpected(RestError::badAnswer("an order was taken without an id")));
    });
}

void BybitOrders::amend(const AmendRequest& request, const Instrument& is, Done<Amended> done)
{
    const account::KnownOrder& known = *m_known.find(request.order);
    const auto purpose = known.order.isReduceOnly ? net::RateBudget::Purpose::ReducesRisk : net::RateBudget::Purpose::Ordinary;
    change("/v5/order/amend", amendBody(request, is, nameOf({request.order, known.hasFormerName})), purpose,
        [done = std::move(done)](const live::RestAnswer& answer) {
            if (answer)
                done(Amended{{}, {}, {}, {}, false});
            else
                done(Unexpected(answer.error()));
        });
}

void BybitOrders::cancel(const OrderRef& ref, const Instrument& is, DoneNothing done)
{
    change("/v5/order/cancel", cancelBody(is, nameOf(ref)), net::RateBudget::Purpose::ReducesRisk, [done = std::move(done)](const live::RestAnswer& answer) {
        if (answer)
            done({});
        else
            done(Unexpected(answer.error()));
    });
}

} // namespace jarvis::venue::bybit
