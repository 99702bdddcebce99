#pragma once

#include <QString>

namespace jarvis::desktop {

class Workstation;

/// Writes a PNG of every screen and dialog into `folder`, in both themes and at two sizes, once the market is on screen.
/// Returns the program's exit code: 1 when a picture could not be written.
int takeShots(Workstation& desk, const QString& folder);

} // namespace jarvis::desktop
