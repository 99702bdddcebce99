#pragma once

#include <QString>

class QGridLayout;
class QWidget;

namespace jarvis::widgets::base {
class NumberLabel;
class SegmentedControl;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

// The ticket's columns: a short word, the input, what belongs to it. One grid for all rows, so that they align.

inline constexpr int kTicketLabelWidth = 52;
inline constexpr int kTicketExitModesWidth = 120;
inline constexpr int kTicketHintHeight = 16;

/// A row's grid on `owner`, with its word in the first column. `name` is the word in full, for tool tip and assistive technology.
QGridLayout* ticketRowGrid(QWidget* owner, const QString& word, const QString& name, QWidget* buddy);

/// Lets a control shrink to the column's width instead of widening the column.
void shrinkable(base::SegmentedControl* control);
/// A small line of text under an input, in its column; as wide as that is, whatever it says.
base::NumberLabel* ticketHint(QWidget* parent);
/// A hairline in the middle of `height`.
QWidget* hairline(QWidget* parent, int height);

} // namespace jarvis::widgets::trading
