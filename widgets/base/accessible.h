#pragma once

#include <QAccessible>

class QWidget;

namespace jarvis::widgets::base {

// What our own controls are to a screen reader: figures are said with their caption, meters have a value, each segment of a choice is a
// button that can be pressed, messages are alerts. Qt's own controls say for themselves what they are. Threads: GUI.

/// Makes them known to Qt; as often as you like. The ThemeManager does it.
void installAccessibility();
/// Of a widget that paints itself: what it is, where "a widget" would say too little. Call it before anything else of it is said, such as
/// its name.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);
/// Has a message, an alert by its role, said to whoever cannot see it. Its name is what is said.
void announce(QWidget& message);

} // namespace jarvis::widgets::base
