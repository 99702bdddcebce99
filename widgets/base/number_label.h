#pragma once

#include "widgets/base/fonts.h"
#include "widgets/base/roles.h"

#include <QWidget>

namespace jarvis::widgets::base {

/// A read-only number on screen: tabular, in a tone, dimmed when old, flashing when it changes (unless turned off).
///
/// Threads: GUI.
class NumberLabel final : public QWidget {
    Q_OBJECT

public:
    explicit NumberLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setStale(bool stale);
    bool isStale() const { return m_isStale; }
    void setFontRole(FontRole role, QFont::Weight weight = QFont::Normal);
    void setAlignment(Qt::Alignment alignment);
    void setFlashes(bool flashes) { m_flashes = flashes; }
    /// Keeps the width of this text, so that the layout does not move with the number.
    void reserve(const QString& widest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_reserved;
    QFont m_font;
    Tone m_tone = Tone::Plain;
    Qt::Alignment m_alignment = Qt::AlignRight;
    bool m_isStale = false;
    bool m_flashes = false;
    bool m_isLit = false;
};

} // namespace jarvis::widgets::base
