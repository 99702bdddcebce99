#include "app/config/config_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace jarvis::config {
namespace {

constexpr std::size_t kFileBytesMax = 1024 * 1024;

ConfigError fileError(ConfigError::Kind kind, const std::string& path, std::string detail)
{
    return {kind, path, 0, {}, {}, std::move(detail)};
}

std::string lastSystemError()
{
    return std::strerror(errno);
}

/// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool writeDurably(const std::string& path, std::string_view text)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return file.isOpen() && writeAll(file.number(), text) && ::fsync(file.number()) == 0;
}

/// Makes a rename in this folder durable. A file system that cannot do so has done what it could.
void syncFolder(const std::string& folder)
{
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.isOpen())
        ::fsync(handle.number());
}

} // namespace

namespace {

/// Null where there is no file.
Expected<std::optional<std::string>, ConfigError> textOf(const std::string& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return std::optional<std::string>();
    if (status.type() == std::filesystem::file_type::directory)
        return Unexpected(fileError(ConfigError::Kind::CannotRead, path, "it is a folder"));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Unexpected(fileError(ConfigError::Kind::CannotRead, path, lastSystemError()));
    std::string text(kFileBytesMax + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        return Unexpected(fileError(ConfigError::Kind::CannotRead, path, lastSystemError()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kFileBytesMax)
        return Unexpected(fileError(ConfigError::Kind::TooLarge, path, "1 MB"));
    return std::optional(std::move(text));
}

Expected<void, ConfigError> replaceFile(const std::string& path, std::string_view text)
{
    const std::string folder = std::filesystem::absolute(path).parent_path().string();
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Unexpected(fileError(ConfigError::Kind::CannotWrite, path, failure.message()));
    const std::string fresh = path + ".new";
    if (!writeDurably(fresh, text) || ::rename(fresh.c_str(), path.c_str()) != 0) {
        const std::string reason = lastSystemError();
        ::unlink(fresh.c_str());
        return Unexpected(fileError(ConfigError::Kind::CannotWrite, path, reason));
    }
    syncFolder(folder);
    return {};
}

} // namespace

Expected<Config, ConfigError> loadConfig(const std::string& path)
{
    const auto text = textOf(path);
    if (!text)
        return Unexpected(text.error());
    return *text ? parseConfig(**text, path) : Config{};
}

Expected<void, ConfigError> changeConfig(const Config& config, const std::string& path)
{
    const auto text = textOf(path);
    if (!text)
        return Unexpected(text.error());
    if (!*text)
        return saveConfig(config, path);
    const auto before = parseConfig(**text, path);
    if (!before)
        return Unexpected(before.error());
    const std::string changed = changedText(**text, *before, config);
    // A file of an older version may name what is called otherwise today.
    const auto after = parseConfig(changed, path);
    return after && *after == config ? replaceFile(path, changed) : saveConfig(config, path);
}

Expected<void, ConfigError> saveConfig(const Config& config, const std::string& path)
{
    return replaceFile(path, formatConfig(config));
}

} // namespace jarvis::config
