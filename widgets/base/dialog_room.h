#pragma once

#include <QObject>
#include <QSize>

class QDialog;
class QWidget;

namespace jarvis::widgets::base {

/// How large a window on that screen can be for all of it to be seen, its frame included.
QSize roomFor(const QWidget& window);

/// Keeps every dialog of the program within its screen, at any zoom and in any language: one that needs more gets scroll bars around all but
/// its last row, which is where its buttons are, and is moved to where all of it can be seen. One that fits stays as it is.
///
/// Message boxes and file dialogs are Qt's own and left alone.
/// Threads: GUI. One for the application, alive as long as dialogs are shown.
class DialogRoom final : public QObject {
    Q_OBJECT

public:
    explicit DialogRoom(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Those that are open, after a screen has become smaller for them.
    void fitAll();

private:
    /// `isNewHere`: it was just shown, or its screen has become another.
    void fit(QDialog& dialog, bool isNewHere);

    bool m_isFitting = false;
};

} // namespace jarvis::widgets::base
