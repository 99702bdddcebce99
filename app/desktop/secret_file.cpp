#include "app/desktop/secret_file.h"

#include "app/secrets/secret_text.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <utility>

namespace jarvis::desktop {
namespace {

/// The texts' place for translators.
class SecretFile {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

QString wordsOf(secrets::LineFault fault)
{
    switch (fault) {
    case secrets::LineFault::Empty: return SecretFile::tr("it is empty");
    case secrets::LineFault::TooLong: return SecretFile::tr("its first line has more than %1 bytes").arg(secrets::kSecretLineBytesMax);
    case secrets::LineFault::Unreadable: return SecretFile::tr("it cannot be read");
    }
    UNREACHABLE();
}

} // namespace

Expected<crypto::Secret, QString> readSecretFile(const QString& path)
{
    const bool isInput = path == QLatin1String("-");
    QFile file(path);
    const QString name = isInput ? SecretFile::tr("Standard input") : QDir::toNativeSeparators(path);
    if (!isInput && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Unexpected(QStringLiteral("%1: %2").arg(name, file.errorString()));
    if (!isInput && file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
        spdlog::warn("The file {}, which holds a secret, can be read by others: chmod 600 it", path.toStdString());
    auto line = secrets::readSecretLine(isInput ? STDIN_FILENO : file.handle());
    if (!line)
        return Unexpected(QStringLiteral("%1: %2").arg(name, wordsOf(line.error())));
    return std::move(*line);
}

} // namespace jarvis::desktop
