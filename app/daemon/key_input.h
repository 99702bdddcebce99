#pragma once

#include "engine/journal/cipher.h"

#include <string>

namespace jarvis::daemon {

/// The cipher of the journal in `folder`, from what stands in the file `descriptor` up to a line's end: the pass phrase or, where
/// the journal was begun with 32 key bytes, those as 64 hexadecimal digits. Never taken from arguments or the environment: both can
/// be read by others. Kept in locked memory and wiped. Null where the folder has no header that can be read: the tool says what is wrong.
journal::JournalResult<std::shared_ptr<const journal::Cipher>> cipherFrom(int descriptor, const std::string& folder);

} // namespace jarvis::daemon
