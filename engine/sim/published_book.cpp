#include "engine/sim/published_book.h"

#include <algorithm>

namespace jarvis::sim {

void PublishedBook::add(Side side, BookOrderKind kind, std::int64_t tick, std::int64_t lots)
{
    if (lots < 1 || tick < 1)
        return;
    BookCommand order;
    order.kind = kind;
    order.side = side;
    order.id = ++m_lastOrderId;
    order.price = Price::ofTicks(tick);
    order.quantity = Quantity::ofLots(lots);
    m_engine.add(order, [this](const BookReport& report) { note(report); });
    if (kind == BookOrderKind::Limit || kind == BookOrderKind::PostOnly)
        (side == Side::Buy ? m_bidTicks : m_askTicks).push_back(tick);
}

void PublishedBook::cancel(std::uint64_t id)
{
    m_engine.cancel(id, [this](const BookReport& report) {
        if (report.kind == BookReport::Kind::Cancelled)
            (report.side == Side::Buy ? m_bidTicks : m_askTicks).push_back(report.price.ticks());
    });
}

void PublishedBook::clearLevel(Side side, std::int64_t tick)
{
    m_ids.clear();
    m_engine.forEachOrder(side, Price::ofTicks(tick), [this](std::uint64_t id, Quantity) {
        m_ids.push_back(id);
        return true;
    });
    for (const std::uint64_t id : m_ids)
        cancel(id);
}

void PublishedBook::note(const BookReport& report)
{
    if (report.kind != BookReport::Kind::Traded)
        return;
    const std::int64_t tick = report.price.ticks();
    (report.side == Side::Buy ? m_askTicks : m_bidTicks).push_back(tick);
    // As venues do: what one taker takes at one price is one trade.
    if (!m_trades.empty() && m_trades.back().tick == tick && m_trades.back().aggressor == report.side)
        m_trades.back().lots += report.quantity.lots();
    else
        m_trades.push_back({tick, report.quantity.lots(), report.side});
}

void PublishedBook::publishSnapshot(Timestamp now, std::vector<MarketEvent>& out)
{
    discard();
    BookUpdate update;
    update.instrument = m_instrument;
    update.time = now;
    update.previousSequence = m_sequence;
    update.sequence = ++m_sequence;
    update.isSnapshot = true;
    for (const Side side : {Side::Buy, Side::Sell}) {
        m_engine.forEachLevel(side, [&](const BookLevel& level) {
            (side == Side::Buy ? update.bids : update.asks).push_back(level);
            return true;
        });
    }
    out.emplace_back(std::move(update));
}

void PublishedBook::publish(Timestamp now, std::vector<MarketEvent>& out)
{
    publishTrades(now, out);
    if (m_bidTicks.empty() && m_askTicks.empty())
        return;
    BookUpdate update;
    update.instrument = m_instrument;
    update.time = now;
    update.previousSequence = m_sequence;
    update.sequence = ++m_sequence;
    update.bids = changesOf(Side::Buy, m_bidTicks);
    update.asks = changesOf(Side::Sell, m_askTicks);
    out.emplace_back(std::move(update));
}

void PublishedBook::publishTrades(Timestamp now, std::vector<MarketEvent>& out)
{
    for (const Trade& trade : m_trades) {
        out.emplace_back(TradeTick{
            m_instrument, now, ++m_tradeId, Price::ofTicks(trade.tick), Quantity::ofLots(trade.lots), trade.aggressor});
    }
    m_trades.clear();
}

/// The present quantity at each touched price, best first.
std::vector<BookLevel> PublishedBook::changesOf(Side side, std::vector<std::int64_t>& ticks)
{
    std::sort(ticks.begin(), ticks.end());
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
    if (side == Side::Buy)
        std::reverse(ticks.begin(), ticks.end());
    std::vector<BookLevel> levels;
    levels.reserve(ticks.size());
    for (const std::int64_t tick : ticks)
        levels.push_back({Price::ofTicks(tick), m_engine.quantityAt(side, Price::ofTicks(tick))});
    ticks.clear();
    return levels;
}

void PublishedBook::discard()
{
    m_bidTicks.clear();
    m_askTicks.clear();
    m_trades.clear();
}

} // namespace jarvis::sim
