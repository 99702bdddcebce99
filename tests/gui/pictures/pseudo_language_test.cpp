#include "tests/gui/pictures/still_desk.h"
#include "tests/support/pseudo_language.h"
#include "tests/support/screen_texts.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

namespace jarvis {
namespace {

using test::PseudoLanguage;
using test::ScreenText;
using desktop::ShotMood;

/// What is no text: names of instruments, coins, venues, keys, files and people, and signs. The same in every language.
bool isNoText(QString left)
{
    static const QRegularExpression names(QStringLiteral(
        "\\b[A-Z0-9]{2,12}(USDT|USDC|USD)\\b|\\b(USDT?|BTC|ETH|SOL|Jarvis|jarvisd?|Binance|Bybit|OKX|R|bp|Ctrl|Alt|Shift|F\\d+|Esc|Del|Ins|Tab|Enter|Return|Space|PgUp|PgDown|Left|Right|Up|Down|Home|End|Backspace"
        "|Meta|Menu|English|Deutsch|Español|ann|Paper|UTC|K|M|B|T)\\b"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
    return !left.remove(names).contains(words);
}

/// What the pictures themselves say, to have something to show.
bool isSaidByThePicture(const QString& scene, const ScreenText& each)
{
    return each.text.startsWith(QLatin1Char('/')) || each.text.contains(QLatin1String("The market's data are 3.1 s old"))
        || (scene == QLatin1String("warned") && test::whereIs(each.widget).contains(QLatin1String("alertBar")));
}

/// The name of the choice that may end in "…": the whole of it stands in its list, and beside the others of the tape's narrow head there is no room.
bool mayEnd(const ScreenText& each) { return each.widget->objectName() == QLatin1String("tapeBig"); }

QString lineOf(const QString& scene, const ScreenText& each, const char* what)
{
    return QStringLiteral("%1: %2, %3 of %4: \"%5\"").arg(QLatin1String(what), scene, each.role, test::whereIs(each.widget), each.text.left(120));
}

} // namespace

/// Behind every screen, dialog, empty and error state: each text goes through tr(), and has room for one that is longer by two fifths.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedAndHasRoom();
    void aTextThatIsNotTranslatedIsFound();
    void aTextThatIsCutOffIsFound();
};

void PseudoLanguageTest::everyTextIsTranslatedAndHasRoom()
{
    const PseudoLanguage pseudo;
    test::StillDesk still;
    QStringList untranslated;
    QStringList cut;
    QSet<QString> told;
    for (const ShotMood mood : {ShotMood::Quiet, ShotMood::Busy, ShotMood::Halted}) {
        still.enter(mood);
        const desktop::ShotScenes scenes = still.scenes();
        for (const desktop::ShotScene& scene : scenes) {
            if (scene.mood != mood)
                continue;
            QWidget* shown = scene.show(still.desk());
            // Layouts ask one another in turns.
            for (int turn = 0; turn < 3; ++turn)
                QCoreApplication::processEvents();
            if (shown) {
                for (const ScreenText& each : test::textsOn(*shown)) {
                    const QString key = test::whereIs(each.widget) + each.role + each.text;
                    const bool isBad = !isNoText(PseudoLanguage::outside(each.text)) && !isSaidByThePicture(scene.name, each);
                    const bool isCut = each.isCut && !mayEnd(each);
                    if ((!isBad && !isCut) || told.contains(key))
                        continue;
                    told.insert(key);
                    if (isBad)
                        untranslated << lineOf(scene.name, each, "not translated");
                    if (isCut)
                        cut << lineOf(scene.name, each, "cut off");
                }
            }
            desktop::clearDesk(still.desk());
            if (scene.leave)
                scene.leave(still.desk());
        }
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QStringLiteral("; "))));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("; "))));
}

void PseudoLanguageTest::aTextThatIsNotTranslatedIsFound()
{
    QVERIFY(isNoText(PseudoLanguage::outside(PseudoLanguage::of(QStringLiteral("Send %1")).arg(QStringLiteral("BTCUSDT")))));
    QVERIFY(isNoText(PseudoLanguage::outside(QStringLiteral("64,250.10 USD · ⟦fóo⟧"))));
    QVERIFY(!isNoText(PseudoLanguage::outside(QStringLiteral("⟦Sénd⟧ now"))));
}

void PseudoLanguageTest::aTextThatIsCutOffIsFound()
{
    QWidget root;
    auto* label = new QLabel(QStringLiteral("a text of some length"), &root);
    label->resize(label->sizeHint());
    root.resize(400, 100);
    root.show();
    QVERIFY(!test::textsOn(root).isEmpty() && !test::textsOn(root).last().isCut);
    label->resize(40, label->height());
    QVERIFY(test::textsOn(root).last().isCut);
}

JARVIS_TEST(PseudoLanguageTest)

} // namespace jarvis

#include "pseudo_language_test.moc"
