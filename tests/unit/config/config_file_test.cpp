#include "app/config/config_file.h"
#include "app/config/migration.h"
#include "app/config/paths.h"
#include "app/config/schema.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

using jarvis::config::Assignment;
using jarvis::config::Config;
using jarvis::config::ConfigError;
using jarvis::config::loadConfig;
using jarvis::config::saveConfig;

class ConfigFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsTheDefault();
    void theInstalledFileIsTheDefaultAndComplete();
    void whatIsSavedIsLoaded();
    void savingMakesFoldersAndLeavesNothingElse();
    void aFileOnlyItsOwnerReads();
    void aFolderIsNoConfiguration();
    void anEndlessFileIsRefused();
    void aFailedSaveKeepsTheOldFile();
    void migrationsRunInOrderFromTheFilesVersion();
    void aChangeKeepsTheUsersOwnWords();
    void aChangeOfAWrongFileTouchesNothing();
    void feeds_data();
    void feeds();
    void foldersFollowTheDesktopsRules();

private:
    std::string path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)).toStdString(); }
    void write(const char* name, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConfigFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ConfigFileTest::write(const char* name, const QByteArray& text) const
{
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void ConfigFileTest::aMissingFileIsTheDefault()
{
    const auto config = loadConfig(path("none.conf"));
    QVERIFY(config.hasValue());
    QVERIFY(*config == Config{});
}

void ConfigFileTest::theInstalledFileIsTheDefaultAndComplete()
{
    const QString path = QFINDTESTDATA("../installer/jarvis.conf");
    QVERIFY2(!path.isEmpty(), "installer/jarvis.conf is missing");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromStdString(formatConfig(Config{})));
}

void ConfigFileTest::whatIsSavedIsLoaded()
{
    Config config;
    config.accountName = "Second";
    config.limits.leverage = 2;
    QVERIFY(saveConfig(config, path("a.conf")).hasValue());
    config.limits.leverage = 4;
    QVERIFY(saveConfig(config, path("a.conf")).hasValue());
    const auto again = loadConfig(path("a.conf"));
    QVERIFY(again.hasValue());
    QVERIFY(*again == config);
}

void ConfigFileTest::savingMakesFoldersAndLeavesNothingElse()
{
    QVERIFY(saveConfig(Config{}, path("deep/er/a.conf")).hasValue());
    const QDir folder(m_folder->filePath(QStringLiteral("deep/er")));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.conf")});
}

void ConfigFileTest::aFileOnlyItsOwnerReads()
{
    QVERIFY(saveConfig(Config{}, path("a.conf")).hasValue());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(QStringLiteral("a.conf"))) & others));
}

void ConfigFileTest::aFolderIsNoConfiguration()
{
    const auto config = loadConfig(m_folder->path().toStdString());
    QVERIFY(!config.hasValue());
    QCOMPARE(config.error().kind, ConfigError::Kind::CannotRead);
    QCOMPARE(describe(config.error()), m_folder->path().toStdString() + ": cannot be read: it is a folder");
}

void ConfigFileTest::anEndlessFileIsRefused()
{
    write("a.conf", QByteArray(1024 * 1024 + 1, '#'));
    const auto config = loadConfig(path("a.conf"));
    QVERIFY(!config.hasValue());
    QCOMPARE(config.error().kind, ConfigError::Kind::TooLarge);
}

void ConfigFileTest::aFailedSaveKeepsTheOldFile()
{
    write("a.conf", "limits.leverage = 3\n");
    // The name that the new file would get is taken by a folder: nothing can be written there, not even by root.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.conf.new")));
    const auto saved = saveConfig(Config{}, path("a.conf"));
    QVERIFY(!saved.hasValue());
    QCOMPARE(saved.error().kind, ConfigError::Kind::CannotWrite);
    QVERIFY(!saved.error().detail.empty());
    const auto config = loadConfig(path("a.conf"));
    QVERIFY(config.hasValue());
    QCOMPARE(config->limits.leverage, 3);
}

void ConfigFileTest::migrationsRunInOrderFromTheFilesVersion()
{
    using jarvis::config::Migration;
    using jarvis::config::renameKey;
    const Migration steps[] = {
        {1, [](std::vector<Assignment>& all) { renameKey(all, "a", "b"); }},
        {2, [](std::vector<Assignment>& all) { renameKey(all, "b", "c"); }},
    };
    std::vector<Assignment> first{{4, "a", "x"}, {5, "z", "y"}};
    migrate(first, 1, steps);
    QVERIFY((first == std::vector<Assignment>{{4, "c", "x"}, {5, "z", "y"}}));
    std::vector<Assignment> second{{4, "a", "x"}, {5, "b", "y"}};
    migrate(second, 2, steps);
    QVERIFY((second == std::vector<Assignment>{{4, "a", "x"}, {5, "c", "y"}}));
}

void ConfigFileTest::feeds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a simulated market") << QByteArray("simulated") << true;
    QTest::newRow("one with a seed") << QByteArray("simulated:42") << true;
    QTest::newRow("a seed that is a word") << QByteArray("simulated:x") << false;
    QTest::newRow("a seed that is missing") << QByteArray("simulated:") << false;
    QTest::newRow("a longer word") << QByteArray("simulated2") << false;
    QTest::newRow("a recording") << QByteArray("replay:/d/x.csv.gz") << true;
    QTest::newRow("a recording ten times as fast") << QByteArray("replay:/d/x.csv.gz@10") << true;
    QTest::newRow("as fast as it goes") << QByteArray("replay:x@max") << true;
    QTest::newRow("no speed after the sign") << QByteArray("replay:x@") << false;
    QTest::newRow("standing still") << QByteArray("replay:x@0") << false;
    QTest::newRow("backwards") << QByteArray("replay:x@-1") << false;
    QTest::newRow("no path") << QByteArray("replay:") << false;
    QTest::newRow("a speed and no path") << QByteArray("replay:@5") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void ConfigFileTest::feeds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, allowed);
    Config config;
    QCOMPARE(jarvis::config::findKey("feed")->read(config, text.toStdString()), allowed);
    QCOMPARE(config.feed, allowed ? text.toStdString() : Config{}.feed);
}

void ConfigFileTest::foldersFollowTheDesktopsRules()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray configHome = qgetenv("XDG_CONFIG_HOME");
    const QByteArray dataHome = qgetenv("XDG_DATA_HOME");
    qputenv("HOME", "/home/ada");
    qputenv("XDG_CONFIG_HOME", "/etc/ada");
    qputenv("XDG_DATA_HOME", "relative/is/ignored");
    const std::string file = jarvis::config::defaultConfigPath();
    const std::string data = dataFolderOf(Config{});
    Config config;
    config.dataFolder = "~/trading";
    const std::string own = dataFolderOf(config);
    qputenv("HOME", home);
    configHome.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", configHome);
    dataHome.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", dataHome);

    QCOMPARE(file, std::string("/etc/ada/jarvis/jarvis.conf"));
    QCOMPARE(data, std::string("/home/ada/.local/share/jarvis"));
    QCOMPARE(own, std::string("/home/ada/trading"));
}

void ConfigFileTest::aChangeKeepsTheUsersOwnWords()
{
    write("own.conf", "# my desk\nversion = 1\n\n appearance.theme=dark \n# about the feed\nfeed = simulated:7");
    Config config = *loadConfig(path("own.conf"));
    config.theme = jarvis::config::Theme::Light;
    config.startBalance = jarvis::Money::ofWhole(25'000);
    QVERIFY(jarvis::config::changeConfig(config, path("own.conf")).hasValue());
    QFile file(m_folder->filePath(QStringLiteral("own.conf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("# my desk\nversion = 1\n\nappearance.theme = light\n# about the feed\nfeed = simulated:7\naccount.start_balance_usd = 25000\n"));
    QVERIFY(*loadConfig(path("own.conf")) == config);
    // Where there is no file, the whole one is written.
    QVERIFY(jarvis::config::changeConfig(config, path("new.conf")).hasValue());
    QVERIFY(*loadConfig(path("new.conf")) == config);
}

void ConfigFileTest::aChangeOfAWrongFileTouchesNothing()
{
    write("wrong.conf", "# mine\nfeed = nonsense:\n");
    QCOMPARE(jarvis::config::changeConfig(Config{}, path("wrong.conf")).error().kind, ConfigError::Kind::WrongValue);
    QFile file(m_folder->filePath(QStringLiteral("wrong.conf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("# mine\nfeed = nonsense:\n"));
}

JARVIS_TEST(ConfigFileTest)
#include "config_file_test.moc"
