#pragma once

#include "widgets/diagnostics/diagnostics.h"
#include "widgets/models/row_model.h"

namespace jarvis::widgets::diagnostics {

/// The lines of the program's log that are grave enough and hold what is looked for, newest first. Row id: one more than the line's place.
/// Threads: GUI.
class LogLinesModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, Level, Thread, Text, ColumnCount };
    enum class Gravity : int { All, Warnings, Errors };

    explicit LogLinesModel(QObject* parent = nullptr);

    void setLines(const QVector<LogLine>& lines);
    void setGravity(Gravity least);
    /// Each word must occur, in whatever case and order.
    void setSearch(const QString& words);

protected:
    models::Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;

private:
    static Gravity gravityOf(const LogLine& line);
    bool isWanted(const LogLine& line) const;
    void choose();

    QVector<LogLine> m_lines;
    Gravity m_least = Gravity::All;
    QStringList m_words;
};

} // namespace jarvis::widgets::diagnostics
