#pragma once

#include "widgets/models/row_model.h"

#include <QString>
#include <QVector>

namespace jarvis::widgets::models {

/// A field of a CSV file (RFC 4180), quoted where it must be. Text that a spreadsheet would run as a formula (`=`, `+`, `@`, a tab
/// first; `-` unless it is a number) gets a leading apostrophe.
QString csvField(QString text);

/// These rows and columns as CSV: titles first; numbers plain (RawTextRole), unknown ones empty.
QString csvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns);
/// The parts of it: the line of titles, and the lines of some rows.
QString csvTitles(const RowModel& model, const QVector<int>& columns);
QString csvRows(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns);
/// The same for the clipboard: tab-separated, tabs and line breaks inside a cell as spaces.
QString tsvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns);

} // namespace jarvis::widgets::models
