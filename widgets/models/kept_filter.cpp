#include "widgets/models/kept_filter.h"

#include "widgets/base/format.h"
#include "widgets/base/parse.h"
#include "widgets/base/typed_signs.h"

#include <QStringList>

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

/// As RowFilter reads it as one word, without a column of its own.
QString quoted(const QString& text)
{
    for (const QChar c : text) {
        if (c.isSpace() || c == QLatin1Char(':'))
            return QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

} // namespace

/// More than a look at the first rows is not worth the wait.
quint64 KeptFilter::exampleOf(const QString& letters, int column, const RowModel& model)
{
    constexpr qsizetype kLookedAt = 2'000;
    const QVector<quint64> rows = model.rows();
    quint64 found = 0;
    QString shown;
    for (qsizetype i = 0; i < std::min(rows.size(), kLookedAt); ++i) {
        const QString text = model.cellOf(rows[i], column).text;
        if (!text.contains(letters, Qt::CaseInsensitive))
            continue;
        if (found != 0 && text != shown)
            return 0;
        found = rows[i];
        shown = text;
    }
    return found;
}

KeptFilter KeptFilter::of(const QString& typed, const RowModel& model)
{
    KeptFilter kept;
    const QVector<RowFilter::Word> words = RowFilter::wordsOf(base::withPlainSigns(typed));
    for (const RowFilter::Word& word : words) {
        Word each;
        each.typed = word;
        const auto column = word.column.isNull() ? Expected<int, QString>(-1) : RowFilter::columnNamed(word.column, model);
        if (column && *column >= 0) {
            each.column = *column;
            const qsizetype end = word.value.startsWith(QLatin1String("<=")) || word.value.startsWith(QLatin1String(">=")) ? 2 : 1;
            const bool isCompared = !word.value.isEmpty() && QStringLiteral("<>=").contains(word.value.front());
            each.comparison = isCompared ? word.value.left(end) : QString();
            if (const auto number = base::parseDecimal(word.value.mid(each.comparison.size())); isCompared && number)
                each.number = *number;
            else if (!isCompared && !word.value.isEmpty())
                each.example = exampleOf(word.value, *column, model);
        }
        kept.m_words.push_back(each);
    }
    return kept;
}

QString KeptFilter::typedFor(const RowModel& model) const
{
    QStringList words;
    for (const Word& word : m_words) {
        QString value = word.typed.value;
        if (word.number)
            value = word.comparison + base::formatDecimal(*word.number, word.number->scale, base::Sign::WhenNegative, base::Grouping::None);
        else if (word.example != 0 && model.rowOf(word.example) >= 0) {
            const QString text = model.cellOf(word.example, word.column).text;
            value = text.contains(value, Qt::CaseInsensitive) ? value : text;
        }
        const QString column = word.column < 0 ? word.typed.column : model.column(word.column).title;
        words << (column.isNull() ? quoted(value) : quoted(column) + QLatin1Char(':') + quoted(value));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace jarvis::widgets::models
