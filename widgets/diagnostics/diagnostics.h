#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

#include <functional>

namespace jarvis::widgets::diagnostics {

/// One line of the program's log.
struct LogLine {
    QString time;   ///< UTC
    QString level;  ///< as the log says it; empty: unknown
    QString thread;
    QString text;
};

/// The program ended without being asked to, and wrote down what it knew.
struct Crash {
    QDateTime time;
    QString program;
    QString what;
    QString report; ///< the whole text
};

/// What the program knows of itself; the program brings it. Everything stays on this machine.
/// Threads: GUI.
class Diagnostics {
public:
    virtual ~Diagnostics() = default;

    /// The newest lines, oldest first.
    virtual QVector<LogLine> logLines() const = 0;
    virtual QString logFolder() const = 0;
    /// Those that nobody has seen yet, newest first.
    virtual QVector<Crash> crashes() const = 0;
    virtual void noteCrashesSeen() = 0;
    /// Writes a bundle for whoever shall help; the error in words, or empty. `report` is called once, on the GUI thread.
    virtual void saveBundle(const QString& path, std::function<void(const QString& problem)> report) = 0;
};

} // namespace jarvis::widgets::diagnostics
