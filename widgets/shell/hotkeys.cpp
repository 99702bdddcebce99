#include "widgets/shell/hotkeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace jarvis::widgets::shell {

Hotkeys::Hotkeys(const Actions& actions, QObject* parent) : QObject(parent), m_actions(actions)
{
    qApp->installEventFilter(this);
}

bool Hotkeys::eventFilter(QObject* watched, QEvent* event)
{
    // Each key event passes several objects; only the window's copy counts, so that nothing acts twice.
    if (!watched->isWindowType())
        return false;
    if (event->type() == QEvent::KeyPress)
        return press(static_cast<const QKeyEvent&>(*event));
    if (event->type() == QEvent::KeyRelease) {
        const auto& release = static_cast<const QKeyEvent&>(*event);
        if (!release.isAutoRepeat())
            m_held.remove(release.key());
    }
    return false;
}

const Action* Hotkeys::find(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // F1 and the like come with a key code that modifiers do not change; letters come upper case.
    const auto key = static_cast<Qt::Key>(event.key());
    if (const Action* action = m_actions.byKey(QKeySequence(QKeyCombination(modifiers, key))))
        return action;
    // The sign + comes with Shift on some keyboards, and lies on the key of = there.
    const bool isPlus = key == Qt::Key_Plus || key == Qt::Key_Equal;
    return isPlus ? m_actions.byKey(QKeySequence(QKeyCombination(modifiers & ~Qt::ShiftModifier, Qt::Key_Plus))) : nullptr;
}

bool Hotkeys::isTypingFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QTextEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus)
        || qobject_cast<const QAbstractSpinBox*>(focus) || qobject_cast<const QComboBox*>(focus);
}

bool Hotkeys::isCovered()
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget() || qobject_cast<const QDialog*>(QApplication::activeWindow());
}

bool Hotkeys::press(const QKeyEvent& event)
{
    const Action* action = find(event);
    if (!action)
        return false;
    // Elsewhere the key is what it always is there.
    const bool isOfPanel = action->kind == Action::Kind::Panel;
    if (isOfPanel && (isCovered() || isTypingFocus() || !action->isHere()))
        return false;
    // Swallowed, not passed on: a held trading key must not become something else in a panel below.
    if (event.isAutoRepeat())
        return action->kind != Action::Kind::Navigation;
    if (action->kind == Action::Kind::Panic) {
        action->act();
        return true;
    }
    if (isOfPanel) {
        run(*action);
        return true;
    }
    if (action->kind == Action::Kind::Navigation) {
        const bool hasModifier = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        const bool isFunctionKey = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
        if (isCovered() || (isTypingFocus() && !hasModifier && !isFunctionKey))
            return false;
        run(*action);
        return true;
    }
    if (isCovered() || isTypingFocus() || m_held.contains(event.key()) || QApplication::applicationState() != Qt::ApplicationActive)
        return false;
    m_held.insert(event.key());
    run(*action);
    return true;
}

void Hotkeys::run(const Action& action)
{
    const QString why = action.obstacle ? action.obstacle() : QString();
    if (why.isEmpty())
        action.act();
    else
        Q_EMIT refused(action.text, why);
}

} // namespace jarvis::widgets::shell
