#include "widgets/models/csv_export.h"

#include "widgets/models/csv.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::models {
namespace {

/// Some milliseconds' worth.
constexpr qsizetype kRowsInTurn = 200;

} // namespace

CsvExport::CsvExport(const RowModel& model, QVector<quint64> rows, QVector<int> columns, const QString& path, QObject* parent)
    : QObject(parent), m_model(model), m_rows(std::move(rows)), m_columns(std::move(columns)), m_file(path)
{
    m_file.setDirectWriteFallback(false);
    connect(&m_turns, &QTimer::timeout, this, [this] { write(kRowsInTurn); });
}

bool CsvExport::open()
{
    const QByteArray titles = csvTitles(m_model, m_columns).toUtf8();
    if (m_file.open(QIODevice::WriteOnly) && m_file.write(titles) == titles.size())
        return true;
    end(m_file.errorString());
    return false;
}

void CsvExport::runWhole()
{
    if (open())
        write(m_rows.size());
}

void CsvExport::start()
{
    if (open())
        m_turns.start(0);
}

void CsvExport::write(qsizetype rowsMax)
{
    const qsizetype last = std::min(m_next + rowsMax, m_rows.size());
    QVector<quint64> rows;
    for (; m_next < last; ++m_next) {
        if (m_model.rowOf(m_rows[m_next]) >= 0)
            rows.push_back(m_rows[m_next]);
    }
    m_written += static_cast<int>(rows.size());
    const QByteArray lines = csvRows(m_model, rows, m_columns).toUtf8();
    if (m_file.write(lines) != lines.size())
        return end(m_file.errorString());
    Q_EMIT progressed(static_cast<int>(m_next));
    if (m_next == m_rows.size())
        end(m_file.commit() ? QString() : m_file.errorString());
}

void CsvExport::end(const QString& error)
{
    m_turns.stop();
    Q_EMIT ended(error);
}

void CsvExport::cancel()
{
    m_turns.stop();
    m_file.cancelWriting();
}

} // namespace jarvis::widgets::models
