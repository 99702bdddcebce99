#pragma once

#include "app/daemon/exit_code.h"
#include "app/daemon/serve_config.h"
#include "engine/server/certificate.h"
#include "engine/server/engine_server.h"

#include <iosfwd>
#include <memory>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

// Threads: the main thread; they read and write files.

/// The certificate that `serve` uses and its key: those that the configuration names; without any, and where other machines can reach us,
/// one that vouches for itself, made at the first start and kept in the data folder. Null on loopback without one: in the clear.
Expected<std::unique_ptr<server::EngineServer::Tls>, std::string> readTls(const ServeConfig& config);

/// Whether those that the configuration names are there and can be read; makes none. The error is a sentence.
Expected<void, std::string> checkTls(const ServeConfig& config);

/// `certificate [--new] --config FILE`: prints what desks must see of it, its fingerprint above all. --new makes another in place of the
/// one in the data folder.
int certificate(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
