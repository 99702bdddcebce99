#include "app/desktop/startup.h"

#include "app/config/config_file.h"
#include "app/config/paths.h"
#include "engine/base/logging.h"
#include "engine/venue/feed_spec.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jarvis::desktop {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Startup", text);
}

QString titleOf(local::LocalEngine::StartError::Kind kind)
{
    using Kind = local::LocalEngine::StartError::Kind;
    switch (kind) {
    case Kind::Feed: return tr("The feed cannot be opened");
    case Kind::InUse: return tr("This account is open already");
    case Kind::NotWritable: return tr("The data folder cannot be used");
    case Kind::Damaged: return tr("The journal is damaged");
    case Kind::Unreadable: return tr("The journal cannot be read");
    case Kind::Journal: return tr("The journal cannot be opened");
    }
    UNREACHABLE();
}

/// A folder of its own for each feed, with a name that can be recognised.
QString accountFolder(const QString& dataFolder, const venue::FeedSpec& feed)
{
    if (feed.kind == venue::FeedSpec::Kind::Simulated)
        return QDir(dataFolder).filePath(QStringLiteral("paper-simulated-%1").arg(feed.seed));
    const QString name = QFileInfo(QString::fromStdString(feed.path)).fileName();
    return QDir(dataFolder).filePath(QStringLiteral("paper-replay-%1").arg(name));
}

/// So that there is a file to change, with every key and what it is for. Without one the desk works as well.
void writeFirstConfiguration(const config::Config& config, const std::string& path)
{
    if (const auto saved = config::saveConfig(config, path); !saved)
        spdlog::warn("No configuration file was written: {}", config::describe(saved.error()));
}

} // namespace

Expected<Started, StartFailure> start(const Options& options)
{
    constexpr int kBadConfiguration = 3;
    constexpr int kNoEngine = 4;
    Started started;
    const std::string configPath = options.configPath.isEmpty() ? config::defaultConfigPath() : options.configPath.toStdString();
    if (!options.configPath.isEmpty() && !QFileInfo::exists(options.configPath)) {
        return Unexpected(StartFailure{tr("The configuration is wrong"),
            tr("There is no file %1. Name one that exists, or leave out --config.").arg(QDir::toNativeSeparators(options.configPath)), kBadConfiguration});
    }
    const auto loaded = config::loadConfig(configPath);
    if (loaded) {
        started.config = *loaded;
    } else if (!options.configPath.isEmpty()) {
        return Unexpected(StartFailure{tr("The configuration is wrong"), QString::fromStdString(config::describe(loaded.error())), kBadConfiguration});
    } else {
        started.warning = tr("The configuration is wrong, so the defaults are in force. %1").arg(QString::fromStdString(config::describe(loaded.error())));
    }

    const std::string feedText = options.feed ? options.feed->toStdString() : started.config.feed;
    const auto feed = venue::parseFeedSpec(feedText);
    if (!feed)
        return Unexpected(StartFailure{tr("The feed is not known"), QString::fromStdString(feed.error().what), kBadConfiguration});
    const QString root = options.dataFolder ? *options.dataFolder : QString::fromStdString(config::dataFolderOf(started.config));
    started.dataFolder = accountFolder(root, *feed);
    started.profile = QFileInfo(started.dataFolder).fileName();
    if (!QDir().mkpath(started.dataFolder)) {
        return Unexpected(StartFailure{titleOf(local::LocalEngine::StartError::Kind::NotWritable),
            tr("The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.").arg(started.dataFolder), kNoEngine});
    }
    logging::start(root.toStdString(), spdlog::level::info);
    if (options.configPath.isEmpty() && !QFileInfo::exists(QString::fromStdString(configPath)))
        writeFirstConfiguration(started.config, configPath);

    local::LocalEngine::Options engine;
    engine.folder = QDir(started.dataFolder).filePath(QStringLiteral("journal")).toStdString();
    engine.feed = *feed;
    engine.account.accountName = FixedText<32>(std::string_view(started.config.accountName));
    engine.account.startBalance = started.config.startBalance;
    engine.account.limits = started.config.limits;
    auto created = local::LocalEngine::create(engine);
    if (!created)
        return Unexpected(StartFailure{titleOf(created.error().kind), QString::fromStdString(created.error().text), kNoEngine});
    started.engine = std::move(created).value();
    return started;
}

} // namespace jarvis::desktop
