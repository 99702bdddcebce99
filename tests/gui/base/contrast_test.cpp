#include "tests/gui/base/contrast_table.h"
#include "tests/support/test_main.h"
#include "widgets/base/style_sheet.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace jarvis;
using namespace jarvis::widgets::base;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira, Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0, on linear RGB.
constexpr Matrix kProtanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix kUsual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Triple times(const Matrix& m, const Triple& v)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

/// CIE L*a*b* (D65) of a colour as an eye with that matrix has it.
Triple seen(const QColor& color, const Matrix& eye)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    Triple rgb = times(eye, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    constexpr Matrix kToXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(kToXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24'389 ? std::cbrt(t) : (24'389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const Matrix& eye)
{
    const Triple p = seen(a, eye);
    const Triple q = seen(b, eye);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

ThemeColors colorsOf(bool isLight, bool isColourBlind)
{
    return Theme::builtIn(isLight ? ThemeName::Light : ThemeName::Dark, isColourBlind ? SidePalette::ColourBlind : SidePalette::Standard).colors();
}

void addThemes()
{
    QTest::addColumn<bool>("isLight");
    QTest::addColumn<bool>("isColourBlind");
    QTest::newRow("dark") << false << false;
    QTest::newRow("dark, colour-blind") << false << true;
    QTest::newRow("light") << true << false;
    QTest::newRow("light, colour-blind") << true << true;
}

/// The colour that a property has in a rule of a style sheet; invalid when it has none.
QColor valueOf(const QString& body, const QString& property)
{
    const QRegularExpression line(QStringLiteral("(?:^|[;\\s])%1:\\s*(?:\\d+px solid )?(#[0-9a-f]{6})").arg(property));
    const auto match = line.match(body);
    return match.hasMatch() ? QColor(match.captured(1)) : QColor();
}

} // namespace

/// What is painted can be read and seen, in every theme and palette, and buying is not selling to any eye.
class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfTheTableStandsOut_data() { addThemes(); }
    void everyPairOfTheTableStandsOut()
    {
        QFETCH(bool, isLight);
        QFETCH(bool, isColourBlind);
        QStringList failed;
        for (const test::ContrastRule& rule : test::contrastRules(colorsOf(isLight, isColourBlind))) {
            if (const double ratio = contrastRatio(rule.on, rule.ink); ratio < rule.least)
                failed << QStringLiteral("%1: %2 on %3 is %4 : 1, wanted %5").arg(QLatin1String(rule.where), rule.ink.name(), rule.on.name()).arg(ratio, 0, 'f', 2).arg(rule.least);
        }
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(QLatin1Char('\n'))));
    }

    /// A new rule of the style sheet cannot bring a pair that nobody looked at.
    void everyPairOfTheStyleSheetIsInTheTable_data() { addThemes(); }
    void everyPairOfTheStyleSheetIsInTheTable()
    {
        QFETCH(bool, isLight);
        QFETCH(bool, isColourBlind);
        const ThemeColors colors = colorsOf(isLight, isColourBlind);
        const auto rules = test::contrastRules(colors);
        const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
        auto found = block.globalMatch(styleSheetOf(colors));
        int pairs = 0;
        while (found.hasNext()) {
            const auto match = found.next();
            const QString selector = match.captured(1).trimmed();
            const QColor ink = valueOf(match.captured(2), QStringLiteral("color"));
            const QColor ground = valueOf(match.captured(2), QStringLiteral("background"));
            if (!ink.isValid() || !ground.isValid() || selector.contains(QStringLiteral(":disabled")))
                continue;
            ++pairs;
            const bool isKnown = std::any_of(rules.begin(), rules.end(), [&](const auto& rule) { return rule.on == ground && rule.ink == ink && rule.least >= 4.5; });
            QVERIFY2(isKnown, qPrintable(QStringLiteral("%1: %2 on %3").arg(selector, ink.name(), ground.name())));
        }
        QVERIFY(pairs > 10);
    }

    void buyingIsNotSellingToAnyEye_data()
    {
        QTest::addColumn<bool>("isLight");
        QTest::newRow("dark") << false;
        QTest::newRow("light") << true;
    }
    void buyingIsNotSellingToAnyEye()
    {
        QFETCH(bool, isLight);
        // Two patches that differ by 10 are told apart at a glance; a thin candle asks for more.
        constexpr double kApart = 40;
        const ThemeColors standard = colorsOf(isLight, false);
        QVERIFY(difference(standard.up, standard.down, kUsual) > kApart);
        const ThemeColors blind = colorsOf(isLight, true);
        for (const Matrix& eye : {kUsual, kProtanopia, kDeuteranopia, kTritanopia}) {
            QVERIFY(difference(blind.up, blind.down, eye) > kApart);
            QVERIFY(difference(blind.upText, blind.downText, eye) > kApart);
            // Nor is a warning a side, nor the red button a loss's neighbour of the same kind.
            QVERIFY(difference(blind.up, blind.warn, eye) > 10);
        }
    }
    /// That the second palette is needed: the first one's sides come close to one another there.
    void theStandardColoursComeCloseToSomeEyes()
    {
        const ThemeColors light = colorsOf(true, false);
        QVERIFY(difference(light.up, light.down, kDeuteranopia) < 25);
        QVERIFY(difference(light.up, light.down, kUsual) > 100);
    }
};

JARVIS_TEST(ContrastTest)
#include "contrast_test.moc"
