#pragma once

#include <QScrollArea>

namespace jarvis::widgets::shell {

/// What a panel lies in: as large as the panel needs it where the screen has the room that the desk is made for (1280 × 800), and with
/// scroll bars where it has less, as on a small screen at a high zoom. Nothing is cut then, and no window becomes larger than its screen.
///
/// Threads: GUI.
class PanelScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelScroll(QWidget* panel, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow(const QScreen* screen);
};

} // namespace jarvis::widgets::shell
