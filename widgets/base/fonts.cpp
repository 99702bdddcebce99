#include "widgets/base/fonts.h"

#include "engine/base/check.h"
#include "widgets/base/tabular_font.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace jarvis::widgets::base {
namespace {

int pixelsOf(FontRole role)
{
    switch (role) {
    case FontRole::Ui: return 13;
    case FontRole::Caption: return 11;
    case FontRole::Figure: return 20;
    }
    UNREACHABLE();
}

bool hasEqualDigits(const QString& family)
{
    QFont font(family);
    font.setPixelSize(20);
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.05)
            return false;
    }
    return true;
}

QString uiFamily()
{
    static const QString family = [] {
        const QString inter = QStringLiteral("Inter");
        if (!QFontDatabase::hasFamily(inter))
            return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        const QString tabular = makeTabularFamily(inter, QStringLiteral("Jarvis Inter"));
        return tabular.isEmpty() ? inter : tabular;
    }();
    return family;
}

QString numberFamily()
{
    static const QString family = [] {
        const QStringList candidates{uiFamily(), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
            QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue")};
        for (const QString& candidate : candidates) {
            if (QFontDatabase::hasFamily(candidate) && hasEqualDigits(candidate))
                return candidate;
        }
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    }();
    return family;
}

/// The same Chinese letters are written otherwise in China and in Japan: what is not Latin comes from the language's own font.
QStringList familiesOfLetters()
{
    switch (QLocale().language()) {
    case QLocale::Chinese:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei"),
            QStringLiteral("PingFang SC")};
    case QLocale::Japanese:
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Source Han Sans JP"), QStringLiteral("IPAexGothic"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")};
    default: return {};
    }
}

QFont fontOf(const QString& family, FontRole role, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(QStringList(family) + familiesOfLetters());
    font.setPixelSize(pixelsOf(role));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont uiFont(FontRole role, QFont::Weight weight)
{
    return fontOf(uiFamily(), role, weight);
}

QFont numberFont(FontRole role, QFont::Weight weight)
{
    return fontOf(numberFamily(), role, weight);
}

} // namespace jarvis::widgets::base
