#include "widgets/shell/exit_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {
namespace {

constexpr int kExitWidth = 520;

} // namespace

ExitDialog::ExitDialog(const Story& story, QWidget* parent)
    : QDialog(parent)
    , m_list(new QLabel(this))
    , m_afterwards(new QLabel(this))
    , m_result(new QLabel(this))
    , m_back(new QPushButton(tr("&Go back"), this))
    , m_cancel(new QPushButton(tr("&Cancel entries and quit"), this))
    , m_quit(new QPushButton(tr("&Keep all and quit"), this))
{
    setObjectName(QStringLiteral("exitDialog"));
    setWindowTitle(tr("Quit Jarvis"));
    auto* title = new QLabel(tr("This stays open:"), this);
    base::setRole(title, base::LabelRole::Title);
    m_list->setObjectName(QStringLiteral("exitList"));
    m_afterwards->setObjectName(QStringLiteral("exitAfterwards"));
    m_result->setObjectName(QStringLiteral("exitResult"));
    base::setRole(m_afterwards, base::LabelRole::Secondary);
    for (QLabel* label : {m_list, m_afterwards, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_back->setObjectName(QStringLiteral("exitBack"));
    m_cancel->setObjectName(QStringLiteral("exitCancelEntries"));
    m_quit->setObjectName(QStringLiteral("exitQuit"));
    m_cancel->setToolTip(tr("Asks the venues to take every entry off the book, waits for their word, then quits. Exits stay."));
    m_quit->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_back->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * base::kGrid);
    buttons->addWidget(m_quit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    column->setSpacing(3 * base::kGrid);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_afterwards);
    column->addWidget(m_result);
    column->addLayout(buttons);
    base::keepTextRoom(this, kExitWidth);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &ExitDialog::cancelWanted);
    connect(m_quit, &QPushButton::clicked, this, &ExitDialog::quitWanted);
    m_result->hide();
    show(story);
    m_back->setFocus();
}

void ExitDialog::show(const Story& story)
{
    QStringList lines;
    for (const QString& line : story.open)
        lines << QStringLiteral("•  ") + line;
    m_list->setText(lines.join(QLatin1Char('\n')));
    m_afterwards->setText(story.afterwards);
    m_cancel->setVisible(story.hasEntries);
    m_cancel->setEnabled(true);
    m_quit->setEnabled(true);
}

void ExitDialog::showProgress(const QString& text)
{
    base::setRole(m_result, base::LabelRole::Secondary);
    m_result->setText(text);
    m_result->show();
    m_cancel->setEnabled(false);
}

void ExitDialog::showFailure(const Story& story, const QString& why)
{
    show(story);
    base::setRole(m_result, base::LabelRole::Error);
    m_result->setText(why);
    m_result->show();
    m_back->setFocus();
}

} // namespace jarvis::widgets::shell
