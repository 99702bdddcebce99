#include "tests/peers/venue-simulator/exchange.h"

#include <algorithm>

namespace jarvis::peers {
namespace {

venue::paper::Settings prompt()
{
    venue::paper::Settings settings;
    settings.request = {};
    settings.report = {};
    return settings;
}

} // namespace

Exchange::Exchange(std::unique_ptr<venue::Feed> feed, Timestamp now)
    : m_feed(std::move(feed)), m_shift(now - m_feed->nextTime().value_or(now)), m_paper(prompt(), m_feed->instruments()),
      m_lastExchangeId(static_cast<std::uint64_t>(toMillis(now))), m_now(now)
{
    m_balance.deposited = Money::ofWhole(100'000);
    for (const Instrument& is : instruments()) {
        m_books.emplace(is.id(), market::DepthBook(is.id()));
        m_positions[is.id()].instrument = is.id();
    }
    m_paper.restore({}, {}, now);
    step(now);
}

void Exchange::step(Timestamp now)
{
    m_now = std::max(m_now, now);
    std::vector<MarketEvent> events;
    m_feed->pull(m_now - m_shift, events);
    for (MarketEvent& event : events) {
        std::visit([this](auto& e) { e.time += m_shift; }, event);
        if (const auto* update = std::get_if<BookUpdate>(&event))
            m_books.at(update->instrument).apply(*update);
        else if (const auto* mark = std::get_if<MarkTick>(&event))
            m_marks[mark->instrument] = *mark;
        m_paper.onMarket(event, std::visit([](const auto& e) { return e.time; }, event));
        if (m_listener)
            m_listener->onMarket(event);
    }
    std::vector<VenueReport> reports;
    m_paper.advance(m_now, reports);
    for (const VenueReport& report : reports)
        onReport(report);
}

const Instrument* Exchange::find(std::string_view symbol) const
{
    const auto found = std::find_if(instruments().begin(), instruments().end(), [symbol](const Instrument& is) { return is.symbol() == symbol; });
    return found == instruments().end() ? nullptr : &*found;
}

const Instrument& Exchange::instrument(InstrumentId id) const
{
    return *std::find_if(instruments().begin(), instruments().end(), [id](const Instrument& is) { return is.id() == id; });
}

std::optional<MarkTick> Exchange::mark(InstrumentId id) const
{
    const auto found = m_marks.find(id);
    return found == m_marks.end() ? std::nullopt : std::optional(found->second);
}

Money Exchange::available() const
{
    Money margin;
    for (const auto& [id, position] : m_positions) {
        if (const auto tick = mark(id); tick && !position.isFlat())
            margin += instrument(id).notional(tick->mark, position.held.absolute()).scaledBy(1, kLeverage, Rounding::Up);
    }
    return wallet() - margin;
}

void Exchange::submit(const VenueRequest& request, Timestamp now)
{
    m_now = std::max(m_now, now);
    m_paper.submit(request, m_now);
    std::vector<VenueReport> reports;
    m_paper.advance(m_now, reports);
    for (const VenueReport& report : reports)
        onReport(report);
}

const ExchangeOrder& Exchange::place(Order order, std::string clientId, bool isConditional, bool closesPosition, Timestamp now)
{
    order.id = OrderId{++m_lastOrder};
    order.state = OrderState::Sent;
    ExchangeOrder made;
    made.order = order;
    made.clientId = std::move(clientId);
    made.exchangeId = ++m_lastExchangeId;
    made.isConditional = isConditional;
    made.closesPosition = closesPosition;
    made.created = made.updated = now;
    m_orders.emplace(order.id, made);
    const auto tick = mark(order.instrument);
    const std::optional<Price> price = order.limitPrice ? order.limitPrice : tick ? std::optional(tick->mark) : std::nullopt;
    const Money needed = price ? instrument(order.instrument).notional(*price, order.quantity).scaledBy(1, kLeverage, Rounding::Up) : Money::zero();
    if (!order.isReduceOnly && needed > available())
        end(order.id, ExchangeOrder::Status::Rejected, ReasonCode::FreeBalance, now);
    else
        submit(PlaceRequest{order}, now);
    return m_orders.at(order.id);
}

std::optional<ReasonCode> Exchange::amend(const ExchangeOrder& order, Quantity quantity, Price price, Timestamp now)
{
    m_refusal.reset();
    submit(AmendRequest{order.order.id, order.order.instrument, quantity, price, std::nullopt}, now);
    return m_refusal;
}

std::optional<ReasonCode> Exchange::amendTrigger(const ExchangeOrder& order, Quantity quantity, Price trigger, Timestamp now)
{
    m_refusal.reset();
    submit(AmendRequest{order.order.id, order.order.instrument, quantity, std::nullopt, trigger}, now);
    return m_refusal;
}

std::optional<ReasonCode> Exchange::cancel(const ExchangeOrder& order, Timestamp now)
{
    m_refusal.reset();
    submit(CancelRequest{order.order.id, order.order.instrument}, now);
    return m_refusal;
}

const ExchangeOrder* Exchange::byClientId(std::string_view clientId) const
{
    for (auto it = m_orders.rbegin(); it != m_orders.rend(); ++it) {
        if (it->second.clientId == clientId)
            return &it->second;
    }
    return nullptr;
}

const ExchangeOrder* Exchange::byExchangeId(std::uint64_t id) const
{
    for (const auto& [key, order] : m_orders) {
        if (order.exchangeId == id || (order.childId == id && id != 0))
            return &order;
    }
    return nullptr;
}

std::vector<const ExchangeOrder*> Exchange::orders() const
{
    std::vector<const ExchangeOrder*> all;
    for (const auto& [key, order] : m_orders)
        all.push_back(&order);
    return all;
}

void Exchange::end(OrderId id, ExchangeOrder::Status status, ReasonCode reason, Timestamp time)
{
    ExchangeOrder& order = m_orders.at(id);
    order.status = status;
    order.reason = reason;
    order.updated = time;
    if (m_listener && status != ExchangeOrder::Status::Rejected)
        m_listener->onOrder(order, nullptr);
}

void Exchange::onFill(const OrderFilled& report)
{
    ExchangeOrder& order = m_orders.at(report.order);
    if (order.isConditional && !order.isTriggered) {
        order.isTriggered = true;
        order.childId = ++m_lastExchangeId;
    }
    const Instrument& is = instrument(report.instrument);
    Fill fill;
    fill.venueTradeId = report.venueTradeId;
    fill.order = report.order;
    fill.instrument = report.instrument;
    fill.side = order.order.side;
    fill.liquidity = report.liquidity;
    fill.price = report.price;
    fill.quantity = report.quantity;
    fill.fee = report.fee;
    fill.time = report.time;
    ledger::applyFill(m_positions.at(report.instrument), m_balance, is, fill);
    order.filled += report.quantity;
    order.filledValue += is.notional(report.price, report.quantity);
    order.status = order.filled == order.order.quantity ? ExchangeOrder::Status::Filled : ExchangeOrder::Status::PartiallyFilled;
    order.updated = report.time;
    order.fills.push_back({report.venueTradeId, report.price, report.quantity, report.fee, fill.realised, report.liquidity == Liquidity::Maker, report.time});
    if (m_listener)
        m_listener->onOrder(order, &order.fills.back());
}

void Exchange::onReport(const VenueReport& report)
{
    using Status = ExchangeOrder::Status;
    if (const auto* ack = std::get_if<OrderAcknowledged>(&report)) {
        if (m_listener)
            m_listener->onOrder(m_orders.at(ack->order), nullptr);
    } else if (const auto* rejected = std::get_if<OrderRejected>(&report)) {
        end(rejected->order, Status::Rejected, rejected->reason.code, rejected->time);
    } else if (const auto* fill = std::get_if<OrderFilled>(&report)) {
        onFill(*fill);
    } else if (const auto* cancelled = std::get_if<OrderCancelled>(&report)) {
        const bool isOver = cancelled->reason.code == ReasonCode::UnfilledImmediate;
        end(cancelled->order, isOver ? Status::Expired : Status::Cancelled, cancelled->reason.code, cancelled->time);
    } else if (const auto* expired = std::get_if<OrderExpired>(&report)) {
        end(expired->order, Status::Expired, ReasonCode::ExpiredGoodTill, expired->time);
    } else if (const auto* amended = std::get_if<OrderAmended>(&report)) {
        ExchangeOrder& order = m_orders.at(amended->order);
        order.order.quantity = amended->quantity;
        order.order.limitPrice = amended->limitPrice;
        if (amended->triggerPrice)
            order.order.triggerPrice = amended->triggerPrice;
        order.updated = amended->time;
        if (m_listener)
            m_listener->onOrder(order, nullptr);
    } else if (const auto* no = std::get_if<AmendRejected>(&report)) {
        m_refusal = no->reason.code;
    } else if (const auto* not_ = std::get_if<CancelRejected>(&report)) {
        m_refusal = not_->reason.code;
    } else if (const auto* funding = std::get_if<FundingSettled>(&report)) {
        ledger::applyFunding(m_positions.at(funding->instrument), m_balance, funding->amount);
        if (m_listener)
            m_listener->onFunding(funding->instrument, funding->amount);
    }
}

} // namespace jarvis::peers
