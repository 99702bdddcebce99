#include "widgets/shell/on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

// Of a title: enough to take hold of.
constexpr int kTitleHeight = 24;
constexpr int kTitleWidth = 80;

} // namespace

QRect broughtOnScreen(const QRect& frame, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return frame;
    const QRect title(frame.topLeft(), QSize(frame.width(), kTitleHeight));
    const bool isReached = std::any_of(screens.begin(), screens.end(), [&title](const QRect& screen) {
        const QRect seen = screen & title;
        return seen.width() >= std::min(kTitleWidth, title.width()) && seen.height() == kTitleHeight;
    });
    if (isReached)
        return frame;
    const QRect& home = screens.front();
    QRect moved(QPoint(), frame.size().boundedTo(home.size()));
    moved.moveLeft(std::clamp(frame.left(), home.left(), home.right() - moved.width() + 1));
    moved.moveTop(std::clamp(frame.top(), home.top(), home.bottom() - moved.height() + 1));
    return moved;
}

void bringOnScreen(QWidget& window)
{
    QList<QRect> screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen* screen : all) {
        if (screen == QGuiApplication::primaryScreen())
            screens.prepend(screen->availableGeometry());
        else
            screens.append(screen->availableGeometry());
    }
    const QRect frame = window.frameGeometry();
    const QRect wanted = broughtOnScreen(frame, screens);
    if (wanted == frame)
        return;
    window.resize(window.size() - (frame.size() - wanted.size()));
    window.move(wanted.topLeft());
}

} // namespace jarvis::widgets::shell
