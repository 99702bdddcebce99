#pragma once

#include "engine/base/long_text.h"
#include "engine/model/refusal.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace jarvis {

/// Bounds of what a trader may write about a position, in characters (Unicode code points).
inline constexpr std::size_t kNoteCharactersMax = 2'000;
inline constexpr std::size_t kTagsMax = 16;
inline constexpr std::size_t kTagCharactersMax = 32;

/// What a trader writes into the trade journal about one position: a note, and tags to group it by.
///
/// The texts hold a little more than is allowed, so that too much is refused with its numbers and never cut in silence.
/// Threads: a plain value.
struct PositionNote {
    LongText<4 * (kNoteCharactersMax + 1)> text; ///< lines end with '\n'
    LongText<(kTagsMax + 1) * 4 * (kTagCharactersMax + 1)> tags; ///< separated by commas, which no tag holds

    bool isEmpty() const { return text.isEmpty() && tags.isEmpty(); }
    bool operator==(const PositionNote&) const = default;
};

/// Each of them, in order. They lie in `note`.
std::vector<std::string_view> tagsOf(const PositionNote& note);

/// What is wrong with it, if anything: first the text, then its tags in order, with what is allowed and what would pass.
std::optional<Refusal> faultOf(const PositionNote& note);

} // namespace jarvis
