#include "widgets/base/number_label.h"

#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTimer>

#include <cmath>

namespace jarvis::widgets::base {

NumberLabel::NumberLabel(QWidget* parent) : QWidget(parent), m_font(uiFont())
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { update(); });
}

void NumberLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    const QSize before = sizeHint();
    const bool isFirst = m_text.isEmpty();
    m_text = text;
    setAccessibleDescription(text);
    if (sizeHint() != before) // what was reserved for it holds most texts
        updateGeometry();
    if (m_flashes && !isFirst && !ThemeManager::instance().isReducedMotion() && isVisible()) {
        m_isLit = true;
        QTimer::singleShot(kFlashMs, this, [this] {
            m_isLit = false;
            update();
        });
    }
    update();
}

void NumberLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void NumberLabel::setStale(bool stale)
{
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    update();
}

void NumberLabel::setFontRole(FontRole role, QFont::Weight weight)
{
    m_font = uiFont(role, weight);
    updateGeometry();
    update();
}

void NumberLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment & Qt::AlignHorizontal_Mask;
    update();
}

void NumberLabel::reserve(const QString& widest)
{
    m_reserved = widest;
    updateGeometry();
}

QSize NumberLabel::sizeHint() const
{
    const qreal width = std::max(tabularWidth(m_text, m_font), tabularWidth(m_reserved, m_font));
    return {static_cast<int>(std::ceil(width)) + 2, static_cast<int>(std::ceil(QFontMetricsF(m_font).height())) + 2};
}

void NumberLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = theme();
    if (m_isLit)
        painter.fillRect(rect(), blended(palette().color(QPalette::Window), colors.accent, 0.25));
    painter.setPen(m_isStale ? colors.text2 : toneTextColor(m_tone));
    drawTabular(painter, rect().adjusted(1, 0, -1, 0), m_alignment, m_text, m_font);
}

} // namespace jarvis::widgets::base
