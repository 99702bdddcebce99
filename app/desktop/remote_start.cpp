#include "app/desktop/remote_start.h"

#include "app/desktop/wait.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kPatienceMillis = 10'000;

/// The texts' place for translators.
class RemoteStart {
    Q_DECLARE_TR_FUNCTIONS(RemoteStart)
};

bool isOfThisMachine(const QString& host) { return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1"); }

} // namespace

QString plainAddress(const QString& address)
{
    QString plain = address.trimmed();
    while (plain.endsWith(QLatin1Char('/')))
        plain.chop(1);
    return plain;
}

QString addressObstacle(const QString& address)
{
    const QUrl url(plainAddress(address), QUrl::StrictMode);
    const bool isClear = url.scheme() == QLatin1String("ws");
    const bool isShaped = url.isValid() && !url.host().isEmpty() && (isClear || url.scheme() == QLatin1String("wss")) && url.path().isEmpty() && !url.hasFragment();
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return RemoteStart::tr("An address is no place for secrets: the token has a field of its own, or a file that --token-file names.");
    if (!isShaped)
        return RemoteStart::tr("%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.").arg(address.trimmed());
    if (isClear && !isOfThisMachine(url.host()))
        return RemoteStart::tr("ws:// to %1 would show the token to everybody on the way: write wss://.").arg(url.host());
    return {};
}

std::unique_ptr<remote::RemoteEngine> dialEngine(const EngineTarget& target, crypto::Secret token, std::shared_ptr<LinkWatch> watch)
{
    remote::RemoteEngine::Options options;
    options.url = plainAddress(target.address).toStdString();
    options.program = "jarvis " JARVIS_VERSION;
    options.trust.authoritiesPem = target.authoritiesPem;
    options.trust.pinnedSha256 = target.pinnedSha256.toStdString();
    options.onStatus = [watch = std::move(watch)](const remote::RemoteStatus& now) { watch->put(now); };
    return std::make_unique<remote::RemoteEngine>(std::move(options), std::move(token));
}

Expected<std::unique_ptr<remote::RemoteEngine>, QString> connectEngine(const EngineTarget& target, crypto::Secret token, const std::shared_ptr<LinkWatch>& watch)
{
    if (const QString wrong = addressObstacle(target.address); !wrong.isEmpty())
        return Unexpected(wrong);
    auto engine = dialEngine(target, std::move(token), watch);
    static_cast<void>(waitUntil([&watch] { return watch->isDecided(); }, kPatienceMillis));
    const auto report = watch->report();
    if (report.link == api::Link::Live)
        return engine;
    const QString why = widgets::base::problemText(report);
    return Unexpected(why.isEmpty() ? RemoteStart::tr("The engine at %1 does not answer.").arg(target.address) : why);
}

QString remoteFolder(const QString& dataFolder, const QString& address)
{
    QString name = QUrl(plainAddress(address)).authority();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9.-]")), QStringLiteral("-"));
    return QDir(dataFolder).filePath(QStringLiteral("remote-") + name);
}

} // namespace jarvis::desktop
