#include "app/desktop/shot_scene.h"
#include "tests/gui/settings/fake_engines.h"
#include "tests/gui/settings/fake_venue_accounts.h"
#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/mnemonics.h"
#include "tests/support/test_main.h"
#include "widgets/base/dialog_room.h"
#include "widgets/base/languages.h"
#include "widgets/base/theme_manager.h"
#include "widgets/settings/settings_page.h"
#include "widgets/shell/kill_button.h"
#include "widgets/trading/table_panel.h"

#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jarvis {
namespace {

using namespace test;
using widgets::base::Language;
using widgets::base::ThemeManager;

/// A desk with its settings, in one language, on a screen of 1280 × 720 that is drawn at 100 % and more.
struct SmallDesk {
    widgets::base::Translators translators;
    std::unique_ptr<DeskOnScreen> world;
    std::unique_ptr<desktop::SettingsDesk> file;
    FakeVenueAccounts accounts;
    FakeEngines engines;
    std::unique_ptr<desktop::Workstation> desk;

    explicit SmallDesk(Language language)
    {
        // This engine answers at once what it answers at all.
        desktop::limitShotPatience(300);
        // Of the test's screen of 2560 × 1440.
        qputenv("QT_SCALE_FACTOR", "2");
        ThemeManager::instance().setZoom(110);
        ThemeManager::instance().setZoom(100);
        translators.speak({language, false});
        world = std::make_unique<DeskOnScreen>();
        world->desk->window().hide(); // it answers previews; another is looked at
        file = std::make_unique<desktop::SettingsDesk>(desktop::SettingsDesk::Paths{}, config::Config{}, std::nullopt);
        desktop::Workstation::Settings settings{QStringLiteral("ann"), world->folder.filePath(QStringLiteral("small")), QStringLiteral("small"), config::Config{}};
        settings.file = file.get();
        settings.chooseLanguage = [](const widgets::base::LanguageChoice&) { return QString(); };
        desk = std::make_unique<desktop::Workstation>(world->engine, settings);
        accounts.store(1, QStringLiteral("Main"), false);
        desk->settings()->addPage(new widgets::settings::VenuesPage(accounts));
        desk->settings()->addPage(new widgets::settings::EnginesPage(engines));
        desk->window().resize(1280, 720);
        desk->show();
        CHECK(QTest::qWaitForWindowExposed(&desk->window()));
        turns();
    }
    ~SmallDesk()
    {
        desk.reset();
        translators.speak({Language::English, false});
        qunsetenv("QT_SCALE_FACTOR");
        ThemeManager::instance().setZoom(110);
        ThemeManager::instance().setZoom(100);
    }
    // Layouts ask one another in turns.
    static void turns()
    {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    /// Stages every dialog (and, where `withPanels`, every other scene), and has it looked at: the windows that are open then.
    void goThrough(bool withPanels, const std::function<void(const QString& scene, const QWidget& window)>& look)
    {
        desktop::ShotScenes scenes = desktop::allScenes(*desk);
        for (auto* page : desk->settings()->pages())
            scenes.push_back({QStringLiteral("page-") + page->id(), desktop::ShotMood::Busy, false, [id = page->id()](desktop::Workstation& one) -> QWidget* {
                                  one.showSettings(id);
                                  return one.settings();
                              }});
        for (const desktop::ShotScene& scene : scenes) {
            if (scene.isAtEverySize && !withPanels)
                continue;
            scene.show(*desk);
            turns();
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (const QWidget* window : windows) {
                if (window->isVisible() && (qobject_cast<const QDialog*>(window) || qobject_cast<const QMenu*>(window) || withPanels))
                    look(scene.name, *window);
            }
            desktop::clearDesk(*desk);
            if (scene.leave)
                scene.leave(*desk);
        }
    }
};

/// Which panels a desk is wide and high for.
QString widest(const QWidget& window)
{
    QStringList all;
    const auto docks = window.findChildren<const QDockWidget*>();
    for (const QDockWidget* dock : docks) {
        if (!dock->isHidden())
            all << QStringLiteral("%1 %2 × %3").arg(dock->objectName()).arg(dock->minimumSizeHint().width()).arg(dock->minimumSizeHint().height());
    }
    return all.join(QStringLiteral(", "));
}

bool canBeScrolledTo(const QWidget& part)
{
    for (const QWidget* at = part.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return true;
    }
    return false;
}

/// What is pressed must be within its window, or come there by scrolling.
QStringList outOfReach(const QWidget& window)
{
    QStringList lost;
    const auto buttons = window.findChildren<const QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        const QRect at(button->mapTo(&window, QPoint()), button->size());
        if (button->window() == &window && button->isVisible() && !window.rect().contains(at) && !canBeScrolledTo(*button))
            lost << button->text() + button->objectName();
    }
    return lost;
}

} // namespace

/// Every window in every language: on the smallest screen, at any zoom, and by its letters.
class EveryLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindowFitsTheSmallestScreenAtAnyZoom_data() { languages(); }
    void everyWindowFitsTheSmallestScreenAtAnyZoom()
    {
        QFETCH(int, language);
        SmallDesk on(static_cast<Language>(language));
        QStringList wrong;
        for (const int zoom : {100, 125, 150, 200}) {
            ThemeManager::instance().setZoom(zoom);
            SmallDesk::turns();
            const QSize screen = on.desk->window().screen()->size();
            const QSize least = on.desk->window().minimumSizeHint();
            if (least.width() > screen.width() || least.height() > screen.height())
                wrong << QStringLiteral("%1 %: the desk asks for %2 × %3 of %4 × %5, %6").arg(zoom).arg(least.width()).arg(least.height()).arg(screen.width()).arg(screen.height()).arg(widest(on.desk->window()));
            on.desk->window().resize(screen);
            SmallDesk::turns();
            const QWidget& kill = *on.desk->window().topBar().killButton();
            if (!on.desk->window().rect().contains(QRect(kill.mapTo(&on.desk->window(), QPoint()), kill.size())))
                wrong << QStringLiteral("%1 %: the red button is cut off").arg(zoom);
            // Dialogs need the most at 200 %; that they are whole at 100 % as well is looked at where words are longest.
            if (zoom != 200 && !(zoom == 100 && static_cast<Language>(language) == Language::German))
                continue;
            on.goThrough(false, [&](const QString& scene, const QWidget& window) {
                if (!qobject_cast<const QDialog*>(&window))
                    return;
                if (window.width() > screen.width() || window.height() > screen.height())
                    wrong << QStringLiteral("%1 %: %2 (%3) is %4 × %5 of %6 × %7").arg(zoom).arg(scene, window.objectName()).arg(window.width()).arg(window.height()).arg(screen.width()).arg(screen.height());
                for (const QString& lost : outOfReach(window))
                    wrong << QStringLiteral("%1 %: %2 (%3): %4 is cut off").arg(zoom).arg(scene, window.objectName(), lost);
            });
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void noLetterIsTakenTwiceInAWindow_data() { languages(); }
    void noLetterIsTakenTwiceInAWindow()
    {
        QFETCH(int, language);
        SmallDesk on(static_cast<Language>(language));
        on.desk->window().resize(1280, 720);
        QStringList wrong;
        qsizetype letters = 0;
        on.goThrough(true, [&](const QString& scene, const QWidget& window) {
            letters += textsWithLetters(window).size();
            for (const QString& pair : lettersTakenTwice(window))
                wrong << QStringLiteral("%1 (%2): %3").arg(scene, window.objectName(), pair);
        });
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
        QVERIFY(letters > 20); // or nothing was looked at
    }

    void aLetterThatIsTakenTwiceIsFound()
    {
        QWidget window;
        QPushButton one(QStringLiteral("&Save"), &window);
        QPushButton other(QStringLiteral("&Send"), &window);
        window.show();
        QCOMPARE(lettersTakenTwice(window).size(), 1);
        other.setText(QStringLiteral("S&end"));
        QVERIFY(lettersTakenTwice(window).isEmpty());
    }

    void aColumnWithAnAmpersandIsNoLetterToPress()
    {
        DeskOnScreen on;
        QMenu menu;
        on.part<widgets::trading::TablePanel>("positionsPanel")->tools().fillMenu(menu, -1);
        const auto menus = menu.findChildren<QMenu*>();
        QVERIFY(!menus.isEmpty());
        bool isThere = false;
        for (const QMenu* each : menus) {
            QCOMPARE(textsWithLetters(*each), QStringList());
            isThere = isThere || each->title().contains(QStringLiteral("P&&L"));
        }
        QVERIFY(isThere);
    }

    void aDialogThatIsTooHighScrollsAndKeepsItsButtons()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        for (int i = 0; i < 60; ++i)
            column->addWidget(new QLineEdit(&dialog));
        auto* last = dialog.findChildren<QLineEdit*>().back();
        auto* row = new QHBoxLayout;
        auto* send = new QPushButton(QStringLiteral("Send"), &dialog);
        row->addWidget(send);
        column->addLayout(row);
        dialog.setFixedWidth(400);
        dialog.findChildren<QLineEdit*>().front()->setFocus();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        SmallDesk::turns();
        const QSize room = widgets::base::roomFor(dialog);
        QVERIFY(dialog.height() <= room.height());
        QCOMPARE(dialog.width(), 400);
        QVERIFY(dialog.rect().contains(QRect(send->mapTo(&dialog, QPoint()), send->size())));
        QVERIFY(dialog.findChildren<QLineEdit*>().front()->hasFocus());
        // The keyboard takes the room along.
        QVERIFY(last->visibleRegion().isEmpty());
        last->setFocus();
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

    /// As the confirmation is: as wide as its sentence. A bar beside it must not bring another below it.
    void aDialogOfFixedWidthScrollsOneWayOnly()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        for (int i = 0; i < 60; ++i) {
            auto* line = new QLineEdit(&dialog);
            line->setFixedWidth(460);
            column->addWidget(line);
        }
        column->addWidget(new QPushButton(QStringLiteral("Send"), &dialog));
        column->setSizeConstraint(QLayout::SetFixedSize);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        SmallDesk::turns();
        auto* room = dialog.findChild<QScrollArea*>();
        QVERIFY(room);
        QVERIFY(room->verticalScrollBar()->maximum() > 0);
        QCOMPARE(room->horizontalScrollBar()->maximum(), 0);
        QVERIFY(dialog.width() <= widgets::base::roomFor(dialog).width());
    }

    void aDialogThatFitsStaysAsItIs()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        column->addWidget(new QLineEdit(&dialog));
        dialog.show();
        SmallDesk::turns();
        QCOMPARE(dialog.layout(), column);
    }

private:
    static void languages()
    {
        QTest::addColumn<int>("language");
        for (const Language language : widgets::base::kAllLanguages)
            QTest::newRow(qPrintable(widgets::base::codeOf(language))) << static_cast<int>(language);
    }
};

JARVIS_TEST(EveryLanguageTest)

} // namespace jarvis

#include "every_language_test.moc"
