#pragma once

#include <QString>
#include <QStringList>

namespace jarvis::widgets::base {

// Parts put together as each language writes them: in Chinese and Japanese the commas and full stops are other ones. Threads: GUI.

/// "a, b, c"; one part as it is, none is empty.
QString listText(const QStringList& parts);
/// "a. b. c", to be heard one after the other.
QString sentencesText(const QStringList& parts);

} // namespace jarvis::widgets::base
