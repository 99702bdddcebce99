#include "widgets/base/row_delegate.h"

#include "engine/base/check.h"
#include "widgets/base/flash_tracker.h"
#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::base {
namespace {

constexpr int kChosenBar = 3;
constexpr int kMarkerWidth = 16;

/// A tool tip must read well even when it is one long sentence.
QString asToolTip(const QString& text)
{
    return text.isEmpty() || text.startsWith(QLatin1Char('<')) ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

Tone toneOf(const QModelIndex& index)
{
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

} // namespace

QColor toneTextColor(Tone tone)
{
    const ThemeColors& colors = theme();
    switch (tone) {
    case Tone::Plain: return colors.text;
    case Tone::Muted: return colors.text2;
    case Tone::Up: return colors.upText;
    case Tone::Down: return colors.downText;
    case Tone::Warn: return colors.warnText;
    case Tone::Live: return colors.liveText;
    case Tone::Accent: return colors.accentText;
    case Tone::Critical: return colors.downText;
    }
    UNREACHABLE();
}

QColor toneFillColor(Tone tone)
{
    const ThemeColors& colors = theme();
    switch (tone) {
    case Tone::Plain: return colors.line;
    case Tone::Muted: return colors.line;
    case Tone::Up: return colors.up;
    case Tone::Down: return colors.down;
    case Tone::Warn: return colors.warn;
    case Tone::Live: return colors.live;
    case Tone::Accent: return colors.accent;
    case Tone::Critical: return colors.down;
    }
    UNREACHABLE();
}

RowDelegate::RowDelegate(QObject* parent) : QAbstractItemDelegate(parent), m_rowHeight(kRowCompact) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const qreal width = tabularWidth(index.data().toString(), uiFont());
    const int marker = index.data(MarkerRole).toString().isEmpty() ? 0 : kMarkerWidth;
    return {static_cast<int>(std::ceil(width)) + marker + 2 * kCellPadding, m_rowHeight};
}

void RowDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = theme();
    QColor ground = colors.panel;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = option.state.testFlag(QStyle::State_Active) ? colors.selection : blended(colors.panel, colors.accent, 0.14);
    else if (index.row() == m_hoveredRow)
        ground = colors.raised;
    if (m_flash != nullptr) {
        if (const double light = m_flash->intensity(index); light > 0) {
            const Tone tone = toneOf(index);
            ground = blended(ground, tone == Tone::Plain || tone == Tone::Muted ? colors.accent : toneFillColor(tone), 0.30 * light);
        }
    }
    painter.fillRect(option.rect, ground);
    // The ground alone is too faint to tell by: a chosen row has a bar at its left edge as well.
    if (option.state.testFlag(QStyle::State_Selected) && option.rect.left() <= 0)
        painter.fillRect(QRect(0, option.rect.top(), kChosenBar, option.rect.height()), colors.accent);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(*painter, option, index);
    const QVariant spark = index.data(SparkRole);
    if (const QVariant heading = index.data(HeadingRole); heading.isValid())
        paintHeading(*painter, option, index, heading.toString());
    else if (spark.isValid())
        paintSpark(*painter, option.rect.adjusted(kCellPadding, 4, -kCellPadding, -4), index);
    else
        paintText(*painter, option, index);
    // The current cell's frame tells the keyboard's place.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void RowDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const Tone tone = toneOf(index);
    const bool isStale = index.data(IsStaleRole).toBool();
    painter.setPen(isStale ? theme().dimmed(toneTextColor(tone)) : toneTextColor(tone));
    QRect area = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    static const QFont font = uiFont();
    if (index.data(IsNumberRole).toBool()) {
        drawTabular(painter, area, Qt::AlignRight, text, font);
        return;
    }
    painter.setFont(font);
    const QString marker = index.data(MarkerRole).toString();
    if (!marker.isEmpty()) {
        painter.drawText(area.left(), area.top(), kMarkerWidth, area.height(), Qt::AlignLeft | Qt::AlignVCenter, marker);
        area.setLeft(area.left() + kMarkerWidth);
    }
    // Set like a number, glyph by glyph: shaping words that hardly change would be half of the cost.
    drawTabular(painter, area, Qt::AlignLeft, elidedTabular(text, area.width(), font), font);
}

/// The heading begins in the first column and runs on until a cell has a text of its own: each cell paints its part.
void RowDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QString& heading) const
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    const QHeaderView* header = m_table != nullptr ? m_table->horizontalHeader() : nullptr;
    int first = -1;
    for (int place = 0; header != nullptr && place <= header->visualIndex(index.column()); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const bool isFirst = first < 0;
        first = isFirst ? column : first;
        if (!isFirst && !index.siblingAtColumn(column).data().toString().isEmpty())
            return paintText(painter, option, index);
    }
    const int left = first >= 0 ? header->sectionViewportPosition(first) : option.rect.left();
    painter.save();
    painter.setClipRect(option.rect);
    painter.setPen(theme().text);
    painter.setFont(uiFont(FontRole::Ui, QFont::DemiBold));
    const QRect area(left + kCellPadding, option.rect.top(), option.rect.right() - left - kCellPadding, option.rect.height());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, heading);
    painter.restore();
}

void RowDelegate::paintSpark(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto points = index.data(SparkRole).value<QVector<double>>();
    if (points.size() < 2 || rect.width() < 8)
        return;
    const auto [low, high] = std::minmax_element(points.begin(), points.end());
    const double range = *high - *low;
    QPolygonF line;
    line.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double x = rect.left() + static_cast<double>(i) * (rect.width() - 1) / static_cast<double>(points.size() - 1);
        const double y = range > 0 ? rect.bottom() - (points[i] - *low) / range * (rect.height() - 1) : rect.center().y();
        line << QPointF(x, y);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = toneTextColor(toneOf(index));
    painter.setPen(QPen(index.data(IsStaleRole).toBool() ? theme().dimmed(ink) : ink, 1.0));
    painter.drawPolyline(line);
    painter.restore();
}

void RowDelegate::followPointer(QTableView* table)
{
    m_table = table;
    connect(table, &QAbstractItemView::entered, this, [this](const QModelIndex& index) { setHoveredRow(index.row()); });
    connect(table, &QAbstractItemView::viewportEntered, this, [this] { setHoveredRow(-1); });
    m_viewport = table->viewport();
    m_viewport->installEventFilter(this);
}

void RowDelegate::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int width = m_table->viewport()->width();
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0)
            m_table->viewport()->update(0, m_table->rowViewportPosition(changed), width, m_table->rowHeight(changed));
    }
    m_hoveredRow = row;
}

bool RowDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The viewport is left while its table is being destroyed as well, when there is no table left to ask.
    if (watched == m_viewport && event->type() == QEvent::Leave && m_hoveredRow >= 0) {
        m_hoveredRow = -1;
        static_cast<QWidget*>(watched)->update();
    }
    return QAbstractItemDelegate::eventFilter(watched, event);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        // Cut text tells the rest.
        const QString shown = index.data().toString();
        if (tabularWidth(shown, uiFont()) > option.rect.width() - 2 * kCellPadding)
            text = shown;
    }
    QToolTip::showText(event->globalPos(), asToolTip(text), view, option.rect);
    return true;
}

} // namespace jarvis::widgets::base
