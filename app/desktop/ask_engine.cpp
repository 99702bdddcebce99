#include "app/desktop/ask_engine.h"

#include "app/config/config_file.h"
#include "app/config/paths.h"
#include "app/desktop/engine_desk.h"
#include "app/desktop/open_desk.h"
#include "widgets/settings/engine_dialog.h"
#include "widgets/settings/engines_page.h"
#include "widgets/settings/settings_window.h"

#include <QDir>

namespace jarvis::desktop {
namespace {

/// What is wrong with it is said by the start that follows.
config::Config configurationOf(const Options& options)
{
    const auto loaded = config::loadConfig(options.configPath.isEmpty() ? config::defaultConfigPath() : options.configPath.toStdString());
    return loaded ? *loaded : config::Config{};
}

QString nameOf(const secrets::EngineProfiles& profiles, quint32 id)
{
    const secrets::EngineProfile* chosen = profiles.find(id);
    return chosen ? QString::fromStdString(chosen->name) : QString();
}

} // namespace

bool isEngineAsked(const Options& options, const KeyPorts& ports)
{
    if (options.isConnectWanted)
        return true;
    if (!options.engine.contains(QLatin1String("://")) || !options.tokenFile.isEmpty() || !addressObstacle(options.engine).isEmpty())
        return false;
    const auto profiles = openEngines(dataRootOf(options, configurationOf(options)), ports);
    return profiles && (*profiles)->find(plainAddress(options.engine).toStdString()) == nullptr;
}

bool askForEngine(Options& options, const KeyPorts& ports)
{
    const config::Config config = configurationOf(options);
    applyTheme(config);
    const QString root = dataRootOf(options, config);
    QDir().mkpath(root);
    const auto profiles = openEngines(root, ports);
    QString chosen;
    if (profiles && (options.engine.contains(QLatin1String("://")) || (*profiles)->profiles().empty())) {
        EngineDesk engines(*profiles, {}, 0, {});
        widgets::settings::EngineDialog dialog(engines, options.engine);
        if (dialog.exec() == QDialog::Accepted)
            chosen = nameOf(**profiles, dialog.outcome().id);
    } else {
        // Their list, as the settings have it; where it cannot be read, it says so.
        widgets::settings::SettingsWindow window;
        EngineDesk engines(profiles ? *profiles : nullptr, profiles ? QString() : profiles.error(), 0, [&](quint32 id) {
            chosen = nameOf(**profiles, id);
            window.accept();
        });
        window.addPage(new widgets::settings::EnginesPage(engines, &window));
        window.exec();
    }
    if (chosen.isEmpty())
        return false;
    options.engine = chosen;
    options.isConnectWanted = false;
    return true;
}

} // namespace jarvis::desktop
