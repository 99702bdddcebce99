#include "app/daemon/journal_text.h"

#include "app/daemon/json_object.h"

namespace jarvis::daemon {

ExitCode fail(const journal::JournalError& error, std::ostream& err)
{
    using Kind = journal::JournalError::Kind;
    err << "jarvisd: " << journal::describe(error) << "\n";
    return error.kind == Kind::Damaged || error.kind == Kind::NothingToKeep ? kBroken : kUnreadable;
}

ExitCode noJournal(const std::string& folder, std::ostream& err)
{
    err << "jarvisd: " << folder << " holds no journal: there is no segment file in it. Name the folder that does; "
        << "it is called \"journal\" and lies in the account's data folder.\n";
    return kUnreadable;
}

std::string headJson(const journal::Head& head)
{
    return JsonObject().add("sequence", head.sequence).add("chain", journal::toHex(head.chain)).text();
}

} // namespace jarvis::daemon
