#pragma once

#include "app/desktop/options.h"
#include "app/desktop/shot_scene.h"
#include "engine/base/expected.h"
#include "widgets/base/theme.h"

#include <QSize>
#include <QString>
#include <QVector>

#include <optional>

namespace jarvis::desktop {

/// Which pictures are taken: these scenes, in these themes, at these sizes of the main window. Dialogs are taken once, over the first size.
/// Threads: a plain value; the functions below any.
struct ShotPlan {
    ShotScenes scenes;
    QVector<widgets::base::ThemeName> themes;
    QVector<QSize> sizes;
    bool isChosen = false; ///< scenes were asked for by their names: one that this desk has not is an error
};

/// What the options choose of `all`. A name that none has is told, with those that there are.
Expected<ShotPlan, QString> shotPlanOf(const Options& options, ShotScenes all);

/// "1280x800"; empty: it is none that a screen can have.
std::optional<QSize> shotSizeOf(const QString& text);
/// "dark" or "light".
std::optional<widgets::base::ThemeName> shotThemeOf(const QString& text);
QString shotThemeText(widgets::base::ThemeName theme);

} // namespace jarvis::desktop
