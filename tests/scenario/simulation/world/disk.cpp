#include "tests/scenario/simulation/world/disk.h"

#include "engine/journal/format.h"

#include <utility>

namespace jarvis::scenario {

template <typename Call>
auto SimulatedDisk::powered(Call call)
{
    const bool isLast = m_callsLeft && *m_callsLeft == 0;
    if (m_callsLeft && !isLast)
        --*m_callsLeft;
    if (isLast && m_random.chance(0.5))
        throw PowerLoss();
    auto result = call();
    if (isLast)
        throw PowerLoss();
    return result;
}

bool SimulatedDisk::lies()
{
    const bool isLie = m_faults.strikes(Fault::LyingSync, m_random);
    m_hasLied = m_hasLied || isLie;
    return isLie;
}

class SimulatedDisk::OpenFile final : public journal::File {
public:
    OpenFile(SimulatedDisk& disk, std::unique_ptr<journal::File> inside) : m_disk(disk), m_inside(std::move(inside)) {}

    journal::IoResult<std::uint64_t> size() override { return m_inside->size(); }
    journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override { return m_inside->read(offset, into); }
    journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return m_disk.powered([&] { return m_inside->write(offset, bytes); });
    }
    journal::IoResult<void> reserve(std::uint64_t bytes) override
    {
        return m_disk.powered([&] { return m_inside->reserve(bytes); });
    }
    journal::IoResult<void> sync() override
    {
        if (m_disk.lies())
            return {};
        const bool fails = m_disk.m_faults.strikes(Fault::FailingSync, m_disk.m_random);
        return m_disk.powered([&] {
            if (fails)
                m_disk.m_inside.failCall(0, EIO);
            return m_inside->sync();
        });
    }

private:
    SimulatedDisk& m_disk;
    std::unique_ptr<journal::File> m_inside;
};

void SimulatedDisk::losePower()
{
    using Crash = test::MemoryFileSystem::Crash;
    constexpr Crash kinds[] = {Crash::LosesAll, Crash::KeepsPrefix, Crash::KeepsSectors};
    m_inside.crash(kinds[m_random.below(3)], m_random);
    m_callsLeft.reset();
}

void SimulatedDisk::setFull(bool isFull)
{
    m_isFull = isFull;
    m_inside.setCapacity(isFull ? 0 : std::size_t{1} << 40);
}

std::optional<std::string> SimulatedDisk::rotClosedSegment(const std::string& folder)
{
    const auto names = m_inside.list(folder);
    std::vector<std::string> segments;
    for (const std::string& name : *names) {
        if (journal::segmentOf(name))
            segments.push_back(name);
    }
    if (segments.size() < 2)
        return std::nullopt;
    const std::string path = journal::pathIn(folder, segments[m_random.below(segments.size() - 1)]);
    std::vector<std::byte>& bytes = m_inside.bytesOf(path);
    m_rot = Rot{path, static_cast<std::size_t>(m_random.below(bytes.size())), static_cast<std::byte>(1U << m_random.below(8))};
    bytes[m_rot->byte] ^= m_rot->mask;
    return path + " byte " + std::to_string(m_rot->byte);
}

void SimulatedDisk::unrot()
{
    if (m_rot)
        m_inside.bytesOf(m_rot->path)[m_rot->byte] ^= m_rot->mask;
    m_rot.reset();
}

std::string SimulatedDisk::anySnapshot(const std::string& folder)
{
    const auto names = m_inside.list(folder);
    std::vector<std::string> found;
    for (const std::string& name : names ? *names : std::vector<std::string>()) {
        if (journal::snapshotOf(name) && !m_inside.bytesOf(journal::pathIn(folder, name)).empty())
            found.push_back(journal::pathIn(folder, name));
    }
    return found.empty() ? std::string() : found[m_random.below(found.size())];
}

std::optional<std::string> SimulatedDisk::rotSnapshot(const std::string& folder)
{
    const std::string path = anySnapshot(folder);
    if (path.empty())
        return std::nullopt;
    std::vector<std::byte>& bytes = m_inside.bytesOf(path);
    const std::size_t byte = m_random.below(bytes.size());
    bytes[byte] ^= static_cast<std::byte>(1U << m_random.below(8));
    return path + " byte " + std::to_string(byte);
}

std::optional<std::string> SimulatedDisk::tearSnapshot(const std::string& folder)
{
    const std::string path = anySnapshot(folder);
    if (path.empty())
        return std::nullopt;
    std::vector<std::byte>& bytes = m_inside.bytesOf(path);
    bytes.resize(m_random.below(bytes.size()));
    return path + " at byte " + std::to_string(bytes.size());
}

journal::IoResult<std::unique_ptr<journal::File>> SimulatedDisk::open(const std::string& path, Open mode)
{
    const auto opened = [&]() -> journal::IoResult<std::unique_ptr<journal::File>> {
        auto inside = m_inside.open(path, mode);
        if (!inside)
            return Unexpected(inside.error());
        return std::unique_ptr<journal::File>(std::make_unique<OpenFile>(*this, std::move(*inside)));
    };
    return mode == Open::CreateEmpty ? powered(opened) : opened();
}

journal::IoResult<void> SimulatedDisk::rename(const std::string& from, const std::string& to)
{
    return powered([&] { return m_inside.rename(from, to); });
}

journal::IoResult<void> SimulatedDisk::remove(const std::string& path)
{
    return powered([&] { return m_inside.remove(path); });
}

journal::IoResult<void> SimulatedDisk::syncFolder(const std::string& folder)
{
    if (lies())
        return {};
    return powered([&] { return m_inside.syncFolder(folder); });
}

} // namespace jarvis::scenario
