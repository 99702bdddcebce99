#pragma once

#include "engine/base/expected.h"
#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::secrets {

/// Why a book cannot be used.
struct BookFault {
    int line = 0;
    std::string what; ///< what is wrong there, and what would be right
};

/// One field of an entry in a book.
template <typename Entry>
struct BookField {
    const char* key;
    const char* rule; ///< "must be …"
    std::function<bool(Entry&, std::string_view)> read;
    std::function<std::string(const Entry&)> write; ///< empty: not there
};

// Lists of named things as a text, for people to look at and for us to write: `version = 1`, then for each entry its number in brackets
// and lines of `key = value`. Pure.

inline constexpr int kBookVersion = 1;

inline std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// 1 to `bytesMax` bytes of UTF-8 without control characters, and without spaces around them.
inline bool isBookName(std::string_view text, std::size_t bytesMax)
{
    const bool isPrintable = std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t bytes = utf8CharacterBytes(rest);
        if (bytes == 0)
            return false;
        rest.remove_prefix(bytes);
    }
    return !text.empty() && text.size() <= bytesMax && isPrintable && withoutBlanks(text) == text;
}

/// [3f2a9c01]
inline std::optional<std::uint32_t> bookIdOf(std::string_view line)
{
    if (line.size() != 10 || line.front() != '[' || line.back() != ']')
        return std::nullopt;
    std::uint32_t id = 0;
    const auto parsed = std::from_chars(line.data() + 1, line.data() + 9, id, 16);
    return parsed.ec == std::errc() && parsed.ptr == line.data() + 9 && id != 0 ? std::optional(id) : std::nullopt;
}

/// Reads a book line by line. `Entry` has `id`, made from a number by `Id`, and `name`.
template <typename Entry, typename Id>
class BookReader {
public:
    /// `what`: "account"; for what is said of faults.
    BookReader(const std::vector<BookField<Entry>>& fields, std::string what) : m_fields(fields), m_what(std::move(what)) {}

    Expected<std::vector<Entry>, BookFault> read(std::string_view text)
    {
        for (int number = 1; !text.empty(); ++number) {
            const auto end = text.find('\n');
            if (auto fault = take(number, withoutBlanks(text.substr(0, end))))
                return Unexpected(std::move(*fault));
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        }
        if (std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& each) { return each.name.empty(); }))
            return Unexpected(BookFault{0, "an " + m_what + " has no name"});
        return std::move(m_entries);
    }

private:
    std::optional<BookFault> take(int number, std::string_view line)
    {
        if (line.empty() || line.front() == '#')
            return std::nullopt;
        if (line.front() == '[')
            return begin(number, line);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            return BookFault{number, "a line must be `key = value`, or an " + m_what + "'s number in brackets"};
        return set(number, withoutBlanks(line.substr(0, equals)), withoutBlanks(line.substr(equals + 1)));
    }
    std::optional<BookFault> begin(int number, std::string_view line)
    {
        const auto id = bookIdOf(line);
        if (!id)
            return BookFault{number, "an " + m_what + " begins with its number, eight hexadecimal digits in brackets"};
        if (std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& each) { return each.id == Id{*id}; }))
            return BookFault{number, "this " + m_what + " stands there twice"};
        m_entries.emplace_back();
        m_entries.back().id = Id{*id};
        return std::nullopt;
    }
    std::optional<BookFault> set(int number, std::string_view key, std::string_view value)
    {
        if (m_entries.empty())
            return key == "version" && value == std::to_string(kBookVersion) ? std::nullopt
                                                                            : std::optional(BookFault{number, "only `version = 1` may stand before the first " + m_what
                                                                                      + "; a later version needs a later release"});
        const auto field = std::find_if(m_fields.begin(), m_fields.end(), [key](const auto& each) { return key == each.key; });
        if (field == m_fields.end())
            return BookFault{number, "there is no key \"" + printableText(key) + "\""};
        if (!field->read(m_entries.back(), value))
            return BookFault{number, std::string(field->key) + " must be " + field->rule};
        return std::nullopt;
    }

    const std::vector<BookField<Entry>>& m_fields;
    const std::string m_what;
    std::vector<Entry> m_entries;
};

/// `head`: comments above it. `numberOf`: an entry's number.
template <typename Entry, typename NumberOf>
std::string formatBook(const std::vector<BookField<Entry>>& fields, const std::vector<Entry>& entries, std::string head, NumberOf numberOf)
{
    std::string text = std::move(head) + "version = " + std::to_string(kBookVersion) + "\n";
    for (const Entry& entry : entries) {
        char id[16];
        std::snprintf(id, sizeof id, "%08x", static_cast<std::uint32_t>(numberOf(entry)));
        text += "\n[" + std::string(id) + "]\n";
        for (const auto& field : fields) {
            if (const std::string value = field.write(entry); !value.empty())
                text += std::string(field.key) + " = " + value + "\n";
        }
    }
    return text;
}

} // namespace jarvis::secrets
