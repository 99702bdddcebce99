#include "engine/venue/binance/account_session.h"

#include <spdlog/spdlog.h>

namespace jarvis::venue::binance {
namespace {

constexpr int kDuplicate = -4116;
constexpr Duration kCancelPause = std::chrono::milliseconds(200);
constexpr int kOpenOrdersWeight = 40;
constexpr int kPositionsWeight = 5;
constexpr int kTradesWeight = 5;
constexpr Duration kOrderTimeout = std::chrono::seconds(5);

const char* pathOf(const Order& order)
{
    return isConditional(order) ? "/fapi/v1/algoOrder" : "/fapi/v1/order";
}

} // namespace

void AccountSession::submit(const VenueRequest& request)
{
    std::visit([this](const auto& r) { handle(r); }, request);
}

// -- placing -------------------------------------------------------------------------------------------------------------

void AccountSession::handle(const PlaceRequest& request)
{
    Known& known = m_known[request.order.id];
    known.order = request.order;
    place(request.order, 1);
}

void AccountSession::place(const Order& order, int triesLeft)
{
    const Instrument* is = find(order.instrument);
    if (is == nullptr) {
        m_reports.put(OrderRejected{order.id, Refusal{ReasonCode::UnknownInstrument, order.instrument, {}, {}, {}}, now()});
        return;
    }
    Rest::Call call;
    call.method = net::HttpMethod::Post;
    call.path = pathOf(order);
    call.query = placeQuery(order, *is, textOf(m_account, {order.id, m_known[order.id].revision}));
    call.weight = 0;
    call.orders = 1;
    call.isSigned = true;
    call.timeout = kOrderTimeout;
    call.purpose = order.isReduceOnly ? net::RateBudget::Purpose::ReducesRisk : net::RateBudget::Purpose::Ordinary;
    m_rest.call(std::move(call), [this, order, triesLeft](const Answer& answer) { onPlaced(order, answer, triesLeft); });
}

void AccountSession::onPlaced(const Order& order, const Answer& answer, int triesLeft)
{
    if (answer) {
        const Instrument& is = *find(order.instrument);
        const bool isRead = read(*answer, [&](simdjson::dom::element json) {
            const auto said = isConditional(order) ? readAlgoOrder(json, is) : readOrder(json, is);
            if (!said)
                return m_reports.put(RequestTimedOut{order.id, now()});
            m_known[order.id].venueId = said->venueId;
            m_reports.put(OrderAcknowledged{order.id, said->venueId, local(said->time)});
        });
        if (!isRead)
            m_reports.put(RequestTimedOut{order.id, now()});
        return;
    }
    const RestError& error = answer.error();
    spdlog::info("Binance: order {} was not taken: {}", order.id.value, error.text);
    if (error.error.code == kDuplicate)
        return query(order.id, order.instrument);
    switch (error.meaning) {
    case ErrorMeaning::OutcomeUnknown: m_reports.put(RequestTimedOut{order.id, now()}); return;
    case ErrorMeaning::ClockWrong:
        if (triesLeft > 0) {
            m_rest.measureClock([this, order, triesLeft](bool) { place(order, triesLeft - 1); });
            return;
        }
        break;
    default: break;
    }
    m_reports.put(OrderRejected{order.id, refusalOf(error, order.instrument), now()});
}

// -- amending --------------------------------------------------------------------------------------------------------------

void AccountSession::handle(const AmendRequest& request)
{
    Known* known = this->known(request.order);
    const Instrument* is = find(request.instrument);
    if (known == nullptr || is == nullptr) {
        m_reports.put(AmendRejected{request.order, Refusal{ReasonCode::UnknownOrder, request.instrument, {}, {}, {}}, now()});
        return;
    }
    if (isConditional(known->order))
        return replaceStop(request);
    Rest::Call call;
    call.method = net::HttpMethod::Put;
    call.path = "/fapi/v1/order";
    call.query.add("symbol", is->symbol()).add("side", known->order.side == Side::Buy ? "BUY" : "SELL");
    call.query.add("origClientOrderId", textOf(m_account, {request.order, 0})).add("quantity", is->toDecimal(request.quantity).toString());
    const std::optional<Price> price = request.limitPrice ? request.limitPrice : known->order.limitPrice;
    if (price)
        call.query.add("price", is->toDecimal(*price).toString());
    call.orders = 1;
    call.isSigned = true;
    m_rest.call(std::move(call), [this, request, price, is](const Answer& answer) {
        if (!answer) {
            if (answer.error().meaning == ErrorMeaning::OutcomeUnknown)
                m_reports.put(RequestTimedOut{request.order, now()});
            else
                m_reports.put(AmendRejected{request.order, refusalOf(answer.error(), request.instrument), now()});
            return;
        }
        read(*answer, [&](simdjson::dom::element json) {
            const auto said = readOrder(json, *is);
            if (!said)
                return m_reports.put(RequestTimedOut{request.order, now()});
            if (Known* is_ = this->known(request.order)) {
                is_->order.quantity = said->quantity;
                is_->order.limitPrice = price;
            }
            // What had filled meanwhile is told by the stream; an order that the amend ended, too.
            if (!isFinal(said->state))
                m_reports.put(OrderAmended{request.order, said->quantity, said->limitPrice, std::nullopt, local(said->time)});
        });
    });
}

/// The venue cannot change a stop. The new one first, so that there is never none; both only reduce.
void AccountSession::replaceStop(const AmendRequest& request)
{
    const Known before = *known(request.order);
    Known& changed = m_known[request.order];
    changed.order.quantity = request.quantity;
    changed.order.triggerPrice = request.triggerPrice ? request.triggerPrice : changed.order.triggerPrice;
    ++changed.revision;
    const Instrument& is = *find(request.instrument);
    Rest::Call call;
    call.method = net::HttpMethod::Post;
    call.path = "/fapi/v1/algoOrder";
    call.query = placeQuery(changed.order, is, textOf(m_account, {request.order, changed.revision}));
    call.weight = 0;
    call.orders = 1;
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    const Order after = changed.order;
    m_rest.call(std::move(call), [this, request, before, after](const Answer& answer) {
        Known* known = this->known(request.order);
        if (!answer && answer.error().meaning != ErrorMeaning::OutcomeUnknown) {
            if (known != nullptr) {
                known->order = before.order;
                known->revision = before.revision;
            }
            m_reports.put(AmendRejected{request.order, refusalOf(answer.error(), request.instrument), now()});
            return;
        }
        if (!answer) {
            m_reports.put(RequestTimedOut{request.order, now()});
            return;
        }
        Rest::Call cancel;
        cancel.method = net::HttpMethod::Delete;
        cancel.path = "/fapi/v1/algoOrder";
        cancel.query.add("symbol", find(request.instrument)->symbol()).add("clientAlgoId", textOf(m_account, {request.order, before.revision}));
        cancel.isSigned = true;
        cancel.purpose = net::RateBudget::Purpose::ReducesRisk;
        m_rest.call(std::move(cancel), [this, request, after](const Answer& gone) {
            if (!gone)
                spdlog::warn("Binance: a stop that was replaced could not be cancelled: {}", gone.error().text);
            m_reports.put(OrderAmended{request.order, after.quantity, std::nullopt, after.triggerPrice, now()});
        });
    });
}

// -- cancelling ------------------------------------------------------------------------------------------------------------

void AccountSession::handle(const CancelRequest& request)
{
    cancel(request, kCancelTriesMax);
}

void AccountSession::cancel(const CancelRequest& request, int triesLeft)
{
    const Instrument* is = find(request.instrument);
    if (is == nullptr) {
        m_reports.put(CancelRejected{request.order, Refusal{ReasonCode::UnknownInstrument, request.instrument, {}, {}, {}}, now()});
        return;
    }
    const Known* known = this->known(request.order);
    const bool isStop = known != nullptr && isConditional(known->order);
    Rest::Call call;
    call.method = net::HttpMethod::Delete;
    call.path = isStop ? "/fapi/v1/algoOrder" : "/fapi/v1/order";
    call.query.add("symbol", is->symbol());
    call.query.add(isStop ? "clientAlgoId" : "origClientOrderId", textOf(m_account, {request.order, isStop ? known->revision : 0}));
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [this, request, triesLeft](const Answer& answer) {
        // That it is gone, and what it filled before, is told by the stream; where that is down, it is asked for.
        if (answer)
            return m_isUp ? void() : query(request.order, request.instrument);
        const ErrorMeaning meaning = answer.error().meaning;
        const bool mayRepeat = meaning == ErrorMeaning::Busy || meaning == ErrorMeaning::TooFast || meaning == ErrorMeaning::OutcomeUnknown || meaning == ErrorMeaning::ClockWrong;
        if (!mayRepeat || triesLeft <= 1) {
            m_reports.put(CancelRejected{request.order, refusalOf(answer.error(), request.instrument), now()});
            return;
        }
        const Duration wait = std::max(answer.error().retryAt - now(), kCancelPause);
        m_cancelRetries[request.order] = m_network.scheduler.after(wait, [this, request, triesLeft] { cancel(request, triesLeft - 1); });
    });
}

// -- asking ----------------------------------------------------------------------------------------------------------------

void AccountSession::handle(const QueryRequest& request)
{
    query(request.order, request.instrument);
}

void AccountSession::query(OrderId id, InstrumentId instrument)
{
    const Instrument* is = find(instrument);
    if (is == nullptr)
        return reportUnknown(id, now());
    const Known* known = this->known(id);
    if (known != nullptr && isConditional(known->order))
        return queryConditional(id, *is);
    const bool isCertain = known != nullptr;
    const Timestamp asked = now();
    queryPlain(id, *is, {id, 0}, [this, id, is, isCertain, asked] {
        if (isCertain)
            reportUnknown(id, asked);
        else
            queryConditional(id, *is); // of an earlier life: it may be either
    });
}

void AccountSession::queryPlain(OrderId id, const Instrument& is, const OrderName& name, std::function<void()> notThere)
{
    const Timestamp asked = now();
    ask("/fapi/v1/order", std::move(Query().add("symbol", is.symbol()).add("origClientOrderId", textOf(m_account, name))), 1,
        [this, id, &is, asked, notThere = std::move(notThere)](const Answer& answer) {
            if (!answer) {
                if (answer.error().meaning == ErrorMeaning::OrderUnknown)
                    return notThere();
                return complain("An order could not be asked about; it is asked again", answer.error().text);
            }
            read(*answer, [&](simdjson::dom::element json) {
                if (const auto said = readOrder(json, is))
                    answerWithFills(id, is, *said, asked);
            });
        });
}

/// Of several revisions the one that is open counts; where none is, the last that we know of.
void AccountSession::queryConditional(OrderId id, const Instrument& is)
{
    const Timestamp asked = now();
    ask("/fapi/v1/openAlgoOrders", std::move(Query().add("symbol", is.symbol())), 1, [this, id, &is, asked](const Answer& answer) {
        if (!answer)
            return complain("The open stops could not be asked for; they are asked again", answer.error().text);
        bool isFound = false;
        read(*answer, [&](simdjson::dom::element json) {
            simdjson::dom::array rows;
            if (json.get(rows) != simdjson::SUCCESS)
                return;
            for (const simdjson::dom::element row : rows) {
                const auto said = readAlgoOrder(row, is);
                const auto name = said ? orderNameOf(m_account, said->clientId) : std::nullopt;
                if (!name || name->order != id || isFound)
                    continue;
                isFound = true;
                if (Known* known = this->known(id))
                    known->revision = std::max(known->revision, name->revision);
                report(id, is.id(), *said, asked);
            }
        });
        if (!isFound)
            queryAlgo(id, is, {id, known(id) != nullptr ? known(id)->revision : 0});
    });
}

void AccountSession::queryAlgo(OrderId id, const Instrument& is, const OrderName& name)
{
    const Timestamp asked = now();
    ask("/fapi/v1/algoOrder", std::move(Query().add("symbol", is.symbol()).add("clientAlgoId", textOf(m_account, name))), 1, [this, id, &is, asked](const Answer& answer) {
        if (!answer) {
            if (answer.error().meaning == ErrorMeaning::OrderUnknown)
                return reportUnknown(id, asked);
            return complain("A stop could not be asked about; it is asked again", answer.error().text);
        }
        read(*answer, [&](simdjson::dom::element json) {
            const auto said = readAlgoOrder(json, is);
            if (!said)
                return;
            if (said->childId == 0)
                return report(id, is.id(), *said, asked);
            if (Known* known = this->known(id))
                known->childId = said->childId;
            // It was triggered: what became of it is known of its order in the book.
            ask("/fapi/v1/order", std::move(Query().add("symbol", is.symbol()).add("orderId", std::to_string(said->childId))), 1,
                [this, id, &is, asked](const Answer& child) {
                    if (!child)
                        return complain("A triggered stop could not be asked about; it is asked again", child.error().text);
                    read(*child, [&](simdjson::dom::element order) {
                        if (const auto is_ = readOrder(order, is))
                            answerWithFills(id, is, *is_, asked);
                    });
                });
        });
    });
}

/// Every fill of the order again, then how it stands.
void AccountSession::answerWithFills(OrderId id, const Instrument& is, const OrderSaid& said, Timestamp asked)
{
    if (said.filled.isZero())
        return report(id, is.id(), said, asked);
    ask("/fapi/v1/userTrades", std::move(Query().add("symbol", is.symbol()).add("orderId", std::to_string(said.venueId))), kTradesWeight,
        [this, id, &is, said, asked](const Answer& answer) {
            if (!answer)
                return complain("The fills of an order could not be asked for; they are asked again", answer.error().text);
            read(*answer, [&](simdjson::dom::element json) {
                simdjson::dom::array rows;
                if (json.get(rows) != simdjson::SUCCESS)
                    return;
                for (const simdjson::dom::element row : rows) {
                    if (const auto fill = readTrade(row, is))
                        m_reports.put(fillOf(id, is.id(), *fill));
                }
                report(id, is.id(), said, asked);
            });
        });
}

void AccountSession::report(OrderId id, InstrumentId instrument, const OrderSaid& said, Timestamp asked)
{
    OrderStatusReport status;
    status.order = id;
    status.isKnown = true;
    status.state = said.state;
    status.filled = said.filled;
    status.venueOrderId = said.venueId;
    status.time = asked;
    status.quantity = said.quantity;
    status.limitPrice = said.limitPrice;
    status.triggerPrice = said.triggerPrice;
    status.instrument = instrument;
    m_reports.put(status);
}

void AccountSession::reportUnknown(OrderId id, Timestamp asked)
{
    OrderStatusReport status;
    status.order = id;
    status.time = asked;
    m_reports.put(status);
}

/// Orders, stops and positions; the end is told only when all three were read whole.
void AccountSession::handle(const ReconcileRequest& request)
{
    struct Round {
        int left = 3;
        bool isWhole = true;
    };
    const auto round = std::make_shared<Round>();
    const Timestamp asked = now();
    const auto close = [this, round, request](bool isWhole, const std::string& why) {
        round->isWhole = round->isWhole && isWhole;
        if (!isWhole)
            complain("The account could not be compared; it is tried again", why);
        if (--round->left == 0 && round->isWhole)
            m_reports.put(ReconcileEnd{request.round, now()});
    };
    const auto eachRow = [this, close](const Answer& answer, const std::function<std::string(simdjson::dom::element, const Instrument&)>& use) {
        if (!answer)
            return close(false, answer.error().text);
        std::string wrong;
        const bool isRead = read(*answer, [&](simdjson::dom::element json) {
            simdjson::dom::array rows;
            if (json.get(rows) != simdjson::SUCCESS) {
                wrong = "no list";
                return;
            }
            for (const simdjson::dom::element row : rows) {
                std::string_view symbol;
                const Instrument* is = row["symbol"].get(symbol) == simdjson::SUCCESS ? find(symbol) : nullptr;
                if (is != nullptr && wrong.empty())
                    wrong = use(row, *is);
            }
        });
        close(isRead && wrong.empty(), wrong);
    };
    const auto useOrder = [this, asked](simdjson::dom::element row, const Instrument& is, bool isAlgo) -> std::string {
        const auto said = isAlgo ? readAlgoOrder(row, is) : readOrder(row, is);
        if (!said)
            return said.error();
        const auto name = orderNameOf(m_account, said->clientId);
        if (!name)
            return {};
        if (Known* known = this->known(name->order); known != nullptr && isAlgo)
            known->revision = std::max(known->revision, name->revision);
        report(name->order, is.id(), *said, asked);
        return {};
    };
    ask("/fapi/v1/openOrders", {}, kOpenOrdersWeight, [eachRow, useOrder](const Answer& answer) {
        eachRow(answer, [useOrder](simdjson::dom::element row, const Instrument& is) { return useOrder(row, is, false); });
    });
    ask("/fapi/v1/openAlgoOrders", {}, kOpenOrdersWeight, [eachRow, useOrder](const Answer& answer) {
        eachRow(answer, [useOrder](simdjson::dom::element row, const Instrument& is) { return useOrder(row, is, true); });
    });
    ask("/fapi/v3/positionRisk", {}, kPositionsWeight, [this, eachRow, asked, request](const Answer& answer) {
        eachRow(answer, [this, asked, request](simdjson::dom::element row, const Instrument& is) -> std::string {
            const auto held = readPosition(row, is);
            if (!held)
                return held.error();
            m_reports.put(HoldingReport{is.id(), *held, asked, request.round});
            return {};
        });
    });
}

} // namespace jarvis::venue::binance
