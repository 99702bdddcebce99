#include "app/daemon/run.h"

#include "app/daemon/certificate_files.h"
#include "app/daemon/device.h"
#include "app/daemon/journal_audit.h"
#include "app/daemon/journal_repair.h"
#include "app/daemon/journal_text.h"
#include "app/daemon/journal_tools.h"
#include "app/daemon/key_input.h"
#include "app/daemon/record.h"
#include "app/daemon/serve.h"
#include "app/daemon/signing_key.h"
#include "app/daemon/token.h"
#include "app/daemon/user.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace jarvis::daemon {
namespace {

constexpr const char* kHelp = R"(jarvisd - runs a Jarvis engine for desks elsewhere, looks after its journal, and records markets

  jarvisd serve --config FILE [--check-config]
                                 serves an engine until it is asked to end (TERM, INT). HUP reads tokens, users,
                                 keys, limits, rates, log level and certificate anew.
                                 Where it listens is printed as one JSON object.
                                 Desks connect by WebSocket; GET /api/v1/openapi.json tells what REST answers.
  jarvisd serve --print-config   prints a configuration to begin with, every key explained
  jarvisd token add USER [--trade] [--admin] [--tenant CLASS] [--days N] --config FILE
                                 prints a new token, once; without --trade it may look only, --admin lets it look after
                                 the server. CLASS is how often it may ask: public (so by default), standard or
                                 professional.
  jarvisd token list --config FILE
  jarvisd token revoke ID --config FILE
  jarvisd user add NAME [--trade] [--admin] [--tenant CLASS] --config FILE
                                 lets somebody log in with a password, which is read from standard input or asked for
  jarvisd user passwd NAME --config FILE
  jarvisd user list --config FILE
  jarvisd user remove NAME --config FILE
  jarvisd device allow|deny CODE --as USER --config FILE
                                 decides about a device that shows CODE (POST /api/v1/auth/device), which is then let in
                                 as USER; the engine knows it after HUP
  jarvisd signing-key list --config FILE
                                 prints the keys that access tokens (JWT, EdDSA) are verified with, the public parts
  jarvisd signing-key rotate [--now] --config FILE
                                 lets the next key sign, as happens by itself every 30 days; with --now the one before
                                 does not verify any more: somebody else knows it
  jarvisd certificate [--new] --config FILE
                                 prints the fingerprint that desks must see, names and dates of the certificate; without
                                 one in the configuration an own one is made where others can reach the engine, and
                                 --new makes another

  jarvisd journal verify DIR     checks every record and the whole chain; exit 1 when it is broken
  jarvisd journal dump DIR [--from N] [--to N]
                                 prints the records, one JSON object a line
  jarvisd journal stat DIR       prints what the folder holds
  jarvisd journal audit DIR [--from N] [--to N]
                                 prints who did what, when and from where, and every refusal with its numbers:
                                 commands, refusals, kills, releases, limits, breakers, critical alerts; one JSON
                                 object a line, then the head to keep elsewhere
  jarvisd journal repair DIR [--out NEW]
                                 of a journal that verify finds broken: writes a new journal of the longest run of
                                 whole records, then lets it take the name DIR; the damaged one is kept, whole, as
                                 DIR.damaged-TIME. With --out the new one goes there, and DIR keeps its name.
                                 What was kept and what was lost is printed, and stands in REPAIRED.json.
                                 The engine must not be running.
  With --key-stdin any of them reads the pass phrase of an encrypted journal (or 64 hexadecimal digits, where it
  was begun with a key) from the first line of standard input. dump and audit need it; verify and repair check
  the seals with it as well. A key cannot be changed: begin a new journal.

  jarvisd record --venue NAME[,NAME…] [--symbols A,B,…] --out DIR [--seconds N]
                 [--file-seconds N] [--file-mb N] [--url [NAME=]ADDRESS]…
                 records books, trades, marks and funding, with every gap, into files in DIR that play again with
                 `jarvis --feed replay:FILE`. NAME is a live venue such as binance, or simulated; without --symbols the
                 ones that are traded most; with --url a venue is reached at another address. It ends after
                 --seconds, or when it is asked to (TERM, INT, HUP); killed, it loses the last second. A new file
                 begins every hour (--file-seconds) or 256 MB (--file-mb), and no file is written over.

  jarvisd version
  jarvisd help

DIR of a journal is the folder with the segment files. Nothing is changed but by repair; the engine may be running.
Answers are JSON on standard output, problems are sentences on standard error.
Exit codes: 0 done, 1 broken journal, 2 wrong usage, 3 a venue cannot be reached,
4 no journal there, not readable or not writable.
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

/// What is asked of a journal, from its arguments.
struct JournalCall {
    std::string verb;
    std::string folder;
    DumpRange range;
    std::string out;
    bool keyFromInput = false;
};

bool takes(const std::string& verb, std::string_view option)
{
    if (option == "--out")
        return verb == "repair";
    return (option == "--from" || option == "--to") && (verb == "dump" || verb == "audit");
}

/// Sets what an option says; returns what is wrong with it, or nothing.
std::string takeOption(JournalCall& call, std::string_view option, std::string_view value)
{
    if (option == "--out") {
        call.out = value;
        return value.empty() ? "--out needs a folder's name behind it." : std::string();
    }
    if (!parseSequence(value, option == "--from" ? call.range.from : call.range.to))
        return std::string(option) + " needs a whole number from 1 on, not \"" + std::string(value) + "\".";
    return {};
}

/// Reads what stands behind the verb; returns what is wrong with it, or nothing.
std::string takeArguments(JournalCall& call, const std::vector<std::string_view>& arguments)
{
    std::vector<std::string_view> folders;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (!argument.starts_with("--")) {
            folders.push_back(argument);
            continue;
        }
        if (argument == "--key-stdin") {
            call.keyFromInput = true;
            continue;
        }
        if (!takes(call.verb, argument))
            return "`journal " + call.verb + "` has no option \"" + std::string(argument) + "\".";
        if (++i == arguments.size())
            return std::string(argument) + (argument == "--out" ? " needs a folder's name behind it." : " needs a record's number behind it.");
        if (std::string wrong = takeOption(call, argument, arguments[i]); !wrong.empty())
            return wrong;
    }
    if (call.range.from > call.range.to)
        return "--from " + std::to_string(call.range.from) + " lies behind --to " + std::to_string(call.range.to) + ".";
    if (folders.size() != 1)
        return "`journal " + call.verb + "` needs exactly one folder, and got " + std::to_string(folders.size()) + ".";
    call.folder = folders.front();
    return {};
}

ExitCode runTool(const JournalCall& call, const CipherPointer& cipher, std::ostream& out, std::ostream& err)
{
    if (call.verb == "verify")
        return verifyJournal(call.folder, cipher, out, err);
    if (call.verb == "dump")
        return dumpJournal(call.folder, call.range, cipher, out, err);
    if (call.verb == "audit")
        return auditJournal(call.folder, call.range, cipher, out, err);
    if (call.verb == "stat")
        return statJournal(call.folder, out, err);
    return repairJournal(call.folder, call.out, cipher.get(), out, err);
}

int runJournal(std::vector<std::string_view> arguments, std::ostream& out, std::ostream& err)
{
    if (arguments.empty())
        return usageError(err, "What to do with the journal? verify, dump, stat, audit or repair.");
    JournalCall call;
    call.verb = arguments.front();
    constexpr std::array<std::string_view, 5> kVerbs{"verify", "dump", "stat", "audit", "repair"};
    const bool isKnown = std::ranges::find(kVerbs, call.verb) != kVerbs.end();
    if (!isKnown)
        return usageError(err, "A journal knows verify, dump, stat, audit and repair, not \"" + call.verb + "\".");
    arguments.erase(arguments.begin());
    if (const std::string wrong = takeArguments(call, arguments); !wrong.empty())
        return usageError(err, wrong);
    CipherPointer cipher;
    if (call.keyFromInput) {
        auto unlocked = cipherFrom(STDIN_FILENO, call.folder);
        if (!unlocked)
            return fail(unlocked.error(), err);
        cipher = std::move(*unlocked);
    }
    return runTool(call, cipher, out, err);
}

int runVerb(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    const std::string_view verb = arguments.front();
    if (verb == "journal")
        return runJournal({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "record") {
        const auto call = parseRecordCall({arguments.begin() + 1, arguments.end()});
        return call ? record(*call, out, err) : usageError(err, call.error());
    }
    if (verb == "serve")
        return serve({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "token")
        return token({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "certificate")
        return certificate({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "signing-key")
        return signingKey({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "device")
        return device({arguments.begin() + 1, arguments.end()}, out, err);
    if (verb == "user")
        return user({arguments.begin() + 1, arguments.end()}, STDIN_FILENO, out, err);
    const bool isVersion = verb == "version" || verb == "--version";
    const bool isHelp = verb == "help" || verb == "--help" || verb == "-h";
    if (!isVersion && !isHelp)
        return usageError(err, "There is no \"" + std::string(verb) + "\": it is serve, token, user, device, signing-key, certificate, journal, record, version or help.");
    if (arguments.size() > 1)
        return usageError(err, "Unexpected argument \"" + std::string(arguments[1]) + "\".");
    out << (isVersion ? "jarvisd " JARVIS_VERSION "\n" : kHelp);
    return kDone;
}

} // namespace

int run(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    if (arguments.empty())
        return usageError(err, "What to do? serve, token, user, device, signing-key, certificate, journal, record, version or help.");
    const int code = runVerb(arguments, out, err);
    if (!out.flush()) {
        err << "jarvisd: the answer could not be written to standard output: is the disk full?\n";
        return kUnreadable;
    }
    return code;
}

} // namespace jarvis::daemon
