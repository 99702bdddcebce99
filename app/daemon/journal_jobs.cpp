#include "app/daemon/journal_jobs.h"

#include "app/daemon/journal_text.h"
#include "app/daemon/statement.h"
#include "app/daemon/watched_disk.h"
#include "engine/base/text.h"
#include "engine/journal/reader.h"
#include "engine/journal/verify.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/words.h"
#include "engine/wire/codec.h"

#include <spdlog/spdlog.h>

#include <map>
#include <utility>

namespace jarvis::daemon {
namespace {

using server::rest::decimalText;
using server::rest::JobContext;
using server::rest::JobFacts;
using server::rest::JobFailure;
using server::rest::JobKind;
using server::rest::JobRequest;
using server::rest::wordOf;
using Result = Expected<std::string, JobFailure>;

constexpr const char* kCsv = "text/csv; charset=utf-8";
/// Ends of positions that are told anew stand among so many: each costs some hundred bytes of memory.
constexpr std::size_t kPositionsMax = 100'000;
/// Between looks at the clock of the one who waits.
constexpr std::uint64_t kRecordsAtOnce = 4'096;

struct Source {
    std::string folder;
    journal::FileSystem& files;
};

/// What is wrong with which file is for those who run the engine: in the log, not in the answer.
JobFailure unreadable(const journal::JournalError& error)
{
    spdlog::error("A job cannot read the journal: {}", journal::describe(error));
    return {"journal-unreadable", "The journal cannot be read to the end. Whoever runs this engine finds the reason in its log, and with a job verify-journal."};
}

/// The first record of the segment in which `since` lies.
std::uint64_t firstSince(const journal::StatReport& report, const std::optional<Timestamp>& since)
{
    std::uint64_t first = report.firstSequence;
    for (const auto& segment : report.segments) {
        if (since && segment.createdAt <= *since)
            first = segment.firstSequence;
    }
    return first;
}

/// Hands `take` what was booked in the period, oldest first; it says whether to go on. Empty: all went well.
std::optional<JobFailure> visit(const Source& source, const JobRequest& request, const JobFacts& facts, JobContext& context, const std::function<bool(const api::EventRecord&)>& take)
{
    const auto report = journal::stat(source.folder, source.files);
    if (!report)
        return unreadable(report.error());
    const std::uint64_t first = firstSince(*report, request.from);
    if (first > facts.upToSequence)
        return std::nullopt;
    auto reader = journal::JournalReader::open(source.folder, {first, facts.upToSequence}, source.files);
    if (!reader)
        return unreadable(reader.error());
    while (true) {
        const auto record = reader->next();
        if (!record)
            return unreadable(record.error());
        if (!*record)
            return std::nullopt;
        const std::uint64_t sequence = (*record)->sequence;
        if (sequence % kRecordsAtOnce == 0) {
            context.noteProgress(sequence - first, facts.upToSequence - first + 1);
            if (context.isCancelled())
                return JobFailure{"cancelled", "Nobody wanted it any more."};
        }
        const auto event = wire::decodeEvent((*record)->bytes);
        const bool isIn = event && (!request.from || event->time >= *request.from) && (!request.to || event->time < *request.to);
        if (isIn && !take(*event))
            return std::nullopt;
    }
}

std::string nameOf(InstrumentId id, const JobFacts& facts)
{
    const auto found = facts.instruments.find(id);
    return found != facts.instruments.end() ? found->second.symbol() + ',' + std::string(wordOf(found->second.spec().venue)) : std::to_string(id.value) + ',';
}

std::string rowOf(const api::EventRecord& record, const Fill& fill, const JobFacts& facts)
{
    const auto found = facts.instruments.find(fill.instrument);
    const Instrument* is = found != facts.instruments.end() ? &found->second : nullptr;
    std::string row = isoTime(fill.time, 3) + ',' + isoTime(record.time, 3) + ',' + nameOf(fill.instrument, facts);
    row.append(",").append(wordOf(fill.side)).append(",").append(wordOf(fill.role)).append(",").append(wordOf(fill.liquidity));
    row += ',' + (is != nullptr ? is->toDecimal(fill.price).toString() : std::string());
    row += ',' + (is != nullptr ? is->toDecimal(fill.quantity).toString() : std::string());
    row += ',' + (is != nullptr ? decimalText(is->notional(fill.price, fill.quantity)) : std::string());
    row += ',' + decimalText(fill.fee) + ',' + decimalText(fill.realised);
    return row + ',' + std::to_string(fill.order.value) + ',' + std::to_string(fill.venueTradeId) + ',' + std::to_string(record.sequence) + '\n';
}

Result rows(const std::optional<JobFailure>& failure, std::uint64_t count)
{
    if (failure)
        return Unexpected(*failure);
    return "\"rows\":" + std::to_string(count);
}

Result exportFills(const Source& source, const JobRequest& request, const JobFacts& facts, JobContext& context)
{
    std::uint64_t count = 0;
    bool isWritten = context.write("time,bookedAt,instrument,venue,side,role,liquidity,price,quantity,value,fee,realised,order,trade,sequence\n");
    const auto failure = visit(source, request, facts, context, [&](const api::EventRecord& record) {
        const auto* booked = std::get_if<api::FillBooked>(&record.event);
        if (booked == nullptr)
            return isWritten;
        ++count;
        isWritten = context.write(rowOf(record, booked->fill, facts));
        return isWritten;
    });
    return rows(failure, count);
}

std::string rowOf(Timestamp closedAt, const Position& position, const JobFacts& facts)
{
    std::string row = isoTime(position.openedAt, 3) + ',' + isoTime(closedAt, 3) + ',' + nameOf(position.instrument, facts) + ',';
    if (position.openedSide)
        row += *position.openedSide == Side::Buy ? "long" : "short";
    row += ',' + decimalText(position.realised) + ',' + decimalText(position.fees) + ',' + decimalText(position.funding);
    row += ',' + decimalText(position.realised - position.fees + position.funding);
    row += ',' + (position.excursion ? decimalText(position.excursion->worst) + ',' + decimalText(position.excursion->best) : std::string(","));
    return row + '\n';
}

Result exportPositions(const Source& source, const JobRequest& request, const JobFacts& facts, JobContext& context)
{
    // Late fees and cancelled exits tell an end again, with the same beginning: it closed when it was told first.
    using Life = std::pair<InstrumentId, Timestamp>;
    std::map<Life, std::size_t> places;
    std::vector<std::pair<Timestamp, Position>> ends;
    bool isTooMany = false;
    const auto failure = visit(source, request, facts, context, [&](const api::EventRecord& record) {
        const auto* changed = std::get_if<api::PositionChanged>(&record.event);
        if (changed == nullptr || !changed->position.isFlat() || changed->position.openedAt == Timestamp{})
            return true;
        const auto [place, isNew] = places.try_emplace(Life{changed->position.instrument, changed->position.openedAt}, ends.size());
        if (isNew)
            ends.emplace_back(record.time, changed->position);
        else
            ends[place->second].second = changed->position;
        isTooMany = ends.size() > kPositionsMax;
        return !isTooMany;
    });
    if (isTooMany)
        return Unexpected(JobFailure{"result-too-large", "More than " + std::to_string(kPositionsMax) + " positions ended then. Ask for a shorter period."});
    bool isWritten = !failure && context.write("openedAt,closedAt,instrument,venue,side,realised,fees,funding,net,maxAdverse,maxFavourable\n");
    for (std::size_t i = 0; isWritten && i < ends.size(); ++i)
        isWritten = context.write(rowOf(ends[i].first, ends[i].second, facts));
    return rows(failure, ends.size());
}

Result makeStatement(const Source& source, const JobRequest& request, const JobFacts& facts, JobContext& context)
{
    Statement statement(facts.instruments);
    const auto failure = visit(source, request, facts, context, [&](const api::EventRecord& record) {
        statement.take(record);
        return true;
    });
    bool isWritten = !failure && context.write(Statement::csvHead());
    for (auto day = statement.days().begin(); isWritten && day != statement.days().end(); ++day)
        isWritten = context.write(Statement::csvRow(day->first, day->second));
    return rows(failure, statement.days().size());
}

Result verifyWhole(const Source& source, const JobRequest&, const JobFacts&, JobContext& context)
{
    const auto numbers = journal::stat(source.folder, source.files);
    const std::uint64_t total = numbers ? numbers->bytes : 0;
    WatchedDisk disk(source.files, [&context, total](std::uint64_t bytes) {
        context.noteProgress(bytes, total);
        return !context.isCancelled();
    });
    const auto report = journal::verify(source.folder, disk);
    if (disk.isStopped())
        return Unexpected(JobFailure{"cancelled", "Nobody wanted it any more."});
    if (!report)
        return Unexpected(unreadable(report.error()));
    std::string result = std::string("\"isWhole\":") + (report->ok ? "true" : "false") + ",\"segments\":" + std::to_string(report->segments) + ",\"records\":" + std::to_string(report->records);
    result += ",\"firstSequence\":" + std::to_string(report->firstSequence) + ",\"lastSequence\":" + std::to_string(report->lastSequence) + ",\"bytes\":" + std::to_string(report->bytes);
    return result + ",\"head\":" + headJson(report->head) + ",\"reason\":" + (report->ok ? std::string("null") : jsonText(report->brokenSegment + ", record " + std::to_string(report->brokenRecord) + ": " + report->reason));
}

} // namespace

std::vector<JobKind> journalJobs(std::string folder, journal::FileSystem& files)
{
    using Work = Result (*)(const Source&, const JobRequest&, const JobFacts&, JobContext&);
    const Source source{std::move(folder), files};
    const auto work = [&source](Work what) {
        return [source, what](const JobRequest& request, const JobFacts& facts, JobContext& context) { return what(source, request, facts, context); };
    };
    return {
        {"verify-journal", "reads every record of the journal and proves the whole chain", server::Scope::Admin, false, {}, work(verifyWhole)},
        {"export-fills", "executions, a line of CSV for each", server::Scope::Read, true, kCsv, work(exportFills)},
        {"export-closed-positions", "positions that ended, a line of CSV for each", server::Scope::Read, true, kCsv, work(exportPositions)},
        {"statement", "what each UTC day brought and cost, a line of CSV for each", server::Scope::Read, true, kCsv, work(makeStatement)},
    };
}

} // namespace jarvis::daemon
