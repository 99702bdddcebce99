#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace jarvis::widgets::shell {

/// Where a window has to be so that a hand can reach its title on one of these screens: as it is when it can, else on the first screen, no
/// larger than that. Without screens it stays.
QRect broughtOnScreen(const QRect& frame, const QList<QRect>& screens);
/// The same for a window and the screens of this moment.
void bringOnScreen(QWidget& window);

} // namespace jarvis::widgets::shell
