#include "widgets/base/badge.h"

#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/theme_manager.h"

#include <QFontMetrics>
#include <QPainter>

namespace jarvis::widgets::base {

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { update(); });
}

void Badge::set(const QString& text, Tone tone, bool isFilled)
{
    if (text == m_text && tone == m_tone && isFilled == m_isFilled)
        return;
    m_text = text;
    m_tone = tone;
    m_isFilled = isFilled;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(uiFont(FontRole::Caption, QFont::Bold));
    return {metrics.horizontalAdvance(m_text) + 3 * kGrid + kGrid, 5 * kGrid};
}

void Badge::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = toneFillColor(m_tone);
    painter.setPen(fill);
    painter.setBrush(m_isFilled ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(area, kRadius, kRadius);
    painter.setPen(m_isFilled ? theme().textOn(fill) : toneTextColor(m_tone));
    painter.setFont(uiFont(FontRole::Caption, QFont::Bold));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace jarvis::widgets::base
