#include "app/daemon/known_commands.h"

#include "engine/journal/reader.h"
#include "engine/journal/verify.h"
#include "engine/server/rest/command_archive.h"
#include "engine/wire/codec.h"

#include <spdlog/spdlog.h>

namespace jarvis::daemon {
namespace {

using server::rest::CommandLog;

/// The first record of the segment in which `since` lies; the first there is where that cannot be known.
std::uint64_t firstSince(const std::string& folder, journal::FileSystem& files, Timestamp since)
{
    std::uint64_t first = 1;
    const auto report = journal::stat(folder, files);
    for (std::size_t i = 0; report && i < report->segments.size(); ++i) {
        if (report->segments[i].createdAt <= since)
            first = report->segments[i].firstSequence;
    }
    return first;
}

void note(KnownCommands& known, const api::EventRecord& record)
{
    if (const auto* settled = std::get_if<api::CommandSettled>(&record.event); settled != nullptr && server::rest::CommandArchive::isForUs(record.origin))
        known.overStreams.noteSettled(*settled, record.time);
    CommandLog& log = known.byKey;
    const bool isByInterface = record.origin.kind == api::Origin::Kind::Api;
    if (const auto* taken = std::get_if<api::CommandTaken>(&record.event); taken != nullptr && isByInterface)
        log.noteAsked(taken->command.id, CommandLog::fingerprintOf(taken->command.action), record.time);
    if (const auto* settled = std::get_if<api::CommandSettled>(&record.event); settled != nullptr && (isByInterface || log.find(settled->id) != nullptr))
        log.noteSettled(*settled, record.time);
}

} // namespace

KnownCommands knownCommands(const std::string& folder, journal::FileSystem& files, Timestamp now)
{
    KnownCommands known;
    const Timestamp since = now - CommandLog::kLife;
    auto reader = journal::JournalReader::open(folder, {firstSince(folder, files, since)}, files);
    if (!reader)
        return known;
    while (true) {
        const auto record = reader->next();
        if (!record)
            spdlog::warn("Commands that came before the last start are known in part: {}", journal::describe(record.error()));
        if (!record || !*record)
            return known;
        const auto event = wire::decodeEvent((*record)->bytes);
        if (event && event->time >= since)
            note(known, *event);
    }
}

} // namespace jarvis::daemon
