#pragma once

#include "widgets/base/roles.h"

#include <QVector>
#include <QWidget>

namespace jarvis::widgets::base {

/// A few choices side by side, one of them taken: Buy | Sell, quantity | USD | % | risk.
///
/// One tab stop; Left and Right choose, as do clicks. Each segment is a button to assistive technology.
/// Threads: GUI.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// `tone` fills the segment while it is chosen: Up for buy, Down for sell, Plain for the rest.
    int addSegment(const QString& text, Tone tone = Tone::Plain, const QString& accessibleName = QString());
    int count() const { return static_cast<int>(m_segments.size()); }
    int current() const { return m_current; }
    /// Emits currentChanged() when it is another one, but not chosen().
    void setCurrent(int index);
    void setSegmentEnabled(int index, bool enabled);
    bool isSegmentEnabled(int index) const { return isEnabled() && m_segments[index].isEnabled; }
    /// As assistive technology says it.
    const QString& segmentName(int index) const { return m_segments[index].accessibleName; }
    QRect segmentRect(int index) const;
    /// As a click on it does; nothing for one that is disabled or chosen already.
    void choose(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);
    /// By the user's hand.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Segment {
        QString text;
        QString accessibleName;
        Tone tone = Tone::Plain;
        bool isEnabled = true;
    };
    int segmentAt(const QPoint& point) const;
    void describe();

    QVector<Segment> m_segments;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace jarvis::widgets::base
