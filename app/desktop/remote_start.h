#pragma once

#include "app/desktop/startup.h"
#include "engine/remote/remote_status.h"

#include <QString>

#include <memory>

namespace jarvis::desktop {

/// Why there is no connection, with its remedy. Empty while there is one.
QString problemText(const remote::RemoteStatus& status, const QString& url);

/// The engine at `options.engineUrl` instead of one in this process: connected, and the token recognised. What cannot be mended by trying
/// again ends at once with the reason, everything else after a while.
Expected<std::unique_ptr<api::Engine>, StartFailure> connectEngine(const Options& options);

/// The folder of what a desk at that engine keeps for itself: its layouts.
QString remoteFolder(const QString& dataFolder, const QString& url);

} // namespace jarvis::desktop
