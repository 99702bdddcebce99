#include "widgets/trading/adopt_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {

AdoptDialog::AdoptDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_instrument(instrument)
    , m_story(new QLabel(this))
    , m_price(new base::NumberField(this))
    , m_takeProfit(new base::NumberField(this))
    , m_stopLoss(new base::NumberField(this))
    , m_error(new QLabel(this))
{
    setWindowTitle(tr("Adopt the venue's holding"));
    setObjectName(QStringLiteral("adoptDialog"));
    setFixedWidth(440);
    m_story->setWordWrap(true);
    m_error->setWordWrap(true);
    base::setRole(m_error, base::LabelRole::Error);
    m_error->hide();

    auto* form = new QFormLayout;
    const auto addField = [&](const QString& name, const QString& description, base::NumberField* field) {
        field->setAccessibleName(name);
        field->setAccessibleDescription(description);
        field->setToolTip(description);
        form->addRow(name, field);
        connect(field, &base::NumberField::valueChanged, this, &AdoptDialog::enable);
    };
    addField(tr("Came at"), tr("The price of what the desk did not see. Profit and loss count from it."), m_price);
    addField(tr("Take profit"), tr("Every position has one."), m_takeProfit);
    addField(tr("Stop loss"), tr("Every position has one."), m_stopLoss);

    auto* buttons = new QDialogButtonBox(this);
    auto* later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    m_adopt = buttons->addButton(tr("Adopt"), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_adopt->setAutoDefault(false);
    later->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(m_story);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::adopt);
    connect(&m_session, &session::EngineSession::commandSettled, this, &AdoptDialog::onSettled);
    connect(&m_session, &session::EngineSession::holdingDifferencesChanged, this, &AdoptDialog::showHoldings);
    showHoldings();
    prefill();
    enable();
}

void AdoptDialog::showHoldings()
{
    const auto& differences = m_session.model().holdingDifferences();
    const Instrument* is = m_session.model().instrument(m_instrument);
    const auto found = differences.find(m_instrument);
    if (!is || found == differences.end()) {
        if (!m_command) // Evidence came by itself: there is nothing to decide any more.
            reject();
        return;
    }
    m_theirs = found->second.theirs;
    const QString symbol = QString::fromStdString(is->symbol());
    m_story->setText(tr("%1: the venue holds %2, the desk believes %3. Until one of them is settled, nothing new is opened in %1.\n\n"
                        "Adopting makes the venue's figure yours: the difference is booked as a fill at the price below, without a fee, and exits are "
                        "placed for what is held. Nothing is bought or sold.")
                         .arg(symbol, base::formatQuantity(*is, m_theirs, base::Sign::Always),
                             base::formatQuantity(*is, found->second.ours, base::Sign::Always)));
    for (base::NumberField* exit : {m_takeProfit, m_stopLoss})
        exit->setEnabled(!isNothingLeft());
}

void AdoptDialog::prefill()
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    if (!is)
        return;
    for (base::NumberField* field : {m_price, m_takeProfit, m_stopLoss})
        field->askPrice(*is, Rounding::Nearest);
    if (const api::Quote* quote = m_session.model().market().quote(m_instrument); quote && quote->mark)
        m_price->setPrice(*quote->mark);
    const Position* position = m_session.model().position(m_instrument);
    const bool isSameSide = position && !isNothingLeft() && (position->held > Quantity::zero()) == (m_theirs > Quantity::zero());
    if (isSameSide && position->exits.hasBoth()) {
        m_takeProfit->setPrice(*position->exits.takeProfit);
        m_stopLoss->setPrice(*position->exits.stopLoss);
    }
}

void AdoptDialog::enable()
{
    const bool hasExits = isNothingLeft() || (m_takeProfit->price() && m_stopLoss->price());
    m_adopt->setEnabled(!m_command && m_price->price() && hasExits);
}

void AdoptDialog::adopt()
{
    ExitPlan exits;
    if (!isNothingLeft()) {
        exits.takeProfit = m_takeProfit->price();
        exits.stopLoss = m_stopLoss->price();
    }
    const auto sent = m_session.adopt(m_instrument, m_theirs, *m_price->price(), exits);
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_error->hide();
    enable();
}

void AdoptDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, m_session.model().instrument(m_instrument)).sentence());
}

void AdoptDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    enable();
}

} // namespace jarvis::widgets::trading
