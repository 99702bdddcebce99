#pragma once

#include "app/config/config.h"
#include "engine/base/expected.h"
#include "engine/server/auth/password.h"
#include "engine/server/rate_gate.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jarvis::daemon {

/// What `jarvisd serve` is told by its file (YAML). kServeKeys documents each key.
///
/// Threads: a plain value.
struct ServeConfig {
    config::Config engine;       ///< account, feed, limits and addresses, by the keys of the workstation's configuration
    std::string data;            ///< folder of journal and log
    std::string tokens;          ///< book of tokens; empty: `tokens` in the data folder
    std::string users;           ///< book of users; empty: `users` in the data folder
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443;
    std::string certificate;     ///< PEM file; empty: in the clear on loopback, else one of our own
    std::string key;             ///< PEM file
    std::string name = "jarvisd"; ///< what desks show
    std::string logLevel = "info";
    std::string logFormat = "text";
    std::string issuer = "jarvisd";   ///< of access tokens
    std::string audience = "jarvis";
    int accessMinutes = 15;
    int idleDays = 7;
    int sessionDays = 30;
    int signingKeyDays = 30;
    server::auth::PasswordCost passwordCost;
    server::RatePolicy rates;
};

/// `line` from 1; 0 where no line is to blame.
struct ServeConfigError {
    int line = 0;
    std::string text; ///< English: what is wrong, and what would be right
};

/// Whether only this machine can reach an address.
bool isLoopback(const std::string& address);
/// Every key with what it is for, as a file that can be used as it is.
std::string serveConfigHelp();
Expected<ServeConfig, ServeConfigError> parseServeConfig(std::string_view yaml);
/// The same of a file; the error says which, and where in it. Paths that were left out are filled in.
Expected<ServeConfig, std::string> readServeConfig(const std::string& path);

} // namespace jarvis::daemon
