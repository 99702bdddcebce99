#include "widgets/trading/confirmation_dialog.h"

#include "widgets/base/badge.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/number_label.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/confirmation_table.h"
#include "widgets/trading/ticket_numbers.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace jarvis::widgets::trading {
namespace {

/// After this without an answer the dialog says that the outcome is unknown.
constexpr Duration kAnswerExpected = std::chrono::seconds(5);

} // namespace

ConfirmationDialog::ConfirmationDialog(TradeContext& context, const api::PreviewQuery& query, const api::OrderPreview& preview, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_query(query)
    , m_preview(preview)
    , m_badge(new base::Badge(this))
    , m_account(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_table(new ConfirmationTable(this))
    , m_age(new base::NumberLabel(this))
    , m_note(new QLabel(this))
    , m_again(new QCheckBox(tr("Yes, the same order again"), this))
    , m_cancel(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    build();
    connect(&m_tick, &QTimer::timeout, this, &ConfirmationDialog::onTick);
    connect(m_send, &QPushButton::clicked, this, &ConfirmationDialog::onConfirm);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmationDialog::reject);
    connect(m_again, &QCheckBox::toggled, this, &ConfirmationDialog::showStage);
    session::EngineSession& session = m_context.session();
    connect(&session, &session::EngineSession::commandSettled, this, &ConfirmationDialog::onSettled);
    connect(&session, &session::EngineSession::quotesChanged, this, &ConfirmationDialog::onTick);
    connect(&session, &session::EngineSession::linkChanged, this, &ConfirmationDialog::onTick);
    // Another account or engine behind the same window: what was reviewed is nobody's order any more.
    connect(&session, &session::EngineSession::snapshotApplied, this, [this] {
        if (m_stage != Stage::Sending)
            QDialog::reject();
    });
    take(preview);
}

Duration ConfirmationDialog::now() const
{
    return m_context.session().clocks().steady();
}

void ConfirmationDialog::startGuard()
{
    m_guardedUntil = now() + kGuard;
}

bool ConfirmationDialog::isGuarded() const
{
    return now() < m_guardedUntil;
}

OrderDraft ConfirmationDialog::draft() const
{
    OrderDraft draft = m_preview.draft;
    if (m_isDuplicate && m_again->isChecked())
        draft.isDuplicateConfirmed = true;
    return draft;
}

// -- is it still true ------------------------------------------------------------------------------------------------------

bool ConfirmationDialog::hasMovedBeyondCollar() const
{
    const api::Quote* quote = m_context.model().market().quote(m_preview.draft.instrument);
    if (!quote || !quote->mark || !m_preview.mark)
        return false; // what is not known is old, and the age says so
    const Int128 moved = Int128(quote->mark->ticks()) - m_preview.mark->ticks();
    const Int128 collar = m_context.model().limits().priceCollar.e8;
    return (moved < 0 ? -moved : moved) * Ratio::kOne > collar * m_preview.mark->ticks();
}

bool ConfirmationDialog::isOutdated() const
{
    return m_context.session().engineNow() - m_preview.quoteTime > kQuoteAgeMax || hasMovedBeyondCollar();
}

QString ConfirmationDialog::blockText() const
{
    for (const Refusal& refusal : m_preview.refusals) {
        if (refusal.code != ReasonCode::DuplicateOrder)
            return base::refusalText(refusal, m_context.model().instrument(m_preview.draft.instrument)).sentence();
    }
    if (!m_preview.isComplete())
        return tr("%1 cannot be computed right now, so the order cannot be sent.").arg(TicketNumbers::firstUnknown(m_preview));
    return QString();
}

void ConfirmationDialog::onTick()
{
    const bool isReading = m_stage == Stage::Ready || m_stage == Stage::Outdated;
    if (isReading && m_stage == Stage::Ready && isOutdated())
        setStage(Stage::Outdated);
    else
        showStage();
}

// -- acting ----------------------------------------------------------------------------------------------------------------

void ConfirmationDialog::onConfirm()
{
    if (m_stage == Stage::Outdated)
        return reviewAgain();
    // New numbers under the pointer: the click was meant for the ones before.
    if (isGuarded())
        return;
    if (m_stage == Stage::Ready && isOutdated())
        return setStage(Stage::Outdated);
    const bool isAgain = m_stage == Stage::Refused && m_isDuplicate && m_again->isChecked();
    if (isAgain && isOutdated())
        return setStage(Stage::Outdated);
    if (m_stage == Stage::Ready || isAgain)
        send();
}

void ConfirmationDialog::send()
{
    const OrderDraft exactly = draft();
    if (m_isDuplicate && !exactly.isDuplicateConfirmed)
        return;
    // Before the call: an engine in this process may answer before it returns.
    setStage(Stage::Sending);
    const auto submitted = m_context.session().submit(exactly);
    if (!submitted)
        return refuse(tr("Nothing was sent: %1.").arg(base::text(submitted.error())), false);
    m_command = *submitted;
    m_sentAt = now();
    if (const auto outcome = m_context.model().outcome(*submitted))
        onSettled(*submitted, *outcome);
}

void ConfirmationDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_stage != Stage::Sending || m_command != id)
        return;
    if (!outcome.refusal) {
        Q_EMIT sent(id);
        accept();
        return;
    }
    const Instrument* is = m_context.model().instrument(m_preview.draft.instrument);
    refuse(base::refusalText(*outcome.refusal, is).sentence(), outcome.refusal->code == ReasonCode::DuplicateOrder);
}

void ConfirmationDialog::refuse(const QString& text, bool isDuplicate)
{
    m_command.reset();
    m_message = text;
    m_isDuplicate = isDuplicate;
    m_again->setChecked(false);
    setStage(Stage::Refused);
}

void ConfirmationDialog::reviewAgain()
{
    setStage(Stage::Reviewing);
    m_context.session().preview(m_query, this, [this](const auto& answer) {
        if (m_stage != Stage::Reviewing)
            return;
        if (answer)
            return take(*answer);
        refuse(tr("There are no new numbers: %1.").arg(base::text(answer.error())), false);
    });
}

void ConfirmationDialog::take(const api::OrderPreview& preview)
{
    m_preview = preview;
    m_isDuplicate = false;
    for (const Refusal& refusal : preview.refusals)
        m_isDuplicate = m_isDuplicate || refusal.code == ReasonCode::DuplicateOrder;
    m_again->setChecked(false);
    m_message = blockText();
    startGuard();
    showPreview();
    setStage(!m_message.isEmpty() ? Stage::Blocked : isOutdated() ? Stage::Outdated : Stage::Ready);
}

void ConfirmationDialog::reject()
{
    // Closing while it is on its way takes nothing back; the button says so.
    QDialog::reject();
}

void ConfirmationDialog::setStage(Stage stage)
{
    m_stage = stage;
    showStage();
}

// -- showing ---------------------------------------------------------------------------------------------------------------

void ConfirmationDialog::showPreview()
{
    const session::AccountInfo& account = m_context.model().account();
    const Instrument* is = m_context.model().instrument(m_preview.draft.instrument);
    if (!is)
        return;
    const base::AccountModeLook look = base::lookOf(m_context.mode());
    m_badge->set(look.word, look.tone, look.isFilled || m_context.mode() == base::AccountMode::Paper);
    m_account->setText(account.isLive || account.isTestnet ? tr("%1 — %2").arg(QString::fromStdString(account.name), look.money) : QString::fromStdString(account.name));
    m_sentence->setText(confirmationSentence(m_preview, *is, m_context.model()));
    m_table->show(confirmationRows(m_preview, *is, m_context.model(), m_context.mode()));
}

void ConfirmationDialog::showStage()
{
    const bool isLive = m_context.model().account().isLive;
    const Duration age = m_context.session().engineNow() - m_preview.quoteTime;
    const bool isKnown = m_preview.quoteTime != Timestamp{};
    m_age->setText(isKnown ? base::formatDuration(age) : base::unknownText());
    m_age->setTone(age > kQuoteAgeMax ? base::Tone::Warn : base::Tone::Plain);

    QString note = m_message;
    base::LabelRole noteRole = base::LabelRole::Error;
    QString cancelText = tr("Cancel");
    const bool isBuy = m_preview.draft.side == Side::Buy;
    const base::ButtonRole sendRole = isLive ? base::ButtonRole::Live : isBuy ? base::ButtonRole::Buy : base::ButtonRole::Sell;
    QString sendText = isBuy ? tr("Send buy order") : tr("Send sell order");
    base::ButtonRole role = sendRole;
    bool canSend = !m_isDuplicate || m_again->isChecked();
    bool showsSend = true;
    switch (m_stage) {
    case Stage::Ready:
        if (m_isDuplicate) {
            note = tr("The same order was sent a moment ago.");
            noteRole = base::LabelRole::Warning;
        }
        break;
    case Stage::Outdated:
        note = hasMovedBeyondCollar() ? tr("The market has moved since these numbers were made.")
                                      : tr("The quote behind these numbers is older than %1.").arg(base::formatDuration(kQuoteAgeMax));
        noteRole = base::LabelRole::Warning;
        sendText = tr("Review again");
        role = base::ButtonRole::Primary;
        canSend = true;
        break;
    case Stage::Reviewing:
        sendText = tr("Reviewing…");
        role = base::ButtonRole::Primary;
        canSend = false;
        break;
    case Stage::Blocked:
        cancelText = tr("Back to the ticket");
        showsSend = false;
        break;
    case Stage::Sending: {
        const bool isInDoubt = m_context.session().link() != api::Link::Live || (m_command && now() - m_sentAt > kAnswerExpected);
        note = isInDoubt ? tr("No answer yet: the outcome is unknown. It is not sent again under another name; watch the orders.")
                         : tr("On its way. Closing this window does not take it back.");
        noteRole = isInDoubt ? base::LabelRole::Warning : base::LabelRole::Caption;
        sendText = tr("Sending…");
        cancelText = tr("Close");
        canSend = false;
        break;
    }
    case Stage::Refused:
        cancelText = tr("Back to the ticket");
        showsSend = m_isDuplicate;
        break;
    }
    m_note->setText(note);
    base::setRole(m_note, noteRole);
    m_again->setVisible(m_isDuplicate && (m_stage == Stage::Ready || m_stage == Stage::Refused));
    m_cancel->setText(cancelText);
    m_send->setVisible(showsSend);
    m_send->setText(sendText);
    m_send->setAccessibleDescription(m_sentence->text());
    base::setRole(m_send, role);
    m_send->setEnabled(canSend);
}

bool ConfirmationDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        // The Enter that opened this, held or bounced, is not an answer.
        if (presses && (isGuarded() || key->isAutoRepeat()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jarvis::widgets::trading
