#include "widgets/diagnostics/log_window.h"

#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/diagnostics/log_lines_model.h"
#include "widgets/trading/table_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace jarvis::widgets::diagnostics {

LogWindow::LogWindow(Diagnostics& diagnostics, QWidget* parent) : QDialog(parent), m_diagnostics(diagnostics)
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Program log"));
    build();
    resize(1040, 560);
    connect(m_levels, &base::SegmentedControl::currentChanged, this, [this](int index) {
        m_lines->setGravity(static_cast<LogLinesModel::Gravity>(index));
        showCount();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_lines->setSearch(words);
        showCount();
    });
    connect(m_save, &QPushButton::clicked, this, &LogWindow::chooseFile);
    refresh();
    m_search->setFocus();
}

void LogWindow::build()
{
    m_levels = new base::SegmentedControl(this);
    m_levels->setAccessibleName(tr("Level"));
    for (const QString& level : {tr("All"), tr("Warnings"), tr("Errors")})
        m_levels->addSegment(level);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    auto lines = std::make_unique<LogLinesModel>();
    m_lines = lines.get();
    m_table = new trading::TablePanel(std::move(lines), tr("Program log"), tr("No line of the log fits. Choose a lower level, or look for something else."), this);
    m_table->bar()->hide();
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("logTold"));
    m_told->setWordWrap(true);
    base::setRole(m_told, base::LabelRole::Secondary);
    m_save = new QPushButton(tr("Save diagnostics…"), this);
    m_save->setObjectName(QStringLiteral("saveDiagnostics"));
    m_save->setToolTip(tr("Log, crash reports, configuration and the newest commands in one file, without secrets. It stays on this machine."));
    auto* again = new QPushButton(tr("Refresh"), this);
    auto* folder = new QPushButton(tr("Open folder"), this);
    auto* done = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_save, again, folder, done})
        button->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &LogWindow::refresh);
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_diagnostics.logFolder())); });
    connect(done, &QPushButton::clicked, this, &QDialog::reject);

    auto* top = new QHBoxLayout;
    top->setSpacing(2 * base::kGrid);
    top->addWidget(m_search, 1);
    top->addWidget(m_levels);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * base::kGrid);
    bottom->addWidget(m_told, 1);
    for (QPushButton* button : {m_save, folder, again, done})
        bottom->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid);
    column->setSpacing(3 * base::kGrid);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    setTabOrder(m_search, m_levels);
    setTabOrder(m_levels, &m_table->table());
    setTabOrder(&m_table->table(), m_save);
}

void LogWindow::refresh()
{
    m_lines->setLines(m_diagnostics.logLines());
    showCount();
}

void LogWindow::showCount()
{
    m_told->setText(tr("%n line(s)", nullptr, m_lines->rowCount()));
}

void LogWindow::chooseFile()
{
    const QString name = QStringLiteral("jarvis-diagnostics-%1.tar.gz").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save diagnostics"), QDir::home().filePath(name), tr("Archive (*.tar.gz)"));
    if (!path.isEmpty())
        saveTo(path);
}

void LogWindow::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    m_diagnostics.saveBundle(path, [here = QPointer(this), path](const QString& problem) {
        if (!here)
            return;
        here->m_save->setEnabled(true);
        here->m_told->setText(problem.isEmpty() ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : problem);
    });
}

} // namespace jarvis::widgets::diagnostics
