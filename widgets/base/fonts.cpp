#include "widgets/base/fonts.h"

#include "engine/base/check.h"
#include "widgets/base/tabular_font.h"

#include <QFontDatabase>
#include <QFontMetricsF>
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

QFont fontOf(const QString& family, FontRole role, QFont::Weight weight)
{
    QFont font(family);
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
