#include "app/daemon/journal_text.h"

#include "app/daemon/json_object.h"

#include <chrono>
#include <cstdio>

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

std::string isoTime(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

std::string headJson(const journal::Head& head)
{
    return JsonObject().add("sequence", head.sequence).add("chain", journal::toHex(head.chain)).text();
}

} // namespace jarvis::daemon
