#include "app/daemon/journal_repair.h"

#include "app/daemon/journal_text.h"
#include "app/daemon/json_object.h"
#include "engine/base/clock.h"
#include "engine/base/text.h"
#include "engine/journal/repair.h"

#include <algorithm>

namespace jarvis::daemon {
namespace {

/// 20261121T134500Z: a time that may stand in a file name.
std::string stampOf(Timestamp time)
{
    std::string text = isoTime(time, 3);
    text.erase(text.find('.'), 4);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string lossJson(const journal::Loss& loss)
{
    JsonObject json;
    json.add("file", loss.file);
    if (loss.fromSequence != 0)
        json.add("fromSequence", loss.fromSequence).add("toSequence", loss.toSequence);
    return json.add("offset", loss.offset).add("bytes", loss.bytes).add("why", loss.why).text();
}

std::string restorationJson(const journal::Restoration& item)
{
    return JsonObject().add("file", item.file).add("offset", item.offset).add("bytes", item.bytes).add("what", item.what).text();
}

std::string repairJson(const journal::RepairReport& report, Timestamp now)
{
    const std::uint64_t records = report.lastSequence == 0 ? 0 : report.lastSequence - report.firstSequence + 1;
    JsonObject kept;
    kept.add("fromSequence", report.firstSequence).add("toSequence", report.lastSequence).add("records", records);
    kept.add("segments", report.segments).addRaw("snapshots", arrayOf(report.snapshots, [](const std::string& name) { return jsonText(name); }));
    JsonObject json;
    json.add("repaired", true).add("time", isoTime(now, 3)).add("folder", report.repaired).add("damaged", report.damaged);
    json.addRaw("kept", kept.text()).addRaw("lost", arrayOf(report.losses, lossJson));
    json.addRaw("restored", arrayOf(report.restored, restorationJson)).addRaw("head", headJson(report.head));
    return json.text();
}

std::string wholeJson(const std::string& folder, const journal::RepairReport& report)
{
    JsonObject json;
    json.add("repaired", false).add("folder", folder).add("message", "nothing to repair");
    return json.add("firstSequence", report.firstSequence).add("lastSequence", report.lastSequence).addRaw("head", headJson(report.head)).text();
}

} // namespace

ExitCode repairJournal(const std::string& folder, const std::string& outFolder, const journal::Cipher* cipher, std::ostream& out, std::ostream& err)
{
    const Timestamp now = SystemClock().now();
    journal::RepairOptions options;
    options.out = outFolder;
    options.cipher = cipher;
    options.stamp = stampOf(now);
    options.note = [now](const journal::RepairReport& report) { return repairJson(report, now); };
    const auto report = journal::repair(folder, options);
    if (!report)
        return fail(report.error(), err);
    if (report->wasWhole && report->segments == 0)
        return noJournal(folder, err);
    out << (report->wasWhole ? wholeJson(folder, *report) : repairJson(*report, now)) << "\n";
    return kDone;
}

} // namespace jarvis::daemon
