#pragma once

#include "app/desktop/link_watch.h"
#include "engine/base/expected.h"
#include "engine/crypto/secret.h"
#include "engine/remote/remote_engine.h"

#include <QString>

#include <memory>

namespace jarvis::desktop {

/// What is wrong with an address, in words; empty: an engine could be there.
QString addressObstacle(const QString& address);
/// As it is kept and compared: without blanks, or a slash at its end.
QString plainAddress(const QString& address);

/// Begins to connect; `watch` hears how it goes, for as long as the engine lives.
std::unique_ptr<remote::RemoteEngine> dialEngine(const EngineTarget& target, crypto::Secret token, std::shared_ptr<LinkWatch> watch);

/// The same, and waits until the token was recognised. What cannot be mended by trying again ends at once with the reason in words,
/// everything else after ten seconds.
///
/// Threads: GUI; its event loop runs meanwhile.
Expected<std::unique_ptr<remote::RemoteEngine>, QString> connectEngine(const EngineTarget& target, crypto::Secret token, const std::shared_ptr<LinkWatch>& watch);

/// The folder of what a desk at that engine keeps for itself: its layouts.
QString remoteFolder(const QString& dataFolder, const QString& address);

} // namespace jarvis::desktop
