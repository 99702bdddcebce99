#pragma once

#include "widgets/shell/actions.h"
#include "widgets/shell/palette_entry.h"

namespace jarvis::widgets::shell {

class Hotkeys;

/// Every action as the palette has it, with the key that acts now. Both must outlive the entries.
/// Threads: GUI.
QVector<PaletteEntry> actionEntries(const Actions& actions, Hotkeys& hotkeys);

} // namespace jarvis::widgets::shell
