#include "widgets/base/zoom.h"

#include "engine/base/check.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QWidget>
#include <QWindow>

// Qt scales by this from its start on (QT_SCALE_FACTOR), and has no public way to do it later.
#include <private/qhighdpiscaling_p.h>
#include <qpa/qplatformwindow.h>
#include <qpa/qwindowsysteminterface.h>

#include <algorithm>
#include <iterator>

namespace jarvis::widgets::base {

int nextZoom(int percent, bool isLarger)
{
    if (isLarger) {
        const auto* above = std::find_if(std::begin(kZoomSteps), std::end(kZoomSteps), [percent](int step) { return step > percent; });
        return above == std::end(kZoomSteps) ? percent : *above;
    }
    const auto below = std::find_if(std::rbegin(kZoomSteps), std::rend(kZoomSteps), [percent](int step) { return step < percent; });
    return below == std::rend(kZoomSteps) ? percent : *below;
}

void drawAtZoom(int percent)
{
    CHECK(percent >= kZoomMin && percent <= kZoomMax);
    // What the user asked of all Qt programs holds too.
    bool isGiven = false;
    const double asked = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isGiven);
    // It warns of open windows, which are brought up to date right below.
    QLoggingCategory& log = *QLoggingCategory::defaultCategory();
    const bool wasLoud = log.isWarningEnabled();
    log.setEnabled(QtWarningMsg, false);
    QHighDpiScaling::setGlobalFactor((isGiven && asked > 0 ? asked : 1.0) * percent / 100.0);
    log.setEnabled(QtWarningMsg, wasLoud);
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow* window : windows) {
        if (QPlatformWindow* native = window->handle())
            QWindowSystemInterface::handleGeometryChange<QWindowSystemInterface::SynchronousDelivery>(window, native->geometry());
    }
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        widget->update();
}

} // namespace jarvis::widgets::base
