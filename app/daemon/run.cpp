#include "app/daemon/run.h"

#include "app/daemon/journal_tools.h"

#include <charconv>
#include <string>

namespace jarvis::daemon {
namespace {

constexpr const char* kHelp = R"(jarvisd - looks after the journal of a Jarvis account

  jarvisd journal verify DIR     checks every record and the whole chain; exit 1 when it is broken
  jarvisd journal dump DIR [--from N] [--to N]
                                 prints the records, one JSON object a line
  jarvisd journal stat DIR       prints what the folder holds
  jarvisd version
  jarvisd help

DIR is the folder with the segment files. Nothing is changed; the engine may be running.
Answers are JSON on standard output, problems are sentences on standard error.
Exit codes: 0 done, 1 broken journal, 2 wrong usage, 4 no journal there or not readable.
)";

int usageError(std::ostream& err, const std::string& what)
{
    err << "jarvisd: " << what << " See `jarvisd help`.\n";
    return kUsage;
}

bool parseSequence(std::string_view text, std::uint64_t& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0;
}

/// Takes `--from N` and `--to N` out of a dump's arguments; returns what is wrong with them, or nothing.
std::string takeRange(std::vector<std::string_view>& arguments, DumpRange& range)
{
    std::vector<std::string_view> rest;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool isFrom = arguments[i] == "--from";
        if (!isFrom && arguments[i] != "--to") {
            rest.push_back(arguments[i]);
            continue;
        }
        const std::string option(arguments[i]);
        if (++i == arguments.size())
            return option + " needs a record's number behind it.";
        if (!parseSequence(arguments[i], isFrom ? range.from : range.to))
            return option + " needs a whole number from 1 on, not \"" + std::string(arguments[i]) + "\".";
    }
    if (range.from > range.to)
        return "--from " + std::to_string(range.from) + " lies behind --to " + std::to_string(range.to) + ".";
    arguments = std::move(rest);
    return {};
}

int runJournal(std::vector<std::string_view> arguments, std::ostream& out, std::ostream& err)
{
    if (arguments.empty())
        return usageError(err, "What to do with the journal? verify, dump or stat.");
    const std::string verb(arguments.front());
    arguments.erase(arguments.begin());
    if (verb != "verify" && verb != "dump" && verb != "stat")
        return usageError(err, "A journal knows verify, dump and stat, not \"" + verb + "\".");

    DumpRange range;
    if (verb == "dump") {
        if (const std::string wrong = takeRange(arguments, range); !wrong.empty())
            return usageError(err, wrong);
    }
    for (const std::string_view argument : arguments) {
        if (argument.starts_with("--"))
            return usageError(err, "`journal " + verb + "` has no option \"" + std::string(argument) + "\".");
    }
    if (arguments.size() != 1)
        return usageError(err, "`journal " + verb + "` needs exactly one folder, and got " + std::to_string(arguments.size()) + ".");

    const std::string folder(arguments.front());
    if (verb == "verify")
        return verifyJournal(folder, out, err);
    return verb == "dump" ? dumpJournal(folder, range, out, err) : statJournal(folder, out, err);
}

int runVerb(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    const std::string_view verb = arguments.front();
    if (verb == "journal")
        return runJournal({arguments.begin() + 1, arguments.end()}, out, err);
    const bool isVersion = verb == "version" || verb == "--version";
    const bool isHelp = verb == "help" || verb == "--help" || verb == "-h";
    if (!isVersion && !isHelp)
        return usageError(err, "There is no \"" + std::string(verb) + "\": it is journal, version or help.");
    if (arguments.size() > 1)
        return usageError(err, "Unexpected argument \"" + std::string(arguments[1]) + "\".");
    out << (isVersion ? "jarvisd " JARVIS_VERSION "\n" : kHelp);
    return kDone;
}

} // namespace

int run(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    if (arguments.empty())
        return usageError(err, "What to do? journal, version or help.");
    const int code = runVerb(arguments, out, err);
    if (!out.flush()) {
        err << "jarvisd: the answer could not be written to standard output: is the disk full?\n";
        return kUnreadable;
    }
    return code;
}

} // namespace jarvis::daemon
