#pragma once

#include "app/desktop/options.h"
#include "app/desktop/startup.h"

namespace jarvis::desktop {

// Threads: GUI; askForEngine() runs an event loop until the person has decided.

/// Whether a person has to say something about the engine before a desk can open: --connect was given, or --engine with an address that no
/// token is stored for.
bool isEngineAsked(const Options& options, const KeyPorts& ports);

/// Asks, on the screen: the stored engines to choose from, or the dialog for a new one. What was chosen is in `options` then, by its name.
/// False: the person gave up.
bool askForEngine(Options& options, const KeyPorts& ports);

} // namespace jarvis::desktop
