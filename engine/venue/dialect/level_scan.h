#pragma once

#include "engine/venue/dialect/frame_cursor.h"
#include "engine/venue/dialect/level_list.h"

namespace jarvis::venue::dialect {

/// Takes a list of book levels, `["price","quantity"],…]`, from behind its opening bracket up to and with the closing one; replaces
/// `out`. With `fields` 4 as OKX writes them: two more words in each, which are passed over. False when it is anything else.
///
/// Finds the quotes of 64 bytes at once where the processor has AVX2, level by level where it has not, and near the end of the text:
/// nothing behind the text is ever read.
bool takeLevels(FrameCursor& cursor, int fields, LevelList& out);

} // namespace jarvis::venue::dialect
