#include "app/desktop/diagnostics_desk.h"

#include "app/diagnostics/bundle.h"
#include "app/diagnostics/crash_reports.h"
#include "app/diagnostics/log_lines.h"
#include "engine/wire/codec.h"
#include "widgets/base/event_text.h"
#include "widgets/diagnostics/crash_dialog.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>
#include <QThread>

#include <memory>

namespace jarvis::desktop {
namespace {

constexpr std::size_t kLogBytes = 1 << 20;
constexpr std::uint32_t kAuditEntries = 200;

QString fromText(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string auditText(const api::AuditHistory& history)
{
    std::string text;
    for (const api::AuditEntry& entry : history.entries)
        text += wire::toJson(entry.record) + "\n";
    return text;
}

} // namespace

QString crashFolderOf(const QString& dataRoot)
{
    return QDir(dataRoot).filePath(QStringLiteral("crashes"));
}

DiagnosticsDesk::DiagnosticsDesk(Paths paths, Workstation& desk) : m_paths(std::move(paths)), m_desk(desk)
{
    m_desk.window().actions().add({QStringLiteral("program-log"), tr("Desk"), tr("Program log and diagnostics"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        widgets::shell::Action::Kind::Navigation, [here = QPointer(this)] {
            if (here)
                here->showLog();
        }, {}, tr("crash support bundle fault")});
}

DiagnosticsDesk::~DiagnosticsDesk()
{
    delete m_log;
    for (QThread* worker : findChildren<QThread*>())
        worker->wait(); // a file of a few megabytes
}

void DiagnosticsDesk::showLog()
{
    if (!m_log) {
        m_log = new widgets::diagnostics::LogWindow(*this, &m_desk.window());
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void DiagnosticsDesk::showCrashes()
{
    const auto unseen = crashes();
    if (unseen.isEmpty())
        return;
    auto* dialog = new widgets::diagnostics::CrashDialog(unseen, &m_desk.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &widgets::diagnostics::CrashDialog::detailsWanted, this, &DiagnosticsDesk::showLog);
    // Seen is what somebody has closed: if the program ends before, it is shown again.
    connect(dialog, &QDialog::finished, this, [this] { noteCrashesSeen(); });
    dialog->show();
}

QVector<widgets::diagnostics::LogLine> DiagnosticsDesk::logLines() const
{
    QVector<widgets::diagnostics::LogLine> lines;
    for (const diagnostics::LogLine& line : diagnostics::readLogTail(m_paths.logFolder.toStdString(), kLogBytes))
        lines.push_back({fromText(line.time), fromText(line.level), fromText(line.thread), fromText(line.text)});
    return lines;
}

QVector<widgets::diagnostics::Crash> DiagnosticsDesk::crashes() const
{
    QVector<widgets::diagnostics::Crash> found;
    for (const diagnostics::CrashReport& report : diagnostics::CrashReports(crashFolderOf(m_paths.logFolder).toStdString()).unseen()) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(report.time.time_since_epoch()).count();
        found.push_back({QDateTime::fromSecsSinceEpoch(seconds), fromText(report.program), fromText(report.signal), fromText(report.text)});
    }
    return found;
}

void DiagnosticsDesk::noteCrashesSeen()
{
    const diagnostics::CrashReports reports(crashFolderOf(m_paths.logFolder).toStdString());
    for (const diagnostics::CrashReport& report : reports.unseen())
        reports.noteSeen(report);
}

QString DiagnosticsDesk::facts() const
{
    QStringList lines{QStringLiteral("program: jarvis %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("system: %1, %2, kernel %3").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion()),
        QStringLiteral("qt: %1 on %2, %3 cores").arg(QLatin1String(qVersion()), QGuiApplication::platformName()).arg(QThread::idealThreadCount())};
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        lines << QStringLiteral("screen: %1x%2+%3+%4 at %5").arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y()).arg(screen->devicePixelRatio());
    }
    const auto& model = m_desk.session().model();
    lines << QStringLiteral("newest event: %1").arg(model.cursor().sequence);
    lines << QStringLiteral("positions: %1, orders: %2").arg(model.positions().size()).arg(model.orders().size());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DiagnosticsDesk::saveBundle(const QString& path, std::function<void(const QString&)> report)
{
    m_desk.session().audit({UINT64_MAX, kAuditEntries}, this, [this, path, report = std::move(report)](const auto& answer) {
        diagnostics::BundleSources sources;
        sources.logFolder = m_paths.logFolder.toStdString();
        sources.crashFolder = crashFolderOf(m_paths.logFolder).toStdString();
        sources.configFile = m_paths.configFile.toStdString();
        sources.facts = facts().toStdString();
        if (answer)
            sources.audit = auditText(*answer);
        auto problem = std::make_shared<QString>();
        QThread* worker = QThread::create([sources, path, problem] {
            const auto written = diagnostics::writeBundle(path.toStdString(), diagnostics::diagnosticParts(sources));
            *problem = written ? QString() : fromText(written.error());
        });
        worker->setParent(this);
        connect(worker, &QThread::finished, this, [worker, report, problem] {
            worker->deleteLater();
            report(*problem);
        });
        worker->start();
    });
}

} // namespace jarvis::desktop
