#pragma once

#include <string>
#include <string_view>

namespace jarvis {

/// `text` with "…" in place of whatever looks like a secret: our tokens, JWTs, what follows Bearer and Basic, what is said to be a password,
/// secret, token or key, private keys in PEM, and long rows of letters and digits.
///
/// The second net, for logs and errors: the first is that secrets have a type of their own which cannot be printed. What a stranger wrote
/// as plain words stays: nothing of theirs should be in a log but what we understood of it.
/// Threads: a plain function.
std::string redacted(std::string_view text);

} // namespace jarvis
