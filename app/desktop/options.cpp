#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jarvis::desktop {
namespace {

constexpr int kUsageError = 2;

QString translated(const char* text)
{
    return QCoreApplication::translate("Options", text);
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated("A trading workstation. Without options it opens a paper account on a simulated market."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, translated("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), translated("Shows the version."));
    const QCommandLineOption config(QStringLiteral("config"), translated("Reads FILE instead of the user's configuration."), QStringLiteral("FILE"));
    const QCommandLineOption feed(QStringLiteral("feed"), translated("simulated[:SEED], replay:PATH[@SPEED] with SPEED 1, N or max, or VENUE[:SYMBOL,…] with a live VENUE such as binance."), QStringLiteral("FEED"));
    const QCommandLineOption data(QStringLiteral("data"), translated("Keeps journal, layouts and log in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption account(QStringLiteral("account"), translated("Trades on the account NAME of Settings, Venues, instead of on paper."), QStringLiteral("NAME"));
    const QCommandLineOption passPhrase(QStringLiteral("passphrase-file"),
        translated("Opens an encrypted journal, or begins one, with the first line of FILE (- for standard input) instead of asking."), QStringLiteral("FILE"));
    const QCommandLineOption demo(QStringLiteral("demo"), translated("Trades by itself on the real screen, says what happens, and ends."));
    const QCommandLineOption out(QStringLiteral("out"), translated("Where the demo leaves pictures, session.json and its journal."), QStringLiteral("DIR"));
    const QCommandLineOption shots(QStringLiteral("shots"), translated("Writes a picture of every screen in both themes into DIR, and ends."), QStringLiteral("DIR"));
    parser.addOptions({help, version, config, feed, data, account, passPhrase, demo, out, shots});

    ParsedOptions result;
    if (!parser.parse(arguments)) {
        result.text = parser.errorText() + QLatin1Char('\n') + parser.helpText();
        result.exitCode = kUsageError;
        return result;
    }
    if (parser.isSet(help)) {
        result.text = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.text = QStringLiteral("jarvis " JARVIS_VERSION "\n");
        return result;
    }
    if (!parser.positionalArguments().isEmpty()) {
        result.text = translated("Unexpected argument: %1. Options begin with two dashes; see --help.\n").arg(parser.positionalArguments().front());
        result.exitCode = kUsageError;
        return result;
    }
    if (parser.isSet(demo) && !parser.isSet(out)) {
        result.text = translated("--demo needs --out DIR: the folder that it may fill.\n");
        result.exitCode = kUsageError;
        return result;
    }
    if (parser.isSet(account) && (parser.isSet(demo) || parser.value(account).isEmpty())) {
        result.text = parser.isSet(demo) ? translated("The demo trades on paper only: leave out --account.\n") : translated("--account needs the name of an account.\n");
        result.exitCode = kUsageError;
        return result;
    }
    if (parser.isSet(passPhrase) && (parser.isSet(demo) || parser.value(passPhrase).isEmpty())) {
        result.text = parser.isSet(demo) ? translated("The demo's journal is for everyone to look at: it takes no pass phrase.\n")
                                         : translated("--passphrase-file needs the name of a file.\n");
        result.exitCode = kUsageError;
        return result;
    }
    Options options;
    options.configPath = parser.value(config);
    if (parser.isSet(feed))
        options.feed = parser.value(feed);
    if (parser.isSet(data))
        options.dataFolder = parser.value(data);
    options.account = parser.value(account);
    options.passPhraseFile = parser.value(passPhrase);
    options.isDemo = parser.isSet(demo);
    options.outFolder = parser.value(out);
    options.shotsFolder = parser.value(shots);
    result.options = options;
    return result;
}

} // namespace jarvis::desktop
