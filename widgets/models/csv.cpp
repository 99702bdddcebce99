#include "widgets/models/csv.h"

#include "widgets/base/roles.h"

#include <QAbstractItemModel>

namespace jarvis::widgets::models {
namespace {

bool isPlainNumber(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

QString csvField(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isPlainNumber(text))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString toCsv(const QAbstractItemModel& model)
{
    QString csv;
    const int columns = model.columnCount();
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                csv += QLatin1Char(',');
            if (row < 0) {
                csv += csvField(model.headerData(column, Qt::Horizontal).toString());
                continue;
            }
            const QModelIndex index = model.index(row, column);
            const QVariant raw = index.data(base::RawTextRole);
            csv += csvField(raw.isValid() ? raw.toString() : index.data().toString());
        }
        csv += QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace jarvis::widgets::models
