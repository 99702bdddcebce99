#include "widgets/trading/reverse_question.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace jarvis::widgets::trading {
namespace {

/// With the distances that they have from the entry, on the other side of the mark.
ExitPlan mirrored(const Position& position, const Instrument& is, Price mark)
{
    const std::int64_t entry = position.averageEntry(is).ticks();
    const auto other = [&](Price exit) { return Price::ofTicks(std::max<std::int64_t>(1, mark.ticks() - (exit.ticks() - entry))); };
    ExitPlan exits;
    exits.takeProfit = other(*position.exits.takeProfit);
    exits.stopLoss = other(*position.exits.stopLoss);
    return exits;
}

} // namespace

ReverseQuestion* ReverseQuestion::ask(TradeContext& context, InstrumentId instrument, Send send, QWidget* parent)
{
    auto* question = new ReverseQuestion(context, instrument, std::move(send), parent);
    if (!question->follow()) {
        delete question;
        return nullptr;
    }
    question->show();
    return question;
}

ReverseQuestion::ReverseQuestion(TradeContext& context, InstrumentId instrument, Send send, QWidget* parent)
    : QMessageBox(parent), m_context(context), m_instrument(instrument), m_send(std::move(send))
{
    setObjectName(QStringLiteral("reverseQuestion"));
    setWindowTitle(tr("Reverse"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false); // The red button stays within reach.
    setDefaultButton(addButton(QMessageBox::Cancel));
    auto* reverse = addButton(tr("Reverse"), QMessageBox::AcceptRole);
    reverse->setObjectName(QStringLiteral("reverseConfirm"));
    connect(reverse, &QPushButton::clicked, this, &ReverseQuestion::confirm);
    m_timer.setInterval(base::kWordsMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!follow())
            close();
    });
    m_timer.start();
}

bool ReverseQuestion::follow()
{
    const Position* position = m_context.model().position(m_instrument);
    const Instrument* is = m_context.model().instrument(m_instrument);
    const api::Quote* quote = m_context.model().market().quote(m_instrument);
    if (!is)
        return false;
    const QString symbol = QString::fromStdString(is->symbol());
    const auto no = [this](const QString& why) {
        m_context.note(why);
        return false;
    };
    if (!position || position->isFlat())
        return no(tr("%1 cannot be reversed: nothing is held in it.").arg(symbol));
    if (!position->exits.hasBoth())
        return no(tr("%1 cannot be reversed: there are no take profit and stop loss whose distances could be taken over. Set both first.").arg(symbol));
    if (!quote || !quote->mark || m_context.session().isStale(m_instrument))
        return no(tr("%1 cannot be reversed: its mark price is unknown, or old.").arg(symbol));
    m_held = position->held;
    m_exits = mirrored(*position, *is, *quote->mark);
    const base::AccountModeLook mode = base::lookOf(m_context.mode());
    setText(tr("Reverse %1: %2 %3 in all (twice the position), so that %4 is held afterwards. The exits are replaced: take profit %5, stop loss %6.")
                .arg(symbol, base::text(opposite(position->side())), base::formatQuantityWithUnit(*is, m_held.absolute() + m_held.absolute()),
                    base::formatQuantity(*is, -m_held, base::Sign::Always), base::formatPrice(*is, m_exits.takeProfit), base::formatPrice(*is, m_exits.stopLoss)));
    setInformativeText(tr("%1, account %2, at %3.").arg(mode.word, QString::fromStdString(m_context.model().account().name), base::text(is->spec().venue)));
    return true;
}

/// The exits that stood there; what is held may have changed since, and then this is another order.
void ReverseQuestion::confirm()
{
    const Position* position = m_context.model().position(m_instrument);
    if (position && position->held == m_held)
        m_send(m_instrument, m_exits);
    else
        m_context.note(tr("Nothing was sent: the position changed in that moment. Look at it again."));
}

} // namespace jarvis::widgets::trading
