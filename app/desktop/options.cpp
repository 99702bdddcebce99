#include "app/desktop/options.h"

#include "app/desktop/shot_plan.h"
#include "widgets/base/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jarvis::desktop {
namespace {

constexpr int kUsageError = 2;

QString translated(const char* text)
{
    return QCoreApplication::translate("Options", text);
}

/// What is said of pictures, and cannot be meant. Empty when all is well.
QString contradictionInShots(const QCommandLineParser& parser)
{
    const auto has = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    if ((has("shots-only") || has("shots-theme") || has("shots-size")) && !has("shots"))
        return translated("--shots-only, --shots-theme and --shots-size choose what --shots DIR writes: say where.\n");
    const QString theme = parser.value(QStringLiteral("shots-theme"));
    if (has("shots-theme") && !shotThemeOf(theme))
        return translated("--shots-theme is dark or light, not \"%1\".\n").arg(theme);
    const QString size = parser.value(QStringLiteral("shots-size"));
    if (has("shots-size") && !shotSizeOf(size))
        return translated("--shots-size is a width and a height from 640 to 8192, such as 1280x800, not \"%1\".\n").arg(size);
    return {};
}

/// What cannot be said together, or lacks something. Empty when all is well.
QString contradictionIn(const QCommandLineParser& parser)
{
    const auto has = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto isEmpty = [&parser](const char* name) { return parser.value(QLatin1String(name)).isEmpty(); };
    if (!parser.positionalArguments().isEmpty())
        return translated("Unexpected argument: %1. Options begin with two dashes; see --help.\n").arg(parser.positionalArguments().front());
    if (has("demo") && !has("out"))
        return translated("--demo needs --out DIR: the folder that it may fill.\n");
    if (has("account") && has("demo"))
        return translated("The demo trades on paper only: leave out --account.\n");
    if (has("account") && isEmpty("account"))
        return translated("--account needs the name of an account.\n");
    if (has("engine") && (has("feed") || has("account") || has("passphrase-file") || has("demo")))
        return translated("With --engine market, account and journal are those of that engine: leave out --feed, --account, --passphrase-file and --demo.\n");
    if (has("engine") && isEmpty("engine"))
        return translated("--engine needs the name of a stored engine, or an address: wss://HOST:PORT.\n");
    if (has("token-file") && (!has("engine") || isEmpty("token-file")))
        return translated("--token-file needs the name of a file, and --engine: where to show what is in it.\n");
    if (has("engine-authority") && !has("engine"))
        return translated("--engine-authority needs --engine: whom the authority vouches for.\n");
    if (has("connect") && (has("demo") || has("shots") || has("account")))
        return translated("--connect asks for an engine: leave out --demo, --shots and --account.\n");
    if (has("first-run") && (has("account") || has("engine") || has("demo") || has("shots")))
        return translated("--first-run is for paper, and asks somebody: leave out --account, --engine, --demo and --shots.\n");
    if (has("passphrase-file") && has("demo"))
        return translated("The demo's journal is for everyone to look at: it takes no pass phrase.\n");
    if (has("passphrase-file") && isEmpty("passphrase-file"))
        return translated("--passphrase-file needs the name of a file.\n");
    if (has("language") && !widgets::base::languageOfCode(parser.value(QStringLiteral("language")))) {
        QStringList codes;
        for (const auto language : widgets::base::kAllLanguages)
            codes << widgets::base::codeOf(language);
        return translated("There is no language %1. Choose one of %2.\n").arg(parser.value(QStringLiteral("language")), codes.join(QStringLiteral(", ")));
    }
    return contradictionInShots(parser);
}

/// What was said, once it is known not to contradict itself.
Options valuesOf(const QCommandLineParser& parser)
{
    const auto has = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto valueOf = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    Options options;
    options.configPath = valueOf("config");
    if (has("feed"))
        options.feed = valueOf("feed");
    if (has("data"))
        options.dataFolder = valueOf("data");
    options.account = valueOf("account");
    options.engine = valueOf("engine");
    options.tokenFile = valueOf("token-file");
    options.engineAuthority = valueOf("engine-authority");
    options.passPhraseFile = valueOf("passphrase-file");
    options.isConnectWanted = has("connect");
    options.isFirstRunWanted = has("first-run");
    options.language = valueOf("language");
    options.isDemo = has("demo");
    options.outFolder = valueOf("out");
    options.shotsFolder = valueOf("shots");
    options.shotsOnly = valueOf("shots-only").split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.shotsTheme = valueOf("shots-theme");
    options.shotsSize = valueOf("shots-size");
    return options;
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated("A trading workstation. Without options it opens a paper account on a simulated market."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, translated("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), translated("Shows the version."));
    const QCommandLineOption config(QStringLiteral("config"), translated("Reads FILE instead of the user's configuration."), QStringLiteral("FILE"));
    const QCommandLineOption feed(QStringLiteral("feed"), translated("simulated[:SEED], replay:PATH[@SPEED] with SPEED 1, N or max, or VENUE[:SYMBOL,…] with a live VENUE such as binance; several with a + between."), QStringLiteral("FEED"));
    const QCommandLineOption data(QStringLiteral("data"), translated("Keeps journal, layouts and log in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption account(QStringLiteral("account"), translated("Trades on the account NAME of Settings, Venues, instead of on paper."), QStringLiteral("NAME"));
    const QCommandLineOption engine(QStringLiteral("engine"), translated("Looks at and trades on another engine (see jarvisd) instead of one of its own: one stored in Settings, Engines, by its name, or one at an address such as wss://HOST:PORT."), QStringLiteral("NAME|URL"));
    const QCommandLineOption token(QStringLiteral("token-file"), translated("Says who we are to that engine with the first line of FILE (- for standard input) instead of the stored token."), QStringLiteral("FILE"));
    const QCommandLineOption authority(QStringLiteral("engine-authority"), translated("Believes an engine whose certificate leads to the one in FILE (PEM)."), QStringLiteral("FILE"));
    const QCommandLineOption connectTo(QStringLiteral("connect"), translated("Asks for the engine to connect to before the desk opens."));
    const QCommandLineOption passPhrase(QStringLiteral("passphrase-file"),
        translated("Opens an encrypted journal, or begins one, with the first line of FILE (- for standard input) instead of asking."), QStringLiteral("FILE"));
    const QCommandLineOption firstRun(QStringLiteral("first-run"), translated("Asks the questions of a first start again, then shows the tour. On paper only."));
    const QCommandLineOption language(QStringLiteral("language"), translated("Speaks en, de, es, zh or ja this time, instead of what is chosen in Settings, Language."), QStringLiteral("CODE"));
    const QCommandLineOption demo(QStringLiteral("demo"), translated("Trades by itself on the real screen, says what happens, and ends."));
    const QCommandLineOption out(QStringLiteral("out"), translated("Where the demo leaves pictures, session.json and its journal."), QStringLiteral("DIR"));
    const QCommandLineOption shots(QStringLiteral("shots"), translated("Writes a picture of every screen in both themes into DIR, and ends."), QStringLiteral("DIR"));
    const QCommandLineOption shotsOnly(QStringLiteral("shots-only"), translated("Takes these pictures alone, by their names; * stands for any letters."), QStringLiteral("NAME,NAME…"));
    const QCommandLineOption shotsTheme(QStringLiteral("shots-theme"), translated("Takes them in one theme alone: dark or light."), QStringLiteral("THEME"));
    const QCommandLineOption shotsSize(QStringLiteral("shots-size"), translated("Takes them at one size of the window alone, such as 1280x800."), QStringLiteral("SIZE"));
    parser.addOptions({help, version, config, feed, data, account, engine, token, authority, connectTo, passPhrase, firstRun, language, demo, out, shots, shotsOnly, shotsTheme, shotsSize});

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
    result.text = contradictionIn(parser);
    if (!result.text.isEmpty()) {
        result.exitCode = kUsageError;
        return result;
    }
    result.options = valuesOf(parser);
    return result;
}

} // namespace jarvis::desktop
