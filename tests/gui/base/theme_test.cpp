#include "tests/support/test_main.h"
#include "widgets/base/fonts.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme.h"
#include "widgets/base/theme_manager.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::base;

Q_DECLARE_METATYPE(jarvis::widgets::base::ThemeName)
Q_DECLARE_METATYPE(jarvis::widgets::base::SidePalette)
Q_DECLARE_METATYPE(jarvis::widgets::base::ThemeError::Kind)

namespace {

QString darkFile()
{
    QFile file(QStringLiteral(":/themes/dark.theme"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QImage painted(const QString& text)
{
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    drawTabular(painter, QRectF(0, 0, 120, 20), Qt::AlignRight, text, uiFont());
    return image;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnEveryGround_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::addColumn<SidePalette>("palette");
        QTest::newRow("dark") << ThemeName::Dark << SidePalette::Standard;
        QTest::newRow("dark, colour-blind") << ThemeName::Dark << SidePalette::ColourBlind;
        QTest::newRow("light") << ThemeName::Light << SidePalette::Standard;
        QTest::newRow("light, colour-blind") << ThemeName::Light << SidePalette::ColourBlind;
    }
    void textReadsOnEveryGround()
    {
        QFETCH(ThemeName, name);
        QFETCH(SidePalette, palette);
        const ThemeColors c = Theme::builtIn(name, palette).colors();
        for (const QColor& ground : {c.window, c.panel, c.raised}) {
            for (const QColor& ink : {c.text, c.text2, c.upText, c.downText, c.accentText, c.warnText, c.liveText, c.killText})
                QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
        for (const QColor& fill : {c.accent, c.up, c.down, c.live, c.kill, c.warn})
            QVERIFY2(contrastRatio(c.textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
    }

    void derivedInkStaysCloseToItsToken()
    {
        const ThemeColors dark = Theme::builtIn(ThemeName::Dark, SidePalette::Standard).colors();
        QCOMPARE(dark.upText, dark.up); // it reads already
        const ThemeColors light = Theme::builtIn(ThemeName::Light, SidePalette::Standard).colors();
        QVERIFY(light.upText != light.up); // 4.1 : 1 as it stands
        QVERIFY(qAbs(light.upText.hue() - light.up.hue()) < 20);
    }

    void contrastIsThatOfWcag()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void aWrongFileNamesPlaceAndToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ThemeError::Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("token");
        const QString good = darkFile();
        QTest::newRow("a colour that is none") << QString(good).replace(QStringLiteral("#12161D"), QStringLiteral("blue-ish")) << ThemeError::Kind::BadColour << 3
                                               << QStringLiteral("panel");
        QTest::newRow("a colour by name is not taken") << QString(good).replace(QStringLiteral("#12161D"), QStringLiteral("blue")) << ThemeError::Kind::BadColour
                                                       << 3 << QStringLiteral("panel");
        QTest::newRow("an unknown token") << QString(good).replace(QStringLiteral("panel ="), QStringLiteral("pannel =")) << ThemeError::Kind::UnknownToken << 3
                                          << QStringLiteral("pannel");
        QTest::newRow("no assignment") << QString(good).replace(QStringLiteral("panel ="), QStringLiteral("panel")) << ThemeError::Kind::NotAnAssignment << 3
                                       << QStringLiteral("panel #12161D");
        QTest::newRow("twice") << QString(good + QStringLiteral("\nup = #00FF00\n")) << ThemeError::Kind::TokenTwice
                               << static_cast<int>(good.count(QLatin1Char('\n'))) + 2 << QStringLiteral("up");
        QTest::newRow("missing") << QString(good).remove(QStringLiteral("panel = #12161D\n")) << ThemeError::Kind::TokenMissing << 0 << QStringLiteral("panel");
        QTest::newRow("empty") << QString() << ThemeError::Kind::TokenMissing << 0 << QStringLiteral("window");
    }
    void aWrongFileNamesPlaceAndToken()
    {
        QFETCH(QString, text);
        QFETCH(ThemeError::Kind, kind);
        QFETCH(int, line);
        QFETCH(QString, token);
        const auto theme = Theme::parse(text, QStringLiteral("mine.theme"), SidePalette::Standard);
        QVERIFY(!theme);
        QCOMPARE(theme.error().kind, kind);
        QCOMPARE(theme.error().line, line);
        QCOMPARE(theme.error().token, token);
        QVERIFY(theme.error().text().contains(QStringLiteral("mine.theme")));
        QVERIFY(theme.error().text().contains(token));
    }

    void anUnreadableFileChangesNothing()
    {
        ThemeManager& manager = ThemeManager::instance();
        manager.set(ThemeName::Light);
        const QColor before = manager.colors().window;
        const auto result = manager.setFromFile(QStringLiteral("/nowhere/at.all"), SidePalette::Standard);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ThemeError::Kind::Unreadable);
        QCOMPARE(manager.colors().window, before);
    }

    void settingAThemeReachesTheApplication()
    {
        ThemeManager& manager = ThemeManager::instance();
        manager.set(ThemeName::Dark);
        QSignalSpy changed(&manager, &ThemeManager::changed);
        manager.set(ThemeName::Light, SidePalette::ColourBlind);
        manager.set(ThemeName::Light, SidePalette::ColourBlind); // the same again is no change
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme().panel);
        QVERIFY(qApp->styleSheet().contains(theme().raised.name()));
        QCOMPARE(theme().up, QColor(QStringLiteral("#1769C9")));
    }

    void theStyleSheetHasNoRuleForHotViews()
    {
        const QString sheet = styleSheetOf(theme());
        for (const char* view : {"QTableView", "QTreeView", "QGraphicsView", "QListView"})
            QVERIFY2(!sheet.contains(QLatin1String(view)), view);
        QVERIFY(!sheet.contains(QLatin1Char('%')));
    }

    void digitsStandUnderOneAnother()
    {
        const qreal width = tabularWidth(QStringLiteral("1,111.11"), uiFont());
        for (const char* number : {"4,444.44", "0,000.00", "9,876.54"})
            QCOMPARE(tabularWidth(QLatin1String(number), uiFont()), width);
        QVERIFY(tabularWidth(QStringLiteral("−1,111.11"), uiFont()) > width);
        const QFont fixed = numberFont();
        QCOMPARE(QFontMetricsF(fixed).horizontalAdvance(QStringLiteral("1111")), QFontMetricsF(fixed).horizontalAdvance(QStringLiteral("4444")));
    }

    void aNumberWithoutRoomIsNeverCutInHalf()
    {
        const QImage tooLong = painted(QStringLiteral("123,456,789,012,345.67"));
        QCOMPARE(tooLong, painted(QStringLiteral("…")));
        QVERIFY(painted(QStringLiteral("123.45")) != tooLong);
    }
};

JARVIS_TEST(ThemeTest)
#include "theme_test.moc"
