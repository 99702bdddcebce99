#include "widgets/base/tabular_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::base {
namespace {

constexpr qreal kEqualWithin = 0.05;

/// What is needed of a font to set digits on a grid; made once per font.
struct TabularFace {
    QRawFont raw;
    QHash<QChar, quint32> glyphs;
    QHash<QChar, qreal> advances;
    qreal digitAdvance = 0;
    qreal ascent = 0;
    qreal height = 0;

    /// True when the font itself has every character; another font would have to help out otherwise.
    bool learn(QChar c)
    {
        const auto known = glyphs.constFind(c);
        if (known != glyphs.constEnd())
            return *known != 0;
        const QVector<quint32> found = raw.glyphIndexesForString(QString(c));
        const quint32 glyph = found.size() == 1 ? found.front() : 0;
        glyphs.insert(c, glyph);
        if (glyph != 0)
            advances.insert(c, raw.advancesForGlyphIndexes({glyph}).front().x());
        return glyph != 0;
    }
};

TabularFace& faceOf(const QFont& font)
{
    static QHash<QFont, TabularFace> faces;
    const auto known = faces.find(font);
    if (known != faces.end())
        return *known;
    TabularFace face;
    face.raw = QRawFont::fromFont(font);
    face.ascent = face.raw.ascent();
    face.height = face.raw.ascent() + face.raw.descent();
    qreal narrowest = 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (!face.learn(QLatin1Char(digit)))
            continue;
        const qreal advance = face.advances.value(QLatin1Char(digit));
        narrowest = face.digitAdvance > 0 ? std::min(narrowest, advance) : advance;
        face.digitAdvance = std::max(face.digitAdvance, advance);
    }
    // A font with equal digits keeps its own spacing. Others get whole pixels, so that every digit is rendered alike; a
    // third of a pixel of the widest digit's margin may go.
    if (face.digitAdvance - narrowest > kEqualWithin)
        face.digitAdvance = std::ceil(face.digitAdvance - 0.4);
    return *faces.insert(font, face);
}

bool isTabularDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool canSet(TabularFace& face, const QString& text)
{
    bool all = face.digitAdvance > 0;
    for (const QChar c : text)
        all = all && !c.isSurrogate() && face.learn(c);
    return all;
}

qreal widthIn(const TabularFace& face, const QString& text)
{
    qreal width = 0;
    for (const QChar c : text)
        width += isTabularDigit(c) ? face.digitAdvance : face.advances.value(c);
    return width;
}

} // namespace

qreal tabularWidth(const QString& text, const QFont& font)
{
    TabularFace& face = faceOf(font);
    return canSet(face, text) ? widthIn(face, text) : QFontMetricsF(font).horizontalAdvance(text);
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    TabularFace& face = faceOf(font);
    if (!canSet(face, text)) {
        painter.setFont(font);
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const qreal width = widthIn(face, text);
    if (width > rect.width() + 0.5 && text.size() > 1) {
        drawTabular(painter, rect, alignment, QStringLiteral("…"), font);
        return;
    }
    qreal x = 0;
    if (alignment & Qt::AlignRight)
        x = rect.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = (rect.width() - width) / 2;

    QVector<quint32> glyphs;
    QVector<QPointF> positions;
    glyphs.reserve(text.size());
    positions.reserve(text.size());
    for (const QChar c : text) {
        const qreal advance = face.advances.value(c);
        const qreal cell = isTabularDigit(c) ? face.digitAdvance : advance;
        glyphs.push_back(face.glyphs.value(c));
        positions.push_back(QPointF(x + (cell - advance) / 2, 0));
        x += cell;
    }
    QGlyphRun run;
    run.setRawFont(face.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    const qreal baseline = std::round(rect.top() + (rect.height() - face.height) / 2 + face.ascent);
    painter.drawGlyphRun(QPointF(std::round(rect.left()), baseline), run);
}

} // namespace jarvis::widgets::base
