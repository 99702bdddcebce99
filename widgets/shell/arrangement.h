#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace jarvis::widgets::shell {

/// One window of the desk: where it is, and how its panels lie in it.
struct WindowArrangement {
    QString id;          ///< "main", or "window-2" and so on
    QByteArray geometry; ///< as QWidget::saveGeometry() has it
    QByteArray docks;    ///< as QMainWindow::saveState() has it
    QStringList panels;  ///< ids of the panels in it, closed ones too

    bool operator==(const WindowArrangement&) const = default;
};

/// How a workspace lies on the monitors: every window with its panels. What a layout change changes, and what undo brings back.
///
/// Threads: a plain value.
struct Arrangement {
    QVector<WindowArrangement> windows; ///< the main one first
    bool showsCentre = true;            ///< the chart in the middle of the main window

    bool operator==(const Arrangement&) const = default;

    /// Of every window.
    QStringList panels() const;
    QByteArray encode() const;
    /// Empty when these bytes are none.
    static std::optional<Arrangement> decode(const QByteArray& bytes);
    /// What releases before workspaces stored: one window with all panels, the chart in the middle.
    static Arrangement ofOneWindow(const QByteArray& geometry, const QByteArray& docks);
};

/// "main": the window with the top bar.
QString mainWindowId();

} // namespace jarvis::widgets::shell
