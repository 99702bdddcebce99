#pragma once

#include "engine/base/expected.h"
#include "engine/crypto/secret.h"

#include <QString>

namespace jarvis::desktop {

/// The secret in the first line of a file; "-": of standard input. The error says in words why there is none. A file that others can read
/// is taken, with a warning in the log.
///
/// Threads: any.
Expected<crypto::Secret, QString> readSecretFile(const QString& path);

} // namespace jarvis::desktop
