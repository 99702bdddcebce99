#include "widgets/trading/ladder_view.h"

#include "widgets/base/theme_manager.h"
#include "widgets/trading/ladder_accessible.h"


#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kRowPixels = 20; // of a compact desk

} // namespace

LadderView::LadderView(TradeContext& context, OneClick& oneClick, QWidget* parent) : QWidget(parent), m_context(context), m_oneClick(oneClick), m_frame([this] { frame(); })
{
    installLadderAccessibility(); // before its name makes it known
    setObjectName(QStringLiteral("ladderView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Depth ladder"));

    using session::EngineSession;
    EngineSession& session = m_context.session();
    connect(&m_context, &TradeContext::instrumentChanged, this, &LadderView::onInstrument);
    connect(&session, &EngineSession::depthChanged, this, &LadderView::onDepth);
    connect(&session, &EngineSession::snapshotApplied, this, &LadderView::onInstrument);
    connect(&session, &EngineSession::ordersChanged, this, [this](const std::vector<OrderId>& orders) {
        const auto isHere = [this](OrderId id) {
            const Order* order = m_context.model().order(id);
            return !order || order->instrument == m_context.instrumentId();
        };
        if (std::any_of(orders.begin(), orders.end(), isHere))
            collectOwn();
    });
    connect(&session, &EngineSession::queuesChanged, this, &LadderView::collectQueues);
    connect(&session, &EngineSession::tradesAdded, this, &LadderView::scheduleFrame);
    connect(&session, &EngineSession::freshnessChanged, this, &LadderView::scheduleFrame);
    connect(&session, &EngineSession::quotesChanged, this, [this] {
        const api::Quote* quote = m_context.model().market().quote(m_context.instrumentId());
        m_last = quote ? quote->last : std::nullopt;
        scheduleFrame();
    });
    connect(&m_oneClick, &OneClick::changed, this, [this] { scheduleFrame(); });
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, &LadderView::layOut);
    onInstrument();
}

void LadderView::scheduleFrame()
{
    m_frame.want();
}

QSize LadderView::sizeHint() const
{
    return {300, 30 * base::rowHeight(kRowPixels)};
}

void LadderView::onInstrument()
{
    m_bids.clear();
    m_asks.clear();
    m_bestBid.reset();
    m_bestAsk.reset();
    m_last.reset();
    m_cursor.reset();
    m_pressed.reset();
    m_isCentred = false;
    collectOwn();
    onDepth(m_context.instrumentId());
}

void LadderView::onDepth(InstrumentId instrument)
{
    if (instrument != m_context.instrumentId())
        return;
    const auto depth = m_context.model().market().depth(instrument);
    m_bids.clear();
    m_asks.clear();
    m_bestBid.reset();
    m_bestAsk.reset();
    m_largest = Quantity::zero();
    if (depth) {
        for (const BookLevel& level : depth->bids)
            m_bids.emplace(level.price.ticks(), level.quantity);
        for (const BookLevel& level : depth->asks)
            m_asks.emplace(level.price.ticks(), level.quantity);
        if (!depth->bids.empty())
            m_bestBid = depth->bids.front().price;
        if (!depth->asks.empty())
            m_bestAsk = depth->asks.front().price;
    }
    followMarket();
    // Bars are to the largest size in view, so that far walls do not flatten what is near.
    for (const auto* side : {&m_bids, &m_asks}) {
        for (const auto& [ticks, quantity] : *side) {
            if (m_rows.isInView(Price::ofTicks(ticks)))
                m_largest = std::max(m_largest, quantity);
        }
    }
    scheduleFrame();
}

/// What is painted from the tape is looked up once a frame, however much arrived.
void LadderView::frame()
{
    constexpr Duration kRecent = std::chrono::seconds(3);
    const session::TradeTape& tape = m_context.model().market().tape(m_context.instrumentId());
    m_recent = recentTrades(tape, m_context.session().engineNow(), kRecent);
    m_largestVolume = Quantity::zero();
    const auto& volumes = tape.volumes();
    const auto end = volumes.upper_bound(m_rows.priceAt(0).ticks());
    for (auto volume = volumes.lower_bound(m_rows.priceAt(m_rows.count() - 1).ticks()); volume != end; ++volume)
        m_largestVolume = std::max(m_largestVolume, volume->second.all());
    const auto looked = lookedAtPrice();
    const Instrument* is = m_context.instrument();
    m_walk = looked && is ? walkTo(*looked, *is, m_bids, m_asks) : std::nullopt;
    Q_EMIT lookedAt(looked && is ? wordsAt(*looked) : QString());
    update();
}

std::optional<Price> LadderView::lookedAtPrice() const
{
    if (m_hover) {
        const int row = m_rows.rowAtY(m_hover->y());
        return row >= 0 && m_rows.priceAt(row).ticks() > 0 ? std::optional(m_rows.priceAt(row)) : std::nullopt;
    }
    return hasFocus() ? m_cursor : std::nullopt;
}

void LadderView::collectQueues()
{
    for (auto* side : {&m_ownBuys, &m_ownSells}) {
        for (auto& [ticks, own] : *side)
            own.ahead.reset();
    }
    const session::MarketView& market = m_context.model().market();
    for (const auto& [id, order] : m_context.model().orders()) {
        const api::QueuePosition* queue = order.isLive() && order.limitPrice ? market.queue(m_context.instrumentId(), id) : nullptr;
        if (!queue || !queue->ahead || order.instrument != m_context.instrumentId())
            continue;
        auto& side = order.side == Side::Buy ? m_ownBuys : m_ownSells;
        const auto own = side.find(order.limitPrice->ticks());
        if (own == side.end() || (own->second.ahead && *own->second.ahead <= *queue->ahead))
            continue;
        own->second.ahead = queue->ahead;
        own->second.level = queue->level;
    }
    scheduleFrame();
}

void LadderView::followMarket()
{
    if (!m_bestBid || !m_bestAsk)
        return;
    const bool isPointerHere = m_hover.has_value() || m_pressed.has_value();
    const std::int64_t middle = (m_bestBid->ticks() + m_bestAsk->ticks()) / 2;
    // A quiet zone of half the view: the ladder moves when it must, not at each tick.
    const bool isFar = std::abs(m_rows.rowOf(Price::ofTicks(middle)) - m_rows.count() / 2) > m_rows.count() / 4;
    if (m_isCentred && (isPointerHere || !isFar))
        return;
    m_rows.setCentre(Price::ofTicks(middle));
    m_isCentred = true;
}

void LadderView::recentre()
{
    if (!m_bestBid || !m_bestAsk)
        return;
    m_rows.setCentre(Price::ofTicks((m_bestBid->ticks() + m_bestAsk->ticks()) / 2));
    m_isCentred = true;
    m_pressed.reset();
    m_sinceCentred.start();
    update();
}

int LadderView::marketDirection() const
{
    if (!m_bestBid || !m_bestAsk)
        return 0;
    if (m_rows.rowOf(*m_bestAsk) < 0)
        return -1;
    return m_rows.rowOf(*m_bestBid) >= m_rows.count() ? 1 : 0;
}

void LadderView::collectOwn()
{
    m_ownBuys.clear();
    m_ownSells.clear();
    for (const auto& [id, order] : m_context.model().orders()) {
        const auto price = order.limitPrice ? order.limitPrice : order.triggerPrice;
        if (!order.isLive() || order.instrument != m_context.instrumentId() || !price)
            continue;
        Own& own = (order.side == Side::Buy ? m_ownBuys : m_ownSells)[price->ticks()];
        own.quantity += order.remaining();
        own.isPending = own.isPending || order.pendingAmend || order.isCancelRequested || order.state == OrderState::Pending
            || order.state == OrderState::Sent || order.state == OrderState::Unknown;
    }
    collectQueues();
}

QRect LadderView::columnRect(Column column) const
{
    // Own orders at the outer edges, the price in the middle, sizes between.
    constexpr int kVolumesFrom = 340; // narrower, and the sizes would have no room
    const int volume = width() >= kVolumesFrom ? width() / 7 : 0;
    const int inner = width() - volume;
    const int own = std::max(40, inner / 8);
    const int price = std::max(m_priceWidth, inner / 4);
    const int size = std::max(1, (inner - 2 * own - price) / 2);
    const int left[ColumnCount + 1] = {0, own, own + size, own + size + price, own + 2 * size + price, inner, width()};
    return {left[column], 0, left[column + 1] - left[column], height()};
}

LadderView::Column LadderView::columnAt(int x) const
{
    for (int column = OwnBuys; column < ColumnCount; ++column) {
        if (columnRect(static_cast<Column>(column)).contains(x, 0))
            return static_cast<Column>(column);
    }
    return Prices;
}

QRect LadderView::cellRect(int row, Column column) const
{
    QRect cell = columnRect(column);
    cell.setTop(m_rows.yOf(row));
    cell.setHeight(m_rows.rowHeight());
    return cell;
}

void LadderView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void LadderView::layOut()
{
    m_rows.setGeometry(height(), base::rowHeight(kRowPixels));
    scheduleFrame();
}

std::optional<OrderId> LadderView::ownOrderAt(Side side, Price price) const
{
    std::optional<OrderId> found;
    for (const auto& [id, order] : m_context.model().orders()) {
        if (order.isLive() && order.role == OrderRole::Entry && order.instrument == m_context.instrumentId() && order.side == side
            && order.limitPrice == price)
            found = id;
    }
    return found;
}

} // namespace jarvis::widgets::trading
