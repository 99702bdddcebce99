#include "engine/venue/replay/file_name.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <system_error>

namespace jarvis::venue::replay {
namespace {

std::vector<std::string> wordsOf(const std::string& name)
{
    std::vector<std::string> words(1);
    for (const char c : name) {
        if (c == '.')
            break;
        if (c == '_')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

bool isSymbol(const std::string& word)
{
    const std::size_t letters = static_cast<std::size_t>(
        std::ranges::count_if(word, [](unsigned char c) { return std::isalpha(c) != 0; }));
    return letters >= 5 && std::ranges::all_of(word, [](unsigned char c) { return std::isalnum(c) || c == '-'; });
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

FileNameParts partsOfFileName(const std::string& path)
{
    const std::vector<std::string> words = wordsOf(std::filesystem::path(path).filename().string());
    FileNameParts parts;
    parts.market = lower(words[0]);
    if (words.size() > 1)
        parts.market += '_' + lower(words[1]);
    if (words.size() > 2 && isSymbol(words[2]))
        parts.symbol = upper(words[2]);
    else if (words.size() == 1 && isSymbol(words[0]))
        parts.symbol = upper(words[0]);
    parts.isSpot = words.size() > 1 && lower(words[1]) == "spot";
    parts.isMark = std::ranges::any_of(words, [](const std::string& word) { return word.starts_with("mark"); });
    return parts;
}

std::vector<std::string> filesBeside(const std::string& path, const std::vector<std::string>& words)
{
    std::filesystem::path folder = std::filesystem::path(path).parent_path();
    if (folder.empty())
        folder = ".";
    std::vector<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (std::ranges::all_of(
                words, [&name](const std::string& word) { return name.find(word) != std::string::npos; }))
            found.push_back(at->path().string());
    }
    std::ranges::sort(found);
    return found;
}

std::string dateOfFileName(const std::string& path)
{
    const std::string name = std::filesystem::path(path).filename().string();
    std::string digits;
    for (const char c : name) {
        if (c >= '0' && c <= '9')
            digits += c;
        else
            digits.clear();
        if (digits.size() == 8)
            return digits;
    }
    return {};
}

} // namespace jarvis::venue::replay
