#include "engine/venue/bybit/order_gateway.h"

#include "engine/venue/bybit/errors.h"

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

void BybitOrders::change(const char* path, std::string body, int orders, net::RateBudget::Purpose purpose, std::function<void(const live::RestAnswer&)> done)
{
    Rest::Call call;
    call.method = net::HttpMethod::Post;
    call.path = path;
    call.body = std::move(body);
    call.orders = orders;
    call.isSigned = true;
    call.timeout = kOrderTimeout;
    call.purpose = purpose;
    m_rest.call(std::move(call), std::move(done));
}

void BybitOrders::place(const Order& order, const Instrument& is, Done<Placed> done)
{
    const auto purpose = order.isReduceOnly ? net::RateBudget::Purpose::ReducesRisk : net::RateBudget::Purpose::Ordinary;
    change("/v5/order/create", placeBody(order, is, m_names.text({order.id, 0})), 1, purpose, [done = std::move(done)](const live::RestAnswer& answer) {
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
    change("/v5/order/amend", amendBody(request, is, nameOf({request.order, known.hasFormerName})), 1, purpose,
        [done = std::move(done)](const live::RestAnswer& answer) {
            if (answer)
                done(Amended{{}, {}, {}, {}, false});
            else
                done(Unexpected(answer.error()));
        });
}

void BybitOrders::cancel(const OrderRef& ref, const Instrument& is, DoneNothing done)
{
    change("/v5/order/cancel", cancelBody(is, nameOf(ref)), 1, net::RateBudget::Purpose::ReducesRisk, [done = std::move(done)](const live::RestAnswer& answer) {
        if (answer)
            done({});
        else
            done(Unexpected(answer.error()));
    });
}

/// The answers stand apart from the list of orders: `retExtInfo.list` has `{"code":0,"msg":"OK"}` for each, as they were named.
void BybitOrders::cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done)
{
    std::vector<std::string> names;
    for (const OrderRef& ref : refs)
        names.push_back(nameOf(ref));
    const auto onAnswer = [count = refs.size(), done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        simdjson::dom::parser parser;
        simdjson::dom::array rows;
        if (parser.parse(*answer)["retExtInfo"]["list"].get(rows) != simdjson::SUCCESS || rows.size() != count)
            return done(Unexpected(RestError::badAnswer("not an answer for each order")));
        ManyCancelled made;
        for (const Json row : rows) {
            std::int64_t code = -1;
            if (row["code"].get(code) == simdjson::SUCCESS && code == 0) {
                made.emplace_back();
                continue;
            }
            const VenueError error = errorOf(static_cast<int>(code));
            made.emplace_back(Unexpected(RestError{RestError::Kind::Venue, error.meaning, error, 200, "retCode " + std::to_string(code) + ": " + error.words, {}}));
        }
        done(std::move(made));
    };
    change("/v5/order/cancel-batch", cancelManyBody(is, names), static_cast<int>(refs.size()), net::RateBudget::Purpose::ReducesRisk, onAnswer);
}

} // namespace jarvis::venue::bybit
