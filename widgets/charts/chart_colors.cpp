#include "widgets/charts/chart_colors.h"

#include <QPalette>

#include <cmath>

namespace jarvis::widgets::charts {
namespace {

/// Perceived brightness, 0 to 1 (weights of ITU-R BT.601).
double brightness(const QColor& color)
{
    return 0.299 * color.redF() + 0.587 * color.greenF() + 0.114 * color.blueF();
}

} // namespace

ChartColors ChartColors::fromPalette(const QPalette& palette)
{
    const QColor panel = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    ChartColors colors;
    colors.panel = panel;
    colors.raised = palette.color(QPalette::Button);
    colors.line = mixed(text, panel, 0.2);
    colors.text = text;
    colors.text2 = mixed(text, panel, 0.7);
    colors.text3 = mixed(text, panel, 0.5);
    colors.accent = palette.color(QPalette::Highlight);
    colors.up = colors.accent;
    colors.down = colors.text2;
    colors.warn = text;
    return colors;
}

QColor ChartColors::mixed(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

QColor ChartColors::of(StudyColor color) const
{
    switch (color) {
    case StudyColor::Accent:
        return accent;
    case StudyColor::Warn:
        return warn;
    case StudyColor::Text:
        return mixed(text, panel, 0.8);
    case StudyColor::Secondary:
        return text2;
    case StudyColor::Up:
        return up;
    case StudyColor::Down:
        return down;
    }
    return accent;
}

QColor ChartColors::inkOn(const QColor& background) const
{
    const auto distance = [&background](const QColor& ink) { return std::abs(brightness(ink) - brightness(background)); };
    return distance(text) > distance(panel) ? text : panel;
}

} // namespace jarvis::widgets::charts
