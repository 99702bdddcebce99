#include "app/instance/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace jarvis::instance {
namespace {

const QByteArray kShowWord = QByteArrayLiteral("jarvis-show 1\n");
const QByteArray kShownWord = QByteArrayLiteral("shown\n");
constexpr int kKnockMs = 500;

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kVisitorsMax);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::nameOf(const QString& what)
{
    const QByteArray words = (QDir::homePath() + QLatin1Char('\n') + what).toUtf8();
    const QString name = QStringLiteral("jarvis-%1").arg(QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(24)));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

bool SingleInstance::showOther(const QString& name, int patienceMs)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kKnockMs))
        return false;
    socket.write(kShowWord);
    QElapsedTimer waited;
    waited.start();
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() <= kWordsMax && waited.elapsed() < patienceMs
        && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(static_cast<int>(patienceMs - waited.elapsed()))))
        answer += socket.read(kWordsMax);
    return answer == kShownWord;
}

QString SingleInstance::listen(const QString& name)
{
    m_server->close();
    if (m_server->listen(name))
        return {};
    // A crash leaves its socket behind. One that somebody answers is nobody's to clear away.
    if (m_server->serverError() == QAbstractSocket::AddressInUseError && !showOther(name)) {
        QLocalServer::removeServer(name);
        if (m_server->listen(name))
            return {};
    }
    return m_server->errorString();
}

void SingleInstance::welcome()
{
    while (QLocalSocket* visitor = m_server->nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QObject::destroyed, this, [this] { --m_visitors; });
        if (++m_visitors > kVisitorsMax) {
            visitor->abort();
            visitor->deleteLater();
            continue;
        }
        QTimer::singleShot(kPatienceMs, visitor, [visitor] { visitor->abort(); });
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { hear(*visitor); });
        hear(*visitor);
    }
}

void SingleInstance::hear(QLocalSocket& visitor)
{
    const QByteArray words = visitor.peek(kWordsMax + 1);
    if (!words.contains('\n') && words.size() <= kWordsMax && kShowWord.startsWith(words))
        return; // the rest is on its way, or the clock ends it
    if (words == kShowWord) {
        visitor.readAll();
        visitor.write(kShownWord);
        visitor.flush();
        Q_EMIT showWanted();
    }
    visitor.disconnectFromServer();
}

} // namespace jarvis::instance
