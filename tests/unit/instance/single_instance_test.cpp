#include "app/instance/single_instance.h"
#include "engine/base/check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace jarvis::instance;

namespace {

/// What a second start does, on a thread of its own as another process would.
bool askToShow(const QString& name, int patienceMs = SingleInstance::kPatienceMs)
{
    std::atomic<int> answer = -1;
    std::thread other([&] { answer = SingleInstance::showOther(name, patienceMs) ? 1 : 0; });
    const bool isDone = QTest::qWaitFor([&answer] { return answer >= 0; }, 10'000);
    other.join();
    return isDone && answer == 1;
}

} // namespace

/// A second start finds the first, and nobody else can do anything with its socket.
class SingleInstanceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString name(const char* what) const { return m_folder.filePath(QLatin1String(what)); }

private Q_SLOTS:
    void aSecondStartBringsTheFirstToTheFront()
    {
        SingleInstance first;
        QCOMPARE(first.listen(name("one")), QString());
        QSignalSpy shown(&first, &SingleInstance::showWanted);
        QVERIFY(askToShow(name("one")));
        QVERIFY(askToShow(name("one")));
        QCOMPARE(shown.size(), 2);
    }
    void withoutAFirstOneThereIsNoAnswer()
    {
        QVERIFY(!SingleInstance::showOther(name("nobody")));
    }
    void otherFoldersAndAccountsAreOtherDesks()
    {
        QVERIFY(SingleInstance::nameOf(QStringLiteral("/a\nx")) != SingleInstance::nameOf(QStringLiteral("/a\ny")));
        QCOMPARE(SingleInstance::nameOf(QStringLiteral("/a\nx")), SingleInstance::nameOf(QStringLiteral("/a\nx")));
    }
    void onlyItsUserMayKnock()
    {
        SingleInstance first;
        QCOMPARE(first.listen(name("own")), QString());
        QCOMPARE(QFile::permissions(name("own")) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther), QFileDevice::Permissions());
    }
    /// As a kill leaves it: a socket in the folder that nobody listens on.
    void aStaleSocketIsClearedAway()
    {
        const QByteArray path = name("stale").toLocal8Bit();
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(path.size() < static_cast<qsizetype>(sizeof address.sun_path));
        std::copy(path.begin(), path.end(), address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(socket);
        QVERIFY(QFileInfo::exists(name("stale")));
        SingleInstance first;
        QCOMPARE(first.listen(name("stale")), QString());
        QVERIFY(askToShow(name("stale")));
    }
    void nonsenseIsHungUpOnAndNothingIsShown_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another word") << QByteArray("hello\n");
        QTest::newRow("another version") << QByteArray("jarvis-show 2\n");
        QTest::newRow("more than a line") << QByteArray("jarvis-show 1\nand more\n");
        QTest::newRow("zeroes") << QByteArray(40, '\0');
        QTest::newRow("too much without an end") << QByteArray(1'000'000, 'x');
    }
    void nonsenseIsHungUpOnAndNothingIsShown()
    {
        QFETCH(QByteArray, words);
        SingleInstance first;
        QCOMPARE(first.listen(name("nonsense")), QString());
        QSignalSpy shown(&first, &SingleInstance::showWanted);
        QLocalSocket socket;
        socket.connectToServer(name("nonsense"));
        QVERIFY(socket.waitForConnected(1'000));
        socket.write(words);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(shown.size(), 0);
        QVERIFY(askToShow(name("nonsense")));
    }
    void silenceIsHungUpOnAndAWordInPiecesIsHeard()
    {
        SingleInstance first;
        QCOMPARE(first.listen(name("slow")), QString());
        QSignalSpy shown(&first, &SingleInstance::showWanted);
        QLocalSocket silent;
        silent.connectToServer(name("slow"));
        QLocalSocket slow;
        slow.connectToServer(name("slow"));
        QVERIFY(silent.waitForConnected(1'000) && slow.waitForConnected(1'000));
        slow.write("jarvis-");
        slow.flush();
        QTRY_COMPARE(slow.bytesToWrite(), qint64{0});
        slow.write("show 1\n");
        QTRY_COMPARE(shown.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 2 * SingleInstance::kPatienceMs);
    }
    void oneThatDoesNotAnswerIsNotWaitedForLong()
    {
        QLocalServer deaf; // accepts, and says nothing
        QVERIFY(deaf.listen(name("deaf")));
        QVERIFY(!askToShow(name("deaf"), 100));
    }
    void manyAtOnceDoNotShutOutTheNext()
    {
        SingleInstance first;
        QCOMPARE(first.listen(name("crowd")), QString());
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(name("crowd"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(askToShow(name("crowd")), 10'000);
    }
    void aDeskThatMovesIsFoundUnderItsNewNameOnly()
    {
        SingleInstance first;
        QCOMPARE(first.listen(name("before")), QString());
        QCOMPARE(first.listen(name("after")), QString());
        QVERIFY(!askToShow(name("before")));
        QVERIFY(askToShow(name("after")));
    }
};

JARVIS_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
