#pragma once

#include "app/daemon/exit_code.h"
#include "engine/base/expected.h"
#include "engine/server/auth/signing_keys.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

// Threads: any, but only one writer of a file.

/// The file of signing keys in a data folder, which its owner alone may read.
std::string signingKeysIn(const std::string& dataFolder);
/// Makes the file where there is none. Errors: English sentences with path and line, never with what is in it.
Expected<server::auth::SigningKeys, std::string> readSigningKeys(const std::string& path);
Expected<void, std::string> writeSigningKeys(const std::string& path, const server::auth::SigningKeys& keys);

/// `signing-key list|rotate [--now] --config FILE`: the keys that access tokens are verified with, or the next one in place of the one that
/// signs; the one before goes on verifying until its tokens are over, or not at all (--now: somebody else knows it).
int signingKey(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
