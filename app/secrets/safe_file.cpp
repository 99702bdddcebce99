#include "app/secrets/safe_file.h"

#include <cerrno>
#include <cstring>

namespace jarvis::secrets {
namespace {

using journal::FileSystem;
using journal::IoError;
using journal::IoResult;

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

IoResult<void> writeNew(const std::string& path, std::span<const std::byte> bytes, FileSystem& files)
{
    auto file = files.open(path, FileSystem::Open::CreateEmpty);
    if (!file)
        return Unexpected(file.error());
    if (const auto written = (*file)->write(0, bytes); !written)
        return written;
    return (*file)->sync();
}

/// Under another name first, so that the name itself always stands for something whole.
IoResult<void> put(const std::string& path, std::span<const std::byte> bytes, FileSystem& files)
{
    const std::string fresh = path + ".new";
    auto done = writeNew(fresh, bytes, files);
    if (done)
        done = files.rename(fresh, path);
    if (!done)
        static_cast<void>(files.remove(fresh));
    return done;
}

} // namespace

std::string backUpOf(const std::string& path)
{
    return path + ".bak";
}

IoResult<std::optional<std::vector<std::byte>>> readFile(const std::string& path, std::size_t bytesMax, FileSystem& files)
{
    auto file = files.open(path, FileSystem::Open::Read);
    if (!file && file.error().code == ENOENT)
        return std::optional<std::vector<std::byte>>();
    if (!file)
        return Unexpected(file.error());
    const auto size = (*file)->size();
    if (!size)
        return Unexpected(size.error());
    if (*size > bytesMax)
        return Unexpected(IoError{EFBIG, "read"});
    std::vector<std::byte> bytes(static_cast<std::size_t>(*size));
    const auto read = (*file)->read(0, bytes);
    if (!read)
        return Unexpected(read.error());
    bytes.resize(*read);
    return std::optional(std::move(bytes));
}

IoResult<void> replaceFile(const std::string& path, std::span<const std::byte> bytes, FileSystem& files)
{
    constexpr std::size_t kBytesMax = 16U << 20;
    const std::string folder = folderOf(path);
    if (const auto made = files.makeFolder(folder); !made)
        return made;
    const auto before = readFile(path, kBytesMax, files);
    if (!before)
        return Unexpected(before.error());
    if (*before) {
        if (const auto kept = put(backUpOf(path), **before, files); !kept)
            return kept;
    }
    if (const auto done = put(path, bytes, files); !done)
        return done;
    return files.syncFolder(folder);
}

std::string describe(const IoError& error)
{
    return std::string(std::strerror(error.code)) + (*error.call == '\0' ? "" : " (" + std::string(error.call) + ")");
}

} // namespace jarvis::secrets
