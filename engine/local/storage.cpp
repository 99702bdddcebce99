#include "engine/local/storage.h"

#include "engine/journal/reader.h"
#include "engine/journal/snapshot.h"

#include <cstring>

namespace jarvis::local {
namespace {

StorageError storageError(const journal::JournalError& error)
{
    using Kind = journal::JournalError::Kind;
    StorageError result{StorageError::Kind::Journal, journal::describe(error)};
    switch (error.kind) {
    case Kind::Locked: result.kind = StorageError::Kind::InUse; break;
    case Kind::NotAFolder:
    case Kind::NotFound:
    case Kind::AccessDenied:
    case Kind::ReadOnly:
    case Kind::DiskFull: result.kind = StorageError::Kind::NotWritable; break;
    case Kind::Damaged: result.kind = StorageError::Kind::Damaged; break;
    case Kind::Io:
    case Kind::BadOption:
    case Kind::KeyNeeded:
    case Kind::WrongKey:
    case Kind::NotEncrypted:
    case Kind::NothingToKeep:
    case Kind::NotEmpty:
    case Kind::TooFarAhead: break;
    }
    return result;
}

/// Restores the newest snapshot that can be read; returns the sequence it stands for, or zero.
Expected<std::uint64_t, StorageError> restoreSnapshot(const std::string& folder, journal::FileSystem& files, const journal::Cipher* cipher, Recovered& into)
{
    auto latest = journal::latestSnapshot(folder, files, cipher);
    if (!latest)
        return Unexpected(storageError(latest.error()));
    for (const journal::JournalError& passed : latest->passedOver)
        into.notes.push_back("A snapshot was passed over: " + journal::describe(passed));
    if (!latest->snapshot)
        return std::uint64_t{0};
    const auto state = decodeStoredState(latest->snapshot->payload);
    if (!state) {
        into.notes.push_back(std::string("The snapshot cannot be decoded, the whole journal is read instead: ") + wire::toText(state.error()));
        return std::uint64_t{0};
    }
    for (const api::EventRecord& record : state->recent)
        into.recent.add(record);
    for (const api::EventRecord& record : state->kernel)
        into.kernel->restore(record);
    return latest->snapshot->info.sequence;
}

Expected<void, StorageError> restoreTail(const std::string& folder, std::uint64_t from, journal::FileSystem& files,
    std::shared_ptr<const journal::Cipher> cipher, Recovered& into)
{
    auto reader = journal::JournalReader::open(folder, {from}, files, std::move(cipher));
    if (!reader)
        return Unexpected(storageError(reader.error()));
    while (true) {
        const auto record = reader->next();
        if (!record)
            return Unexpected(storageError(record.error()));
        if (!*record)
            return {};
        const journal::Record& stored = **record;
        const auto event = wire::decodeEvent(stored.bytes);
        if (!event && event.error() == wire::DecodeError::UnknownType) {
            ++into.unknownSkipped;
            continue;
        }
        if (!event) {
            return Unexpected(StorageError{StorageError::Kind::Unreadable,
                "Record " + std::to_string(stored.sequence) + " in " + *stored.segment + " at byte " + std::to_string(stored.offset)
                    + " cannot be decoded: " + wire::toText(event.error()) + ". Run `jarvisd journal verify` on the folder; nothing was changed."});
        }
        into.kernel->restore(*event);
        into.recent.add(*event);
        ++into.replayed;
    }
}

} // namespace

void encodeStoredState(const StoredState& state, wire::Bytes& out)
{
    wire::Bytes kernel;
    wire::encodeSnapshot(state.kernel, kernel);
    const std::uint64_t kernelBytes = kernel.size();
    const std::size_t at = out.size();
    out.resize(at + sizeof kernelBytes);
    std::memcpy(out.data() + at, &kernelBytes, sizeof kernelBytes);
    out.insert(out.end(), kernel.begin(), kernel.end());
    wire::encodeSnapshot(state.recent, out);
}

Expected<StoredState, wire::DecodeError> decodeStoredState(wire::ByteView bytes)
{
    std::uint64_t kernelBytes = 0;
    if (bytes.size() < sizeof kernelBytes)
        return Unexpected(wire::DecodeError::Truncated);
    std::memcpy(&kernelBytes, bytes.data(), sizeof kernelBytes);
    const wire::ByteView rest = bytes.subspan(sizeof kernelBytes);
    if (kernelBytes > rest.size())
        return Unexpected(wire::DecodeError::Truncated);
    auto kernel = wire::decodeSnapshot(rest.first(kernelBytes));
    if (!kernel)
        return Unexpected(kernel.error());
    auto recent = wire::decodeSnapshot(rest.subspan(kernelBytes));
    if (!recent)
        return Unexpected(recent.error());
    return StoredState{std::move(kernel).value(), std::move(recent).value()};
}

Expected<Recovered, StorageError> recoverAccount(const std::string& folder, const kernel::Kernel::Settings& settings, const Clock& clock,
    journal::FileSystem& files, std::uint64_t segmentBytes, std::shared_ptr<const journal::Cipher> cipher)
{
    journal::Journal::Options options;
    options.folder = folder;
    options.segmentBytes = segmentBytes;
    options.cipher = cipher;
    auto opened = journal::Journal::open(options, clock, files);
    if (!opened)
        return Unexpected(storageError(opened.error()));

    Recovered recovered;
    recovered.journal = std::move(opened).value();
    recovered.kernel = std::make_unique<kernel::Kernel>(settings);
    if (const auto& torn = recovered.journal->recovery().torn) {
        recovered.tornBytes = torn->bytes;
        recovered.notes.push_back("A torn tail of " + std::to_string(torn->bytes) + " bytes was cut from " + torn->segment
            + (torn->keptAs.empty() ? "" : " and kept as " + torn->keptAs));
    }
    const auto snapshotAt = restoreSnapshot(folder, files, cipher.get(), recovered);
    if (!snapshotAt)
        return Unexpected(snapshotAt.error());
    const std::uint64_t last = recovered.journal->recovery().lastSequence;
    if (*snapshotAt > last) {
        return Unexpected(StorageError{StorageError::Kind::Damaged,
            "The snapshot in " + folder + " knows event " + std::to_string(*snapshotAt) + ", but the journal ends at " + std::to_string(last)
                + ": its end was lost. Restore the journal's files from a backup; nothing was changed."});
    }
    const std::uint64_t first = recovered.journal->recovery().firstSequence;
    if (first > *snapshotAt + 1) {
        return Unexpected(StorageError{StorageError::Kind::Damaged,
            "The journal in " + folder + " begins with event " + std::to_string(first) + ", and no snapshot stands for those before it: they were "
                + "lost. It can be read with `jarvisd journal dump` and `audit`, but no account goes on from it. Restore a backup, or begin a new one "
                + "with another folder; nothing was changed."});
    }
    if (const auto tail = restoreTail(folder, *snapshotAt + 1, files, std::move(cipher), recovered); !tail)
        return Unexpected(tail.error());
    return recovered;
}

} // namespace jarvis::local
