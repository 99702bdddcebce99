#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace jarvis::widgets::base {

/// Keeps what lies over a main window over its docks, their tabs and its centre: Qt raises those whenever another panel comes to the front,
/// and begins new ones there.
///
/// Belongs to its overlay, and follows it into another window. Overlays leave one another alone. Threads: GUI.
class StayAbove final : public QObject {
    Q_OBJECT

public:
    /// `overlay` is a child of the window that it lies over.
    explicit StayAbove(QWidget& overlay);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followWindow();
    bool isOfTheWindow(QObject* sibling) const;

    QWidget& m_overlay;
    QPointer<QWidget> m_window;
};

} // namespace jarvis::widgets::base
