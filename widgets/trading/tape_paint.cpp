#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/tape_view.h"

#include <QPainter>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kTapePaintRow = 18;
constexpr double kBigShare = 0.30;

} // namespace

TapeView::Columns TapeView::columnsOf(const QRect& line) const
{
    // Seconds suffice where there is little room: the order tells the rest.
    const int time = line.width() < 300 ? 58 : 84;
    constexpr int kSide = 28;
    const int rest = std::max(0, line.width() - time - kSide);
    const QRect timeCell(line.left(), line.top(), time, line.height());
    const QRect sideCell(timeCell.right() + 1, line.top(), kSide, line.height());
    const QRect priceCell(sideCell.right() + 1, line.top(), rest / 2, line.height());
    return {timeCell.adjusted(base::kGrid, 0, 0, 0), sideCell, priceCell, QRect(priceCell.right() + 1, line.top(), rest - rest / 2 - 2 * base::kGrid, line.height())};
}

void TapeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    const std::size_t first = firstRow();
    if (!m_context.instrument() || first >= m_rows.size()) {
        painter.setPen(colors.text2);
        painter.setFont(base::uiFont());
        const QString why = !m_context.instrument() ? tr("Choose an instrument in the watchlist.")
            : m_rows.hidden() > 0                   ? tr("No trade was large enough yet. Lower the smallest size that is shown.")
                                                    : tr("Nothing was traded since the desk looks at this instrument.");
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, why);
    }
    for (int row = 0; row * kTapePaintRow < height(); ++row) {
        const std::size_t index = first + static_cast<std::size_t>(row);
        if (index >= m_rows.size())
            break;
        const QRect line(0, row * kTapePaintRow, width(), kTapePaintRow);
        const bool isCursor = hasFocus() && m_cursor && m_rows.added() - *m_cursor == index;
        if (m_rows.at(index).isGap())
            paintGap(painter, line, m_rows.at(index));
        else
            paintRow(painter, line, m_rows.at(index), isCursor);
    }
    paintBanner(painter);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TapeView::paintRow(QPainter& painter, const QRect& line, const TapeRows::Row& row, bool isCursor) const
{
    const base::ThemeColors& colors = base::theme();
    const Instrument& is = *m_context.instrument();
    const bool isBuy = row.aggressor == Side::Buy;
    if (row.isBig)
        painter.fillRect(line, base::blended(colors.panel, isBuy ? colors.up : colors.down, kBigShare));
    if (isCursor)
        painter.fillRect(line, colors.selection);
    const Columns columns = columnsOf(line);
    const QColor& tone = isBuy ? colors.upText : colors.downText;
    const QFont caption = base::numberFont(base::FontRole::Caption);
    const QFont number = base::numberFont(base::FontRole::Caption, row.isBig ? QFont::DemiBold : QFont::Normal);
    const QColor text = row.isBig ? colors.text : tone;
    painter.setPen(row.isBig ? colors.text : colors.text2);
    base::drawTabular(painter, columns.time, Qt::AlignLeft, line.width() < 300 ? base::formatTime(row.time) : base::formatTimeMillis(row.time), caption);
    painter.setPen(text);
    painter.setFont(base::uiFont(base::FontRole::Caption, QFont::DemiBold));
    painter.drawText(columns.side, Qt::AlignCenter, isBuy ? tr("▲ B", "a taker bought") : tr("▼ S", "a taker sold"));
    base::drawTabular(painter, columns.price, Qt::AlignRight, base::formatPrice(is, row.price), number);
    base::drawTabular(painter, columns.size, Qt::AlignRight, base::formatQuantity(is, row.quantity), number);
}

void TapeView::paintGap(QPainter& painter, const QRect& line, const TapeRows::Row& row) const
{
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(line, base::blended(colors.panel, colors.warn, 0.20));
    painter.setPen(colors.text);
    painter.setFont(base::uiFont(base::FontRole::Caption));
    const QString words = row.missed > 0 ? tr("%n trade(s) missing here", nullptr, static_cast<int>(std::min<std::uint64_t>(row.missed, INT_MAX)))
                                         : tr("Trades may be missing here");
    painter.drawText(line, Qt::AlignCenter, words);
}

void TapeView::paintBanner(QPainter& painter) const
{
    if (waiting() == 0)
        return;
    const base::ThemeColors& colors = base::theme();
    const QRect band(0, height() - 22, width(), 22);
    painter.fillRect(band, base::blended(colors.raised, colors.accent, 0.25));
    painter.setPen(colors.text);
    painter.setFont(base::uiFont(base::FontRole::Caption, QFont::DemiBold));
    painter.drawText(band, Qt::AlignCenter, tr("%n new row(s) wait", nullptr, static_cast<int>(std::min<std::uint64_t>(waiting(), INT_MAX))));
}

} // namespace jarvis::widgets::trading
