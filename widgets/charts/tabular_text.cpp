#include "widgets/charts/tabular_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

TabularText::TabularText(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font))
{
    const QFontMetricsF metrics(font);
    m_height = metrics.height();
    m_capHeight = metrics.capHeight();
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        m_digitWidth = std::max(m_digitWidth, std::round(glyphOf(QChar(digit)).advance));
    for (char16_t c = u' '; c < kTableSize; ++c) {
        Glyph glyph = glyphOf(QChar(c));
        if (c >= u'0' && c <= u'9') {
            glyph.shift = (m_digitWidth - glyph.advance) / 2;
            glyph.advance = m_digitWidth;
        }
        m_table[c] = glyph;
    }
}

TabularText::Glyph TabularText::glyphOf(QChar character) const
{
    Glyph glyph;
    int count = 1;
    if (m_raw.isValid() && m_raw.glyphIndexesForChars(&character, 1, &glyph.index, &count) && count == 1) {
        QPointF advance;
        m_raw.advancesForGlyphIndexes(&glyph.index, &advance, 1);
        glyph.advance = advance.x();
    }
    return glyph;
}

qreal TabularText::width(QStringView text) const
{
    qreal width = 0;
    for (const QChar c : text) {
        const Glyph glyph = c.unicode() < kTableSize ? m_table[c.unicode()] : glyphOf(c);
        if (glyph.index == 0)
            return QFontMetricsF(m_font).horizontalAdvance(text.toString());
        width += glyph.advance;
    }
    return width;
}

void TabularText::draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, QStringView text) const
{
    QVarLengthArray<quint32, 64> indexes;
    QVarLengthArray<QPointF, 64> positions;
    qreal width = 0;
    bool isComplete = true;
    for (const QChar c : text) {
        const Glyph glyph = c.unicode() < kTableSize ? m_table[c.unicode()] : glyphOf(c);
        isComplete = isComplete && glyph.index != 0;
        indexes.append(glyph.index);
        positions.append(QPointF(width + glyph.shift, 0));
        width += glyph.advance;
    }
    if (!isComplete)
        width = QFontMetricsF(m_font).horizontalAdvance(text.toString());

    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    const QPointF origin(std::round(x), std::round(area.center().y() + m_capHeight / 2));

    if (!isComplete) {
        painter.setFont(m_font);
        painter.drawText(origin, text.toString());
        return;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(indexes.constData(), positions.constData(), static_cast<int>(indexes.size()));
    painter.drawGlyphRun(origin, run);
}

} // namespace jarvis::widgets::charts
