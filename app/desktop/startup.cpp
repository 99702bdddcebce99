#include "app/desktop/startup.h"

#include "app/config/config_file.h"
#include "app/config/engine_keys.h"
#include "app/config/paths.h"
#include "app/desktop/account_start.h"
#include "app/desktop/engine_choice.h"
#include "app/desktop/engine_desk.h"
#include "app/desktop/journal_start.h"
#include "app/desktop/remote_start.h"
#include "app/desktop/wait.h"
#include "engine/base/logging.h"
#include "engine/venue/feed_plan.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <optional>
#include <thread>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kPatienceMs = 60'000;

/// The texts' place for translators.
class Startup {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

QString titleOf(local::LocalEngine::StartError::Kind kind)
{
    using Kind = local::LocalEngine::StartError::Kind;
    switch (kind) {
    case Kind::Feed: return Startup::tr("The feed cannot be opened");
    case Kind::InUse: return Startup::tr("This account is open already");
    case Kind::NotWritable: return Startup::tr("The data folder cannot be used");
    case Kind::Damaged: return Startup::tr("The journal is damaged");
    case Kind::Unreadable: return Startup::tr("The journal cannot be read");
    case Kind::Journal: return Startup::tr("The journal cannot be opened");
    }
    UNREACHABLE();
}

QString folderWord(const venue::FeedSpec& feed)
{
    if (feed.kind == venue::FeedSpec::Kind::Simulated)
        return QStringLiteral("simulated-%1").arg(feed.seed);
    if (feed.kind == venue::FeedSpec::Kind::Live)
        return QString::fromStdString(venue::liveFeedName(feed));
    return QStringLiteral("replay-%1").arg(QFileInfo(QString::fromStdString(feed.path)).fileName());
}

/// A folder of its own for each choice of feeds, with a name that can be recognised.
QString accountFolder(const QString& dataFolder, const venue::FeedPlan& feeds)
{
    QStringList words;
    for (const venue::FeedSpec& feed : feeds)
        words.push_back(folderWord(feed));
    return QDir(dataFolder).filePath(QStringLiteral("paper-") + words.join(QLatin1Char('+')));
}

/// So that there is a file to change, with every key and what it is for. Without one the desk works as well.
void writeFirstConfiguration(const config::Config& config, const std::string& path)
{
    if (const auto saved = config::saveConfig(config, path); !saved)
        spdlog::warn("No configuration file was written: {}", config::describe(saved.error()));
}

void addWarning(Started& started, const QString& text)
{
    if (text.isEmpty())
        return;
    started.warning += (started.warning.isEmpty() ? QString() : QStringLiteral(" ")) + text;
}

/// Argon2 on a thread of its own, while the screen lives on.
void workBeside(const std::function<void()>& work)
{
    std::atomic<bool> isDone = false;
    std::thread thread([&] {
        work();
        isDone = true;
    });
    while (!waitUntil([&isDone] { return isDone.load(); }, kPatienceMs)) { }
    thread.join();
}

void openKeys(Started& started, const QString& root, const KeyPorts& ports)
{
    started.keys = ports.keys;
    if (started.keys)
        return;
    auto keys = secrets::VenueKeys::open(root.toStdString(), {ports.keychain, ports.passPhrases, journal::realFileSystem(), workBeside, ports.vaultCost, ports.vaultDelay});
    if (keys)
        started.keys = std::make_shared<secrets::VenueKeys>(std::move(*keys));
    else
        started.keysObstacle = QString::fromStdString(secrets::describe(keys.error()));
}

/// A desk at an engine elsewhere: here it keeps its layouts only.
Expected<Started, StartFailure> startRemote(const Options& options, Started started, const QString& root)
{
    auto chosen = chooseEngine(options, started.engines.get(), started.enginesObstacle);
    if (!chosen)
        return Unexpected(chosen.error());
    started.dataFolder = remoteFolder(root, chosen->target.address);
    started.profile = QFileInfo(started.dataFolder).fileName();
    if (!QDir().mkpath(started.dataFolder)) {
        return Unexpected(StartFailure{titleOf(local::LocalEngine::StartError::Kind::NotWritable),
            Startup::tr("The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.").arg(started.dataFolder), kNoEngine});
    }
    logging::start(root.toStdString(), spdlog::level::info);
    started.keysObstacle = Startup::tr("Accounts at venues are kept where the engine runs.");
    started.engineProfile = chosen->profile;
    started.link = std::make_shared<LinkWatch>(chosen->target);
    auto engine = connectEngine(chosen->target, std::move(chosen->token), started.link);
    if (!engine)
        return Unexpected(StartFailure{Startup::tr("The engine cannot be used"), engine.error(), kNoEngine});
    started.engine = std::move(*engine);
    if (const secrets::EngineProfile* stored = started.engines ? started.engines->find(started.engineProfile) : nullptr) {
        secrets::EngineProfile seen = *stored;
        noteSeen(seen, started.link->report());
        if (const auto noted = started.engines->update(seen); !noted)
            spdlog::warn("{}", secrets::describe(noted.error()));
    }
    return started;
}

/// The engine of this process, behind its journal's key.
Expected<Started, StartFailure> openHere(const Options& options, Started started, local::LocalEngine::Options engine, const KeyPorts& ports)
{
    const auto key = journalKey(options, engine.folder, started.config, ports.keychain, ports.passPhrases);
    if (!key)
        return Unexpected(key.error());
    engine.cipher = key->cipher;
    started.isJournalEncrypted = key->cipher != nullptr;
    if (key->cipher)
        spdlog::info("The journal in {} is encrypted", engine.folder);
    if (key->isPlainAgainstWish)
        addWarning(started, Startup::tr("This account's journal was begun without encryption and stays readable: journal.encryption counts for new journals only."));
    auto created = local::LocalEngine::create(engine);
    if (!created)
        return Unexpected(StartFailure{titleOf(created.error().kind), QString::fromStdString(created.error().text), kNoEngine});
    started.engine = std::move(created).value();
    return started;
}

/// One that is named has to be right; without one, what is wrong with the user's own is put right by the defaults.
Expected<void, StartFailure> readConfiguration(const Options& options, const std::string& configPath, Started& started)
{
    if (!options.configPath.isEmpty() && !QFileInfo::exists(options.configPath)) {
        return Unexpected(StartFailure{Startup::tr("The configuration is wrong"),
            Startup::tr("There is no file %1. Name one that exists, or leave out --config.").arg(QDir::toNativeSeparators(options.configPath)), kBadConfiguration});
    }
    const auto loaded = config::loadConfig(configPath);
    if (loaded) {
        started.config = *loaded;
    } else if (!options.configPath.isEmpty()) {
        return Unexpected(StartFailure{Startup::tr("The configuration is wrong"), QString::fromStdString(config::describe(loaded.error())), kBadConfiguration});
    } else {
        started.warning = Startup::tr("The configuration is wrong, so the defaults are in force. %1").arg(QString::fromStdString(config::describe(loaded.error())));
    }
    return {};
}

} // namespace

QString configPathOf(const Options& options)
{
    return options.configPath.isEmpty() ? QString::fromStdString(config::defaultConfigPath()) : options.configPath;
}

QString dataRootOf(const Options& options, const config::Config& config)
{
    return options.dataFolder ? *options.dataFolder : QString::fromStdString(config::dataFolderOf(config));
}

Expected<std::shared_ptr<secrets::EngineProfiles>, QString> openEngines(const QString& root, const KeyPorts& ports)
{
    if (ports.engines)
        return ports.engines;
    auto engines = secrets::EngineProfiles::open(root.toStdString(), {ports.keychain, ports.passPhrases, journal::realFileSystem(), workBeside, ports.vaultCost});
    if (!engines)
        return Unexpected(QString::fromStdString(secrets::describe(engines.error())));
    return std::make_shared<secrets::EngineProfiles>(std::move(*engines));
}

Expected<Started, StartFailure> start(const Options& options, const KeyPorts& ports)
{
    Started started;
    const std::string configPath = configPathOf(options).toStdString();
    if (const auto read = readConfiguration(options, configPath, started); !read)
        return Unexpected(read.error());
    const QString root = dataRootOf(options, started.config);
    started.rootFolder = root;
    auto engines = openEngines(root, ports);
    started.engines = engines ? *engines : nullptr;
    started.enginesObstacle = engines ? QString() : engines.error();
    if (!options.engine.isEmpty())
        return startRemote(options, std::move(started), root);
    const std::string feedText = options.feed ? options.feed->toStdString() : started.config.feed;
    auto feeds = venue::parseFeedPlan(feedText);
    if (!feeds)
        return Unexpected(StartFailure{Startup::tr("The feed is not known"), QString::fromStdString(feeds.error().what), kBadConfiguration});
    openKeys(started, root, ports);
    std::optional<ChosenAccount> choice;
    if (!options.account.isEmpty()) {
        if (!started.keys)
            return Unexpected(StartFailure{Startup::tr("The account cannot be opened"), started.keysObstacle, kNoEngine});
        auto chosen = chooseAccount(*started.keys, options.account, started.config);
        if (!chosen)
            return Unexpected(chosen.error());
        choice.emplace(std::move(*chosen));
        started.account = choice->account.id;
        addWarning(started, choice->warning);
        if (options.feed)
            addWarning(started, otherFeedWarning(*choice, *feeds, *options.feed));
        *feeds = {feedOf(*choice, feeds->front())}; // an account at a venue looks at that one
    }
    started.dataFolder = choice ? accountFolder(root, choice->account) : accountFolder(root, *feeds);
    started.profile = QFileInfo(started.dataFolder).fileName();
    if (!QDir().mkpath(started.dataFolder)) {
        return Unexpected(StartFailure{titleOf(local::LocalEngine::StartError::Kind::NotWritable),
            Startup::tr("The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.").arg(started.dataFolder), kNoEngine});
    }
    logging::start(root.toStdString(), spdlog::level::info);
    if (options.configPath.isEmpty() && !QFileInfo::exists(QString::fromStdString(configPath)))
        writeFirstConfiguration(started.config, configPath);

    local::LocalEngine::Options engine;
    engine.folder = QDir(started.dataFolder).filePath(QStringLiteral("journal")).toStdString();
    engine.feeds = *feeds;
    engine.addresses = started.config.addresses;
    engine.account.accountName = FixedText<32>(std::string_view(started.config.accountName));
    engine.account.startBalance = started.config.startBalance;
    engine.account.limits = started.config.limits;
    engine.account.setPatience(started.config.patience);
    engine.account.kelly = started.config.kelly;
    engine.clusterGroups = *config::parseClusterGroups(started.config.clusterGroups);
    if (choice)
        useAccount(engine, *choice, started.config);
    return openHere(options, std::move(started), std::move(engine), ports);
}

} // namespace jarvis::desktop
