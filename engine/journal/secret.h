#pragma once

#include "engine/crypto/secret.h"

namespace jarvis::journal {

using crypto::Secret;

} // namespace jarvis::journal
