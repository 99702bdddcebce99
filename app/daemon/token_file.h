#pragma once

#include "engine/base/expected.h"
#include "engine/server/auth/user_book.h"
#include "engine/server/token_book.h"

#include <string>

namespace jarvis::daemon {

/// Books of API keys and of users in files that their owner alone may read. A file that is not there is an empty book.
///
/// Threads: plain functions. Errors: English sentences with path and line.
Expected<server::TokenBook, std::string> readTokens(const std::string& path);
Expected<void, std::string> writeTokens(const std::string& path, const server::TokenBook& book);
Expected<server::auth::UserBook, std::string> readUsers(const std::string& path);
Expected<void, std::string> writeUsers(const std::string& path, const server::auth::UserBook& book);

} // namespace jarvis::daemon
