#include "app/desktop/demo_story.h"

#include "app/desktop/wait.h"
#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/confirmation_dialog.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

// Orders from the ticket: filled, filled in part, cancelled, refused.

namespace jarvis::desktop {

StepResult Demo::searchInstrument()
{
    QLineEdit& search = m_stage.find<QLineEdit>("instrumentSearch");
    Hand::type(search, QStringLiteral("sol"));
    Hand::press(search, Qt::Key_Return);
    const bool isThere = waitUntil(
        [this] {
            const Instrument* chosen = m_stage.desk().context().instrument();
            return chosen && chosen->symbol() == "SOLUSDT" && model().market().depth(chosen->id());
        },
        kAnswerMs);
    if (!isThere)
        return Unexpected(QStringLiteral("SOLUSDT was not chosen"));
    return QStringLiteral("SOLUSDT at %1, mark %2").arg(widgets::base::formatPrice(is(), quote().last), widgets::base::formatPrice(is(), quote().mark));
}

void Demo::enterOrder(Side side, Quantity size, Price limit)
{
    auto& sides = m_stage.find<widgets::base::SegmentedControl>("ticketSide");
    Hand::click(sides, sides.segmentRect(side == Side::Buy ? 0 : 1).center());
    type("ticketSize", widgets::base::formatQuantity(is(), size, widgets::base::Sign::WhenNegative, widgets::base::Grouping::None));
    type("ticketPrice", widgets::base::formatPrice(is(), limit, widgets::base::Grouping::None));
    const std::int64_t away = std::max<std::int64_t>(20, limit.ticks() / 50);
    const std::int64_t sign = signOf(side);
    type("ticketTakeProfit", widgets::base::formatPrice(is(), Price::ofTicks(limit.ticks() + sign * away), widgets::base::Grouping::None));
    type("ticketStopLoss", widgets::base::formatPrice(is(), Price::ofTicks(limit.ticks() - sign * away / 2), widgets::base::Grouping::None));
}

StepResult Demo::fillTicket()
{
    const Price limit = Price::ofTicks(quote().ask->price.ticks() + 3);
    enterOrder(Side::Buy, sizeWorth(20'000), limit);
    QPushButton& review = m_stage.find<QPushButton>("ticketReview");
    if (!waitUntil([&review] { return review.isEnabled(); }, kAnswerMs))
        return Unexpected(QStringLiteral("the ticket cannot be reviewed: %1").arg(m_stage.desk().ticket().obstacle()));
    return QStringLiteral("%1; the button says \"%2\"").arg(quantity(sizeWorth(20'000)), review.text());
}

StepResult Demo::sendFromTicket(const char* what, const std::function<bool()>& isDone, const std::function<QString()>& tell)
{
    auto& ticket = m_stage.desk().ticket();
    QPushButton& review = m_stage.find<QPushButton>("ticketReview");
    if (!waitUntil([&review] { return review.isEnabled(); }, kAnswerMs))
        return Unexpected(QStringLiteral("the ticket cannot be reviewed: %1").arg(ticket.obstacle()));
    Hand::click(review);
    if (!waitUntil([&ticket] { return ticket.confirmation() != nullptr; }, kAnswerMs))
        return Unexpected(QStringLiteral("no confirmation opened"));
    // A person reads; the button takes no Enter before that anyway.
    letPass(450);
    for (int attempt = 0; attempt < 4 && ticket.confirmation(); ++attempt) {
        if (auto* send = ticket.confirmation()->findChild<QPushButton*>(QStringLiteral("confirmSend")))
            Hand::click(*send);
        if (waitUntil([&ticket] { return ticket.confirmation() == nullptr; }, 1'500))
            break;
    }
    if (ticket.confirmation())
        return Unexpected(QStringLiteral("the confirmation did not close"));
    if (!waitUntil(isDone, kAnswerMs))
        return Unexpected(QStringLiteral("%1 did not happen").arg(QLatin1String(what)));
    return tell();
}

StepResult Demo::reviewAndConfirm()
{
    return sendFromTicket(
        "the fill with both exits", [this] { return position() && position()->protection == Protection::Protected; },
        [this] {
            return QStringLiteral("long %1 from %2; take profit %3 and stop %4 rest at the venue")
                .arg(quantity(position()->held), price(position()->averageEntry(is())), price(*position()->exits.takeProfit), price(*position()->exits.stopLoss));
        });
}

StepResult Demo::partialFill()
{
    // More than rests at the best price: that part fills, the rest waits.
    const BookLevel ask = *quote().ask;
    const Quantity size = std::min(ask.quantity + ask.quantity, sizeWorth(250'000));
    const OrderId newest = model().orders().empty() ? OrderId{} : model().orders().rbegin()->first;
    enterOrder(Side::Buy, size, ask.price);
    return sendFromTicket(
        "a partial fill",
        [this, newest] {
            // On a busy machine the market may have filled the rest before anybody looks.
            for (const auto& [id, order] : model().orders()) {
                if (id > newest && order.role == OrderRole::Entry && (order.isLive() || order.state == OrderState::Filled)) {
                    m_partial = id;
                    return true;
                }
            }
            return false;
        },
        [this] {
            waitUntil([this] { return model().order(m_partial)->filled > Quantity::zero(); }, 3'000);
            const Order& order = *model().order(m_partial);
            return QStringLiteral("order %1: %2 of %3 filled at %4%5; the exits follow the position")
                .arg(order.id.value)
                .arg(quantity(order.filled), quantity(order.quantity), price(*order.limitPrice),
                    order.isLive() ? QStringLiteral(", the rest waits") : QString());
        });
}

StepResult Demo::cancelRest()
{
    auto& orders = *m_stage.desk().activity().orders();
    m_stage.desk().window().focusPanel(QStringLiteral("orders"));
    if (!model().order(m_partial)->isLive())
        return QStringLiteral("the market filled the rest by itself");
    orders.selectRow(m_partial.value);
    Hand::press(orders.table(), Qt::Key_Delete);
    if (!waitUntil([this] { return !model().order(m_partial)->isLive(); }, kAnswerMs))
        return Unexpected(QStringLiteral("the order is still open"));
    return QStringLiteral("order %1 is %2").arg(m_partial.value).arg(widgets::base::text(model().order(m_partial)->state));
}

StepResult Demo::refusedInTheTicket()
{
    // Ten per cent above the mark: outside of the collar, and the ticket says so before anything is sent.
    const Price far = Price::ofTicks(quote().mark->ticks() * 11 / 10);
    enterOrder(Side::Buy, sizeWorth(1'000), far);
    QPushButton& review = m_stage.find<QPushButton>("ticketReview");
    QWidget& refusals = m_stage.find<QWidget>("ticketRefusals");
    if (!waitUntil([&] { return refusals.isVisible() && !review.isEnabled(); }, kAnswerMs))
        return Unexpected(QStringLiteral("the ticket does not refuse %1").arg(price(far)));
    return QStringLiteral("%1 is refused in place: %2").arg(price(far), m_stage.desk().ticket().obstacle());
}

StepResult Demo::refusedByTheKernel()
{
    OrderDraft draft;
    draft.instrument = is().id();
    draft.side = Side::Buy;
    draft.type = OrderType::Limit;
    draft.quantity = sizeWorth(1'000);
    draft.limitPrice = Price::ofTicks(quote().mark->ticks() * 11 / 10);
    draft.exits.takeProfit = Price::ofTicks(draft.limitPrice->ticks() + 100);
    draft.exits.stopLoss = Price::ofTicks(draft.limitPrice->ticks() - 100);
    const auto sent = m_stage.desk().session().submit(draft);
    if (!sent || !waitUntil([&] { return model().outcome(*sent).has_value(); }, kAnswerMs))
        return Unexpected(QStringLiteral("no answer"));
    const auto refusal = model().outcome(*sent)->refusal;
    if (!refusal)
        return Unexpected(QStringLiteral("the order was taken"));
    m_stage.remember(QStringLiteral("an order outside of the collar"), *refusal);
    return widgets::base::refusalText(*refusal, &is()).sentence();
}

} // namespace jarvis::desktop
