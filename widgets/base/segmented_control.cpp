#include "widgets/base/segmented_control.h"

#include "engine/base/check.h"
#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/theme_manager.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace jarvis::widgets::base {

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { update(); });
}

int SegmentedControl::addSegment(const QString& text, Tone tone, const QString& accessibleName)
{
    m_segments.push_back({text, accessibleName.isEmpty() ? text : accessibleName, tone, true});
    if (m_current < 0)
        m_current = 0;
    describe();
    updateGeometry();
    update();
    return count() - 1;
}

void SegmentedControl::setCurrent(int index)
{
    CHECK(index >= 0 && index < count());
    if (index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    CHECK(index >= 0 && index < count());
    m_segments[index].isEnabled = enabled;
    update();
}

QRect SegmentedControl::segmentRect(int index) const
{
    // Rounded so that the segments fill the width exactly.
    const int left = width() * index / count();
    const int right = width() * (index + 1) / count();
    return {left, 0, right - left, height()};
}

QSize SegmentedControl::sizeHint() const
{
    const QFontMetrics metrics(uiFont(FontRole::Ui, QFont::DemiBold));
    int widest = 24;
    for (const Segment& segment : m_segments)
        widest = std::max(widest, metrics.horizontalAdvance(segment.text) + 2 * kCellPadding);
    return {widest * std::max(1, count()), kInputHeight};
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = theme();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.fillPath(outline, colors.raised);
    painter.setClipPath(outline);
    for (int i = 0; i < count(); ++i) {
        const Segment& segment = m_segments[i];
        const QRect area = segmentRect(i);
        const bool isChosen = i == m_current;
        const bool isToned = segment.tone != Tone::Plain;
        QColor ink = isChosen ? colors.text : colors.text2;
        if (isChosen && isToned) {
            const QColor fill = segment.tone == Tone::Up ? colors.upButton : segment.tone == Tone::Down ? colors.downButton : toneFillColor(segment.tone);
            painter.fillRect(area, fill);
            ink = colors.textOn(fill);
        } else if (isChosen) {
            painter.fillRect(area, colors.selection);
            painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colors.accent);
        } else if (i == m_hovered && isEnabled()) {
            painter.fillRect(area, colors.hover);
        }
        if (!segment.isEnabled || !isEnabled())
            ink = colors.text3;
        painter.setPen(ink);
        painter.setFont(uiFont(FontRole::Ui, isChosen ? QFont::DemiBold : QFont::Normal));
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, segment.text);
        if (i > 0) {
            painter.setPen(colors.line);
            painter.drawLine(area.topLeft(), area.bottomLeft());
        }
    }
    painter.setClipping(false);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.edge, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}

int SegmentedControl::segmentAt(const QPoint& point) const
{
    for (int i = 0; i < count(); ++i) {
        if (segmentRect(i).contains(point))
            return i;
    }
    return -1;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count() || !isSegmentEnabled(index) || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::describe()
{
    if (m_current >= 0)
        setAccessibleDescription(tr("%1, %2 of %3").arg(m_segments[m_current].accessibleName).arg(m_current + 1).arg(count()));
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = segmentAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void SegmentedControl::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Up: choose(m_current - 1); return;
    case Qt::Key_Right: case Qt::Key_Down: choose(m_current + 1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(count() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace jarvis::widgets::base
