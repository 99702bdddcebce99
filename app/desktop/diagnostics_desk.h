#pragma once

#include "app/desktop/workstation.h"
#include "widgets/diagnostics/diagnostics.h"
#include "widgets/diagnostics/log_window.h"

#include <QPointer>
#include <QString>

namespace jarvis::desktop {

/// What the desk knows of the program itself: its log, crashes of before, and a bundle of both for whoever shall help. Adds the action
/// that shows them to the desk's list.
///
/// Threads: GUI. The desk must outlive it.
class DiagnosticsDesk final : public QObject, public widgets::diagnostics::Diagnostics {
    Q_OBJECT

public:
    struct Paths {
        QString logFolder;
        QString configFile;
    };

    DiagnosticsDesk(Paths paths, Workstation& desk);
    ~DiagnosticsDesk() override;

    /// Says, beside the desk, that the program crashed and nobody was told yet.
    void showCrashes();
    void showLog();

    QVector<widgets::diagnostics::LogLine> logLines() const override;
    QString logFolder() const override { return m_paths.logFolder; }
    QVector<widgets::diagnostics::Crash> crashes() const override;
    void noteCrashesSeen() override;
    void saveBundle(const QString& path, std::function<void(const QString&)> report) override;

private:
    QString facts() const;

    const Paths m_paths;
    Workstation& m_desk;
    QPointer<widgets::diagnostics::LogWindow> m_log;
};

/// Where reports of crashes lie in a folder of data.
QString crashFolderOf(const QString& dataRoot);

} // namespace jarvis::desktop
