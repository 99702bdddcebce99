#include "tests/support/test_main.h"
#include "widgets/settings/language_page.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace jarvis::test {
namespace {

using namespace widgets;
using base::Language;
using base::LanguageChoice;

struct OpenPage {
    QString obstacle;
    std::vector<LanguageChoice> chosen;
    settings::LanguagePage page;

    explicit OpenPage(const LanguageChoice& now = {})
        : page(now, [this](const LanguageChoice& choice) {
            chosen.push_back(choice);
            return obstacle;
        })
    {
        page.show();
    }
    QComboBox& box(const char* name) { return *page.findChild<QComboBox*>(QLatin1String(name)); }
    void choose(const char* name, const QString& text)
    {
        box(name).setFocus();
        box(name).setCurrentIndex(box(name).findText(text));
        Q_EMIT box(name).activated(box(name).currentIndex());
    }
};

} // namespace

/// Settings, Language: each in its own name, and what cannot be is said.
class LanguagePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageIsNamedInItself()
    {
        OpenPage on({Language::German, false});
        QStringList names;
        for (int i = 1; i < on.box("language").count(); ++i)
            names << on.box("language").itemText(i);
        QCOMPARE(names, (QStringList{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Español"), QStringLiteral("简体中文"), QStringLiteral("日本語")}));
        QCOMPARE(on.box("language").currentText(), QStringLiteral("Deutsch"));
    }

    void whatIsChosenIsTold()
    {
        OpenPage on;
        on.choose("language", QStringLiteral("日本語"));
        QCOMPARE(on.chosen.back(), (LanguageChoice{Language::Japanese, false}));
        on.box("numberForm").setCurrentIndex(1);
        Q_EMIT on.box("numberForm").activated(1);
        QCOMPARE(on.chosen.back(), (LanguageChoice{Language::Japanese, true}));
        // The same again is no choice.
        Q_EMIT on.box("numberForm").activated(1);
        QCOMPARE(on.chosen.size(), std::size_t{2});
        on.page.restoreDefaults();
        QCOMPARE(on.chosen.back(), LanguageChoice{});
    }

    void whatCannotBeIsSaidAndShownAsItIs()
    {
        OpenPage on({Language::English, false});
        on.obstacle = QStringLiteral("Close the window first.");
        on.choose("language", QStringLiteral("Español"));
        QCOMPARE(on.box("language").currentText(), QStringLiteral("English"));
        QCOMPARE(on.page.findChild<QLabel*>(QStringLiteral("languageObstacle"))->text(), on.obstacle);
        on.obstacle.clear();
        on.choose("language", QStringLiteral("Español"));
        QCOMPARE(on.box("language").currentText(), QStringLiteral("Español"));
        QVERIFY(on.page.findChild<QLabel*>(QStringLiteral("languageObstacle"))->text().isEmpty());
    }
};

JARVIS_TEST(LanguagePageTest)

} // namespace jarvis::test

#include "language_page_test.moc"
