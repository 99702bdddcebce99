#include "widgets/trading/ladder_view.h"

#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::trading {
namespace {

constexpr double kBarShare = 0.26;
constexpr double kBestBarShare = 0.42;
constexpr double kWalkBarShare = 0.55; ///< of the levels between the touch and the row that is looked at
constexpr double kVolumeShare = 0.30;
constexpr float kVeil = 0.55F; ///< over rows that are old
constexpr int kBandHeight = 24;

void paintBand(QPainter& painter, const QRect& band, const QString& words)
{
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(band, base::blended(colors.raised, colors.warn, 0.25));
    painter.setPen(colors.text);
    painter.setFont(base::uiFont(base::FontRole::Caption, QFont::DemiBold));
    painter.drawText(band, Qt::AlignCenter, words);
}

} // namespace

void LadderView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    m_priceWidth = widthOfPrices();
    const QRect prices = columnRect(Prices);
    painter.fillRect(prices, colors.raised);
    if (!m_context.instrument() || (m_bids.empty() && m_asks.empty())) {
        painter.setPen(colors.text2);
        painter.setFont(base::uiFont());
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
            m_context.instrument() ? tr("Waiting for the order book…") : tr("Choose an instrument in the watchlist."));
        return;
    }
    for (int row = 0; row < m_rows.count(); ++row)
        paintRow(painter, row);
    painter.setPen(colors.line);
    for (const Column column : {Bids, Prices, Asks, OwnSells, Volumes}) {
        const int x = columnRect(column).left();
        painter.drawLine(x, 0, x, height());
    }
    paintAge(painter);
    paintArrow(painter);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

int LadderView::widthOfPrices() const
{
    constexpr int kLeast = 70;
    const Instrument* is = m_context.instrument();
    if (is == nullptr || m_rows.count() == 0 || !is->isPrice(m_rows.priceAt(0)))
        return kLeast;
    const qreal longest = base::tabularWidth(base::formatPrice(*is, m_rows.priceAt(0)), base::numberFont(base::FontRole::Ui, QFont::DemiBold));
    return std::max(kLeast, static_cast<int>(std::ceil(longest)) + 5 * base::kGrid);
}

void LadderView::paintRow(QPainter& painter, int row) const
{
    const base::ThemeColors& colors = base::theme();
    const Price price = m_rows.priceAt(row);
    if (price.ticks() < 1)
        return;
    const QRect line(0, m_rows.yOf(row), width(), m_rows.rowHeight());
    const bool isHovered = m_hover && !m_pressed && line.contains(*m_hover);
    const bool isCursor = m_cursor == price && hasFocus();
    if (isHovered || isCursor)
        painter.fillRect(line, isCursor ? colors.selection : base::blended(colors.panel, colors.accent, 0.10));
    const auto bid = m_bids.find(price.ticks());
    const auto ask = m_asks.find(price.ticks());
    if (bid != m_bids.end())
        paintSize(painter, cellRect(row, Bids), Side::Buy, bid->second);
    if (ask != m_asks.end())
        paintSize(painter, cellRect(row, Asks), Side::Sell, ask->second);
    paintOwn(painter, cellRect(row, OwnBuys), Side::Buy, price);
    paintOwn(painter, cellRect(row, OwnSells), Side::Sell, price);
    if (m_last == price)
        painter.fillRect(cellRect(row, Prices), base::blended(colors.raised, colors.accent, 0.30));
    paintVolume(painter, row, price);
    paintPrice(painter, cellRect(row, Prices), price);
    paintRecentTrade(painter, cellRect(row, Prices), price);
    if (m_pressed && m_pressed->isDragging && m_hover && line.contains(*m_hover)) {
        painter.setPen(colors.accent);
        painter.drawRect(line.adjusted(0, 0, -1, -1));
    }
}

void LadderView::paintSize(QPainter& painter, const QRect& cell, Side side, Quantity quantity) const
{
    const base::ThemeColors& colors = base::theme();
    const Instrument& is = *m_context.instrument();
    const double share = m_largest.lots() > 0 ? static_cast<double>(quantity.lots()) / static_cast<double>(m_largest.lots()) : 0.0;
    const int bar = std::min(cell.width(), static_cast<int>(share * cell.width()));
    // Bars grow from the price column outwards.
    const QRect area = side == Side::Buy ? QRect(cell.right() - bar + 1, cell.top() + 1, bar, cell.height() - 1)
                                         : QRect(cell.left(), cell.top() + 1, bar, cell.height() - 1);
    const auto& best = side == Side::Buy ? m_bestBid : m_bestAsk;
    const bool isBest = best && m_rows.rowOf(*best) == m_rows.rowAtY(cell.center().y());
    const QColor& tone = side == Side::Buy ? colors.up : colors.down;
    const auto looked = lookedAtPrice();
    const Price price = m_rows.priceAt(m_rows.rowAtY(cell.center().y()));
    const bool isWalked = m_walk && looked && m_walk->side == side && (side == Side::Buy ? price >= *looked : price <= *looked);
    painter.fillRect(area, base::blended(colors.panel, tone, isWalked ? kWalkBarShare : isBest ? kBestBarShare : kBarShare));
    painter.setPen(isBest ? colors.text : colors.text2);
    const QRect text = cell.adjusted(base::kGrid / 2, 0, -base::kGrid / 2, 0);
    base::drawTabular(painter, text, side == Side::Buy ? Qt::AlignRight : Qt::AlignLeft, base::formatQuantity(is, quantity), base::numberFont(base::FontRole::Caption));
}

void LadderView::paintOwn(QPainter& painter, const QRect& cell, Side side, Price price) const
{
    const base::ThemeColors& colors = base::theme();
    const Instrument& is = *m_context.instrument();
    const auto& own = side == Side::Buy ? m_ownBuys : m_ownSells;
    const auto found = own.find(price.ticks());
    const QColor& tone = side == Side::Buy ? colors.up : colors.down;
    QString text;
    bool isPending = false;
    if (found != own.end()) {
        text = base::formatQuantity(is, found->second.quantity);
        isPending = found->second.isPending;
    }
    // A click shows at once, before the engine has answered.
    for (const auto& [number, click] : m_oneClick.pending()) {
        if (click.side == side && click.price == price && found == own.end()) {
            text = base::formatQuantity(is, click.quantity);
            isPending = true;
        }
    }
    if (text.isEmpty())
        return;
    const QRect chip = cell.adjusted(1, 1, -1, -1);
    if (isPending) {
        painter.setPen(QPen(tone, 1, Qt::DashLine));
        painter.drawRect(chip.adjusted(0, 0, -1, -1));
        painter.setPen(colors.text);
        text += QStringLiteral("…");
    } else {
        painter.fillRect(chip, tone);
        painter.setPen(colors.textOn(tone));
    }
    base::drawTabular(painter, chip, Qt::AlignHCenter, text, base::numberFont(base::FontRole::Caption, QFont::DemiBold));
    if (found != own.end())
        paintQueue(painter, chip, found->second, side);
}

/// A bar at the order's foot: the part of the level that stands behind it. How much is ahead stands beside it, where there is room.
void LadderView::paintQueue(QPainter& painter, const QRect& chip, const Own& own, Side side) const
{
    if (!own.ahead)
        return;
    const base::ThemeColors& colors = base::theme();
    constexpr int kBar = 3;
    const double whole = static_cast<double>(std::max(own.level.lots(), own.ahead->lots()));
    const double passed = whole > 0 ? 1.0 - static_cast<double>(own.ahead->lots()) / whole : 1.0;
    const QRect bar(chip.left(), chip.bottom() - kBar + 1, chip.width(), kBar);
    painter.fillRect(bar, base::blended(colors.panel, colors.text, 0.25));
    painter.fillRect(QRect(bar.left(), bar.top(), static_cast<int>(std::lround(passed * bar.width())), kBar), colors.text);
    const QRect size = columnRect(side == Side::Buy ? Bids : Asks);
    const QString ahead = base::formatQuantity(*m_context.instrument(), *own.ahead);
    const QFont font = base::numberFont(base::FontRole::Caption);
    // The level's own size stands at the other end of that cell.
    if (base::tabularWidth(ahead, font) * 2 + 3 * base::kGrid > size.width())
        return;
    painter.setPen(colors.accentText);
    const QRect beside(size.left() + base::kGrid / 2, chip.top(), size.width() - base::kGrid, chip.height());
    base::drawTabular(painter, beside, side == Side::Buy ? Qt::AlignLeft : Qt::AlignRight, ahead, font);
}

void LadderView::paintVolume(QPainter& painter, int row, Price price) const
{
    const auto& volumes = m_context.model().market().tape(m_context.instrumentId()).volumes();
    const auto found = volumes.find(price.ticks());
    if (found == volumes.end() || m_largestVolume <= Quantity::zero())
        return;
    const base::ThemeColors& colors = base::theme();
    QRect cell = cellRect(row, Volumes);
    const bool isColumn = cell.width() > 0;
    if (!isColumn)
        cell = cellRect(row, Prices);
    const session::TradeTape::Volume& volume = found->second;
    const double scale = cell.width() / static_cast<double>(m_largestVolume.lots());
    const int bought = static_cast<int>(scale * static_cast<double>(volume.bought.lots()));
    const int all = std::max(1, static_cast<int>(scale * static_cast<double>(volume.all().lots())));
    const QColor& under = isColumn ? colors.panel : colors.raised;
    const QRect bar(cell.left(), cell.top() + 1, std::min(all, cell.width()), cell.height() - 1);
    painter.fillRect(bar, base::blended(under, colors.down, kVolumeShare));
    painter.fillRect(QRect(bar.left(), bar.top(), std::min(bought, bar.width()), bar.height()), base::blended(under, colors.up, kVolumeShare));
    if (!isColumn)
        return;
    painter.setPen(colors.text2);
    base::drawTabular(painter, cell.adjusted(base::kGrid / 2, 0, -base::kGrid / 2, 0), Qt::AlignRight, base::formatQuantity(*m_context.instrument(), volume.all()),
        base::numberFont(base::FontRole::Caption));
}

/// An arrow at the edge of the price: up at the asks' side for what was bought, down at the bids' for what was sold.
void LadderView::paintRecentTrade(QPainter& painter, const QRect& cell, Price price) const
{
    const auto found = m_recent.find(price.ticks());
    if (found == m_recent.end())
        return;
    const base::ThemeColors& colors = base::theme();
    constexpr int kSize = 6;
    const bool isUp = found->second.aggressor == Side::Buy;
    const int x = isUp ? cell.right() - kSize - 1 : cell.left() + 2;
    const int y = cell.center().y() - kSize / 2;
    QPolygon arrow;
    if (isUp)
        arrow << QPoint(x, y + kSize) << QPoint(x + kSize, y + kSize) << QPoint(x + kSize / 2, y);
    else
        arrow << QPoint(x, y) << QPoint(x + kSize, y) << QPoint(x + kSize / 2, y + kSize);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isUp ? colors.upText : colors.downText);
    painter.drawPolygon(arrow);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

void LadderView::paintPrice(QPainter& painter, const QRect& cell, Price price) const
{
    const base::ThemeColors& colors = base::theme();
    const bool isLast = m_last == price;
    const bool isBid = m_bestBid && price <= *m_bestBid;
    const bool isAsk = m_bestAsk && price >= *m_bestAsk;
    painter.setPen(isLast ? colors.text : isBid ? colors.upText : isAsk ? colors.downText : colors.text2);
    base::drawTabular(painter, cell.adjusted(base::kGrid, 0, -base::kGrid, 0), Qt::AlignHCenter, base::formatPrice(*m_context.instrument(), price),
        base::numberFont(base::FontRole::Ui, isLast ? QFont::DemiBold : QFont::Normal));
}

void LadderView::paintAge(QPainter& painter) const
{
    const QString words = staleWords();
    if (words.isEmpty())
        return;
    QColor veil = base::theme().panel;
    veil.setAlphaF(kVeil);
    painter.fillRect(rect(), veil);
    // At the other end than the arrow to the market, which may be there as well.
    paintBand(painter, QRect(0, marketDirection() < 0 ? height() - kBandHeight : 0, width(), kBandHeight), words);
}

void LadderView::paintArrow(QPainter& painter) const
{
    const int direction = marketDirection();
    if (direction == 0)
        return;
    paintBand(painter, QRect(0, direction < 0 ? 0 : height() - kBandHeight, width(), kBandHeight),
        direction < 0 ? tr("▲ The market is above. C centres it.") : tr("▼ The market is below. C centres it."));
}

} // namespace jarvis::widgets::trading
