#include "app/desktop/startup.h"

#include "app/config/config_file.h"
#include "app/config/paths.h"
#include "app/desktop/account_words.h"
#include "app/desktop/engine_desk.h"
#include "app/desktop/key_tester.h"
#include "app/desktop/remote_start.h"
#include "app/desktop/secret_file.h"
#include "app/desktop/wait.h"
#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/local/open_account.h"
#include "engine/venue/feed_plan.h"
#include "widgets/base/event_text.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <optional>
#include <thread>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr qint64 kPemBytesMax = 1 << 20;

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

/// The pass phrase of a file or of standard input, for the one question that a start may ask.
class GivenPassPhrase final : public secrets::PassPhrases {
public:
    explicit GivenPassPhrase(journal::Secret phrase) : m_phrase(std::move(phrase)) {}
    std::optional<journal::Secret> ask(const secrets::PassPhraseQuestion&) override { return std::exchange(m_phrase, std::nullopt); }

private:
    std::optional<journal::Secret> m_phrase;
};

journal::KeySlot::Derivation derivationOf(config::JournalEncryption encryption)
{
    using Derivation = journal::KeySlot::Derivation;
    switch (encryption) {
    case config::JournalEncryption::Off: return Derivation::None;
    case config::JournalEncryption::Keychain: return Derivation::KeyBytes;
    case config::JournalEncryption::PassPhrase: return Derivation::PassPhrase;
    }
    UNREACHABLE();
}

Expected<secrets::JournalKey, StartFailure> journalKey(const Options& options, const std::string& folder, const config::Config& config, const KeyPorts& ports)
{
    secrets::JournalKeyRequest request;
    request.folder = folder;
    request.forNew = derivationOf(config.journalEncryption);
    request.isPassPhraseGiven = !options.passPhraseFile.isEmpty();
    std::optional<GivenPassPhrase> given;
    if (request.isPassPhraseGiven) {
        auto phrase = readSecretFile(options.passPhraseFile);
        if (!phrase)
            return Unexpected(StartFailure{Startup::tr("The pass phrase cannot be read"), Startup::tr("%1. Put the pass phrase into the first line.").arg(phrase.error()), kNoEngine});
        given.emplace(std::move(*phrase));
    }
    auto key = secrets::obtainJournalKey(request, ports.keychain, given ? static_cast<secrets::PassPhrases&>(*given) : ports.passPhrases);
    if (!key)
        return Unexpected(StartFailure{Startup::tr("The journal stays closed"), QString::fromStdString(secrets::describe(key.error())), kNoEngine});
    return std::move(*key);
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

KeyTester::Answer askVenue(const secrets::VenueAccount& account, const secrets::VenueSecret& secret, const config::Config& config)
{
    std::optional<KeyTester::Answer> answer;
    KeyTester tester;
    tester.start({account.venue, account.isTestnet, config.addresses.of(account.venue)}, secret.credentials(), [&answer](const KeyTester::Answer& told) { answer = told; });
    if (!waitUntil([&answer] { return answer.has_value(); }, kPatienceMs))
        return Unexpected(venue::keys::KeyFault{venue::keys::KeyFault::Kind::TimedOut, 0, {}, false});
    return *answer;
}

/// Everything that an account at a venue changes about the engine that is to be opened.
struct ChosenAccount {
    secrets::VenueAccount account;
    secrets::VenueSecret secret;
    Money wallet;
    QString warning;
};

Expected<ChosenAccount, StartFailure> chooseAccount(const Started& started, const QString& name)
{
    const auto fail = [](const QString& text) { return Unexpected(StartFailure{Startup::tr("The account cannot be opened"), text, kNoEngine}); };
    if (!started.keys)
        return fail(started.keysObstacle);
    const secrets::VenueAccount* found = started.keys->find(name.toStdString());
    if (!found)
        return fail(Startup::tr("There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.").arg(name));
    const secrets::VenueAccount account = *found;
    const QString venueName = widgets::base::text(account.venue);
    if (!local::canTradeAt(account.venue))
        return fail(Startup::tr("This release does not send orders to %1 yet.").arg(venueName));
    auto secret = started.keys->secretOf(account.id);
    if (!secret)
        return fail(QString::fromStdString(secrets::describe(secret.error())));
    const auto answer = askVenue(account, *secret, started.config);
    if (!answer)
        return fail(textOf(answer.error(), venueName));
    if (const auto noted = started.keys->noteTest(account.id, answer->permissions, SystemClock().now()); !noted)
        spdlog::warn("{}", secrets::describe(noted.error()));
    const auto verdict = venue::keys::judge(answer->permissions, account.isTestnet, SystemClock().now());
    if (verdict.isRefused)
        return fail(textOf(verdict.findings.front(), venueName));
    const bool isUrgent = !verdict.findings.empty() && verdict.findings.front() == venue::keys::KeyFinding::CannotTrade;
    return ChosenAccount{account, std::move(*secret), answer->permissions.wallet.value_or(Money::zero()),
        isUrgent ? textOf(verdict.findings.front(), venueName) : clockWarning(answer->clockOffset)};
}

QString accountFolder(const QString& dataFolder, const secrets::VenueAccount& account)
{
    return QDir(dataFolder).filePath(QStringLiteral("%1%2-%3").arg(QString::fromStdString(std::string(secrets::fileNameOf(account.venue))),
        account.isTestnet ? QStringLiteral("-testnet") : QString()).arg(account.id.value, 8, 16, QLatin1Char('0')));
}

/// The venue's own market; the symbols of the configured feed where that is the same.
venue::FeedSpec feedOf(const secrets::VenueAccount& account, const venue::FeedSpec& configured)
{
    venue::FeedSpec feed;
    feed.kind = venue::FeedSpec::Kind::Live;
    feed.venue = account.venue;
    feed.isTestnet = account.isTestnet;
    if (configured.kind == feed.kind && configured.venue == feed.venue && configured.isTestnet == feed.isTestnet)
        feed.symbols = configured.symbols;
    return feed;
}

void useAccount(local::LocalEngine::Options& engine, ChosenAccount& choice, const config::Config& config)
{
    const secrets::VenueAccount& account = choice.account;
    engine.account.account = account.id;
    engine.account.accountName = FixedText<32>(std::string_view(account.name));
    engine.account.isLive = !account.isTestnet;
    engine.account.isTestnet = account.isTestnet;
    engine.account.startBalance = choice.wallet;
    engine.makeVenue = local::accountAt({account.venue, account.isTestnet, config.addresses.of(account.venue)}, choice.secret.credentials());
}

/// The engine that the command line names, and the token to show it.
struct ChosenEngine {
    EngineTarget target;
    quint32 profile = 0;
    crypto::Secret token;
};

Expected<ChosenEngine, StartFailure> chooseEngine(const Options& options, const Started& started)
{
    const auto fail = [](const QString& text, int code) { return Unexpected(StartFailure{Startup::tr("The engine cannot be used"), text, code}); };
    const secrets::EngineProfile* stored = started.engines ? started.engines->find(plainAddress(options.engine).toStdString()) : nullptr;
    EngineTarget target{{}, plainAddress(options.engine), {}, {}};
    if (stored)
        target = {QString::fromStdString(stored->name), QString::fromStdString(stored->address), QString::fromStdString(stored->pinnedSha256), {}};
    if (!stored && !options.engine.contains(QLatin1String("://"))) {
        return fail(started.enginesObstacle.isEmpty() ? Startup::tr("There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.").arg(options.engine)
                                                      : started.enginesObstacle,
            kBadConfiguration);
    }
    if (const QString wrong = addressObstacle(target.address); !wrong.isEmpty())
        return fail(wrong, kBadConfiguration);
    if (!options.engineAuthority.isEmpty()) {
        QFile file(options.engineAuthority);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Startup::tr("The authority in %1 cannot be read: %2.").arg(options.engineAuthority, file.errorString()), kNoEngine);
        target.authoritiesPem = file.read(kPemBytesMax).toStdString();
    }
    if (!options.tokenFile.isEmpty()) {
        auto token = readSecretFile(options.tokenFile);
        if (!token)
            return fail(Startup::tr("There is no token: %1. Put it into the first line.").arg(token.error()), kNoEngine);
        return ChosenEngine{std::move(target), stored ? stored->id : 0, std::move(*token)};
    }
    if (!stored) {
        return fail(Startup::tr("No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.").arg(target.address),
            kNoEngine);
    }
    auto token = started.engines->tokenOf(stored->id);
    if (!token)
        return fail(QString::fromStdString(secrets::describe(token.error())), kNoEngine);
    return ChosenEngine{std::move(target), stored->id, std::move(*token)};
}

/// A desk at an engine elsewhere: here it keeps its layouts only.
Expected<Started, StartFailure> startRemote(const Options& options, Started started, const QString& root)
{
    auto chosen = chooseEngine(options, started);
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
        auto chosen = chooseAccount(started, options.account);
        if (!chosen)
            return Unexpected(chosen.error());
        choice.emplace(std::move(*chosen));
        started.account = choice->account.id;
        addWarning(started, choice->warning);
        *feeds = {feedOf(choice->account, feeds->front())}; // an account at a venue looks at that one
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
    if (choice)
        useAccount(engine, *choice, started.config);
    const auto key = journalKey(options, engine.folder, started.config, ports);
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

} // namespace jarvis::desktop
