#include "widgets/base/typed_signs.h"

#include <utility>

namespace jarvis::widgets::base {
namespace {

constexpr std::pair<char16_t, const char*> kPlainSigns[] = {
    {u'：', ":"}, {u'﹕', ":"},
    {u'“', "\""}, {u'”', "\""}, {u'„', "\""}, {u'‟', "\""}, {u'«', "\""}, {u'»', "\""}, {u'＂', "\""},
    {u'「', "\""}, {u'」', "\""}, {u'『', "\""}, {u'』', "\""}, {u'｢', "\""}, {u'｣', "\""}, {u'〝', "\""}, {u'〞', "\""}, {u'〟', "\""},
    {u'＜', "<"}, {u'＞', ">"}, {u'＝', "="}, {u'≤', "<="}, {u'≦', "<="}, {u'≥', ">="}, {u'≧', ">="},
};
constexpr char16_t kCommas[] = {u',', u'，', u'、', u'､', u'﹐', u'﹑'};

bool isComma(QChar sign)
{
    for (const char16_t comma : kCommas) {
        if (sign == QChar(comma))
            return true;
    }
    return false;
}

} // namespace

QString withPlainSigns(const QString& typed)
{
    QString plain;
    plain.reserve(typed.size());
    for (const QChar sign : typed) {
        const char* other = nullptr;
        for (const auto& [from, to] : kPlainSigns)
            other = sign == QChar(from) ? to : other;
        if (other)
            plain += QLatin1String(other);
        else
            plain += sign;
    }
    return plain;
}

QStringList splitAtCommas(const QString& typed)
{
    QStringList parts;
    QString part;
    const auto finish = [&] {
        if (const QString whole = part.simplified(); !whole.isEmpty())
            parts << whole;
        part.clear();
    };
    for (const QChar sign : typed) {
        if (isComma(sign))
            finish();
        else
            part += sign;
    }
    finish();
    return parts;
}

} // namespace jarvis::widgets::base
