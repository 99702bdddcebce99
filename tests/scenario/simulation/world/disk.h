#pragma once

#include "engine/base/random.h"
#include "engine/journal/file_system.h"
#include "tests/scenario/simulation/world/faults.h"
#include "tests/support/memory_file_system.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::scenario {

/// Thrown out of the call of the disk at which the power fails. The process has no say in it: whoever catches this drops it.
struct PowerLoss {};

/// The one disk of the simulation: it survives the process, loses power at any byte of a write, fills up, lies and rots.
///
/// Threads: one.
class SimulatedDisk final : public journal::FileSystem {
public:
    SimulatedDisk(Faults& faults, std::uint64_t seed) : m_faults(faults), m_random(seed) {}

    /// One of the next `calls` calls that change something throws PowerLoss, before it is done or behind that.
    void failPowerWithin(std::uint64_t calls) { m_callsLeft = m_random.below(calls); }
    void keepPower() { m_callsLeft.reset(); }
    /// What was not synced is gone, whole or in part. Call when everything that had files open is.
    void losePower();
    /// No room for anything new.
    void setFull(bool isFull);
    bool isFull() const { return m_isFull; }
    /// A sync said yes, and did nothing.
    bool hasLied() const { return m_hasLied; }

    /// Flips one bit of a segment that is followed by another; empty where there is none. unrot() flips it back.
    std::optional<std::string> rotClosedSegment(const std::string& folder);
    void unrot();
    /// Flips one bit of a snapshot, or cuts it short; empty where there is none. It stays so.
    std::optional<std::string> rotSnapshot(const std::string& folder);
    std::optional<std::string> tearSnapshot(const std::string& folder);

    journal::IoResult<std::unique_ptr<journal::File>> open(const std::string& path, Open mode) override;
    journal::IoResult<std::vector<std::string>> list(const std::string& folder) override { return m_inside.list(folder); }
    journal::IoResult<void> makeFolder(const std::string& folder) override { return m_inside.makeFolder(folder); }
    journal::IoResult<void> rename(const std::string& from, const std::string& to) override;
    journal::IoResult<void> remove(const std::string& path) override;
    journal::IoResult<void> syncFolder(const std::string& folder) override;
    Expected<std::unique_ptr<journal::FileLock>, journal::LockRefusal> lock(const std::string& path) override { return m_inside.lock(path); }

private:
    class OpenFile;
    /// Does it, unless the power fails before; the power may fail behind it as well.
    template <typename Call>
    auto powered(Call call);
    bool lies();
    std::string anySnapshot(const std::string& folder);

    struct Rot {
        std::string path;
        std::size_t byte = 0;
        std::byte mask{};
    };

    Faults& m_faults;
    Random m_random;
    test::MemoryFileSystem m_inside;
    std::optional<std::uint64_t> m_callsLeft;
    bool m_hasLied = false;
    bool m_isFull = false;
    std::optional<Rot> m_rot;
};

} // namespace jarvis::scenario
