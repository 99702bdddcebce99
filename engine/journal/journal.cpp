#include "engine/journal/journal.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::journal {
namespace {

JournalError lockError(const LockRefusal& refusal, const std::string& folder)
{
    if (!refusal.held)
        return fromSystem(refusal.error, pathIn(folder, kLockName));
    JournalError error;
    error.kind = JournalError::Kind::Locked;
    error.file = folder;
    error.holderPid = refusal.holderPid;
    return error;
}

JournalResult<void> checkOptions(const Journal::Options& options)
{
    const auto allowed = std::clamp(options.segmentBytes, kSegmentBytesMin, kSegmentBytesMax);
    if (allowed == options.segmentBytes)
        return {};
    JournalError error;
    error.kind = JournalError::Kind::BadOption;
    error.file = options.folder;
    error.number = options.segmentBytes;
    error.allowed = allowed;
    return Unexpected(error);
}

constexpr std::size_t kBufferBytesAtFirst = 1u << 20;
constexpr std::size_t kRollsAtFirst = 16;

} // namespace

JournalResult<std::unique_ptr<Journal>> Journal::open(const Options& options, const Clock& clock, FileSystem& files)
{
    CHECK(options.firstSequence > 0 && options.bufferBytesMax >= kSegmentBytesMin);
    if (auto fine = checkOptions(options); !fine)
        return Unexpected(fine.error());
    if (auto fitting = checkCipher(options.folder, options.cipher.get(), files); !fitting)
        return Unexpected(fitting.error());
    if (auto made = files.makeFolder(options.folder); !made)
        return Unexpected(fromSystem(made.error(), options.folder));
    auto lock = files.lock(pathIn(options.folder, kLockName));
    if (!lock)
        return Unexpected(lockError(lock.error(), options.folder));
    // Again: another process may have begun the journal, under a key of its own, just before the lock was ours.
    if (auto fitting = checkCipher(options.folder, options.cipher.get(), files); !fitting)
        return Unexpected(fitting.error());
    auto end = recover(files, options.folder, options.firstSequence, options.checkFrom);
    if (!end)
        return Unexpected(end.error());

    auto journal = std::unique_ptr<Journal>(new Journal(options, clock, files, std::move(*lock), std::move(*end)));
    if (!journal->m_file) {
        if (auto begun = journal->beginSegment(journal->m_nextSequence); !begun)
            return Unexpected(begun.error());
        journal->m_head.chain = journal->m_chain;
        journal->resetBuffer();
    }
    return journal;
}

Journal::Journal(const Options& options, const Clock& clock, FileSystem& files, std::unique_ptr<FileLock> lock,
                 RecoveredEnd end)
    : m_options(options), m_clock(clock), m_files(files), m_lock(std::move(lock)), m_recovery(end.report),
      m_file(std::move(end.file)), m_path(pathIn(options.folder, end.segment)), m_fileBytes(end.segmentBytes),
      m_fileOffset(end.offset), m_chain(end.chain), m_markPending(end.markPending),
      m_head{end.nextSequence - 1, end.chain}, m_nextSequence(end.nextSequence)
{
    m_buffer.resize(std::min(kBufferBytesAtFirst, options.bufferBytesMax) + kMarkBytes);
    m_rolls.reserve(kRollsAtFirst);
    if (m_options.cipher)
        m_nonceStart = Cipher::drawNonceStart();
    resetBuffer();
}

Journal::~Journal() = default;

std::size_t Journal::recordBytesMax() const
{
    const std::size_t segmentRoom = m_options.segmentBytes - kSegmentHeaderBytes - kMarkBytes;
    return std::min({segmentRoom, kPayloadBytesMax, m_options.bufferBytesMax}) - kFrameHeadBytes
        - (m_options.cipher ? kSealBytes : 0);
}

/// Records leave room for the mark of close() in each segment.
std::uint64_t Journal::recordLimit() const
{
    return m_plannedBytes - kMarkBytes;
}

void Journal::resetBuffer()
{
    m_used = kMarkBytes;
    m_rolls.clear();
    m_plannedOffset = m_fileOffset + (m_markPending ? kMarkBytes : 0);
    m_plannedBytes = m_fileBytes;
}

/// The next bytes of the buffer, unfilled; it grows by doubling.
std::span<std::byte> Journal::takeFromBuffer(std::size_t bytes)
{
    if (m_used + bytes > m_buffer.size())
        m_buffer.resize(std::max(m_used + bytes, 2 * m_buffer.size()));
    const auto taken = std::span(m_buffer).subspan(m_used, bytes);
    m_used += bytes;
    return taken;
}

Expected<std::uint64_t, Journal::Refusal> Journal::append(std::span<const std::byte> record)
{
    if (m_failure)
        return Unexpected(Refusal::Dead);
    if (record.size() > recordBytesMax())
        return Unexpected(Refusal::TooLarge);
    const std::size_t frameBytes = kFrameHeadBytes + record.size() + (m_options.cipher ? kSealBytes : 0);
    if (m_used - kMarkBytes + frameBytes > m_options.bufferBytesMax)
        return Unexpected(Refusal::BufferFull);

    if (m_plannedOffset + frameBytes > recordLimit()) {
        m_rolls.push_back({m_used, m_nextSequence});
        m_plannedOffset = kSegmentHeaderBytes;
        m_plannedBytes = m_options.segmentBytes;
    }
    const auto frame = takeFromBuffer(frameBytes);
    if (m_options.cipher) {
        m_options.cipher->seal(m_nonceStart, Cipher::Purpose::Record, m_nextSequence, record, frame.subspan(kFrameHeadBytes));
        sealFrame(frame, FrameKind::Record, m_nextSequence);
    } else {
        fillFrame(frame, FrameKind::Record, m_nextSequence, record);
    }
    m_plannedOffset += frameBytes;
    return m_nextSequence++;
}

JournalResult<std::uint64_t> Journal::commit()
{
    if (m_failure)
        return Unexpected(*m_failure);
    if (!hasBuffered())
        return durable();
    if (auto written = writeBuffered(); !written)
        return die(written.error());
    m_head = {m_nextSequence - 1, m_chain};
    resetBuffer();
    return durable();
}

JournalResult<void> Journal::writeBuffered()
{
    std::size_t from = kMarkBytes;
    for (const Roll& roll : m_rolls) {
        if (auto written = writePiece(from, roll.bufferOffset); !written)
            return written;
        if (auto begun = beginSegment(roll.firstSequence); !begun)
            return begun;
        from = roll.bufferOffset;
    }
    return writePiece(from, m_used);
}

/// Writes and syncs buffered frames that share a segment, and moves the chain past them.
JournalResult<void> Journal::writePiece(std::size_t from, std::size_t to)
{
    if (from == to)
        return {};
    std::size_t begin = from;
    if (m_markPending) {
        // Only a first piece can meet a pending mark: a new segment carries the chain in its header.
        CHECK(from == kMarkBytes);
        begin = 0;
        std::copy(m_chain.begin(), m_chain.end(), &m_buffer[kFrameHeadBytes]);
        sealFrame(std::span(m_buffer).first(kMarkBytes), FrameKind::Mark, m_head.sequence);
    }
    const auto bytes = std::span(m_buffer).subspan(begin, to - begin);
    CHECK(m_fileOffset + bytes.size() <= m_fileBytes);
    if (auto written = m_file->write(m_fileOffset, bytes); !written)
        return Unexpected(failureAt(written.error()));
    m_file->beginWriteback(m_fileOffset, bytes.size());
    // The disk is busy now: the time to hash what it writes.
    ChainLink link(m_chain);
    link.add(std::span(m_buffer).subspan(from, to - from));
    m_chain = link.value();
    m_markPending = true;
    if (auto synced = syncSegment(); !synced)
        return synced;
    m_fileOffset += bytes.size();
    return {};
}

JournalResult<void> Journal::syncSegment()
{
    if (auto synced = m_file->sync(); !synced)
        return Unexpected(failureAt(synced.error()));
    return {};
}

JournalError Journal::failureAt(const IoError& error) const
{
    return fromSystem(error, m_path, m_fileOffset);
}

JournalResult<std::uint64_t> Journal::die(JournalError error)
{
    m_failure = std::move(error);
    return Unexpected(*m_failure);
}

JournalResult<void> Journal::prepareNextSegment()
{
    if (m_failure)
        return Unexpected(*m_failure);
    if (m_spare)
        return {};
    const std::string path = pathIn(m_options.folder, kSpareName);
    auto file = m_files.open(path, FileSystem::Open::CreateEmpty);
    if (!file)
        return Unexpected(fromSystem(file.error(), path));
    auto ready = (*file)->reserve(m_options.segmentBytes);
    // beginSegment() syncs again; doing the bulk of it now is what makes that short.
    if (ready)
        ready = (*file)->sync();
    if (!ready) {
        // Gives the space back; should that fail too, the next start removes the file.
        static_cast<void>(m_files.remove(path));
        return Unexpected(fromSystem(ready.error(), path));
    }
    m_spare = std::move(*file);
    return {};
}

/// Header first, name last: a segment that has its name has its header.
JournalResult<void> Journal::beginSegment(std::uint64_t firstSequence)
{
    if (auto prepared = prepareNextSegment(); !prepared)
        return prepared;
    const auto header = encode({firstSequence, m_clock.now(), m_options.segmentBytes, m_chain,
                                m_options.cipher ? m_options.cipher->slot() : KeySlot{}});
    const std::string spare = pathIn(m_options.folder, kSpareName);
    if (auto written = m_spare->write(0, header); !written)
        return Unexpected(fromSystem(written.error(), spare));
    if (auto synced = m_spare->sync(); !synced)
        return Unexpected(fromSystem(synced.error(), spare));
    m_path = pathIn(m_options.folder, segmentName(firstSequence));
    if (auto renamed = m_files.rename(spare, m_path); !renamed)
        return Unexpected(fromSystem(renamed.error(), m_path));
    if (auto synced = m_files.syncFolder(m_options.folder); !synced)
        return Unexpected(fromSystem(synced.error(), m_options.folder));
    m_file = std::move(m_spare);
    m_fileBytes = m_options.segmentBytes;
    m_fileOffset = kSegmentHeaderBytes;
    m_chain = chainDigest({header});
    m_markPending = false;
    return {};
}

JournalResult<void> Journal::close()
{
    if (auto committed = commit(); !committed)
        return Unexpected(committed.error());
    if (!m_markPending)
        return {};
    std::vector<std::byte> mark(kMarkBytes);
    std::copy(m_chain.begin(), m_chain.end(), &mark[kFrameHeadBytes]);
    sealFrame(mark, FrameKind::Mark, m_head.sequence);
    if (auto written = m_file->write(m_fileOffset, mark); !written)
        return Unexpected(die(failureAt(written.error())).error());
    if (auto synced = syncSegment(); !synced)
        return Unexpected(die(synced.error()).error());
    m_fileOffset += kMarkBytes;
    m_markPending = false;
    resetBuffer();
    return {};
}

} // namespace jarvis::journal
