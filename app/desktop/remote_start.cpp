#include "app/desktop/remote_start.h"

#include "app/desktop/secret_file.h"
#include "app/desktop/wait.h"
#include "engine/remote/remote_engine.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <mutex>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kPatienceMillis = 10'000;
constexpr qint64 kPemBytesMax = 1 << 20;

/// The texts' place for translators.
class RemoteStart {
    Q_DECLARE_TR_FUNCTIONS(RemoteStart)
};

StartFailure failure(const QString& text, int exitCode) { return {RemoteStart::tr("The engine cannot be used"), text, exitCode}; }

/// The newest status, from the engine's thread.
class StatusBox {
public:
    void put(const remote::RemoteStatus& status)
    {
        const std::lock_guard lock(m_mutex);
        if (status.link != m_status.link || status.problem != m_status.problem)
            spdlog::info("The engine is {}{}{}", status.link == api::Link::Live ? "connected" : "not connected", status.detail.empty() ? "" : ": ", status.detail);
        m_status = status;
    }
    remote::RemoteStatus get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

private:
    mutable std::mutex m_mutex;
    remote::RemoteStatus m_status;
};

bool isOfThisMachine(const QString& host) { return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1"); }

/// What is wrong with the address, or nothing.
QString wrongWith(const QUrl& url)
{
    const bool isClear = url.scheme() == QLatin1String("ws");
    const bool isShaped = url.isValid() && !url.host().isEmpty() && (isClear || url.scheme() == QLatin1String("wss")) && url.path().size() <= 1;
    if (!isShaped)
        return RemoteStart::tr("%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.").arg(url.toString());
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return RemoteStart::tr("An address is no place for secrets: put the token into a file and name it with --token-file.");
    if (isClear && !isOfThisMachine(url.host()))
        return RemoteStart::tr("ws:// to %1 would show the token to everybody on the way: write wss://.").arg(url.host());
    return {};
}

} // namespace

QString problemText(const remote::RemoteStatus& status, const QString& url)
{
    using Problem = remote::RemoteStatus::Problem;
    switch (status.problem) {
    case Problem::None: return {};
    case Problem::Unreachable: return RemoteStart::tr("No engine answers at %1 (%2). Is jarvisd running there, and the port open?").arg(url, QString::fromStdString(status.detail));
    case Problem::NotTrusted: return RemoteStart::tr("The engine at %1 could not prove who it is (%2). Name its authority with --engine-authority, if it is yours.").arg(url, QString::fromStdString(status.detail));
    case Problem::BadToken: return RemoteStart::tr("The engine at %1 does not know this token: it is mistyped or revoked. Make one there with jarvisd token add.").arg(url);
    case Problem::Expired: return RemoteStart::tr("This token has expired. Make a new one where the engine at %1 runs, with jarvisd token add.").arg(url);
    case Problem::Forbidden: return RemoteStart::tr("This token is not allowed to look at the engine at %1.").arg(url);
    case Problem::VersionMismatch: return RemoteStart::tr("The engine at %1 is of a release that this one does not understand. Update the older of both.").arg(url);
    case Problem::TooMany: return RemoteStart::tr("The engine at %1 has too many connections.").arg(url);
    case Problem::Stopping: return RemoteStart::tr("The engine at %1 is stopping, or starting.").arg(url);
    case Problem::TooSlow: return RemoteStart::tr("This desk could not keep up with the engine at %1, and begins anew.").arg(url);
    case Problem::Broken: return RemoteStart::tr("What answers at %1 is no engine, or speaks what this release does not understand.").arg(url);
    }
    UNREACHABLE();
}

Expected<std::unique_ptr<api::Engine>, StartFailure> connectEngine(const Options& options)
{
    if (const QString wrong = wrongWith(QUrl(options.engineUrl)); !wrong.isEmpty())
        return Unexpected(failure(wrong, kBadConfiguration));
    auto token = readSecretFile(options.tokenFile);
    if (!token)
        return Unexpected(failure(RemoteStart::tr("There is no token: %1. Put it into the first line.").arg(token.error()), kNoEngine));
    const auto status = std::make_shared<StatusBox>();
    remote::RemoteEngine::Options engine;
    engine.url = options.engineUrl.toStdString();
    while (engine.url.ends_with('/'))
        engine.url.pop_back();
    engine.program = "jarvis " JARVIS_VERSION;
    engine.onStatus = [status](const remote::RemoteStatus& now) { status->put(now); };
    if (!options.engineAuthority.isEmpty()) {
        QFile file(options.engineAuthority);
        if (!file.open(QIODevice::ReadOnly))
            return Unexpected(failure(RemoteStart::tr("The authority in %1 cannot be read: %2.").arg(options.engineAuthority, file.errorString()), kNoEngine));
        engine.trust.authoritiesPem = file.read(kPemBytesMax).toStdString();
    }
    auto remote = std::make_unique<remote::RemoteEngine>(std::move(engine), std::move(*token));
    const auto isDecided = [&] { return status->get().link == api::Link::Live || status->get().isOver; };
    if (waitUntil(isDecided, kPatienceMillis) && status->get().link == api::Link::Live)
        return std::unique_ptr<api::Engine>(std::move(remote));
    return Unexpected(failure(problemText(status->get(), options.engineUrl), kNoEngine));
}

QString remoteFolder(const QString& dataFolder, const QString& url)
{
    QString name = QUrl(url).authority();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9.-]")), QStringLiteral("-"));
    return QDir(dataFolder).filePath(QStringLiteral("remote-") + name);
}

} // namespace jarvis::desktop
