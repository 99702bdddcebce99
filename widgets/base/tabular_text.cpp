#include "widgets/base/tabular_text.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QVarLengthArray>
#include <QVector>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace jarvis::widgets::base {
namespace {

constexpr qreal kEqualWithin = 0.05;

/// What is needed of a font to set digits on a grid; made once per font.
struct TabularFace {
    struct Glyph {
        quint32 index = 0; ///< 0: the font does not have it
        qreal advance = 0;
        bool isKnown = false;
    };
    QRawFont raw;
    std::array<Glyph, 256> latin; ///< nearly everything a table shows
    QHash<QChar, Glyph> others;
    qreal digitAdvance = 0;
    qreal ascent = 0;
    qreal height = 0;

    const Glyph& glyph(QChar c)
    {
        Glyph& known = c.unicode() < latin.size() ? latin[c.unicode()] : others[c];
        if (!known.isKnown) {
            const QVector<quint32> found = raw.glyphIndexesForString(QString(c));
            known.index = found.size() == 1 ? found.front() : 0;
            known.advance = known.index != 0 ? raw.advancesForGlyphIndexes({known.index}).front().x() : 0;
            known.isKnown = true;
        }
        return known;
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
    qreal narrowest = 1e9;
    for (char digit = '0'; digit <= '9'; ++digit) {
        const qreal advance = face.glyph(QLatin1Char(digit)).advance;
        narrowest = std::min(narrowest, advance);
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

/// Width in the face; empty when the face lacks a character, and another font would have to help out.
std::optional<qreal> widthIn(TabularFace& face, const QString& text)
{
    qreal width = 0;
    for (const QChar c : text) {
        const TabularFace::Glyph& glyph = face.glyph(c);
        if (glyph.index == 0)
            return std::nullopt;
        width += isTabularDigit(c) ? face.digitAdvance : glyph.advance;
    }
    return width;
}

} // namespace

qreal tabularWidth(const QString& text, const QFont& font)
{
    const std::optional<qreal> width = widthIn(faceOf(font), text);
    return width ? *width : QFontMetricsF(font).horizontalAdvance(text);
}

QString elidedTabular(const QString& text, qreal width, const QFont& font)
{
    TabularFace& face = faceOf(font);
    const std::optional<qreal> whole = widthIn(face, text);
    if (!whole)
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(width));
    if (*whole <= width)
        return text;
    const QString dots = QStringLiteral("…");
    qreal room = width - widthIn(face, dots).value_or(0);
    qsizetype length = 0;
    for (; length < text.size(); ++length) {
        room -= isTabularDigit(text[length]) ? face.digitAdvance : face.glyph(text[length]).advance;
        if (room < 0)
            break;
    }
    return text.left(length).trimmed() + dots;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    TabularFace& face = faceOf(font);
    const std::optional<qreal> measured = widthIn(face, text);
    if (!measured) {
        painter.setFont(font);
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const qreal width = *measured;
    if (width > rect.width() + 0.5 && text.size() > 1) {
        drawTabular(painter, rect, alignment, QStringLiteral("…"), font);
        return;
    }
    qreal x = 0;
    if (alignment & Qt::AlignRight)
        x = rect.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = (rect.width() - width) / 2;

    QVarLengthArray<quint32, 64> glyphs;
    QVarLengthArray<QPointF, 64> positions;
    for (const QChar c : text) {
        const TabularFace::Glyph& glyph = face.glyph(c);
        const qreal cell = isTabularDigit(c) ? face.digitAdvance : glyph.advance;
        glyphs.push_back(glyph.index);
        positions.push_back(QPointF(x + (cell - glyph.advance) / 2, 0));
        x += cell;
    }
    QGlyphRun run;
    run.setRawFont(face.raw);
    run.setRawData(glyphs.constData(), positions.constData(), static_cast<int>(glyphs.size()));
    const qreal baseline = std::round(rect.top() + (rect.height() - face.height) / 2 + face.ascent);
    painter.drawGlyphRun(QPointF(std::round(rect.left()), baseline), run);
}

} // namespace jarvis::widgets::base
