#pragma once

#include "engine/base/fixed_text.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace jarvis {

/// A text inside a value that is too long to lie in it: at most `N` bytes of UTF-8; longer texts are cut at a character, and a zero byte
/// ends it. Allocates when it is not short. Threads: a plain value.
template <std::size_t N>
class LongText {
public:
    LongText() = default;
    LongText(std::string_view text) : m_text(cutText(text, N)) {}
    LongText(const char* text) : LongText(std::string_view(text)) {}

    std::string_view view() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    bool operator==(const LongText&) const = default;

private:
    std::string m_text;
};

} // namespace jarvis
