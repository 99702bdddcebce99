#include "tests/support/test_main.h"
#include "widgets/shell/layout_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace jarvis::widgets::shell;

namespace {

Layout layoutOf(int number)
{
    return {
        {QStringLiteral("docks"), QByteArray::number(number)}, {QStringLiteral("geometry"), QByteArray(20'000, 'g')}};
}

int numberOf(const LayoutStore::Loaded& loaded)
{
    return loaded.layout ? loaded.layout->value(QStringLiteral("docks")).toInt() : -1;
}

void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("?");
}

} // namespace

/// Behaviour 31: layouts are replaced in one step, five are kept, and what cannot be read is set aside and named.
class LayoutStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString folder(const char* name) { return m_folder.filePath(QLatin1String(name)); }
    LayoutStore storeIn(const char* name)
    {
        return {folder(name), QStringLiteral("ann"), QStringLiteral("1920x1080+0+0")};
    }

private Q_SLOTS:
    void anEmptyFolderHoldsNoLayout()
    {
        const auto loaded = storeIn("empty").load();
        QVERIFY(!loaded.layout);
        QVERIFY(loaded.setAside.isEmpty());
    }
    void whatWasSavedIsFoundAgain()
    {
        LayoutStore store = storeIn("again");
        QCOMPARE(store.save(layoutOf(7)), QString());
        QCOMPARE(*storeIn("again").load().layout, layoutOf(7));
    }
    void theLastFiveAreKept()
    {
        LayoutStore store = storeIn("five");
        for (int number = 1; number <= 8; ++number)
            QCOMPARE(store.save(layoutOf(number)), QString());
        QCOMPARE(QDir(folder("five")).entryList(QDir::Files).size(), LayoutStore::kKept);
        for (int number = 8; number >= 4; --number) {
            QCOMPARE(numberOf(storeIn("five").load()), number);
            QVERIFY(QFile::remove(
                number == 8 ? store.path() : store.path() + QLatin1Char('.') + QString::number(8 - number)));
        }
        QVERIFY(!storeIn("five").load().layout);
    }
    void savingTheSameAgainChangesNothing()
    {
        LayoutStore store = storeIn("same");
        QCOMPARE(store.save(layoutOf(1)), QString());
        QCOMPARE(store.save(layoutOf(1)), QString());
        QCOMPARE(QDir(folder("same")).entryList(QDir::Files).size(), 1);
    }
    void anUnreadableFileIsSetAsideAndNamed()
    {
        LayoutStore store = storeIn("damaged");
        QCOMPARE(store.save(layoutOf(1)), QString());
        QCOMPARE(store.save(layoutOf(2)), QString());
        damage(store.path());
        const auto loaded = storeIn("damaged").load();
        QCOMPARE(numberOf(loaded), 1);
        QCOMPARE(loaded.setAside.size(), 1);
        QVERIFY(QFile::exists(loaded.setAside.front()));
        QVERIFY(!QFile::exists(store.path()));
    }
    void whenAllAreUnreadableNoneIsLost()
    {
        LayoutStore store = storeIn("all");
        QCOMPARE(store.save(layoutOf(1)), QString());
        QCOMPARE(store.save(layoutOf(2)), QString());
        damage(store.path());
        damage(store.path() + QStringLiteral(".1"));
        const auto loaded = storeIn("all").load();
        QVERIFY(!loaded.layout);
        QCOMPARE(loaded.setAside.size(), 2);
        QCOMPARE(QDir(folder("all")).entryList(QDir::Files).size(), 2);
    }
    void profilesAndMonitorsHaveTheirOwn()
    {
        LayoutStore desk(folder("keys"), QStringLiteral("ann"), QStringLiteral("2560x1440+0+0"));
        LayoutStore train(folder("keys"), QStringLiteral("ann"), QStringLiteral("1280x800+0+0"));
        LayoutStore other(folder("keys"), QStringLiteral("ben/../x"), QStringLiteral("2560x1440+0+0"));
        QCOMPARE(desk.save(layoutOf(1)), QString());
        QCOMPARE(train.save(layoutOf(2)), QString());
        QVERIFY(!other.load().layout);
        QCOMPARE(other.save(layoutOf(3)), QString());
        QCOMPARE(numberOf(desk.load()), 1);
        QCOMPARE(numberOf(train.load()), 2);
        QCOMPARE(numberOf(other.load()), 3);
        QCOMPARE(QDir(folder("keys")).entryList(QDir::Files).size(), 3);
    }
    void aFolderThatCannotBeMadeIsToldInWords()
    {
        QFile file(folder("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        LayoutStore store(file.fileName() + QStringLiteral("/layouts"), QStringLiteral("ann"), QString());
        QVERIFY(store.save(layoutOf(1)).contains(file.fileName()));
    }
    /// What is kept stays what it was while the disk takes nothing.
    void aSaveThatFailsForgetsNothing()
    {
        if (::geteuid() == 0)
            QSKIP("Root may write everywhere: a folder without permission cannot be made.");
        LayoutStore store = storeIn("full");
        for (int number = 1; number <= 3; ++number)
            QCOMPARE(store.save(layoutOf(number)), QString());
        QFile::setPermissions(folder("full"), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QVERIFY(!store.save(layoutOf(4)).isEmpty());
        QFile::setPermissions(folder("full"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(QFile::remove(store.path()));
        QCOMPARE(numberOf(storeIn("full").load()), 2);
    }
    /// Kill -9 in the middle of saving: what is found is whole, and one of those that were saved.
    void killNineNeverLeavesHalfALayout()
    {
        constexpr int kRounds = 12;
        for (int round = 0; round < kRounds; ++round) {
            int pipes[2];
            QCOMPARE(::pipe(pipes), 0);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                LayoutStore store = storeIn("killed");
                for (int number = 1;; ++number) {
                    (void)store.save(layoutOf(number));
                    if (number >= 3 && ::write(pipes[1], "x", 1) != 1)
                        ::_exit(1);
                }
            }
            // Let it save a few times more in each round, so that it dies at different moments.
            char byte = 0;
            for (int saved = 0; saved <= round; ++saved)
                QCOMPARE(::read(pipes[0], &byte, 1), ssize_t{1});
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            ::close(pipes[0]);
            ::close(pipes[1]);
            const auto loaded = storeIn("killed").load();
            QVERIFY(loaded.layout);
            QVERIFY(loaded.setAside.isEmpty());
            QCOMPARE(loaded.layout->value(QStringLiteral("geometry")).size(), 20'000);
            QVERIFY(numberOf(loaded) >= 1);
        }
    }
};

JARVIS_TEST(LayoutStoreTest)
#include "layout_store_test.moc"
