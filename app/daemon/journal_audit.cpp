#include "app/daemon/journal_audit.h"

#include "app/daemon/audit.h"
#include "app/daemon/journal_text.h"
#include "app/daemon/json_object.h"
#include "engine/journal/verify.h"

namespace jarvis::daemon {

ExitCode auditJournal(const std::string& folder, DumpRange range, const CipherPointer& cipher, std::ostream& out, std::ostream& err)
{
    auto trail = AuditTrail::open(folder, {range.from, range.to}, cipher);
    if (!trail)
        return fail(trail.error(), err);
    std::uint64_t entries = 0;
    while (true) {
        const auto entry = trail->next();
        if (!entry)
            return fail(entry.error(), err);
        if (!*entry)
            break;
        out << toJson(**entry) << "\n";
        ++entries;
    }
    const auto numbers = journal::stat(folder);
    if (!numbers)
        return fail(numbers.error(), err);
    if (numbers->segments.empty())
        return noJournal(folder, err);
    out << JsonObject().add("entries", entries).addRaw("head", headJson(numbers->head)).text() << "\n";
    if (trail->unknownSkipped() > 0)
        err << "jarvisd: " << trail->unknownSkipped() << " events were written by a later release and are left out.\n";
    return kDone;
}

} // namespace jarvis::daemon
