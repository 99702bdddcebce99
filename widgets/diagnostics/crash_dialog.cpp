#include "widgets/diagnostics/crash_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/number_style.h"
#include "widgets/base/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::diagnostics {

CrashDialog::CrashDialog(const QVector<Crash>& crashes, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("crashDialog"));
    setWindowTitle(tr("Jarvis ended unexpectedly"));
    setModal(false);
    const Crash& newest = crashes.first();
    auto* what = new QLabel(tr("%1 ended by itself on %2 (%3).").arg(newest.program, newest.time.toString(base::dateFormat(QStringLiteral("HH:mm:ss"))), newest.what), this);
    what->setWordWrap(true);
    base::setRole(what, base::LabelRole::Title);
    auto* account = new QLabel(tr("The account is as its journal says; what was on its way is being asked about. A report was written on this machine. "
                                  "Nothing was sent, and nothing is unless you pass it on."), this);
    account->setWordWrap(true);
    auto* others = new QLabel(tr("%n older crash(es) besides.", nullptr, static_cast<int>(crashes.size()) - 1), this);
    others->setVisible(crashes.size() > 1);
    base::setRole(others, base::LabelRole::Secondary);
    auto* report = new QPlainTextEdit(newest.report, this);
    report->setObjectName(QStringLiteral("crashReport"));
    report->setAccessibleName(tr("Crash report"));
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    report->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* details = new QPushButton(tr("Log and diagnostics…"), this);
    details->setObjectName(QStringLiteral("crashDetails"));
    auto* done = new QPushButton(tr("Close"), this);
    done->setDefault(true);
    connect(details, &QPushButton::clicked, this, [this] {
        Q_EMIT detailsWanted();
        accept();
    });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * base::kGrid);
    buttons->addStretch();
    buttons->addWidget(details);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid);
    column->setSpacing(3 * base::kGrid);
    column->addWidget(what);
    column->addWidget(account);
    column->addWidget(others);
    column->addWidget(report, 1);
    column->addLayout(buttons);
    resize(720, 460);
}

} // namespace jarvis::widgets::diagnostics
