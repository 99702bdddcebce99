#pragma once

#include "widgets/shell/actions.h"

#include <QDialog>
#include <QVector>

namespace jarvis::widgets::shell {

/// F1: every key and what it does, by group, and the gestures of ladder and chart.
///
/// Threads: GUI.
class HotkeySheet final : public QDialog {
    Q_OBJECT

public:
    /// One gesture of the mouse, for the sheet's last group.
    struct Gesture {
        QString gesture;
        QString text;
    };

    HotkeySheet(const Actions& actions, const QVector<Gesture>& gestures, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Of the keys on it.
    void changeWanted();
};

} // namespace jarvis::widgets::shell
