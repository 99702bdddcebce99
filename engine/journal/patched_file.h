#pragma once

#include "engine/journal/file_system.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace jarvis::journal {

/// A file as it would read with some of its bytes put right. The file itself is never written.
///
/// Threads: one at a time.
class PatchedFile final : public File {
public:
    explicit PatchedFile(std::unique_ptr<File> file) : m_file(std::move(file)) {}

    void patch(std::uint64_t offset, std::span<const std::byte> bytes)
    {
        m_patches.push_back({offset, {bytes.begin(), bytes.end()}});
    }
    bool isPatched() const { return !m_patches.empty(); }

    IoResult<std::uint64_t> size() override { return m_file->size(); }

    IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        const auto got = m_file->read(offset, into);
        if (!got)
            return got;
        for (const Patch& patch : m_patches) {
            const std::uint64_t from = std::max(offset, patch.offset);
            const std::uint64_t to = std::min<std::uint64_t>(offset + *got, patch.offset + patch.bytes.size());
            if (from < to)
                std::copy_n(&patch.bytes[from - patch.offset], to - from, &into[from - offset]);
        }
        return got;
    }

    IoResult<void> write(std::uint64_t, std::span<const std::byte>) override { return Unexpected(IoError{EROFS, "pwrite"}); }
    IoResult<void> reserve(std::uint64_t) override { return Unexpected(IoError{EROFS, "fallocate"}); }
    IoResult<void> sync() override { return Unexpected(IoError{EROFS, "fdatasync"}); }

private:
    struct Patch {
        std::uint64_t offset;
        std::vector<std::byte> bytes;
    };

    std::unique_ptr<File> m_file;
    std::vector<Patch> m_patches;
};

} // namespace jarvis::journal
