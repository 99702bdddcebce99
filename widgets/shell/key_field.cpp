#include "widgets/shell/key_field.h"

#include <QKeyEvent>

namespace jarvis::widgets::shell {
namespace {

bool leavesField(const QKeyEvent& event)
{
    const bool isBare = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return isBare && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new key here"));
}

void KeyField::setKey(const QKeySequence& key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    // Before menus and buttons with a letter of their own take it.
    if (event->type() == QEvent::ShortcutOverride && !leavesField(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leavesField(*event))
        return QLineEdit::keyPressEvent(event);
    const auto key = static_cast<Qt::Key>(event->key());
    // Not yet: the hand is still on the way to the key itself.
    if (event->isAutoRepeat() || key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown)
        return;
    setKey(QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, key)));
    Q_EMIT pressed(m_key);
}

} // namespace jarvis::widgets::shell
