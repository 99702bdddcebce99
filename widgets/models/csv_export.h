#pragma once

#include "widgets/models/row_model.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>
#include <QVector>

namespace jarvis::widgets::models {

/// Writes rows into a CSV file, a slice at a time between two frames: a hundred thousand rows take longer than one lasts.
///
/// All or nothing: what was in the file before stays when writing fails, is cancelled or this is destroyed. A row that leaves the model
/// meanwhile is left out; one that changes is written as it is when its turn comes.
/// Threads: GUI. The model must outlive it.
class CsvExport final : public QObject {
    Q_OBJECT

public:
    CsvExport(const RowModel& model, QVector<quint64> rows, QVector<int> columns, const QString& path, QObject* parent = nullptr);

    int total() const { return static_cast<int>(m_rows.size()); }
    /// So many rows are in the file, or will be.
    int written() const { return m_written; }

    /// To its end, before it returns.
    void runWhole();
    /// Slice by slice, from the event loop.
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done);
    /// Empty: the file is there. Otherwise the system's word for what is wrong; a cancelled one says nothing.
    void ended(const QString& error);

private:
    bool open();
    void write(qsizetype rowsMax);
    void end(const QString& error);

    const RowModel& m_model;
    const QVector<quint64> m_rows;
    const QVector<int> m_columns;
    QSaveFile m_file;
    qsizetype m_next = 0;
    int m_written = 0;
    QTimer m_turns;
};

} // namespace jarvis::widgets::models
