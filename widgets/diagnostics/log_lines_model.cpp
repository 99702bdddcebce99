#include "widgets/diagnostics/log_lines_model.h"

#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::diagnostics {

LogLinesModel::LogLinesModel(QObject* parent)
    : RowModel({{tr("Time (UTC)"), QString(), false, 216}, {tr("Level"), QString(), false, 72},
                   {tr("Thread"), tr("The part of the program that says it"), false, 96}, {tr("What it says"), QString(), false, 320}},
          parent)
{
}

void LogLinesModel::setLines(const QVector<LogLine>& lines)
{
    m_lines = lines;
    choose();
}

void LogLinesModel::setGravity(Gravity least)
{
    m_least = least;
    choose();
}

void LogLinesModel::setSearch(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choose();
}

LogLinesModel::Gravity LogLinesModel::gravityOf(const LogLine& line)
{
    if (line.level == QLatin1String("error") || line.level == QLatin1String("critical"))
        return Gravity::Errors;
    return line.level == QLatin1String("warning") ? Gravity::Warnings : Gravity::All;
}

bool LogLinesModel::isWanted(const LogLine& line) const
{
    if (gravityOf(line) < m_least)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&line](const QString& word) {
        return line.text.contains(word, Qt::CaseInsensitive) || line.thread.contains(word, Qt::CaseInsensitive) || line.time.contains(word);
    });
}

void LogLinesModel::choose()
{
    QVector<quint64> wanted;
    for (qsizetype i = m_lines.size(); i > 0; --i) {
        if (isWanted(m_lines[i - 1]))
            wanted.push_back(static_cast<quint64>(i));
    }
    resetRows(wanted);
}

models::Cell LogLinesModel::cell(quint64 row, int column) const
{
    if (row == 0 || row > static_cast<quint64>(m_lines.size()))
        return models::unknownCell();
    const LogLine& line = m_lines[static_cast<qsizetype>(row) - 1];
    const Gravity gravity = gravityOf(line);
    const base::Tone tone = gravity == Gravity::Errors ? base::Tone::Critical : gravity == Gravity::Warnings ? base::Tone::Warn : base::Tone::Plain;
    switch (column) {
    case Time: return models::textCell(line.time, base::Tone::Muted);
    case Level: return models::textCell(line.level, tone);
    case Thread: return models::textCell(line.thread, base::Tone::Muted);
    case Text: return models::textCell(line.text);
    default: return models::unknownCell();
    }
}

QString LogLinesModel::toolTip(quint64 row, int column) const
{
    return column == Text && row > 0 && row <= static_cast<quint64>(m_lines.size()) ? m_lines[static_cast<qsizetype>(row) - 1].text : QString();
}

} // namespace jarvis::widgets::diagnostics
