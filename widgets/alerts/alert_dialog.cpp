#include "widgets/alerts/alert_dialog.h"

#include "widgets/base/alert_text.h"
#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::alerts {

AlertDialog::AlertDialog(session::EngineSession& session, AlertRuleId rule, const AlertSpec& spec, QWidget* parent)
    : QDialog(parent), m_session(session), m_rule(rule), m_form(new AlertForm(session, this)), m_sentence(new QLabel(this)), m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("alertDialog"));
    setWindowTitle(rule ? tr("Change alert") : tr("New alert"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    for (QLabel* label : {m_sentence, m_error}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sentence->setObjectName(QStringLiteral("alertSentence"));
    base::setRole(m_error, base::LabelRole::Error);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_set = buttons->addButton(rule ? tr("Change") : tr("Set alert"), QDialogButtonBox::AcceptRole);
    m_set->setObjectName(QStringLiteral("setAlert"));
    m_set->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertDialog::send);
    connect(m_form, &AlertForm::edited, this, &AlertDialog::judge);
    connect(&m_session, &session::EngineSession::commandSettled, this, &AlertDialog::onSettled);
    m_form->show(spec);
}

void AlertDialog::judge()
{
    const QString error = m_form->errorText();
    const std::optional<AlertSpec> spec = m_form->spec();
    const auto find = [this](InstrumentId id) { return m_session.model().instrument(id); };
    m_sentence->setText(spec ? base::ruleText(*spec, find) : QString());
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_set->setEnabled(!m_command && spec && error.isEmpty());
}

void AlertDialog::send()
{
    const std::optional<AlertSpec> spec = m_form->spec();
    if (!spec || m_command)
        return;
    const auto sent = m_session.setAlert(m_rule, *spec);
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_set->setEnabled(false);
}

void AlertDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    m_command.reset();
    if (!outcome.refusal)
        return accept();
    fail(base::refusalText(*outcome.refusal, [this](InstrumentId instrument) { return m_session.model().instrument(instrument); }).sentence());
}

void AlertDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    m_set->setEnabled(true);
}

} // namespace jarvis::widgets::alerts
