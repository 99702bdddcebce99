#pragma once

#include "widgets/base/roles.h"

#include <QString>
#include <QWidget>

namespace jarvis::widgets::base {

/// A small filled word: PAPER, LIVE, ARMED, BUY. The word says it; the colour only repeats it.
///
/// Threads: GUI.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);

    /// `isFilled`: the tone as background; otherwise as outline and text.
    void set(const QString& text, Tone tone, bool isFilled = true);
    const QString& text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Plain;
    bool m_isFilled = true;
};

} // namespace jarvis::widgets::base
