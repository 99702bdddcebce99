#include "tests/support/test_main.h"
#include "widgets/guide/glossary_dialog.h"
#include "widgets/guide/help_dialog.h"
#include "widgets/guide/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jarvis::widgets::guide;

namespace {

constexpr const char* kPanels[] = {"watchlist", "chart", "ladder", "tape", "ticket", "positions", "orders", "fills", "closed", "algorithms", "execution", "risk", "log",
    "audit", ""};

/// A window with two controls, and one that is not there.
struct Place {
    QWidget window;
    QPushButton* first = new QPushButton(QStringLiteral("first"), &window);
    QPushButton* last = new QPushButton(QStringLiteral("last"), &window);
    Tour* tour = nullptr;

    Place()
    {
        window.resize(900, 600);
        first->setGeometry(20, 20, 100, 40);
        last->setGeometry(760, 540, 120, 40);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        const auto at = [](QWidget* widget) { return [widget] { return widget; }; };
        tour = new Tour({{QStringLiteral("One"), QStringLiteral("first"), at(first)}, {QStringLiteral("Two"), QStringLiteral("absent"), at(nullptr)},
                            {QStringLiteral("Three"), QStringLiteral("last"), at(last)}},
            window);
        tour->start();
    }
    QPushButton* button(const char* name) const { return tour->note().findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPanelHasHelpAndItsWordsAreInTheGlossary()
    {
        QSet<QString> known;
        for (const Term& term : glossary()) {
            QVERIFY2(!known.contains(term.id), qPrintable(term.id));
            QVERIFY(!term.word.isEmpty() && term.meaning.size() > 10);
            known << term.id;
        }
        QSet<QString> linked;
        for (const char* panel : kPanels) {
            const HelpTopic topic = helpTopic(QLatin1String(panel));
            QVERIFY2(*panel == '\0' || topic.id == QLatin1String(panel) || topic.id == QStringLiteral("fills"), panel);
            QVERIFY2(topic.about.size() > 40 && !topic.terms.isEmpty(), panel);
            for (const QString& id : topic.terms) {
                QVERIFY2(known.contains(id), qPrintable(id));
                linked << id;
            }
        }
        QVERIFY(linked.size() > 30);
    }
    void aWordLeadsIntoTheGlossaryByKeyboard()
    {
        HelpDialog help(helpTopic(QStringLiteral("ticket")));
        QSignalSpy wanted(&help, &HelpDialog::termWanted);
        help.show();
        auto* words = help.findChild<QLabel*>(QStringLiteral("helpWords"));
        words->setFocus(Qt::TabFocusReason);
        QTest::keyClick(words, Qt::Key_Tab);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(wanted.size() == 1 || words->text().contains(QStringLiteral("href=\"r\"")));
        QSignalSpy keys(&help, &HelpDialog::allKeysWanted);
        QTest::mouseClick(help.findChild<QPushButton*>(QStringLiteral("helpKeys")), Qt::LeftButton);
        QCOMPARE(keys.size(), 1);
    }
    void theGlossaryIsSearchedWhileOneTypes()
    {
        GlossaryDialog dialog;
        dialog.open(QStringLiteral("var"));
        auto* word = dialog.findChild<QLabel*>(QStringLiteral("glossaryWord"));
        QCOMPARE(word->text(), QStringLiteral("VaR"));
        auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("glossarySearch"));
        QTest::keyClicks(search, QStringLiteral("slip"));
        QCOMPARE(word->text(), QStringLiteral("Slippage"));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("glossaryWords"));
        QVERIFY(list->count() > 1); // others speak of it
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(word->text() != QStringLiteral("Slippage"));
        search->setText(QStringLiteral("xyzzy"));
        QCOMPARE(list->count(), 0);
        QCOMPARE(word->text(), QStringLiteral("No such word"));
    }
    void theTourWalksByKeysPastWhatIsNotThere()
    {
        Place place;
        QSignalSpy ended(place.tour, &Tour::ended);
        QCOMPARE(place.tour->step(), 0);
        QTest::keyClick(place.button("tourNext"), Qt::Key_Right);
        QCOMPARE(place.tour->step(), 2);
        QTest::keyClick(place.button("tourNext"), Qt::Key_Left);
        QCOMPARE(place.tour->step(), 0);
        QTest::mouseClick(place.button("tourNext"), Qt::LeftButton);
        QTest::keyClick(place.button("tourNext"), Qt::Key_Return);
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.front().front().toBool());
    }
    void escapeEndsItAndTheNoteGoes()
    {
        Place place;
        QSignalSpy ended(place.tour, &Tour::ended);
        const QPointer<QWidget> note(&place.tour->note());
        QTest::keyClick(place.button("tourNext"), Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended.front().front().toBool());
        QTRY_VERIFY(!note);
    }
    void theNoteNeverLiesOverWhatItSpeaksOf()
    {
        Place place;
        QVERIFY(!place.tour->note().geometry().intersects(place.first->geometry()));
        QTest::mouseClick(place.button("tourNext"), Qt::LeftButton);
        QVERIFY(!place.tour->note().geometry().intersects(place.last->geometry()));
        QVERIFY(place.window.rect().contains(place.tour->note().geometry()));
        place.window.resize(640, 480);
        place.last->move(500, 430);
        QTRY_VERIFY(place.window.rect().contains(place.tour->note().geometry()));
    }
    void theControlCanBeUsedMeanwhile()
    {
        Place place;
        QSignalSpy clicked(place.first, &QPushButton::clicked);
        QVERIFY(place.tour->testAttribute(Qt::WA_TransparentForMouseEvents));
        QTest::mouseClick(place.window.windowHandle(), Qt::LeftButton, {}, place.first->geometry().center());
        QCOMPARE(clicked.size(), 1);
    }
};

JARVIS_TEST(HelpTest)
#include "help_test.moc"
