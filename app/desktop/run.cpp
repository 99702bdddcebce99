#include "app/desktop/run.h"

#include "app/config/config_file.h"
#include "app/desktop/ask_engine.h"
#include "app/desktop/demo.h"
#include "app/desktop/first_run.h"
#include "app/desktop/open_desk.h"
#include "app/desktop/options.h"
#include "app/desktop/pass_phrase_dialog.h"
#include "app/desktop/shots.h"
#include "app/desktop/spoken_language.h"
#include "app/desktop/startup.h"
#include "app/desktop/workstation.h"
#include "app/diagnostics/crash_handler.h"
#include "app/secrets/system/system_keychain.h"
#include "engine/base/logging.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

#include <algorithm>
#include <string_view>

namespace jarvis::desktop {
namespace {

/// Where nobody can answer a dialog, the words go to the terminal alone.
bool isUnattended(const Options& options)
{
    return options.isDemo || !options.shotsFolder.isEmpty() || QGuiApplication::platformName() == QLatin1String("offscreen");
}

void tell(const StartFailure& failure, bool isUnattendedRun)
{
    QTextStream(stderr) << failure.title << ": " << failure.text << "\n";
    spdlog::error("{}: {}", failure.title.toStdString(), failure.text.toStdString());
    if (!isUnattendedRun)
        QMessageBox::critical(nullptr, failure.title, failure.text);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("trader") : name;
}

/// Where reports go before anything else is known; what is wrong with the configuration is told by the start.
void reportCrashes(const Options& options)
{
    const auto config = config::loadConfig(configPathOf(options).toStdString());
    const QString root = dataRootOf(options, config ? *config : config::Config{});
    diagnostics::reportCrashesTo(crashFolderOf(root).toStdString(), "jarvis " JARVIS_VERSION);
}

bool isOpenAlready(const Options& options)
{
    const auto config = config::loadConfig(configPathOf(options).toStdString());
    return instance::SingleInstance::showOther(instanceOf(options, config ? *config : config::Config{}));
}

int runDesk(Options options, widgets::base::Translators& translators)
{
    if (options.shotsFolder.isEmpty() && isOpenAlready(options)) {
        QTextStream(stdout) << "Jarvis is open already on this account: its window was brought to the front." << "\n";
        return 0;
    }
    reportCrashes(options);
    secrets::system::SystemKeychain keychain;
    PassPhraseDialogs dialogs;
    NoPassPhrases nobody;
    const KeyPorts ports{keychain, isUnattended(options) ? static_cast<secrets::PassPhrases&>(nobody) : dialogs};
    if (!isUnattended(options) && isEngineAsked(options, ports) && !askForEngine(options, ports))
        return 0;
    bool wantsTour = false;
    if (isFirstRun(options, isUnattended(options))) {
        const auto asked = askFirst(options);
        if (!asked) {
            tell(asked.error(), isUnattended(options));
            return asked.error().exitCode;
        }
        wantsTour = *asked;
    }
    OpenDesk open(options, ports, userName(), &translators);
    QObject::connect(&open, &OpenDesk::lost, &open, [&options](const QString& why) {
        tell({OpenDesk::tr("There is no desk any more"), why, 1}, isUnattended(options));
        QApplication::exit(1);
    });
    const auto opened = open.open();
    if (!opened) {
        tell(opened.error(), isUnattended(options));
        return opened.error().exitCode;
    }
    if (wantsTour)
        open.desk().guide().startTour();
    if (!options.shotsFolder.isEmpty())
        return takeShots(open.desk(), options);
    if (!isUnattended(options))
        open.diagnostics().showCrashes();
    return QApplication::exec();
}

constexpr int kNoScreen = 3;

/// The texts need no screen, and must not fail for want of one.
bool asksForText(int argc, char** argv)
{
    const auto isText = [](std::string_view word) { return word == "--help" || word == "-h" || word == "--version"; };
    return std::any_of(argv + std::min(argc, 1), argv + argc, isText);
}

int printText(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const ParsedOptions parsed = parseOptions(QCoreApplication::arguments());
    QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.text;
    return parsed.exitCode;
}

/// Qt ends the program without a word that helps when there is no screen to open.
bool hasNoScreen(int argc, char** argv)
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool isChosen = std::any_of(argv, argv + argc, [](std::string_view word) { return word == "-platform" || word == "-display"; });
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !isChosen && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

} // namespace

int run(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("jarvis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JARVIS_VERSION));
    if (asksForText(argc, argv))
        return printText(argc, argv);
    if (hasNoScreen(argc, argv)) {
        QTextStream(stderr) << "jarvis: there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. On a machine without one, "
                               "QT_QPA_PLATFORM=offscreen runs it unseen (for --demo and --shots).\n";
        return kNoScreen;
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("jarvis"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jarvis-256.png")));

    const ParsedOptions parsed = parseOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.text;
        return parsed.exitCode;
    }
    widgets::base::Translators translators;
    translators.speak(spokenLanguage(*parsed.options));
    const int code = parsed.options->isDemo ? runDemo(*parsed.options) : runDesk(*parsed.options, translators);
    logging::stop();
    return code;
}

} // namespace jarvis::desktop
