#include "engine/model/position_note.h"

#include "engine/base/text.h"

#include <algorithm>

namespace jarvis {
namespace {

constexpr Amount countOf(std::size_t number) { return Amount::of(static_cast<std::int64_t>(number)); }

struct Reading {
    std::size_t characters = 0;
    bool isText = true; ///< UTF-8 without control characters; up to `characters`
};

Reading read(std::string_view text, bool hasLines)
{
    Reading reading;
    while (!text.empty()) {
        const std::size_t bytes = utf8CharacterBytes(text);
        const auto first = static_cast<unsigned char>(text.front());
        const bool isLayout = hasLines && (first == '\n' || first == '\t');
        // U+0080 … U+009F are control characters as well.
        const bool isControl = (first < 0x20 && !isLayout) || first == 0x7F || (first == 0xC2 && bytes == 2 && static_cast<unsigned char>(text[1]) < 0xA0);
        if (bytes == 0 || isControl) {
            reading.isText = false;
            return reading;
        }
        text.remove_prefix(bytes);
        ++reading.characters;
    }
    return reading;
}

std::optional<Refusal> wrongTag(const std::vector<std::string_view>& tags, std::size_t at)
{
    const std::string_view tag = tags[at];
    const Reading reading = read(tag, false);
    const bool isTrimmed = !tag.empty() && tag.front() != ' ' && tag.back() != ' ';
    const bool isNew = std::find(tags.begin(), tags.begin() + static_cast<std::ptrdiff_t>(at), tag) == tags.begin() + static_cast<std::ptrdiff_t>(at);
    if (!reading.isText || !isTrimmed || !isNew)
        return Refusal{ReasonCode::TagText, {}, {}, countOf(at + 1), {}};
    if (reading.characters > kTagCharactersMax)
        return Refusal{ReasonCode::TagLength, {}, countOf(kTagCharactersMax), countOf(reading.characters), countOf(kTagCharactersMax)};
    return std::nullopt;
}

} // namespace

std::vector<std::string_view> tagsOf(const PositionNote& note)
{
    std::vector<std::string_view> tags;
    std::string_view rest = note.tags.view();
    while (!rest.empty()) {
        const std::size_t end = rest.find(',');
        tags.push_back(rest.substr(0, end));
        if (end == std::string_view::npos)
            return tags;
        rest.remove_prefix(end + 1);
        if (rest.empty())
            tags.push_back(rest);
    }
    return tags;
}

std::optional<Refusal> faultOf(const PositionNote& note)
{
    const Reading reading = read(note.text.view(), true);
    if (!reading.isText)
        return Refusal{ReasonCode::NoteText, {}, {}, countOf(reading.characters + 1), {}};
    if (reading.characters > kNoteCharactersMax)
        return Refusal{ReasonCode::NoteLength, {}, countOf(kNoteCharactersMax), countOf(reading.characters), countOf(kNoteCharactersMax)};
    const std::vector<std::string_view> tags = tagsOf(note);
    if (tags.size() > kTagsMax)
        return Refusal{ReasonCode::TagCount, {}, countOf(kTagsMax), countOf(tags.size()), countOf(kTagsMax)};
    for (std::size_t at = 0; at < tags.size(); ++at) {
        if (auto refusal = wrongTag(tags, at))
            return refusal;
    }
    return std::nullopt;
}

} // namespace jarvis
