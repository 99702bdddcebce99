#include "widgets/models/row_filter.h"

#include "engine/base/check.h"
#include "widgets/base/list_text.h"
#include "widgets/base/parse.h"
#include "widgets/base/typed_signs.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::models {
namespace {

/// Titles are compared as they are read: without case and spaces.
QString plainTitle(const QString& title)
{
    return title.simplified().remove(QLatin1Char(' ')).toCaseFolded();
}

} // namespace

/// Words end at spaces outside quotes; the first colon behind something that begins with a letter ends a column's name.
QVector<RowFilter::Word> RowFilter::wordsOf(const QString& text)
{
    QVector<Word> words;
    Word word;
    bool isQuoted = false;
    bool isBegun = false;
    const auto finish = [&] {
        if (isBegun)
            words.push_back(std::exchange(word, {}));
        isBegun = false;
    };
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
            isBegun = true;
        } else if (c.isSpace() && !isQuoted) {
            finish();
        } else if (c == QLatin1Char(':') && !isQuoted && word.column.isNull() && !word.value.isEmpty() && word.value.front().isLetter()) {
            word.column = std::exchange(word.value, {});
        } else {
            word.value += c;
            isBegun = true;
        }
    }
    finish();
    return words;
}

Expected<int, QString> RowFilter::columnNamed(const QString& name, const RowModel& model)
{
    const QString wanted = plainTitle(name);
    QStringList titles;
    int found = -1;
    int alike = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.column(column).title;
        titles << title;
        if (plainTitle(title) == wanted)
            return column;
        if (plainTitle(title).startsWith(wanted)) {
            found = column;
            ++alike;
        }
    }
    if (alike == 1)
        return found;
    if (alike > 1)
        return Unexpected(tr("More than one column begins with \"%1\": write more of its title.").arg(name.left(40)));
    return Unexpected(tr("There is no column \"%1\". There are: %2.").arg(name.left(40), base::listText(titles)));
}

Expected<RowFilter::Term, QString> RowFilter::termOf(const Word& word, const RowModel& model)
{
    Term term;
    term.text = word.value;
    if (word.column.isNull())
        return term;
    const auto column = columnNamed(word.column, model);
    if (!column)
        return Unexpected(column.error());
    term.column = *column;
    static const std::pair<QString, Kind> kOperators[] = {{QStringLiteral("<="), Kind::AtMost}, {QStringLiteral(">="), Kind::AtLeast},
        {QStringLiteral("<"), Kind::Below}, {QStringLiteral(">"), Kind::Above}, {QStringLiteral("="), Kind::Equals}};
    for (const auto& [sign, kind] : kOperators) {
        if (!word.value.startsWith(sign))
            continue;
        if (!model.column(*column).isNumber)
            return Unexpected(tr("The column \"%1\" holds no numbers: leave out \"%2\".").arg(model.column(*column).title, sign));
        const auto number = base::parseDecimal(word.value.mid(sign.size()).normalized(QString::NormalizationForm_KC)); // full-width digits
        if (!number)
            return Unexpected(tr("After \"%1\" a number is needed, as in %2. %3")
                                  .arg(sign, word.column + QLatin1Char(':') + sign + QStringLiteral("10"), number.error().text));
        term.kind = kind;
        // Doubles are enough to choose what is shown.
        term.number = QString::fromStdString(number->toString()).toDouble();
        return term;
    }
    return term;
}

Expected<RowFilter, QString> RowFilter::parse(const QString& text, const RowModel& model)
{
    RowFilter filter;
    for (const Word& word : wordsOf(base::withPlainSigns(text))) {
        const auto term = termOf(word, model);
        if (!term)
            return Unexpected(term.error());
        filter.m_terms.push_back(*term);
    }
    return filter;
}

bool RowFilter::holds(const Term& term, const Cell& cell)
{
    if (term.kind == Kind::Contains)
        return cell.text.contains(term.text, Qt::CaseInsensitive) || (term.column >= 0 && cell.raw.contains(term.text, Qt::CaseInsensitive));
    bool isNumber = false;
    const double value = (cell.raw.isNull() ? cell.text : cell.raw).toDouble(&isNumber);
    if (!isNumber)
        return false; // what is unknown is neither above nor below
    switch (term.kind) {
    case Kind::Below: return value < term.number;
    case Kind::AtMost: return value <= term.number;
    case Kind::Above: return value > term.number;
    case Kind::AtLeast: return value >= term.number;
    case Kind::Equals: return value == term.number;
    case Kind::Contains: break;
    }
    UNREACHABLE();
}

bool RowFilter::matches(const RowModel& model, quint64 row) const
{
    // A column's cell is made once, however many words look at it.
    QVector<std::optional<Cell>> cells(model.columnCount());
    const auto cellAt = [&](int column) -> const Cell& {
        auto& cell = cells[column];
        if (!cell)
            cell = model.cellOf(row, column);
        return *cell;
    };
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        if (term.column >= 0)
            return holds(term, cellAt(term.column));
        for (int column = 0; column < model.columnCount(); ++column) {
            if (holds(term, cellAt(column)))
                return true;
        }
        return false;
    });
}

} // namespace jarvis::widgets::models
