#include "app/diagnostics/bundle.h"

#include "app/diagnostics/crash_reports.h"
#include "app/diagnostics/log_lines.h"
#include "engine/base/redaction.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <string_view>

namespace jarvis::diagnostics {
namespace {

constexpr std::size_t kPartMax = 2 << 20;
constexpr std::size_t kBlock = 512;

/// Line by line, so that a quotation mark in one does not hide what is in the next.
std::string withoutSecrets(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        clean.append(redacted(text.substr(0, end))).append("\n");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return clean;
}

/// Numbers of a tar header are octal text.
void putOctal(char* field, int digits, unsigned long value)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%0*lo", digits, value);
    std::memcpy(field, text.data(), static_cast<std::size_t>(digits));
}

void putText(char* field, std::size_t size, std::string_view text)
{
    std::memcpy(field, text.data(), std::min(size, text.size()));
}

std::array<char, kBlock> headerOf(const BundlePart& part, std::time_t now)
{
    std::array<char, kBlock> header{};
    putText(&header[0], 99, "jarvis-diagnostics/" + part.name);
    putOctal(&header[100], 7, 0600);
    putOctal(&header[108], 7, 0);
    putOctal(&header[116], 7, 0);
    putOctal(&header[124], 11, part.bytes.size());
    putOctal(&header[136], 11, static_cast<unsigned long>(now));
    header[156] = '0';
    putText(&header[257], 8, std::string_view("ustar\0" "00", 8));
    std::fill_n(&header[148], 8, ' '); // the sum is taken as if its own field were blank
    unsigned long sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    putOctal(&header[148], 6, sum);
    header[154] = '\0';
    return header;
}

std::string tarOf(const std::vector<BundlePart>& parts)
{
    const std::time_t now = std::time(nullptr);
    std::string tar;
    for (const BundlePart& part : parts) {
        const auto header = headerOf(part, now);
        tar.append(header.data(), header.size()).append(part.bytes);
        tar.append((kBlock - part.bytes.size() % kBlock) % kBlock, '\0');
    }
    return tar.append(2 * kBlock, '\0');
}

std::string problem(const std::string& path)
{
    return "The file " + path + " cannot be written: " + std::strerror(errno) + ".";
}

} // namespace

std::vector<BundlePart> diagnosticParts(const BundleSources& sources)
{
    std::vector<BundlePart> parts;
    std::string missing;
    const auto add = [&](const std::string& name, std::string_view text) {
        if (text.empty())
            missing += name + "\n";
        else
            parts.push_back({name, withoutSecrets(text)});
    };
    add("facts.txt", sources.facts);
    add("audit.txt", sources.audit);
    add("jarvis.conf", readTail(sources.configFile, kPartMax));
    add("jarvis.log", readTail(sources.logFolder + "/jarvis.log", kPartMax));
    if (const std::string before = readTail(sources.logFolder + "/jarvis.1.log", kPartMax); !before.empty())
        add("jarvis.1.log", before);
    for (const std::string& report : CrashReports(sources.crashFolder).files())
        add(std::filesystem::path(report).filename().string(), readTail(report, kPartMax));
    if (!missing.empty())
        parts.push_back({"missing.txt", missing});
    return parts;
}

Expected<void, std::string> writeBundle(const std::string& path, const std::vector<BundlePart>& parts)
{
    const std::string beside = path + ".part";
    const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return Unexpected(problem(path));
    const std::string tar = tarOf(parts);
    const int copy = ::dup(file); // gzclose() closes its own
    gzFile packed = copy < 0 ? nullptr : ::gzdopen(copy, "wb");
    bool isWritten = packed && ::gzwrite(packed, tar.data(), static_cast<unsigned>(tar.size())) == static_cast<int>(tar.size());
    if (packed)
        isWritten = ::gzclose(packed) == Z_OK && isWritten;
    isWritten = isWritten && ::fsync(file) == 0 && ::rename(beside.c_str(), path.c_str()) == 0;
    const std::string why = isWritten ? std::string() : problem(path);
    ::close(file);
    if (!isWritten) {
        ::unlink(beside.c_str());
        return Unexpected(why);
    }
    return {};
}

} // namespace jarvis::diagnostics
