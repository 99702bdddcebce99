#include "app/desktop/first_run.h"

#include "app/config/config_file.h"
#include "app/desktop/open_desk.h"
#include "widgets/guide/first_run_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jarvis::desktop {
namespace {

StartFailure failureOf(const config::ConfigError& error)
{
    return {QCoreApplication::translate("FirstRun", "The first choices were not kept"), QString::fromStdString(config::describe(error)), kBadConfiguration};
}

} // namespace

bool isFirstRun(const Options& options, bool isUnattended)
{
    if (!options.account.isEmpty() || !options.engine.isEmpty() || options.isConnectWanted)
        return false;
    if (options.isFirstRunWanted)
        return true;
    const bool namesSomething = !options.configPath.isEmpty() || options.feed || options.dataFolder;
    return !isUnattended && !namesSomething && !QFileInfo::exists(configPathOf(options));
}

widgets::guide::FirstChoice choiceOf(const config::Config& config)
{
    widgets::guide::FirstChoice choice;
    choice.isDark = config.theme == config::Theme::Dark;
    choice.isColourBlind = config.palette == config::Palette::ColourBlind;
    choice.feed = QString::fromStdString(config.feed);
    choice.balance = config.startBalance;
    choice.dayLoss = config.limits.dailyLoss;
    return choice;
}

config::Config withChoice(config::Config config, const widgets::guide::FirstChoice& choice)
{
    config.theme = choice.isDark ? config::Theme::Dark : config::Theme::Light;
    config.palette = choice.isColourBlind ? config::Palette::ColourBlind : config::Palette::Standard;
    config.feed = choice.feed.toStdString();
    config.startBalance = choice.balance;
    config.limits.dailyLoss = choice.dayLoss;
    return config;
}

Expected<void, StartFailure> keepChoice(const Options& options, const widgets::guide::FirstChoice& choice)
{
    const std::string path = configPathOf(options).toStdString();
    const auto before = config::loadConfig(path);
    if (!before)
        return Unexpected(failureOf(before.error()));
    if (const auto kept = config::changeConfig(withChoice(*before, choice), path); !kept)
        return Unexpected(failureOf(kept.error()));
    return {};
}

Expected<bool, StartFailure> askFirst(const Options& options)
{
    const auto before = config::loadConfig(configPathOf(options).toStdString());
    if (!before)
        return Unexpected(failureOf(before.error()));
    applyTheme(*before);
    widgets::guide::FirstRunDialog dialog(choiceOf(*before));
    const bool isAnswered = dialog.exec() == QDialog::Accepted;
    const widgets::guide::FirstChoice choice = dialog.choice();
    if (const auto kept = keepChoice(options, choice); !kept)
        return Unexpected(kept.error());
    return isAnswered && choice.wantsTour;
}

} // namespace jarvis::desktop
