#pragma once

#include "engine/journal/chain.h"
#include "engine/journal/file_system.h"
#include "engine/journal/patched_file.h"
#include "engine/journal/salvage.h"

#include <vector>

namespace jarvis::journal {

/// Lets kept segments whose beginning is lost begin a chain of their own: the first header carries zeros, every mark and later header
/// the value that follows from there. Records stay byte for byte. A head that was kept elsewhere vouches for the old chain only.
///
/// Returns each place at which a value is known, as scanSegment()'s listener is told them, with the new values.
IoResult<std::vector<Head>> rechain(std::vector<Salvage::Segment>& segments);

/// A snapshot's first bytes with another chain value in its head; its payload does not depend on it.
IoResult<void> rechainSnapshot(PatchedFile& file, const ChainValue& chain);

} // namespace jarvis::journal
