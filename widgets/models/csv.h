#pragma once

#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace jarvis::widgets::models {

/// The whole table as CSV (RFC 4180): titles, then rows as shown; numbers plain (RawTextRole), unknown ones empty.
///
/// Text that a spreadsheet would run as a formula (`=`, `+`, `@`, a tab first; `-` unless it is a number) gets a leading apostrophe.
QString toCsv(const QAbstractItemModel& model);

} // namespace jarvis::widgets::models
