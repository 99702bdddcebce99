#include "widgets/shell/live_switch_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {

LiveSwitchDialog::LiveSwitchDialog(session::EngineSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_account(QString::fromStdString(session.model().account().name))
    , m_name(new QLineEdit(this))
    , m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("liveSwitchDialog"));
    setWindowTitle(tr("Switch live trading on"));
    auto* title = new QLabel(tr("Orders on %1 will move real money.").arg(m_account), this);
    base::setRole(title, base::LabelRole::Live);
    title->setWordWrap(true);
    auto* what = new QLabel(this);
    what->setWordWrap(true);
    const auto& value = session.model().market().valuation();
    const QString limits = tr("In force: at most %1 USD in one instrument, %2 USD lost in a day.")
                               .arg(base::formatMoney(session.model().limits().positionNotional, 0), base::formatMoney(session.model().limits().dailyLoss, 0));
    what->setText((value ? tr("Equity is %1 USD. ").arg(base::formatMoney(value->equity)) : QString()) + limits
        + QLatin1Char(' ') + tr("It stays on over restarts, until you switch it off; the journal keeps who did it, and when."));
    auto* ask = new QLabel(tr("Type %1 to switch it on:").arg(m_account), this);
    ask->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("liveName"));
    m_name->setAccessibleName(tr("The name of the account, to switch live trading on"));
    base::setRole(m_error, base::LabelRole::Error);
    m_error->setWordWrap(true);
    m_error->hide();

    auto* buttons = new QDialogButtonBox(this);
    auto* stay = buttons->addButton(tr("Stay off"), QDialogButtonBox::RejectRole);
    m_switch = buttons->addButton(tr("Switch on"), QDialogButtonBox::AcceptRole);
    m_switch->setObjectName(QStringLiteral("liveSwitchOn"));
    m_switch->setAutoDefault(false);
    base::setRole(m_switch, base::ButtonRole::Live);
    stay->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(what), static_cast<QWidget*>(ask), static_cast<QWidget*>(m_name),
             static_cast<QWidget*>(m_error), static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    setFixedWidth(460);
    connect(m_name, &QLineEdit::textChanged, this, &LiveSwitchDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LiveSwitchDialog::switchOn);
    connect(&m_session, &session::EngineSession::commandSettled, this, &LiveSwitchDialog::onSettled);
    judge();
    m_name->setFocus();
}

void LiveSwitchDialog::judge()
{
    m_switch->setEnabled(!m_command && m_name->text() == m_account);
}

void LiveSwitchDialog::switchOn()
{
    const auto sent = m_session.switchLive(true, m_name->text());
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    judge();
}

void LiveSwitchDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, nullptr).sentence());
}

void LiveSwitchDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    judge();
}

/// Live looks different everywhere.
void LiveSwitchDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    constexpr int kFrame = 3;
    QPainter painter(this);
    painter.setPen(QPen(base::theme().live, kFrame));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace jarvis::widgets::shell
