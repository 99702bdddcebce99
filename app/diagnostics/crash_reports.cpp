#include "app/diagnostics/crash_reports.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>

namespace jarvis::diagnostics {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTextMax = 1 << 20;
constexpr std::string_view kUnseen = ".txt";
constexpr std::string_view kSeen = ".seen";

/// Seconds since 1970, as the handler wrote them into the name; nothing where the file is none of ours.
std::optional<std::int64_t> secondsOf(const fs::path& path)
{
    const std::string name = path.filename().string();
    constexpr std::string_view kBegin = "crash-";
    const std::string ending = path.extension().string();
    if (!name.starts_with(kBegin) || (ending != kUnseen && ending != kSeen))
        return std::nullopt;
    std::int64_t seconds = 0;
    const char* begin = name.data() + kBegin.size();
    const auto [end, error] = std::from_chars(begin, name.data() + name.size(), seconds);
    constexpr std::int64_t kLast = 9'000'000'000; // what a Timestamp holds, and more than anybody lives to see
    if (error != std::errc() || end == begin || *end != '-' || seconds < 0 || seconds > kLast)
        return std::nullopt;
    return seconds;
}

std::string lineOf(const std::string& text, std::string_view key)
{
    const std::size_t at = text.starts_with(key) ? 0 : text.find("\n" + std::string(key));
    if (at == std::string::npos)
        return {};
    const std::size_t begin = text.find(key, at) + key.size();
    return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

std::optional<CrashReport> readReport(const fs::path& path, std::int64_t seconds)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    CrashReport report;
    report.file = path.string();
    report.time = Timestamp(std::chrono::seconds(seconds));
    report.text.resize(kTextMax);
    file.read(report.text.data(), static_cast<std::streamsize>(report.text.size()));
    report.text.resize(static_cast<std::size_t>(file.gcount()));
    report.program = lineOf(report.text, "program: ");
    report.signal = lineOf(report.text, "signal: ");
    return report;
}

} // namespace

std::vector<std::string> CrashReports::files() const
{
    std::vector<std::pair<std::int64_t, std::string>> found;
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (const auto seconds = secondsOf(it->path()); seconds && it->is_regular_file(ignored))
            found.emplace_back(*seconds, it->path().string());
    }
    std::sort(found.rbegin(), found.rend());
    std::vector<std::string> files;
    for (auto& [seconds, path] : found)
        files.push_back(std::move(path));
    return files;
}

std::vector<CrashReport> CrashReports::unseen() const
{
    std::vector<CrashReport> reports;
    for (const std::string& file : files()) {
        const fs::path path(file);
        if (path.extension() != kUnseen)
            continue;
        if (auto report = readReport(path, secondsOf(path).value_or(0)))
            reports.push_back(std::move(*report));
    }
    return reports;
}

void CrashReports::noteSeen(const CrashReport& report) const
{
    std::error_code ignored;
    fs::rename(report.file, fs::path(report.file).replace_extension(kSeen), ignored);
}

void CrashReports::forgetAllBut(std::size_t newest) const
{
    const std::vector<std::string> all = files();
    std::error_code ignored;
    for (std::size_t i = newest; i < all.size(); ++i)
        fs::remove(all[i], ignored);
}

} // namespace jarvis::diagnostics
