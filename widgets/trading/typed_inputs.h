#pragma once

#include <QByteArray>

class QWidget;

namespace jarvis::widgets::trading {

// What a hand put into the inputs of a form, to be put into the same form after it was built anew, in whatever language. Threads: GUI.

/// Choices, marks, times and numbers of all inputs in it.
QByteArray saveTyped(const QWidget& form);
/// As if by hand. What belongs to a form of other inputs is left out as a whole.
void restoreTyped(QWidget& form, const QByteArray& typed);

} // namespace jarvis::widgets::trading
