#include "widgets/base/number_reader.h"

#include <algorithm>

namespace jarvis::widgets::base {
namespace {

/// What our own screen writes, and the blanks and marks that spreadsheets and web pages put between digits.
QString withPlainSigns(QString text)
{
    text = text.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(QChar(blank), QLatin1Char(' '));
    text.replace(QChar(0x2019), QLatin1Char('\''));
    return text;
}

/// "1.234" for '.': thousands, or a fraction that happens to have three digits.
bool looksGrouped(const QString& text, QChar separator)
{
    const qsizetype begin = text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')) ? 1 : 0;
    const qsizetype at = text.indexOf(separator);
    const QString whole = text.mid(begin, at - begin);
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return !whole.isEmpty() && whole.size() <= 3 && whole.front() != QLatin1Char('0') && std::all_of(whole.begin(), whole.end(), isDigit)
        && text.size() - at - 1 == 3;
}

/// Points become commas and the other way round.
QString swapped(QString text)
{
    for (QChar& c : text) {
        if (c == QLatin1Char('.'))
            c = QLatin1Char(',');
        else if (c == QLatin1Char(','))
            c = QLatin1Char('.');
    }
    return text;
}

} // namespace

Expected<Decimal, Decimal::ParseError> readNumber(const QString& typed, const NumberStyle& style, NumberOrigin origin)
{
    const QString text = withPlainSigns(typed);
    const auto plain = [](const QString& number) { return Decimal::parse(number.toStdString()); };
    if (style.decimal == u'.')
        return plain(text);
    const auto commas = text.count(QLatin1Char(','));
    const auto points = text.count(QLatin1Char('.'));
    const bool isUnsure = commas + points == 1
        && ((points == 1 && looksGrouped(text, QLatin1Char('.'))) || (origin == NumberOrigin::Pasted && commas == 1 && looksGrouped(text, QLatin1Char(','))));
    if (isUnsure)
        return Unexpected(Decimal::ParseError::AmbiguousSeparator);
    if (commas + points <= 1)
        return plain(commas == 1 ? swapped(text) : text);
    // Several of one kind part thousands; where there are both, the last one is the decimal sign.
    const bool isPointGrouping = commas == 0 || (points > 0 && text.lastIndexOf(QLatin1Char(',')) > text.lastIndexOf(QLatin1Char('.')));
    return plain(isPointGrouping ? swapped(text) : text);
}

} // namespace jarvis::widgets::base
