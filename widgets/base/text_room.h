#pragma once

class QWidget;

namespace jarvis::widgets::base {

/// From now on the window is never narrower than `leastWidth` or than its texts need, and high enough for those that wrap, in whatever
/// language, unless its screen has less room than that. A window with a minimum of its own would not ask its layout.
///
/// Threads: GUI. The window has its layout already.
void keepTextRoom(QWidget* window, int leastWidth);

} // namespace jarvis::widgets::base
