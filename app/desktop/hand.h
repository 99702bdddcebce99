#pragma once

#include <QPoint>
#include <QString>
#include <Qt>

class QWidget;

namespace jarvis::desktop {

/// A hand on mouse and keyboard, for the demo: real events to real widgets, as a person's would come.
class Hand {
public:
    static void click(QWidget& widget, QPoint at, Qt::MouseButton button = Qt::LeftButton);
    static void click(QWidget& widget);
    static void drag(QWidget& widget, QPoint from, QPoint to);
    /// Focus, then key by key; replaces what stood in a field.
    static void type(QWidget& field, const QString& text);
    static void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
};

} // namespace jarvis::desktop
