#include "app/desktop/engine_choice.h"

#include "app/desktop/remote_start.h"
#include "app/desktop/secret_file.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace jarvis::desktop {
namespace {

constexpr qint64 kPemBytesMax = 1 << 20;

/// The texts' place for translators.
class EngineChoice {
    Q_DECLARE_TR_FUNCTIONS(EngineChoice)
};

} // namespace

Expected<ChosenEngine, StartFailure> chooseEngine(const Options& options, secrets::EngineProfiles* engines, const QString& obstacle)
{
    const auto fail = [](const QString& text, int code) { return Unexpected(StartFailure{EngineChoice::tr("The engine cannot be used"), text, code}); };
    const secrets::EngineProfile* stored = engines ? engines->find(plainAddress(options.engine).toStdString()) : nullptr;
    EngineTarget target{{}, plainAddress(options.engine), {}, {}};
    if (stored)
        target = {QString::fromStdString(stored->name), QString::fromStdString(stored->address), QString::fromStdString(stored->pinnedSha256), {}};
    if (!stored && !options.engine.contains(QLatin1String("://"))) {
        return fail(obstacle.isEmpty() ? EngineChoice::tr("There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.").arg(options.engine)
                                                      : obstacle,
            kBadConfiguration);
    }
    if (const QString wrong = addressObstacle(target.address); !wrong.isEmpty())
        return fail(wrong, kBadConfiguration);
    if (!options.engineAuthority.isEmpty()) {
        QFile file(options.engineAuthority);
        if (!file.open(QIODevice::ReadOnly))
            return fail(EngineChoice::tr("The authority in %1 cannot be read: %2.").arg(options.engineAuthority, file.errorString()), kNoEngine);
        target.authoritiesPem = file.read(kPemBytesMax).toStdString();
    }
    if (!options.tokenFile.isEmpty()) {
        auto token = readSecretFile(options.tokenFile);
        if (!token)
            return fail(EngineChoice::tr("There is no token: %1. Put it into the first line.").arg(token.error()), kNoEngine);
        return ChosenEngine{std::move(target), stored ? stored->id : 0, std::move(*token)};
    }
    if (!stored) {
        return fail(EngineChoice::tr("No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.").arg(target.address),
            kNoEngine);
    }
    auto token = engines->tokenOf(stored->id);
    if (!token)
        return fail(QString::fromStdString(secrets::describe(token.error())), kNoEngine);
    return ChosenEngine{std::move(target), stored->id, std::move(*token)};
}

} // namespace jarvis::desktop
