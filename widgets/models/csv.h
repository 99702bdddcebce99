#pragma once

#include "engine/base/expected.h"
#include "widgets/models/row_model.h"

#include <QString>
#include <QVector>

namespace jarvis::widgets::models {

/// A field of a CSV file (RFC 4180), quoted where it must be. Text that a spreadsheet would run as a formula (`=`, `+`, `@`, a tab
/// first; `-` unless it is a number) gets a leading apostrophe.
QString csvField(QString text);

/// These rows and columns as CSV: titles first; numbers plain (RawTextRole), unknown ones empty.
QString csvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns);
/// The same for the clipboard: tab-separated, tabs and line breaks inside a cell as spaces.
QString tsvOf(const RowModel& model, const QVector<quint64>& rows, const QVector<int>& columns);

/// All or nothing: what was in the file before stays when writing fails. An error is the system's word for it.
Expected<void, QString> writeWhole(const QString& path, const QString& text);

} // namespace jarvis::widgets::models
