#pragma once

#include <QList>
#include <QRect>
#include <QSize>

class QWidget;

namespace jarvis::widgets::shell {

/// What the desk is made for: on a screen that has less, as a small one at a high zoom, its parts give way.
inline constexpr QSize kUsualScreen(1280, 800);

// Threads: GUI; the first one is a plain function.

/// Where a window has to be so that a hand can reach its title on one of these screens: as it is when it can, else on the first screen, no
/// larger than that. Without screens it stays.
QRect broughtOnScreen(const QRect& frame, const QList<QRect>& screens);
/// The same for a window and the screens of this moment.
void bringOnScreen(QWidget& window);
/// Makes a window that was just shown no larger than its screen has room for, its frame included. How thick the frame is a window manager
/// tells a moment later: it is waited for, a second at most. Maximised and full screen stay as they are.
void fitOnScreen(QWidget& window);

} // namespace jarvis::widgets::shell
