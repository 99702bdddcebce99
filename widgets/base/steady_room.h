#pragma once

#include <QWidget>

namespace jarvis::widgets::base {

/// Holds a widget as wide as there is room, and keeps its texts from moving the rest: a QLabel asks for a new layout of everything around it, up to
/// the window, at each text, be it one of the same size. Only another height, or another least width that was set, is passed on.
///
/// Threads: GUI.
class SteadyRoom final : public QWidget {
    Q_OBJECT

public:
    /// Takes the content over.
    explicit SteadyRoom(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {0, m_height}; }
    QSize minimumSizeHint() const override { return {0, m_heightLeast}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();

    QWidget* m_content;
    int m_height = 0;
    int m_heightLeast = 0;
};

} // namespace jarvis::widgets::base
