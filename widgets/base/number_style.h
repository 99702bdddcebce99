#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <cstdint>

namespace jarvis::widgets::base {

enum class DateOrder : std::uint8_t { Iso = 1, DayDots, DaySlashes, YearSlashes }; ///< 2026-11-21, 21.11.2026, 21/11/2026, 2026/11/21

/// How numbers and dates look on the screen, and how typed ones are read. Files, journals and other programs never see it: what goes there
/// is written plain.
///
/// Threads: a plain value.
struct NumberStyle {
    char16_t decimal = u'.'; ///< '.' or ','
    char16_t group = u',';
    bool isFourGrouped = true; ///< 1,234; some languages begin at 12.345
    DateOrder dates = DateOrder::Iso;

    bool operator==(const NumberStyle&) const = default;

    /// 1,234.56 and 2026-11-21
    static NumberStyle plain() { return {}; }
    /// As the locale has them. One with other digits, or signs that could be taken for something else, gets plain numbers.
    static NumberStyle of(const QLocale& locale);
};

/// The one of the program: plain until another one is set. Threads: any.
NumberStyle numberStyle();
/// Whatever shows or reads numbers is to be built anew afterwards. Threads: GUI.
void setNumberStyle(const NumberStyle& style);

/// For what writes numbers by a QLocale, such as the axes of a chart: the numbers of numberStyle(), whatever language the rest is in.
QLocale numberLocale();
/// 2026-11, November 2026, 2026年11月
QString formatMonth(QDate day);
/// For an editor of date and time: "dd.MM.yyyy HH:mm". `time` is appended behind the date.
QString dateFormat(const QString& time = QString());

} // namespace jarvis::widgets::base
