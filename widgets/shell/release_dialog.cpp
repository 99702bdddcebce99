#include "widgets/shell/release_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::shell {

namespace {

QString textOf(std::string_view actor)
{
    return QString::fromUtf8(actor.data(), static_cast<qsizetype>(actor.size()));
}

} // namespace

ReleaseDialog::ReleaseDialog(session::EngineSession& session, QWidget* parent)
    : ReleaseDialog(session, {},
          tr("Trading was halted at %1 by %2 (%3). After the release entries are taken again; cancelled orders and stopped algorithms "
             "do not come back by themselves.")
              .arg(base::formatDateTime(session.model().tradingState().killedAt), textOf(session.model().tradingState().killedBy.actor.view()),
                  base::text(session.model().tradingState().killedBy.kind)),
          parent)
{
}

ReleaseDialog::ReleaseDialog(session::EngineSession& session, const Breaker& halted, QWidget* parent)
    : ReleaseDialog(session, halted.scope,
          tr("%1 was halted at %2 by %3. After the release its entries are taken again; cancelled orders and stopped algorithms do not "
             "come back by themselves.")
              .arg(base::scopeName(halted.scope, [&session](InstrumentId id) { return session.model().instrument(id); }),
                  base::formatDateTime(halted.openedAt), textOf(halted.by.view())),
          parent)
{
}

ReleaseDialog::ReleaseDialog(session::EngineSession& session, BreakerScope scope, const QString& story, QWidget* parent)
    : QDialog(parent), m_session(session), m_scope(scope), m_since(new QLabel(this)), m_word(new QLineEdit(this)), m_error(new QLabel(this))
{
    setWindowTitle(tr("Release the kill switch"));
    setObjectName(QStringLiteral("releaseDialog"));
    m_since->setText(story);
    m_since->setWordWrap(true);
    auto* ask = new QLabel(tr("Type %1 to go on:").arg(QLatin1String(api::kReleaseText)), this);
    ask->setBuddy(m_word);
    m_word->setObjectName(QStringLiteral("releaseWord"));
    m_word->setAccessibleName(tr("The word that releases the kill switch"));
    base::setRole(m_error, base::LabelRole::Error);
    m_error->setWordWrap(true);
    m_error->hide();

    auto* buttons = new QDialogButtonBox(this);
    auto* cancel = buttons->addButton(tr("Stay halted"), QDialogButtonBox::RejectRole);
    m_release = buttons->addButton(tr("Release"), QDialogButtonBox::AcceptRole);
    m_release->setEnabled(false);
    m_release->setAutoDefault(false);
    cancel->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(m_since), static_cast<QWidget*>(ask), static_cast<QWidget*>(m_word), static_cast<QWidget*>(m_error),
             static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    setFixedWidth(440);

    connect(m_word, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_release->setEnabled(text == QLatin1String(api::kReleaseText)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReleaseDialog::release);
    connect(&m_session, &session::EngineSession::commandSettled, this, &ReleaseDialog::onSettled);
    m_word->setFocus();
}

void ReleaseDialog::release()
{
    const auto sent = m_session.resume(m_word->text(), m_scope);
    if (!sent) {
        m_error->setText(tr("The release could not be sent: %1.").arg(base::text(sent.error())));
        m_error->show();
        return;
    }
    m_command = *sent;
    m_release->setEnabled(false);
}

void ReleaseDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal) {
        accept();
        return;
    }
    m_error->setText(base::refusalText(*outcome.refusal, nullptr).sentence());
    m_error->show();
    m_release->setEnabled(m_word->text() == QLatin1String(api::kReleaseText));
}

} // namespace jarvis::widgets::shell
