#include "app/daemon/journal_tools.h"

#include "app/daemon/journal_text.h"
#include "app/daemon/json_object.h"
#include "app/secrets/journal_key.h"
#include "engine/base/text.h"
#include "engine/journal/reader.h"
#include "engine/journal/verify.h"
#include "engine/wire/codec.h"


namespace jarvis::daemon {
namespace {

std::string verifyJson(const std::string& folder, const journal::VerifyReport& report)
{
    JsonObject json;
    json.add("folder", folder).add("ok", report.ok).add("encrypted", report.isEncrypted).add("segments", report.segments).add("records", report.records);
    json.add("firstSequence", report.firstSequence).add("lastSequence", report.lastSequence).add("bytes", report.bytes);
    json.addRaw("head", headJson(report.head));
    if (!report.ok) {
        json.addRaw("broken",
            JsonObject()
                .add("segment", report.brokenSegment)
                .add("record", report.brokenRecord)
                .add("offset", report.brokenOffset)
                .add("reason", report.reason)
                .text());
    }
    if (!report.tornSegment.empty()) {
        json.addRaw("torn",
            JsonObject().add("segment", report.tornSegment).add("offset", report.tornOffset).add("bytes", report.tornBytes).text());
    }
    json.add("missingBytes", report.missingBytes);
    json.addRaw("damagedSnapshots",
        arrayOf(report.damagedSnapshots, [](const journal::JournalError& error) { return jsonText(journal::describe(error)); }));
    return json.text();
}

std::string statJson(const std::string& folder, const journal::StatReport& report)
{
    const auto segment = [](const journal::StatReport::Segment& item) {
        return JsonObject()
            .add("name", item.name)
            .add("firstSequence", item.firstSequence)
            .add("lastSequence", item.lastSequence)
            .add("createdAt", isoTime(item.createdAt, 3))
            .add("bytes", item.bytes)
            .text();
    };
    const auto snapshot = [](const journal::StatReport::SnapshotFile& item) {
        return JsonObject().add("name", item.name).add("sequence", item.sequence).add("bytes", item.bytes).text();
    };
    JsonObject json;
    json.add("folder", folder).add("encrypted", report.key.isEncrypted());
    if (report.key.derivation == journal::KeySlot::Derivation::PassPhrase)
        json.add("key", "pass phrase");
    else if (report.key.derivation == journal::KeySlot::Derivation::KeyBytes)
        json.add("key", "keychain").add("keyName", secrets::keyNameOf(report.key));
    json.add("records", report.records).add("firstSequence", report.firstSequence);
    json.add("lastSequence", report.lastSequence).add("bytes", report.bytes).add("tornBytes", report.tornBytes);
    json.addRaw("head", headJson(report.head));
    json.addRaw("segments", arrayOf(report.segments, segment)).addRaw("snapshots", arrayOf(report.snapshots, snapshot));
    return json.text();
}

} // namespace

ExitCode verifyJournal(const std::string& folder, const CipherPointer& cipher, std::ostream& out, std::ostream& err)
{
    const auto report = journal::verify(folder, journal::realFileSystem(), std::nullopt, cipher.get());
    if (!report)
        return fail(report.error(), err);
    if (report->ok && report->segments == 0 && report->tornSegment.empty())
        return noJournal(folder, err);
    out << verifyJson(folder, *report) << "\n";
    if (report->ok)
        return kDone;
    err << "jarvisd: the journal in " << folder << " is broken in segment " << report->brokenSegment << " at record " << report->brokenRecord
        << " (byte " << report->brokenOffset << "): " << report->reason << "\n";
    return kBroken;
}

ExitCode dumpJournal(const std::string& folder, DumpRange range, const CipherPointer& cipher, std::ostream& out, std::ostream& err)
{
    auto reader = journal::JournalReader::open(folder, {range.from, range.to}, journal::realFileSystem(), cipher);
    if (!reader)
        return fail(reader.error(), err);
    std::uint64_t unknown = 0;
    bool isEmpty = true;
    while (true) {
        const auto record = reader->next();
        if (!record)
            return fail(record.error(), err);
        if (!*record)
            break;
        isEmpty = false;
        const journal::Record& stored = **record;
        const auto event = wire::decodeEvent(stored.bytes);
        if (event) {
            out << wire::toJson(*event) << "\n";
        } else if (event.error() == wire::DecodeError::UnknownType) {
            ++unknown;
            out << JsonObject().add("sequence", stored.sequence).add("unknownBytes", stored.bytes.size()).text() << "\n";
        } else {
            err << "jarvisd: record " << stored.sequence << " in segment " << *stored.segment << " (byte " << stored.offset
                << ") cannot be decoded: " << wire::toText(event.error()) << "\n";
            return kBroken;
        }
    }
    if (const auto numbers = journal::stat(folder); isEmpty && reader->tornBytes() == 0 && numbers && numbers->segments.empty())
        return noJournal(folder, err);
    if (unknown > 0)
        err << "jarvisd: " << unknown << " events were written by a later release and are shown by number only.\n";
    if (reader->tornBytes() > 0)
        err << "jarvisd: " << reader->tornBytes() << " bytes behind the last whole record are not one; a crash leaves such a tail.\n";
    return kDone;
}

ExitCode statJournal(const std::string& folder, std::ostream& out, std::ostream& err)
{
    const auto report = journal::stat(folder);
    if (!report)
        return fail(report.error(), err);
    if (report->segments.empty() && report->tornBytes == 0)
        return noJournal(folder, err);
    out << statJson(folder, *report) << "\n";
    return kDone;
}

} // namespace jarvis::daemon
