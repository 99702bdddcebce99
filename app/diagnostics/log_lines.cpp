#include "app/diagnostics/log_lines.h"

#include <algorithm>
#include <fstream>

namespace jarvis::diagnostics {
namespace {

/// Cuts `text` at the first `mark`; false when there is none.
bool take(std::string_view& text, std::string_view mark, std::string& part)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return false;
    part = text.substr(0, at);
    text.remove_prefix(at + mark.size());
    return true;
}

void addLines(std::string_view text, std::vector<LogLine>& lines)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            lines.push_back(parseLogLine(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

LogLine parseLogLine(std::string_view line)
{
    LogLine parsed;
    std::string_view rest = line;
    const bool isOurs = take(rest, " ", parsed.time) && take(rest, " [", parsed.level) && take(rest, "] ", parsed.thread)
        && parsed.time.ends_with('Z') && parsed.level.find(' ') == std::string::npos;
    if (!isOurs)
        return {{}, {}, {}, std::string(line)};
    parsed.text = rest;
    return parsed;
}

std::string readTail(const std::string& path, std::size_t bytesMax)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    const auto size = static_cast<std::size_t>(std::max<std::streamoff>(file.tellg(), 0));
    const std::size_t begin = size > bytesMax ? size - bytesMax : 0;
    std::string text(size - begin, '\0');
    file.seekg(static_cast<std::streamoff>(begin));
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    if (begin > 0)
        text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1); // where it was cut, half a line
    return text;
}

std::vector<LogLine> readLogTail(const std::string& folder, std::size_t bytesMax)
{
    std::vector<LogLine> lines;
    const std::string newest = readTail(folder + "/jarvis.log", bytesMax);
    if (newest.size() < bytesMax / 2)
        addLines(readTail(folder + "/jarvis.1.log", bytesMax - newest.size()), lines);
    addLines(newest, lines);
    return lines;
}

} // namespace jarvis::diagnostics
