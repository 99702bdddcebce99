#include "app/desktop/hand.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace jarvis::desktop {
namespace {

void sendMouse(QWidget& widget, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget.mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void sendKey(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &release);
}

} // namespace

void Hand::click(QWidget& widget, QPoint at, Qt::MouseButton button)
{
    sendMouse(widget, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    sendMouse(widget, QEvent::MouseButtonPress, at, button, button);
    sendMouse(widget, QEvent::MouseButtonRelease, at, button, Qt::NoButton);
}

void Hand::click(QWidget& widget)
{
    click(widget, widget.rect().center());
}

void Hand::drag(QWidget& widget, QPoint from, QPoint to)
{
    sendMouse(widget, QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    sendMouse(widget, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    constexpr int kSteps = 8;
    for (int step = 1; step <= kSteps; ++step)
        sendMouse(widget, QEvent::MouseMove, from + (to - from) * step / kSteps, Qt::NoButton, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void Hand::type(QWidget& field, const QString& text)
{
    field.setFocus(Qt::MouseFocusReason);
    sendKey(field, Qt::Key_A, Qt::ControlModifier, QString());
    sendKey(field, Qt::Key_Backspace, Qt::NoModifier, QString());
    for (const QChar letter : text)
        sendKey(field, static_cast<Qt::Key>(letter.toUpper().unicode()), Qt::NoModifier, QString(letter));
}

void Hand::press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    sendKey(widget, key, modifiers, QString());
}

} // namespace jarvis::desktop
