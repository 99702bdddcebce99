#pragma once

#include "engine/base/random.h"
#include "engine/model/venue_messages.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace jarvis::test {

/// A venue behind a bad line, driven by a seed: it fills, rejects, delays, reorders, repeats, loses and forgets.
///
/// What it holds is the truth of a scenario. Fills are never lost for good: those that were not delivered come again when the order is
/// asked about, as with real venues. With `isHealthy` it does everything promptly and in order.
class ScriptedVenue {
public:
    explicit ScriptedVenue(std::uint64_t seed) : m_random(seed) {}

    bool isHealthy = false;

    void submit(const VenueRequest& request, Timestamp now)
    {
        if (!isHealthy && m_random.chance(0.02))
            return; // lost on the way there
        // A request lands within a second, or never.
        m_requests.push_back({now + std::min(delay(), Duration(900ms)), request});
        if (!isHealthy && m_random.chance(0.01))
            m_requests.push_back({now + std::min(delay(), Duration(900ms)), request});
    }

    void setMark(InstrumentId instrument, Price mark) { m_marks[instrument] = mark; }

    /// Does what is due and hands out the reports that have arrived by `now`.
    std::vector<VenueReport> advance(Timestamp now)
    {
        takeDue(m_requests, now, [&](const VenueRequest& request) { std::visit([&](const auto& r) { on(r, now); }, request); });
        match(now);
        changeLink(now);
        std::vector<VenueReport> arrived;
        takeDue(m_reports, now, [&](const VenueReport& report) { arrived.push_back(report); });
        return arrived;
    }

    Quantity held(InstrumentId instrument) const
    {
        const auto found = m_held.find(instrument);
        return found == m_held.end() ? Quantity::zero() : found->second;
    }
    std::vector<Order> live() const
    {
        std::vector<Order> orders;
        for (const auto& [id, book] : m_orders) {
            if (book.order.isLive())
                orders.push_back(book.order);
        }
        return orders;
    }
    bool isLinkUp() const { return m_isUp; }
    /// Reports and requests that are on their way die with the process that waits for them.
    void cutLine()
    {
        m_reports.clear();
        if (!isHealthy && m_random.chance(0.5))
            m_requests.clear();
    }
    std::size_t placed(OrderId id) const
    {
        const auto found = m_orders.find(id);
        return found == m_orders.end() ? 0 : found->second.timesPlaced;
    }

private:
    struct Book {
        Order order;
        std::vector<OrderFilled> fills;
        std::size_t timesPlaced = 1;
    };
    template <typename T>
    struct Timed {
        Timestamp due;
        T what;
    };
    template <typename T, typename Take>
    static void takeDue(std::vector<Timed<T>>& queue, Timestamp now, Take take)
    {
        std::stable_sort(queue.begin(), queue.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
        std::size_t count = 0;
        while (count < queue.size() && queue[count].due <= now)
            ++count;
        const std::vector<Timed<T>> due(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(count));
        queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(count));
        for (const Timed<T>& item : due)
            take(item.what);
    }

    Duration delay()
    {
        if (isHealthy)
            return std::chrono::milliseconds(5);
        const bool isSlow = m_random.chance(0.02);
        return std::chrono::milliseconds(m_random.between(1, isSlow ? 3'000 : 150));
    }
    /// `isStream`: comes by the account stream, which loses nothing while it is up.
    void say(const VenueReport& report, Timestamp now, bool isStream)
    {
        if (!m_isUp || (!isHealthy && !isStream && m_random.chance(0.03)))
            return;
        m_reports.push_back({now + delay(), report});
        if (!isHealthy && m_random.chance(0.03))
            m_reports.push_back({now + delay(), report});
    }
    static Refusal because(ReasonCode code) { return Refusal{code, {}, {}, {}, {}}; }

    void on(const PlaceRequest& request, Timestamp now)
    {
        const auto known = m_orders.find(request.order.id);
        if (known != m_orders.end())
            return; // the client order id is known: at most one
        if (!isHealthy && m_random.chance(0.05)) {
            say(OrderRejected{request.order.id, because(ReasonCode::VenueRejected), now}, now, false);
            return;
        }
        Book book{request.order, {}, 1};
        book.order.state = OrderState::Working;
        if (request.order.isReduceOnly && !wouldReduce(request.order)) {
            say(OrderRejected{request.order.id, because(ReasonCode::ReduceOnlyIncreases), now}, now, false);
            return;
        }
        Book& stored = m_orders.emplace(request.order.id, book).first->second;
        say(OrderAcknowledged{request.order.id, 5'000 + request.order.id.value, now}, now, false);
        if (request.order.type == OrderType::Market || request.order.timeInForce == TimeInForce::Ioc) {
            const bool isPartial = !isHealthy && m_random.chance(0.3);
            const Price at = mark(stored.order);
            const std::optional<Price>& worst = stored.order.limitPrice;
            if (!worst || (stored.order.side == Side::Buy ? at <= *worst : at >= *worst))
                take(stored, isPartial ? some(stored.order.remaining()) : stored.order.remaining(), at, now);
            if (stored.order.isLive())
                end(stored, ReasonCode::UnfilledImmediate, now);
        }
    }
    void on(const AmendRequest& request, Timestamp now)
    {
        const auto found = m_orders.find(request.order);
        if (found == m_orders.end() || !found->second.order.isLive() || (!isHealthy && m_random.chance(0.05))) {
            say(AmendRejected{request.order, because(ReasonCode::VenueRejected), now}, now, false);
            return;
        }
        Order& order = found->second.order;
        order.quantity = request.quantity;
        order.limitPrice = request.limitPrice;
        order.triggerPrice = request.triggerPrice;
        if (order.quantity <= order.filled)
            return end(found->second, ReasonCode::CancelledByTrader, now);
        say(OrderAmended{order.id, order.quantity, order.limitPrice, order.triggerPrice, now}, now, false);
    }
    void on(const CancelRequest& request, Timestamp now)
    {
        const auto found = m_orders.find(request.order);
        if (found == m_orders.end() || !found->second.order.isLive() || (!isHealthy && m_random.chance(0.03)))
            say(CancelRejected{request.order, because(ReasonCode::UnknownOrder), now}, now, false);
        else
            end(found->second, ReasonCode::None, now);
    }
    void on(const QueryRequest& request, Timestamp now)
    {
        const auto found = m_orders.find(request.order);
        if (found == m_orders.end()) {
            say(OrderStatusReport{request.order, false, OrderState::Unknown, {}, 0, now}, now, false);
            return;
        }
        for (const OrderFilled& fill : found->second.fills)
            say(fill, now, true);
        const Order& order = found->second.order;
        say(OrderStatusReport{order.id, true, order.state, order.filled, 5'000 + order.id.value, now, order.quantity, order.limitPrice, order.triggerPrice}, now, false);
    }
    void on(const ReconcileRequest& request, Timestamp now)
    {
        // One answer, so one delay: its parts keep their order, behind everything that was said before.
        Timestamp due = now + delay();
        for (const Timed<VenueReport>& queued : m_reports)
            due = std::max(due, queued.due);
        if (!m_isUp || (!isHealthy && m_random.chance(0.1)))
            return;
        for (const Order& order : live())
            m_reports.push_back({due, OrderStatusReport{order.id, true, order.state, order.filled, 5'000 + order.id.value, now, order.quantity, order.limitPrice, order.triggerPrice}});
        for (const auto& [instrument, quantity] : m_held) {
            if (!quantity.isZero())
                m_reports.push_back({due, HoldingReport{instrument, quantity, now, request.round}});
        }
        m_reports.push_back({due, ReconcileEnd{request.round, now}});
    }

    Price mark(const Order& order) const { return m_marks.at(order.instrument); }
    bool wouldReduce(const Order& order) const { return held(order.instrument).lots() * signOf(order.side) < 0; }
    Quantity some(Quantity quantity) { return Quantity::ofLots(m_random.between(0, quantity.lots())); }

    void take(Book& book, Quantity quantity, Price price, Timestamp now)
    {
        Order& order = book.order;
        if (order.isReduceOnly)
            quantity = std::min(quantity, wouldReduce(order) ? held(order.instrument).absolute() : Quantity::zero());
        if (quantity.isZero())
            return;
        order.filled += quantity;
        order.state = order.filled == order.quantity ? OrderState::Filled : OrderState::PartiallyFilled;
        Quantity& position = m_held[order.instrument];
        position += order.side == Side::Buy ? quantity : -quantity;
        const Money fee = Money::ofUnits(m_random.between(-1'000'000'000, 3'000'000'000));
        book.fills.push_back({order.id, order.instrument, ++m_trades, price, quantity, fee, Liquidity::Taker, now});
        say(book.fills.back(), now, true);
    }
    void end(Book& book, ReasonCode why, Timestamp now)
    {
        book.order.state = OrderState::Cancelled;
        say(OrderCancelled{book.order.id, because(why), now, book.order.filled}, now, false);
    }
    void match(Timestamp now)
    {
        for (auto& [id, book] : m_orders) {
            if (!book.order.isLive())
                continue;
            const bool isBuy = book.order.side == Side::Buy;
            const Price at = mark(book.order);
            if (book.order.type == OrderType::StopMarket) {
                const bool isTriggered = isBuy ? at >= *book.order.triggerPrice : at <= *book.order.triggerPrice;
                if (!isTriggered)
                    continue;
                take(book, book.order.remaining(), at, now);
                if (book.order.isLive())
                    end(book, ReasonCode::UnfilledImmediate, now);
            } else if (book.order.limitPrice && (isBuy ? at <= *book.order.limitPrice : at >= *book.order.limitPrice)) {
                take(book, isHealthy || m_random.chance(0.4) ? book.order.remaining() : some(book.order.remaining()), *book.order.limitPrice, now);
            }
        }
    }
    void changeLink(Timestamp now)
    {
        if (m_isUp && (isHealthy || !m_random.chance(0.003)))
            return;
        if (!m_isUp && !isHealthy && !m_random.chance(0.1))
            return;
        m_isUp = !m_isUp;
        if (!m_isUp)
            m_reports.clear();
        m_reports.push_back({now, LinkChanged{m_isUp ? VenueLink::Up : VenueLink::Down, now}});
    }

    Random m_random;
    std::vector<Timed<VenueRequest>> m_requests;
    std::vector<Timed<VenueReport>> m_reports;
    std::map<OrderId, Book> m_orders;
    std::map<InstrumentId, Quantity> m_held;
    std::map<InstrumentId, Price> m_marks;
    std::uint64_t m_trades = 0;
    bool m_isUp = true;
};

} // namespace jarvis::test
