#include "app/config/config_file.h"
#include "app/desktop/settings_desk.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jarvis::desktop {
namespace {

/// A configuration file in a folder of its own, and the settings over it.
struct KeptSettings {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("jarvis.conf"));
    SettingsDesk desk{{file, folder.path(), {}}, config::Config{}, true};

    config::Config stored() const
    {
        const auto read = config::loadConfig(file.toStdString());
        CHECK(read.hasValue());
        return *read;
    }
    QString write(const char* name, const QByteArray& text) const
    {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        CHECK(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
        return out.fileName();
    }
};

} // namespace

/// What is changed on the desk is in the file at once, and nothing else of it; settings go out and come back.
class SettingsDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsKeptBesideWhatWasWrittenByHand()
    {
        KeptSettings on;
        on.write("jarvis.conf", "version = 1\nlimits.open_orders = 77\n");
        QCOMPARE(on.desk.keep(widgets::settings::AppearancePage::Look{true, true, true}), QString());
        widgets::alerts::NoticeSettings notices;
        notices.of(widgets::alerts::NoticeKind::Orders) = {true, false, false};
        notices.volume = 5;
        notices.hasQuietHours = true;
        notices.quietFrom = 1'290;
        QCOMPARE(on.desk.keep(notices), QString());
        QCOMPARE(on.desk.keepVaultIdle(0), QString());
        const config::Config stored = on.stored();
        QCOMPARE(stored.limits.openOrders, std::int64_t{77});
        QCOMPARE(SettingsDesk::lookOf(stored), (widgets::settings::AppearancePage::Look{true, true, true}));
        QCOMPARE(SettingsDesk::noticesOf(stored), notices);
        QCOMPARE(stored.vaultIdle, Duration{});
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        KeptSettings on;
        on.write("jarvis.conf", "version = 1\nappearance.theme = grey\n");
        const QString error = on.desk.keep(widgets::settings::AppearancePage::Look{true, false, false});
        QVERIFY2(error.contains(QStringLiteral("jarvis.conf:2")), qPrintable(error));
        QFile kept(on.file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("grey"));
    }

    void settingsGoOutAndComeBack()
    {
        KeptSettings on;
        int imports = 0;
        on.desk.onImport([&imports] { ++imports; });
        QCOMPARE(on.desk.keep(widgets::settings::AppearancePage::Look{true, false, false}), QString());
        const QString out = on.folder.filePath(QStringLiteral("out.conf"));
        QCOMPARE(on.desk.exportTo(out), QString());
        QCOMPARE(on.desk.keep(widgets::settings::AppearancePage::Look{}), QString());
        QCOMPARE(on.desk.importFrom(out), QString());
        QCOMPARE(imports, 1);
        QVERIFY(SettingsDesk::lookOf(on.desk.config()).isLight);
        QVERIFY(SettingsDesk::lookOf(on.stored()).isLight);
    }

    void aWrongFileChangesNothingAndIsToldByItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("a value that is none") << QByteArray("version = 1\nappearance.theme = grey\n") << QStringLiteral("in.conf:2");
        QTest::newRow("a key that is none") << QByteArray("version = 1\n\nappearance.colour = red\n") << QStringLiteral("in.conf:3");
        QTest::newRow("a later version") << QByteArray("version = 99\n") << QStringLiteral("in.conf:1");
        QTest::newRow("no settings at all") << QByteArray("\x89PNG\r\n") << QStringLiteral("in.conf");
    }
    void aWrongFileChangesNothingAndIsToldByItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        KeptSettings on;
        QCOMPARE(on.desk.keep(widgets::settings::AppearancePage::Look{true, false, false}), QString());
        const QString error = on.desk.importFrom(on.write("in.conf", text));
        QVERIFY2(error.contains(told), qPrintable(error));
        QVERIFY(SettingsDesk::lookOf(on.stored()).isLight);
        QVERIFY(!on.desk.importFrom(on.folder.filePath(QStringLiteral("none.conf"))).isEmpty());
        QVERIFY(!on.desk.exportTo(QStringLiteral("/no/such/folder/out.conf")).isEmpty());
    }
};

JARVIS_TEST(SettingsDeskTest)

} // namespace jarvis::desktop

#include "settings_desk_test.moc"
