#include "widgets/base/theme.h"

#include "engine/base/check.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace jarvis::widgets::base {
namespace {

constexpr double kReadable = 4.5;
constexpr double kVisible = 3.0; // of what is looked at, not read (WCAG 2.2, 1.4.11)

/// The tokens a file must have, once each.
const QStringList& themeTokens()
{
    static const QStringList names{QStringLiteral("window"), QStringLiteral("panel"), QStringLiteral("raised"), QStringLiteral("line"),
        QStringLiteral("text"), QStringLiteral("text-2"), QStringLiteral("text-3"), QStringLiteral("accent"), QStringLiteral("up"),
        QStringLiteral("down"), QStringLiteral("up-colour-blind"), QStringLiteral("down-colour-blind"), QStringLiteral("warn"),
        QStringLiteral("live"), QStringLiteral("kill"), QStringLiteral("on-fill-light"), QStringLiteral("on-fill-dark")};
    return names;
}

double luminanceOf(const QColor& color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// "#RRGGBB", nothing else: no names, no alpha.
QColor colorOf(QStringView text)
{
    const bool isHex = text.size() == 7 && text.front() == QLatin1Char('#')
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit() || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f')); });
    return isHex ? QColor(text.toString()) : QColor();
}

using Grounds = std::initializer_list<QColor>;

bool standsOut(const QColor& color, Grounds grounds, double ratio)
{
    return std::all_of(grounds.begin(), grounds.end(), [&](const QColor& ground) { return contrastRatio(color, ground) >= ratio; });
}

/// `color`, moved towards black or white in the smallest steps until it reaches `ratio` on all these grounds of the theme.
QColor standingOut(const QColor& color, const ThemeColors& colors, Grounds grounds, double ratio)
{
    const bool isDarkGround = luminanceOf(colors.panel) < 0.2;
    const QColor towards = isDarkGround ? colors.onFillLight : colors.onFillDark;
    for (int step = 0; step <= 50; ++step) {
        const QColor candidate = blended(color, towards, step / 50.0);
        if (standsOut(candidate, grounds, ratio))
            return candidate;
    }
    return colors.text;
}

/// From the paler end: three fifths of the ink, or as much more of it as reading takes.
QColor dimmedInk(const QColor& ink, const ThemeColors& colors)
{
    for (int step = 30; step < 50; ++step) {
        const QColor candidate = blended(colors.panel, ink, step / 50.0);
        if (standsOut(candidate, {colors.panel, colors.selection}, kReadable))
            return candidate;
    }
    return ink;
}

ThemeColors colorsFrom(const QHash<QString, QColor>& tokens, SidePalette palette)
{
    const bool isStandard = palette == SidePalette::Standard;
    const auto token = [&tokens](const QString& name) { return tokens.value(name); };
    ThemeColors c;
    c.window = token(QStringLiteral("window"));
    c.panel = token(QStringLiteral("panel"));
    c.raised = token(QStringLiteral("raised"));
    c.line = token(QStringLiteral("line"));
    c.text = token(QStringLiteral("text"));
    c.text2 = token(QStringLiteral("text-2"));
    c.text3 = token(QStringLiteral("text-3"));
    c.accent = token(QStringLiteral("accent"));
    c.up = token(isStandard ? QStringLiteral("up") : QStringLiteral("up-colour-blind"));
    c.down = token(isStandard ? QStringLiteral("down") : QStringLiteral("down-colour-blind"));
    c.warn = token(QStringLiteral("warn"));
    c.live = token(QStringLiteral("live"));
    c.kill = token(QStringLiteral("kill"));
    c.onFillLight = token(QStringLiteral("on-fill-light"));
    c.onFillDark = token(QStringLiteral("on-fill-dark"));
    c.hover = blended(c.raised, c.text, 0.06);
    c.selection = blended(c.panel, c.accent, 0.18);
    const auto ink = [&c](const QColor& color) { return standingOut(color, c, {c.window, c.panel, c.raised, c.hover, c.selection}, kReadable); };
    c.upText = ink(c.up);
    c.downText = ink(c.down);
    c.accentText = ink(c.accent);
    c.warnText = ink(c.warn);
    c.liveText = ink(c.live);
    c.killText = ink(c.kill);
    const bool isLight = c.textOn(c.panel) == c.onFillDark;
    c.upButton = isLight ? c.upText : c.up;
    c.downButton = isLight ? c.downText : c.down;
    c.edge = standingOut(c.line, c, {c.window, c.panel, c.raised}, kVisible);
    for (const QColor& each : {c.text, c.text2, c.upText, c.downText, c.accentText, c.warnText, c.liveText, c.killText})
        c.dims.insert(each.rgb(), dimmedInk(each, c).rgb());
    return c;
}

struct ThemeWords {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

} // namespace

QColor ThemeColors::textOn(const QColor& fill) const
{
    return contrastRatio(onFillLight, fill) >= contrastRatio(onFillDark, fill) ? onFillLight : onFillDark;
}

QColor ThemeColors::lit(const QColor& fill) const
{
    return blended(fill, textOn(fill) == onFillLight ? onFillDark : onFillLight, 0.12);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& under, const QColor& top, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(mix(under.red(), top.red()), mix(under.green(), top.green()), mix(under.blue(), top.blue()));
}

QString ThemeError::text() const
{
    const QString where = line > 0 ? ThemeWords::tr("%1, line %2: ").arg(file).arg(line) : ThemeWords::tr("%1: ").arg(file);
    switch (kind) {
    case Kind::Unreadable: return where + ThemeWords::tr("the theme file cannot be read (%1)").arg(token);
    case Kind::NotAnAssignment: return where + ThemeWords::tr("\"%1\" is not of the form `token = #RRGGBB`").arg(token);
    case Kind::UnknownToken: return where + ThemeWords::tr("there is no colour named \"%1\"").arg(token);
    case Kind::BadColour: return where + ThemeWords::tr("the value of \"%1\" is not a colour like #12AB9F").arg(token);
    case Kind::TokenTwice: return where + ThemeWords::tr("\"%1\" is given a second time").arg(token);
    case Kind::TokenMissing: return where + ThemeWords::tr("\"%1\" is missing").arg(token);
    }
    UNREACHABLE();
}

Theme Theme::builtIn(ThemeName name, SidePalette palette)
{
    const auto theme = load(name == ThemeName::Dark ? QStringLiteral(":/themes/dark.theme") : QStringLiteral(":/themes/light.theme"), palette);
    CHECK(theme.hasValue());
    return *theme;
}

Expected<Theme, ThemeError> Theme::load(const QString& path, SidePalette palette)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(ThemeError{ThemeError::Kind::Unreadable, path, 0, file.errorString()});
    constexpr qint64 kBytesMax = 64 * 1024;
    return parse(QString::fromUtf8(file.read(kBytesMax)), path, palette);
}

Expected<Theme, ThemeError> Theme::parse(QStringView text, const QString& fileName, SidePalette palette)
{
    QHash<QString, QColor> tokens;
    int number = 0;
    for (const QStringView& rawLine : text.split(QLatin1Char('\n'))) {
        ++number;
        const QStringView line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const auto fail = [&](ThemeError::Kind kind, QStringView token) {
            return Unexpected(ThemeError{kind, fileName, number, token.toString()});
        };
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 0)
            return fail(ThemeError::Kind::NotAnAssignment, line);
        const QString token = line.left(equals).trimmed().toString();
        if (!themeTokens().contains(token))
            return fail(ThemeError::Kind::UnknownToken, token);
        const QColor color = colorOf(line.mid(equals + 1).trimmed());
        if (!color.isValid())
            return fail(ThemeError::Kind::BadColour, token);
        if (tokens.contains(token))
            return fail(ThemeError::Kind::TokenTwice, token);
        tokens.insert(token, color);
    }
    for (const QString& token : themeTokens()) {
        if (!tokens.contains(token))
            return Unexpected(ThemeError{ThemeError::Kind::TokenMissing, fileName, 0, token});
    }
    return Theme(colorsFrom(tokens, palette));
}

} // namespace jarvis::widgets::base
