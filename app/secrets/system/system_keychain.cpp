#include "app/secrets/system/system_keychain.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace jarvis::secrets::system {
namespace {

const QString kService = QStringLiteral("jarvis");

KeychainError::Kind kindOf(QKeychain::Error error)
{
    using Kind = KeychainError::Kind;
    switch (error) {
    case QKeychain::EntryNotFound: return Kind::NoEntry;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Kind::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return Kind::Failed;
}

/// Runs a job to its end, or as long as there is patience. A job that goes on behind that deletes itself.
Expected<void, KeychainError> finish(QKeychain::Job& job, const std::string& name, std::chrono::milliseconds patience)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(QString::fromStdString(name));
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone)
        loop.exec();
    if (!isDone) {
        job.setAutoDelete(true);
        return Unexpected(KeychainError{KeychainError::Kind::TimedOut, {}});
    }
    job.deleteLater();
    if (job.error() != QKeychain::NoError)
        return Unexpected(KeychainError{kindOf(job.error()), job.errorString().toStdString()});
    return {};
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

Expected<journal::Secret, KeychainError> SystemKeychain::read(const std::string& name)
{
    QPointer<QKeychain::ReadPasswordJob> job(new QKeychain::ReadPasswordJob(kService));
    if (const auto done = finish(*job, name, m_patience); !done)
        return Unexpected(done.error());
    QByteArray bytes = job->binaryData();
    if (bytes.isEmpty())
        return Unexpected(KeychainError{KeychainError::Kind::NoEntry, {}});
    auto secret = journal::Secret::copyOf(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    wipe(bytes);
    return secret;
}

Expected<void, KeychainError> SystemKeychain::write(const std::string& name, const journal::Secret& secret)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    const auto text = secret.bytes();
    job->setTextData(QString::fromLatin1(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size())));
    return finish(*job, name, m_patience);
}

Expected<void, KeychainError> SystemKeychain::remove(const std::string& name)
{
    const auto done = finish(*new QKeychain::DeletePasswordJob(kService), name, m_patience);
    if (!done && done.error().kind == KeychainError::Kind::NoEntry)
        return {};
    return done;
}

} // namespace jarvis::secrets::system
