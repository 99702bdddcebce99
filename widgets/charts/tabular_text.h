#pragma once

#include <QFont>
#include <QRawFont>
#include <QRectF>
#include <QStringView>

#include <array>

class QPainter;

namespace jarvis::widgets::charts {

/// Draws short text with digits of one width, whatever the font's own digits are, and without shaping
/// the text each time: numbers that change do not shake, and cost a few microseconds.
///
/// Characters that the font lacks fall back to the ordinary way of drawing.
/// Threads: GUI thread.
class TabularText {
public:
    TabularText() = default;
    explicit TabularText(const QFont& font);

    const QFont& font() const { return m_font; }
    qreal width(QStringView text) const;
    qreal height() const { return m_height; }

    /// Draws with the painter's pen in one line: horizontally as `alignment` says, capitals centred vertically.
    void draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, QStringView text) const;

private:
    struct Glyph {
        quint32 index = 0;
        qreal advance = 0;
        qreal shift = 0; ///< Centres a narrow digit in its cell.
    };

    Glyph glyphOf(QChar character) const;

    static constexpr int kTableSize = 128;

    QFont m_font;
    QRawFont m_raw;
    std::array<Glyph, kTableSize> m_table{};
    qreal m_digitWidth = 0;
    qreal m_height = 0;
    qreal m_capHeight = 0;
};

} // namespace jarvis::widgets::charts
