#include "engine/journal/error.h"

#include "engine/base/check.h"

#include <cerrno>
#include <system_error>

namespace jarvis::journal {
namespace {

JournalError::Kind kindOf(int code)
{
    using Kind = JournalError::Kind;
    switch (code) {
    case ENOENT:
        return Kind::NotFound;
    case ENOTDIR:
        return Kind::NotAFolder;
    case EACCES:
    case EPERM:
        return Kind::AccessDenied;
    case EROFS:
        return Kind::ReadOnly;
    case ENOSPC:
    case EDQUOT:
        return Kind::DiskFull;
    default:
        return Kind::Io;
    }
}

std::string systemText(const IoError& error)
{
    if (error.code == 0)
        return {};
    return " (" + std::string(error.call) + ": " + std::generic_category().message(error.code) + ")";
}

std::string damageText(const JournalError& error)
{
    std::string text = error.file + ": ";
    if (error.record != 0)
        text += "record " + std::to_string(error.record) + " ";
    text += "at offset " + std::to_string(error.offset) + " is damaged: " + describe(error.fault) + ". ";
    if (error.fault == Fault::UnknownVersion)
        return text + "Start the release that wrote it, or a newer one. Nothing was changed.";
    return text + "Restore this file from a backup, or run `jarvisd journal repair` on the folder. Nothing was changed.";
}

} // namespace

std::string describe(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return "nothing is wrong";
    case Fault::NotOurs:
        return "these are not the first bytes of a journal file";
    case Fault::UnknownVersion:
        return "the format is of a release that this one does not know";
    case Fault::HeaderChecksum:
        return "the header's checksum does not match";
    case Fault::HeaderMissing:
        return "the file ends inside its header";
    case Fault::NameMismatch:
        return "the file's name and its header disagree about the first record";
    case Fault::UnknownKind:
        return "neither a record nor a mark begins here";
    case Fault::Length:
        return "the length is impossible";
    case Fault::Sequence:
        return "another record than the next one stands here";
    case Fault::Checksum:
        return "the checksum does not match";
    case Fault::Incomplete:
        return "the record is not complete";
    case Fault::FileLength:
        return "the file is not as long as its header says";
    case Fault::TrailingBytes:
        return "bytes stand behind the last record where only zeros belong";
    case Fault::Chain:
        return "the hash chain does not match: records were changed, removed or reordered";
    case Fault::MissingRecords:
        return "records are missing";
    case Fault::OtherKey:
        return "it is encrypted under another key than the files before it";
    case Fault::Sealed:
        return "it was not written with this key: changed by someone who does not have it";
    case Fault::AheadOfJournal:
        return "the snapshot reaches further than the journal: the journal's end is missing";
    }
    UNREACHABLE();
}

std::string describe(const JournalError& error)
{
    using Kind = JournalError::Kind;
    const std::string& file = error.file;
    switch (error.kind) {
    case Kind::NotFound:
        return file + " does not exist" + systemText(error.system) + ". Name a folder that holds a journal.";
    case Kind::NotAFolder:
        return file + " is not a folder" + systemText(error.system) + ". Name a folder.";
    case Kind::AccessDenied:
        return file + " may not be accessed" + systemText(error.system) + ". Give this user the right to read and write it.";
    case Kind::ReadOnly:
        return file + " is on a read-only disk" + systemText(error.system) + ". Mount it writable, or choose another folder.";
    case Kind::DiskFull:
        return file + ": the disk is full" + systemText(error.system) + ". Free some space, then start again.";
    case Kind::Io:
        return file + ": the disk failed at offset " + std::to_string(error.offset) + systemText(error.system)
            + ". Nothing is accepted until the journal is opened again.";
    case Kind::Locked:
        return file + " is in use by process " + (error.holderPid > 0 ? std::to_string(error.holderPid) : "(unknown)")
            + ". End that one first, or choose another folder.";
    case Kind::Damaged:
        return damageText(error);
    case Kind::BadOption:
        return file + ": segments of " + std::to_string(error.number) + " bytes are not possible; the nearest allowed is "
            + std::to_string(error.allowed) + ".";
    case Kind::KeyNeeded:
        return file + " is encrypted. Give the pass phrase or the key that it was begun with. Nothing was changed.";
    case Kind::WrongKey:
        return file + " is encrypted under another key than the one given. Give the one that it was begun with. Nothing was changed.";
    case Kind::NotEncrypted:
        return file + " was begun without a key and stays readable. Leave the key out, or begin a new journal in another folder. Nothing was changed.";
    case Kind::NothingToKeep:
        return file + ": no segment of it can be read, so nothing can be kept. Restore the folder from a backup. Nothing was changed.";
    case Kind::NotEmpty:
        return file + " exists already and is not empty. Name a folder that does not exist yet.";
    case Kind::TooFarAhead:
        return file + ": a snapshot of record " + std::to_string(error.number) + " is refused: only "
            + std::to_string(error.allowed) + " is durable.";
    }
    UNREACHABLE();
}

JournalError fromSystem(const IoError& error, std::string file, std::uint64_t offset)
{
    JournalError result;
    result.kind = kindOf(error.code);
    result.file = std::move(file);
    result.offset = offset;
    result.system = error;
    return result;
}

JournalError damaged(std::string file, std::uint64_t offset, std::uint64_t record, Fault fault)
{
    JournalError result;
    result.kind = JournalError::Kind::Damaged;
    result.file = std::move(file);
    result.offset = offset;
    result.record = record;
    result.fault = fault;
    return result;
}

} // namespace jarvis::journal
