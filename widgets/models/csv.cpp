#include "widgets/models/csv.h"

#include "widgets/base/roles.h"

#include <QStringList>

#include <utility>

namespace jarvis::widgets::models {
namespace {

bool isPlainNumber(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

/// Also for the clipboard, which ends in spreadsheets.
QString withoutFormula(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isPlainNumber(text))
        text.prepend(QLatin1Char('\''));
    return text;
}

QString tsvField(QString text)
{
    QString field = withoutFormula(std::move(text));
    for (QChar& c : field) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return field;
}

/// How fields become lines.
struct Shape {
    QString separator;
    QString lineEnd;
    QString (*field)(QString);
};

Shape csvShape()
{
    return {QStringLiteral(","), QStringLiteral("\r\n"), &csvField};
}

QString titlesOf(const RowModel& model, const QVector<int>& columns, const Shape& shape)
{
    QStringList fields;
    for (const int column : columns)
        fields << shape.field(model.column(column).title);
    return fields.join(shape.separator) + shape.lineEnd;
}

QString linesOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns, const Shape& shape)
{
    QString lines;
    QStringList fields;
    for (const quint64 row : rows) {
        fields.clear();
        for (const int column : columns)
            fields << shape.field(model.dataOf(row, column, base::RawTextRole).toString());
        lines += fields.join(shape.separator) + shape.lineEnd;
    }
    return lines;
}

} // namespace

QString csvField(QString text)
{
    text = withoutFormula(text);
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvTitles(const RowModel& model, const QVector<int>& columns)
{
    return titlesOf(model, columns, csvShape());
}

QString csvRows(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns)
{
    return linesOf(model, rows, columns, csvShape());
}

QString csvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns)
{
    return csvTitles(model, columns) + csvRows(model, rows, columns);
}

QString tsvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns)
{
    const Shape shape{QStringLiteral("\t"), QStringLiteral("\n"), &tsvField};
    return titlesOf(model, columns, shape) + linesOf(model, rows, columns, shape);
}

} // namespace jarvis::widgets::models
