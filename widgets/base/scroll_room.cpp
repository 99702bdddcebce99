#include "widgets/base/scroll_room.h"

#include <QApplication>
#include <QScrollBar>

namespace jarvis::widgets::base {
namespace {

/// Enough to read in and to scroll by.
constexpr QSize kLeastRoom(160, 96);

} // namespace

ScrollRoom::ScrollRoom(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The window's colour shows, as it does without it.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

// What lies inside goes after us, and takes the focus with it: nothing is followed then.
ScrollRoom::~ScrollRoom() { disconnect(qApp, nullptr, this, nullptr); }

void ScrollRoom::follow(QWidget* focus)
{
    if (focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus);
}

QSize ScrollRoom::sizeHint() const { return widget()->sizeHint(); }

QSize ScrollRoom::minimumSizeHint() const { return widget()->minimumSizeHint().boundedTo(kLeastRoom); }

} // namespace jarvis::widgets::base
