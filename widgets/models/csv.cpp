#include "widgets/models/csv.h"

#include "widgets/base/roles.h"

#include <QSaveFile>

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

QString tsvField(const QString& text)
{
    QString field = withoutFormula(text);
    for (QChar& c : field) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return field;
}

template <typename Field>
QString tableOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns, const QString& separator, const QString& lineEnd, Field field)
{
    QStringList fields;
    for (const int column : columns)
        fields << field(model.column(column).title);
    QString table = fields.join(separator) + lineEnd;
    for (const quint64 row : rows) {
        fields.clear();
        for (const int column : columns)
            fields << field(model.dataOf(row, column, base::RawTextRole).toString());
        table += fields.join(separator) + lineEnd;
    }
    return table;
}

} // namespace

QString csvField(QString text)
{
    text = withoutFormula(text);
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns)
{
    return tableOf(model, rows, columns, QStringLiteral(","), QStringLiteral("\r\n"), [](const QString& text) { return csvField(text); });
}

QString tsvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns)
{
    return tableOf(model, rows, columns, QStringLiteral("\t"), QStringLiteral("\n"), tsvField);
}

Expected<void, QString> writeWhole(const QString& path, const QString& text)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Unexpected(file.errorString());
    return {};
}

} // namespace jarvis::widgets::models
