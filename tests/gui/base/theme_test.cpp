#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "widgets/base/fonts.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/tabular_font.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme.h"
#include "widgets/base/theme_manager.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QRawFont>
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
        QVERIFY(qAbs(QFontMetricsF(fixed).horizontalAdvance(QStringLiteral("1111")) - QFontMetricsF(fixed).horizontalAdvance(QStringLiteral("4444"))) < 0.15);
    }

    void theUiFontHasEqualDigitsWhereInterIsInstalled()
    {
        if (!QFontDatabase::hasFamily(QStringLiteral("Inter")))
            QSKIP("Inter is not installed here.");
        for (const FontRole role : {FontRole::Ui, FontRole::Caption, FontRole::Figure}) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
                const QFontMetricsF metrics(uiFont(role, weight));
                // A sixteenth of a pixel is the font's own rounding; Inter's proportional digits differ by two pixels.
                for (const char* number : {"4444", "0000", "9876", "7171"})
                    QVERIFY(qAbs(metrics.horizontalAdvance(QLatin1String(number)) - metrics.horizontalAdvance(QStringLiteral("1111"))) < 0.15);
            }
        }
        // Letters stay Inter's own, and bold is bold.
        QFont inter(QStringLiteral("Inter"));
        inter.setPixelSize(13);
        QCOMPARE(QFontMetricsF(uiFont()).horizontalAdvance(QStringLiteral("BTCUSDT Position")),
            QFontMetricsF(inter).horizontalAdvance(QStringLiteral("BTCUSDT Position")));
        QVERIFY(QFontMetricsF(uiFont(FontRole::Ui, QFont::Bold)).horizontalAdvance(QStringLiteral("Position"))
            > QFontMetricsF(uiFont()).horizontalAdvance(QStringLiteral("Position")));
        QVERIFY(numberFont().family() == uiFont().family());
    }

    void damagedFontTablesLeadNowhere()
    {
        QFont inter(QStringLiteral("Inter"));
        const QByteArray gsub = QRawFont::fromFont(inter).fontTable("GSUB");
        const QByteArray cmap = QRawFont::fromFont(inter).fontTable("cmap");
        const auto forms = tabularForms(gsub);
        QVERIFY(tabularForms({}).isEmpty());
        QVERIFY(withTabularDigits({}, forms).isEmpty());
        QVERIFY(withTabularDigits(cmap, {}).isEmpty()); // no forms: better no twin than a wrong one
        Random random(7);
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = i % 2 == 0 ? gsub : cmap;
            if (damaged.isEmpty())
                QSKIP("The UI font has no such tables here.");
            for (int hit = 0; hit < 20; ++hit)
                damaged[static_cast<qsizetype>(random.below(std::min<std::uint64_t>(damaged.size(), 6'000)))] = static_cast<char>(random.next());
            damaged.truncate(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(damaged.size()))));
            tabularForms(damaged);
            withTabularDigits(damaged, forms);
        }
    }

    void wordsAreCutAtTheEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("no room at all") << QStringLiteral("Working") << 0;
        QTest::newRow("some room") << QStringLiteral("Price collar: the price is too far") << 90;
        QTest::newRow("a character the font lacks") << QStringLiteral("Preis 価格 sehr lang und breit") << 60;
    }
    void wordsAreCutAtTheEnd()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        const QString cut = elidedTabular(text, width, uiFont());
        QVERIFY(cut.endsWith(QStringLiteral("…")));
        QVERIFY(text.startsWith(cut.chopped(1)));
        QVERIFY(width == 0 || tabularWidth(cut, uiFont()) <= width);
        QCOMPARE(elidedTabular(text, 10'000, uiFont()), text);
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
