#include "widgets/shell/on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

// Of a title: enough to take hold of.
constexpr int kTitleHeight = 24;
constexpr int kTitleWidth = 80;
constexpr int kFrameAskMs = 50;
constexpr int kFrameAsks = 20;

void fitFrame(QWidget& window, const QSize& frame)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = window.screen()->availableGeometry();
    const QSize size = window.size().boundedTo(room.size() - frame);
    if (size == window.size())
        return;
    window.resize(size);
    const QRect whole(window.frameGeometry().topLeft(), size + frame);
    window.move(std::clamp(whole.left(), room.left(), std::max(room.left(), room.right() - whole.width() + 1)),
        std::clamp(whole.top(), room.top(), std::max(room.top(), room.bottom() - whole.height() + 1)));
}

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

void fitOnScreen(QWidget& window)
{
    fitFrame(window, {0, 0});
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, asks = 0]() mutable {
        const QSize frame = window.frameGeometry().size() - window.size();
        const bool isKnown = !frame.isNull();
        if (isKnown)
            fitFrame(window, frame);
        if (isKnown || ++asks == kFrameAsks) {
            timer->stop();
            timer->deleteLater();
        }
    });
    timer->start(kFrameAskMs);
}

} // namespace jarvis::widgets::shell
