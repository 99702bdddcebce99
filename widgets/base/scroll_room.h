#pragma once

#include <QScrollArea>

namespace jarvis::widgets::base {

/// What holds a page or a dialog's content: as large as the content likes where there is room, and with scroll bars where there is less. What
/// gets the keyboard is scrolled into view.
///
/// Threads: GUI.
class ScrollRoom final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ScrollRoom(QWidget* content, QWidget* parent = nullptr);
    ~ScrollRoom() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void follow(QWidget* focus);
};

} // namespace jarvis::widgets::base
