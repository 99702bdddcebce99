#pragma once

#include "widgets/shell/actions.h"

#include <QObject>
#include <QSet>
#include <QString>

class QKeyEvent;

namespace jarvis::widgets::shell {

/// Runs the program's actions by their keys.
///
/// A held key never repeats an order: it works again after it was released (behaviour 8). Keys are seen by the application
/// before any widget, so that the panic key works with a dialog open; navigation keys leave text fields alone.
/// Threads: GUI. One per process: it filters the application's events. The actions must outlive it.
class Hotkeys final : public QObject {
    Q_OBJECT

public:
    explicit Hotkeys(const Actions& actions, QObject* parent = nullptr);

    /// Acts, or says why not: for whoever chose it by another way than its key.
    void run(const Action& action);

Q_SIGNALS:
    /// The key of something was pressed that may not act now.
    void refused(const QString& what, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Action* find(const QKeyEvent& event) const;
    bool press(const QKeyEvent& event);
    static bool isTypingFocus();
    static bool isCovered();

    const Actions& m_actions;
    QSet<int> m_held;
};

} // namespace jarvis::widgets::shell
