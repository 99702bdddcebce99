#pragma once

#include <QString>

namespace jarvis::widgets::base {

/// For menus and buttons, which take "&" for the mark of a letter to press: "P&L" is shown as it is written.
inline QString menuText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace jarvis::widgets::base
