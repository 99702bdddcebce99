#include "app/daemon/serve.h"

#include "app/config/engine_keys.h"
#include "app/daemon/bell.h"
#include "app/daemon/certificate_files.h"
#include "app/daemon/complaint.h"
#include "app/daemon/door.h"
#include "app/daemon/json_object.h"
#include "app/daemon/known_commands.h"
#include "app/daemon/pulse.h"
#include "app/daemon/serve_config.h"
#include "app/daemon/service_notice.h"
#include "app/daemon/side_desks.h"
#include "app/daemon/timed_disk.h"
#include "app/diagnostics/crash_handler.h"
#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/local/local_engine.h"
#include "engine/server/auth/auth_routes.h"
#include "engine/server/auth/device_routes.h"
#include "engine/server/engine_server.h"
#include "engine/server/rest/command_archive.h"
#include "engine/server/rest/rest_service.h"
#include "engine/venue/feed_plan.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>

namespace jarvis::daemon {
namespace {

Expected<server::EngineServer::Options, std::string> serverOptions(const ServeConfig& config)
{
    server::EngineServer::Options options;
    options.address = config.address;
    options.port = config.port;
    options.engineName = config.name;
    auto tls = readTls(config);
    if (!tls)
        return Unexpected(tls.error());
    options.tls = std::move(*tls);
    return options;
}

local::LocalEngine::Options engineOptions(const ServeConfig& config, const venue::FeedPlan& feeds, journal::FileSystem& disk)
{
    local::LocalEngine::Options options;
    options.folder = config.data + "/journal";
    options.feeds = feeds;
    options.files = &disk;
    options.addresses = config.engine.addresses;
    options.account.accountName = FixedText<32>(std::string_view(config.engine.accountName));
    options.account.startBalance = config.engine.startBalance;
    options.account.limits = config.engine.limits;
    options.account.setPatience(config.engine.patience);
    options.account.kelly = config.engine.kelly;
    options.clusterGroups = *config::parseClusterGroups(config.engine.clusterGroups);
    return options;
}

/// What changed in the file is asked of the engine as anybody would: tighter at once, wider after its delay.
void changeLimits(api::Engine& engine, const Limits& before, const Limits& after)
{
    for (const LimitId id : kAllLimits) {
        if (before.get(id) == after.get(id))
            continue;
        const api::Command command{Uuid::random(), {api::Origin::Kind::Api, "configuration"}, SystemClock().now() + std::chrono::seconds(30), api::SetLimit{id, after.get(id)}};
        if (!engine.send(command))
            spdlog::error("A limit of the new configuration could not be set: the engine is too busy. Send HUP again.");
    }
}

/// From the files that were named at the start: the address does not change while we listen.
void rereadCertificate(const ServeConfig& config, server::EngineServer& server)
{
    auto tls = readTls(config);
    if (tls && !*tls)
        return;
    const std::string wrong = !tls ? tls.error() : [&] {
        const auto replaced = server.replaceCertificate(**tls);
        sodium_memzero((*tls)->keyPem.data(), (*tls)->keyPem.size());
        return replaced ? std::string() : replaced.error().text;
    }();
    if (!wrong.empty())
        spdlog::error("{} The certificate that was read before stays in use.", wrong);
    else if (const auto facts = server::readCertificateFacts((*tls)->certificatePem))
        spdlog::info("New connections are shown the certificate {}", facts->fingerprint);
}

void reread(const std::string& path, ServeConfig& config, Door& door, server::EngineServer& server, api::Engine& engine)
{
    rereadCertificate(config, server);
    const auto next = readServeConfig(path);
    if (!next) {
        spdlog::error("{} The configuration stays as it was.", next.error());
        door.reread(config);
        return;
    }
    changeLimits(engine, config.engine.limits, next->engine.limits);
    logging::setLevel(spdlog::level::from_str(next->logLevel));
    config.engine.limits = next->engine.limits;
    config.logLevel = next->logLevel;
    config.rates = next->rates;
    door.reread(config);
    spdlog::info("Tokens, users, limits, rates and log level were read anew");
}

/// Where it is found; `fingerprint` empty: in the clear.
JsonObject placeOf(const ServeConfig& config, std::uint16_t port, const std::string& fingerprint)
{
    JsonObject place;
    place.add("address", config.address).add("port", port).add("tls", !fingerprint.empty());
    if (!fingerprint.empty()) {
        place.add("fingerprint", fingerprint);
        spdlog::info("Connections are shown the certificate {}", fingerprint);
    }
    return place;
}

void serveUntilAsked(Bell& bell, api::Engine& engine, Door& door, const std::function<void()>& rereadAll)
{
    tellServiceManager("READY=1");
    const std::optional<Duration> watchdog = watchdogInterval();
    Pulse pulse(engine);
    while (!bell.isAskedToEnd()) {
        bell.wait(watchdog.value_or(std::chrono::hours(1)));
        if (bell.takeReread())
            rereadAll();
        door.tend();
        if (watchdog && pulse.beats())
            tellServiceManager("WATCHDOG=1");
    }
    tellServiceManager("STOPPING=1");
    spdlog::info("Asked to end");
}

ExitCode run(const std::string& path, ServeConfig config, std::ostream& out, std::ostream& err)
{
    Bell bell;
    bell.listen(Bell::Hangup::Rereads);
    int argumentCount = 1;
    char name[] = "jarvisd";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(argumentCount, arguments); // live venues need one
    if (!QDir().mkpath(QString::fromStdString(config.data)))
        return complain(err, kUnreadable, "The folder " + config.data + " cannot be made. Name one in a place that can be written.");
    const auto feeds = venue::parseFeedPlan(config.engine.feed);
    if (!feeds)
        return complain(err, kUsage, feeds.error().what);
    logging::start(config.data, spdlog::level::from_str(config.logLevel), config.logFormat == "json" ? logging::Format::Json : logging::Format::Text);
    logging::setAccount(config.engine.accountName);
    diagnostics::reportCrashesTo(config.data + "/crashes", "jarvisd " JARVIS_VERSION);
    server::rest::Metrics metrics;
    auto door = Door::open(config, [&metrics] { metrics.noteWriteFailure(server::rest::Metrics::Evidence::Logins); });
    if (!door)
        return complain(err, kUnreadable, door.error());
    if ((*door)->isClosedToAll())
        err << "jarvisd: Nobody can come in yet: make a token with `jarvisd token add USER --config " << path << "` or a user with `jarvisd user add`, then send HUP.\n";
    auto options = serverOptions(config);
    if (!options)
        return complain(err, kUnreadable, options.error());
    const SystemClock clock;
    // Before the engine takes the journal: nothing is written meanwhile.
    KnownCommands known = knownCommands(config.data + "/journal", journal::realFileSystem(), clock.now());
    spdlog::info("{} commands of the last day are known", known.byKey.size() + known.overStreams.size());
    TimedDisk disk(journal::realFileSystem(), {[&metrics](Duration took) { metrics.noteJournalSync(took); }, [&metrics] { metrics.noteWriteFailure(server::rest::Metrics::Evidence::Journal); }});
    auto engine = local::LocalEngine::create(engineOptions(config, *feeds, disk));
    if (!engine)
        return complain(err, engine.error().kind == local::LocalEngine::StartError::Kind::Feed ? kUnreachable : kUnreadable, engine.error().text);
    const auto facts = options->tls ? server::readCertificateFacts(options->tls->certificatePem) : Unexpected(std::string());
    SideDesks desks(config, clock, metrics);
    server::rest::RestService rest(**engine, (*door)->gatekeeper(), &(*door)->rates(), metrics, clock);
    rest.remember(std::move(known.byKey));
    auto archive = std::make_unique<server::rest::CommandArchive>(**engine, std::move(known.overStreams));
    desks.joinTo(rest);
    rest.add(server::auth::authRoutes((*door)->desk(), rest.poster()));
    rest.add(server::auth::deviceRoutes((*door)->devices(), (*door)->desk(), rest.poster()));
    options->web = &rest;
    options->rates = &(*door)->rates();
    options->outcomes = archive.get();
    auto server = server::EngineServer::listen(**engine, (*door)->gatekeeper(), std::move(*options));
    if (!server)
        return complain(err, kUnreadable, server.error().text);
    out << placeOf(config, (*server)->port(), facts ? facts->fingerprint : std::string()).text() << std::endl;
    const auto rereadAll = [&] { reread(path, config, **door, **server, **engine); };
    serveUntilAsked(bell, **engine, **door, rereadAll);
    server->reset(); // desks first: they are told
    desks.end();
    archive.reset();
    engine->reset();
    door->reset();
    logging::stop();
    return kDone;
}

struct ServeCall {
    std::string config;
    bool isCheck = false;
    bool isPrint = false;
};

} // namespace

int serve(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    ServeCall call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--check-config")
            call.isCheck = true;
        else if (arguments[i] == "--print-config")
            call.isPrint = true;
        else if (arguments[i] == "--config" && i + 1 < arguments.size())
            call.config = arguments[++i];
        else
            return complain(err, kUsage, "`serve` does not know \"" + std::string(arguments[i]) + "\". See `jarvisd help`.");
    }
    if (call.isPrint) {
        out << serveConfigHelp();
        return kDone;
    }
    if (call.config.empty())
        return complain(err, kUsage, "`serve` needs --config FILE. `jarvisd serve --print-config` prints one to begin with.");
    auto config = readServeConfig(call.config);
    if (!config)
        return complain(err, kUsage, config.error());
    if (call.isCheck) {
        if (const auto feeds = venue::parseFeedPlan(config->engine.feed); !feeds)
            return complain(err, kUsage, feeds.error().what);
        if (const auto tls = checkTls(*config); !tls)
            return complain(err, kUnreadable, tls.error());
        out << JsonObject().add("configuration", "right").text() << "\n";
        return kDone;
    }
    return run(call.config, std::move(*config), out, err);
}

} // namespace jarvis::daemon
