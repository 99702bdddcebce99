#include "engine/local/queue_desk.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace jarvis::local {
namespace {

/// Faster than an eye, slower than a feed: as depth is handed on.
constexpr Duration kTellInterval = std::chrono::milliseconds(25);

bool standsInQueue(const Order& order)
{
    return order.type == OrderType::Limit && order.limitPrice && order.remaining() > Quantity::zero()
        && (order.state == OrderState::Working || order.state == OrderState::PartiallyFilled);
}

} // namespace

void QueueDesk::put(std::vector<Order> orders)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(orders.begin()), std::make_move_iterator(orders.end()));
}

void QueueDesk::take(const MarketDesk& desk)
{
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return;
        orders = std::exchange(m_waiting, {});
    }
    for (const Order& order : orders)
        note(order, desk);
    m_watched.clear();
    for (const auto& [id, entry] : m_entries)
        m_watched.insert(entry.instrument);
}

void QueueDesk::note(const Order& order, const MarketDesk& desk)
{
    const auto found = m_entries.find(order.id);
    if (!standsInQueue(order)) {
        // In doubt it stays where it was; only its end takes it out.
        if (found != m_entries.end() && !order.isLive()) {
            m_changed.insert(found->second.instrument);
            m_entries.erase(found);
        }
        return;
    }
    m_changed.insert(order.instrument);
    if (found != m_entries.end() && found->second.estimate.price() == *order.limitPrice && order.remaining() <= found->second.remaining) {
        found->second.remaining = order.remaining();
        return;
    }
    Entry entry{order.instrument, order.remaining(), market::QueueEstimate(order.side, *order.limitPrice)};
    if (const market::DepthBook* book = desk.book(order.instrument))
        entry.estimate.onBook(*book);
    m_entries.insert_or_assign(order.id, entry);
}

void QueueDesk::onMarket(const MarketEvent& event, const MarketDesk& desk)
{
    const InstrumentId instrument = instrumentOf(event);
    if (!m_watched.contains(instrument))
        return;
    const market::DepthBook* book = desk.book(instrument);
    const auto* trade = std::get_if<TradeTick>(&event);
    if (!book || (!trade && !std::holds_alternative<BookUpdate>(event) && !std::holds_alternative<GapNotice>(event)))
        return;
    for (auto& [id, entry] : m_entries) {
        if (entry.instrument != instrument)
            continue;
        if (trade)
            entry.estimate.onTrade(*trade);
        else
            entry.estimate.onBook(*book);
    }
    m_changed.insert(instrument);
}

void QueueDesk::publish(Timestamp now, QuoteBoard& board)
{
    if (m_changed.empty() || now - m_published < kTellInterval)
        return;
    m_published = now;
    for (const InstrumentId instrument : std::exchange(m_changed, {})) {
        auto view = std::make_shared<api::QueueView>();
        view->instrument = instrument;
        for (const auto& [id, entry] : m_entries) {
            if (entry.instrument == instrument)
                view->orders.push_back({id, entry.estimate.ahead(), entry.estimate.level()});
        }
        board.putQueues(std::move(view));
    }
}

} // namespace jarvis::local
