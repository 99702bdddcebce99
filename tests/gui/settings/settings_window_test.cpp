#include "tests/support/test_main.h"
#include "widgets/base/theme_manager.h"
#include "widgets/settings/appearance_page.h"
#include "widgets/settings/data_page.h"
#include "widgets/settings/settings_search.h"
#include "widgets/settings/settings_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace jarvis::test {
namespace {

using namespace widgets;
using settings::AppearancePage;

struct FakeFile final : settings::SettingsFile {
    QString error;
    QString exported;
    QString imported;
    QList<Place> places() const override { return {{QStringLiteral("All data"), QStringLiteral("/data")}}; }
    QString journalProtection() const override { return QStringLiteral("Encrypted"); }
    QString exportTo(const QString& path) override { return exported = path, error; }
    QString importFrom(const QString& path) override { return imported = path, error; }
};

struct OpenSettings {
    FakeFile file;
    settings::SettingsWindow window;
    AppearancePage* look = new AppearancePage;
    settings::DataPage* data = new settings::DataPage(file);

    OpenSettings()
    {
        window.addPage(look);
        window.addPage(data);
        window.open();
    }
    QListWidget& names() { return *window.findChild<QListWidget*>(QStringLiteral("settingsPages")); }
    QLineEdit& search() { return *window.findChild<QLineEdit*>(QStringLiteral("settingsSearch")); }
    QPushButton& defaults() { return *window.findChild<QPushButton*>(QStringLiteral("restoreDefaults")); }
};

} // namespace

/// The settings window: its search, its pages of the desk's own settings, what they restore and take along.
class SettingsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { AppearancePage::apply({}); }
    void cleanupTestCase() { AppearancePage::apply({}); }

    void theSearchFindsPagesByTheWordsOfTheirFields()
    {
        OpenSettings on;
        QTest::keyClicks(&on.search(), QStringLiteral("export"));
        QVERIFY(on.names().item(0)->isHidden() && !on.names().item(1)->isHidden());
        QCOMPARE(on.names().currentRow(), 1);
        QTest::keyClick(&on.search(), Qt::Key_Return);
        QCOMPARE(on.window.focusWidget()->objectName(), QStringLiteral("exportSettings"));
        on.search().clear();
        QTest::keyClicks(&on.search(), QStringLiteral("COLOUR vision")); // of a description, in any case
        QCOMPARE(on.names().currentRow(), 0);
        on.search().clear();
        QVERIFY(!on.names().item(0)->isHidden() && !on.names().item(1)->isHidden());
        QTest::keyClicks(&on.search(), QStringLiteral("quokka"));
        QVERIFY(on.names().item(0)->isHidden() && on.names().item(1)->isHidden());
        on.window.open(); // which begins anew
        QVERIFY(!on.names().item(0)->isHidden());
    }

    void theLookChangesAtOnceAndIsTold()
    {
        OpenSettings on;
        QSignalSpy told(on.look, &AppearancePage::chosen);
        auto* theme = on.look->findChild<QComboBox*>(QStringLiteral("theme"));
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(base::ThemeManager::instance().name(), base::ThemeName::Light);
        QCOMPARE(told.count(), 1);
        QTest::mouseClick(on.look->findChild<QCheckBox*>(QStringLiteral("reducedMotion")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(base::ThemeManager::instance().isReducedMotion());
        QCOMPARE(told.count(), 2);
        QCOMPARE(AppearancePage::present(), (AppearancePage::Look{true, false, true}));
    }

    void sizeAndRowsAreChosenAndASizeBetweenTheStepsIsShown()
    {
        OpenSettings on;
        QSignalSpy told(on.look, &AppearancePage::chosen);
        auto* zoom = on.look->findChild<QComboBox*>(QStringLiteral("zoom"));
        auto* rows = on.look->findChild<QComboBox*>(QStringLiteral("density"));
        QVERIFY(zoom && rows);
        zoom->setCurrentIndex(zoom->findData(150));
        Q_EMIT zoom->activated(zoom->currentIndex());
        rows->setCurrentIndex(1);
        Q_EMIT rows->activated(1);
        QCOMPARE(told.size(), 2);
        QCOMPARE(AppearancePage::present(), (AppearancePage::Look{false, false, false, true, 150}));
        AppearancePage::apply({false, false, false, false, 130}); // as a configuration may name it
        QCOMPARE(zoom->currentData().toInt(), 130);
    }
    void everyFieldIsKnownByItsLabel()
    {
        OpenSettings on;
        QStringList names;
        for (const auto& field : settings::fieldsOf(*on.look)) {
            names << field.name;
            QVERIFY(field.widget && !field.description.isEmpty());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Theme"), QStringLiteral("Buying and selling"), QStringLiteral("Size"), QStringLiteral("Rows"), QStringLiteral("Motion")}));
    }
    void defaultsAreRestoredPerPage()
    {
        OpenSettings on;
        AppearancePage::apply({true, true, true});
        QVERIFY(on.defaults().isVisible());
        QTest::mouseClick(&on.defaults(), Qt::LeftButton);
        QCOMPARE(AppearancePage::present(), AppearancePage::Look{});
        on.names().setCurrentRow(1);
        QVERIFY(!on.defaults().isVisible()); // folders have none
    }

    void settingsGoOutAndComeInOrSayWhyNot()
    {
        OpenSettings on;
        on.data->exportTo(QStringLiteral("/tmp/out.conf"));
        QCOMPARE(on.file.exported, QStringLiteral("/tmp/out.conf"));
        QVERIFY(on.data->result().contains(QStringLiteral("/tmp/out.conf")));
        on.file.error = QStringLiteral("in.conf:3: \"appearance.theme = grey\" is not allowed");
        on.data->importFrom(QStringLiteral("/tmp/in.conf"));
        QCOMPARE(on.data->result(), on.file.error);
    }
};

JARVIS_TEST(SettingsWindowTest)

} // namespace jarvis::test

#include "settings_window_test.moc"
