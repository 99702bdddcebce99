#include "app/desktop/demo.h"

#include "app/desktop/demo_stage.h"
#include "app/desktop/hand.h"
#include "app/desktop/wait.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/confirmation_dialog.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

namespace jarvis::desktop {
namespace {

namespace base = widgets::base;
namespace session = widgets::session;
namespace trading = widgets::trading;

constexpr int kAnswerMs = 8'000;
constexpr int kMarketMs = 20'000;

/// The story, one function for each step.
class Demo {
public:
    explicit Demo(const Options& options) : m_stage(options) {}

    int run();

private:
    StepResult searchInstrument();
    StepResult fillTicket();
    StepResult reviewAndConfirm();
    StepResult partialFill();
    StepResult cancelRest();
    StepResult refusedInTheTicket();
    StepResult refusedByTheKernel();
    StepResult takeProfit();
    StepResult openSecond();
    StepResult stopLoss();
    StepResult armOneClick();
    StepResult ladderOrder();
    StepResult openThird();
    StepResult kill();
    StepResult restart();
    StepResult release();

    const session::ReadModel& model() { return m_stage.model(); }
    const Instrument& is() { return *m_stage.desk().context().instrument(); }
    const api::Quote& quote() { return *model().market().quote(is().id()); }
    const Position* position() { return model().position(is().id()); }
    QString price(Price value) { return base::formatPrice(is(), value); }
    QString quantity(Quantity value) { return base::formatQuantityWithUnit(is(), value); }
    void type(const char* field, const QString& text) { Hand::type(m_stage.find<QLineEdit>(field), text); }
    void enterOrder(Side side, Quantity size, Price limit);
    StepResult sendFromTicket(const char* what, const std::function<bool()>& isDone, const std::function<QString()>& tell);
    StepResult moveExit(bool isTakeProfit, std::int64_t ticksFromMark);
    StepResult waitFlat(OrderRole role);
    Quantity sizeWorth(std::int64_t usd) { return is().quantityWorth(Money::ofWhole(usd), *quote().mark); }

    DemoStage m_stage;
    OrderId m_partial;
    std::map<OrderId, Order> m_ordersBefore;
    std::map<InstrumentId, Position> m_positionsBefore;
    std::size_t m_fillsBefore = 0;
};

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
    return QStringLiteral("SOLUSDT at %1, mark %2").arg(base::formatPrice(is(), quote().last), base::formatPrice(is(), quote().mark));
}

void Demo::enterOrder(Side side, Quantity size, Price limit)
{
    auto& sides = m_stage.find<base::SegmentedControl>("ticketSide");
    Hand::click(sides, sides.segmentRect(side == Side::Buy ? 0 : 1).center());
    type("ticketSize", base::formatQuantity(is(), size, base::Sign::WhenNegative, base::Grouping::None));
    type("ticketPrice", base::formatPrice(is(), limit, base::Grouping::None));
    const std::int64_t away = std::max<std::int64_t>(20, limit.ticks() / 50);
    const std::int64_t sign = signOf(side);
    type("ticketTakeProfit", base::formatPrice(is(), Price::ofTicks(limit.ticks() + sign * away), base::Grouping::None));
    type("ticketStopLoss", base::formatPrice(is(), Price::ofTicks(limit.ticks() - sign * away / 2), base::Grouping::None));
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
    return QStringLiteral("order %1 is %2").arg(m_partial.value).arg(base::text(model().order(m_partial)->state));
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
    return base::refusalText(*refusal, &is()).sentence();
}

StepResult Demo::moveExit(bool isTakeProfit, std::int64_t ticksFromMark)
{
    const Position* held = position();
    if (!held)
        return Unexpected(QStringLiteral("there is no position"));
    const std::int64_t sign = held->held.lots() > 0 ? 1 : -1;
    ExitPlan exits = held->exits;
    const Price target = Price::ofTicks(quote().mark->ticks() + (isTakeProfit ? sign : -sign) * ticksFromMark);
    (isTakeProfit ? exits.takeProfit : exits.stopLoss) = target;
    // As a drag of the line on the chart asks for it, to the tick.
    const QString line = isTakeProfit ? QStringLiteral("take-profit") : QStringLiteral("stop-loss");
    Q_EMIT m_stage.desk().chart().chart().lineDropped(line, 0.0, is().toDouble(target));
    return price(target);
}

StepResult Demo::waitFlat(OrderRole role)
{
    const InstrumentId id = is().id();
    const bool isFlat = waitUntil([this, id] { return model().position(id) == nullptr; }, kMarketMs);
    const auto& fills = model().fills();
    const bool byRole = !fills.empty() && fills.back().fill.role == role;
    if (!isFlat || !byRole)
        return Unexpected(QStringLiteral("the position is %1").arg(isFlat ? QStringLiteral("flat by another order") : QStringLiteral("still open")));
    for (const auto& [orderId, order] : model().orders()) {
        if (order.isLive() && order.instrument == id && order.role != OrderRole::Entry
            && !waitUntil([this, key = orderId] { return !model().order(key)->isLive(); }, kAnswerMs))
            return Unexpected(QStringLiteral("exit %1 outlived its position").arg(orderId.value));
    }
    const Position& story = model().closedPositions().back().position;
    return QStringLiteral("filled at %1; realised %2, fees %3; the other exit is gone")
        .arg(price(fills.back().fill.price), base::formatPnl(story.realised), base::formatMoney(story.fees));
}

StepResult Demo::takeProfit()
{
    // The nearest price that is still a profit target; moved after the market until it is taken.
    for (int attempt = 0; attempt < 14 && position(); ++attempt) {
        if (const StepResult moved = moveExit(true, 1); !moved)
            return moved;
        if (waitUntil([this] { return position() == nullptr; }, 1'500))
            break;
    }
    return waitFlat(OrderRole::TakeProfit);
}

StepResult Demo::openSecond()
{
    enterOrder(Side::Sell, sizeWorth(15'000), Price::ofTicks(quote().bid->price.ticks() - 3));
    return sendFromTicket(
        "a short position with both exits", [this] { return position() && position()->protection == Protection::Protected; },
        [this] { return QStringLiteral("short %1 from %2").arg(quantity(position()->held), price(position()->averageEntry(is()))); });
}

StepResult Demo::stopLoss()
{
    for (int attempt = 0; attempt < 14 && position(); ++attempt) {
        if (const StepResult moved = moveExit(false, 1); !moved)
            return moved;
        if (waitUntil([this] { return position() == nullptr; }, 1'500))
            break;
    }
    return waitFlat(OrderRole::StopLoss);
}

StepResult Demo::armOneClick()
{
    auto& ladder = m_stage.desk().ladder();
    Hand::type(ladder.sizeField(), base::formatQuantity(is(), sizeWorth(2'000), base::Sign::WhenNegative, base::Grouping::None));
    Hand::click(ladder.armButton());
    if (!m_stage.desk().arming().isArmed())
        return Unexpected(QStringLiteral("one-click is off"));
    return QStringLiteral("the button says \"%1\"").arg(ladder.armButton().text());
}

StepResult Demo::ladderOrder()
{
    auto& view = m_stage.desk().ladder().view();
    view.recentre();
    letPass(2 * trading::LadderView::kCentreDeadMs);
    const Price target = Price::ofTicks(quote().bid->price.ticks() - 4);
    const auto row = view.rows().rowOf(target);
    if (row < 0 || row >= view.rows().count())
        return Unexpected(QStringLiteral("%1 is not in view").arg(price(target)));
    Hand::click(view, view.cellRect(static_cast<int>(row), trading::LadderView::Bids).center());
    OrderId placed;
    const bool isWorking = waitUntil(
        [&] {
            for (const auto& [id, order] : model().orders()) {
                if (order.isLive() && order.limitPrice == target && order.state == OrderState::Working) {
                    placed = id;
                    return true;
                }
            }
            return false;
        },
        kAnswerMs);
    if (!isWorking)
        return Unexpected(QStringLiteral("no order works at %1").arg(price(target)));
    return QStringLiteral("order %1 rests at exactly the clicked %2").arg(placed.value).arg(price(target));
}

StepResult Demo::openThird()
{
    enterOrder(Side::Buy, sizeWorth(10'000), Price::ofTicks(quote().ask->price.ticks() + 3));
    return sendFromTicket(
        "a position to keep over the restart", [this] { return position() && position()->protection == Protection::Protected; },
        [this] { return QStringLiteral("long %1, protected").arg(quantity(position()->held)); });
}

StepResult Demo::kill()
{
    Hand::click(m_stage.find<QPushButton>("killButton"));
    const auto entriesOpen = [this] {
        return std::count_if(model().orders().begin(), model().orders().end(),
            [](const auto& entry) { return entry.second.isLive() && entry.second.role == OrderRole::Entry; });
    };
    if (!waitUntil([&] { return model().tradingState().isKilled && entriesOpen() == 0; }, kAnswerMs))
        return Unexpected(QStringLiteral("killed: %1, entries still open: %2").arg(model().tradingState().isKilled).arg(entriesOpen()));
    if (m_stage.desk().arming().isArmed())
        return Unexpected(QStringLiteral("one-click is still armed"));
    if (!position() || position()->protection != Protection::Protected)
        return Unexpected(QStringLiteral("the position lost its exits"));
    return QStringLiteral("no entry is left, the position keeps both exits, one-click is off");
}

StepResult Demo::restart()
{
    m_ordersBefore = model().orders();
    m_positionsBefore = model().positions();
    m_fillsBefore = model().fills().size();
    if (const QString error = m_stage.reopen(); !error.isEmpty())
        return Unexpected(error);
    if (!model().tradingState().isKilled)
        return Unexpected(QStringLiteral("the kill switch was forgotten"));
    if (model().fills().size() < m_fillsBefore)
        return Unexpected(QStringLiteral("%1 of %2 fills came back").arg(model().fills().size()).arg(m_fillsBefore));
    for (const auto& [id, before] : m_ordersBefore) {
        const Order* now = model().order(id);
        if (!now || (isFinal(before.state) && *now != before))
            return Unexpected(QStringLiteral("order %1 differs").arg(id.value));
    }
    for (const auto& [id, before] : m_positionsBefore) {
        const Position* now = model().position(id);
        if (!now || now->held != before.held || now->cost != before.cost)
            return Unexpected(QStringLiteral("a position differs"));
    }
    return QStringLiteral("%1 orders, %2 fills, %3 positions are back as they were; still halted since %4")
        .arg(model().orders().size())
        .arg(model().fills().size())
        .arg(model().positions().size())
        .arg(base::formatTime(model().tradingState().killedAt));
}

StepResult Demo::release()
{
    m_stage.desk().window().showReleaseDialog();
    QLineEdit& word = m_stage.find<QLineEdit>("releaseWord");
    Hand::type(word, QLatin1String(api::kReleaseText));
    Hand::press(word, Qt::Key_Tab);
    auto* dialog = m_stage.desk().window().findChild<QDialog*>(QStringLiteral("releaseDialog"));
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isEnabled() && !button->isDefault())
            Hand::click(*button);
    }
    if (!waitUntil([this] { return !model().tradingState().isKilled; }, kAnswerMs))
        return Unexpected(QStringLiteral("still halted"));
    return QStringLiteral("trading is possible again, after the word was typed");
}

int Demo::run()
{
    QTextStream out(stdout);
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (const QString error = m_stage.open(); !error.isEmpty()) {
        QTextStream(stderr) << error << "\n";
        return 4;
    }
    m_stage.step(QStringLiteral("Search an instrument"), [this] { return searchInstrument(); });
    m_stage.step(QStringLiteral("Fill the ticket"), [this] { return fillTicket(); });
    m_stage.step(QStringLiteral("Review and confirm"), [this] { return reviewAndConfirm(); });
    m_stage.step(QStringLiteral("A partial fill"), [this] { return partialFill(); });
    m_stage.step(QStringLiteral("Cancel the rest"), [this] { return cancelRest(); });
    m_stage.step(QStringLiteral("Refused in the ticket"), [this] { return refusedInTheTicket(); });
    m_stage.step(QStringLiteral("Refused by the kernel"), [this] { return refusedByTheKernel(); });
    m_stage.step(QStringLiteral("Take profit"), [this] { return takeProfit(); });
    m_stage.step(QStringLiteral("Open a short"), [this] { return openSecond(); });
    m_stage.step(QStringLiteral("Stop loss"), [this] { return stopLoss(); });
    m_stage.step(QStringLiteral("Open another position"), [this] { return openThird(); });
    m_stage.step(QStringLiteral("Arm one-click"), [this] { return armOneClick(); });
    m_stage.step(QStringLiteral("Click on the ladder"), [this] { return ladderOrder(); });
    m_stage.step(QStringLiteral("Kill switch"), [this] { return kill(); });
    m_stage.step(QStringLiteral("Restart"), [this] { return restart(); });
    m_stage.step(QStringLiteral("Release"), [this] { return release(); });
    if (const QString error = m_stage.writeReport(); !error.isEmpty()) {
        QTextStream(stderr) << error << "\n";
        return 1;
    }
    out << (m_stage.hasHeld() ? "All steps held" : "Some steps did not hold") << " in " << sinceStart.elapsed() / 1'000 << " s.\n";
    return m_stage.hasHeld() ? 0 : 1;
}

} // namespace

int runDemo(const Options& options)
{
    base::ThemeManager::instance().set(base::ThemeName::Dark);
    return Demo(options).run();
}

} // namespace jarvis::desktop
