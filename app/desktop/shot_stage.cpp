#include "app/desktop/shot_stage.h"

#include "app/desktop/hand.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/format.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/route_words.h"

#include <QTextStream>

#include <array>

namespace jarvis::desktop {
namespace {

constexpr int kStageMarketMs = 15'000;
constexpr int kStageTradeMs = 3'000;
constexpr int kStageReleaseMs = 5'000;
constexpr int kStageReleases = 3;

/// The market of the desk's instrument, once there is a price.
struct Marked {
    const Instrument* instrument = nullptr;
    std::int64_t mark = 0;
};

Marked markedOf(Workstation& desk)
{
    const Instrument* is = desk.context().instrument();
    const api::Quote* quote = is ? desk.session().model().market().quote(is->id()) : nullptr;
    return quote && quote->mark ? Marked{is, quote->mark->ticks()} : Marked{};
}

} // namespace

bool ShotStage::enter(ShotMood mood)
{
    switch (mood) {
    case ShotMood::Quiet:
        return waitUntil([this] { return m_desk.session().model().market().depth(m_desk.context().instrumentId()) != nullptr; }, kStageMarketMs);
    case ShotMood::Busy:
        trade();
        watch();
        typeOrder();
        return true;
    case ShotMood::Halted:
        m_desk.window().halt();
        return waitUntil([this] { return m_desk.session().model().tradingState().isKilled; }, kStageMarketMs);
    }
    return false;
}

/// A position with its exits, and an algorithm at work.
void ShotStage::trade()
{
    const Marked market = markedOf(m_desk);
    if (!market.instrument)
        return;
    const Instrument& is = *market.instrument;
    ExitPlan exits;
    exits.takeProfit = Price::ofTicks(market.mark + market.mark / 50);
    exits.stopLoss = Price::ofTicks(market.mark - market.mark / 100);
    const Quantity size = is.quantityWorth(Money::ofWhole(150), Price::ofTicks(market.mark));
    OrderDraft draft;
    draft.instrument = is.id();
    draft.type = OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.quantity = size;
    draft.exits = exits;
    draft.routing = widgets::trading::hasOtherVenues(m_desk.session().model(), is) ? Routing::Automatic : Routing::Named;
    AlgorithmPlan plan;
    plan.instrument = is.id();
    plan.quantity = size;
    plan.kind = AlgorithmKind::Twap;
    plan.exits = exits;
    plan.duration = std::chrono::minutes(5);
    tradeBefore(draft);
    static_cast<void>(m_desk.session().submit(draft));
    static_cast<void>(m_desk.session().send(api::StartAlgorithm{plan}));
    waitUntil([&] { return m_desk.session().model().position(is.id()) && !m_desk.session().model().algorithms().empty(); }, kStageTradeMs);
}

/// A position that is over: something to count and to tell of.
void ShotStage::tradeBefore(OrderDraft draft)
{
    draft.quantity = draft.quantity + draft.quantity; // not taken for the same order twice
    static_cast<void>(m_desk.session().submit(draft));
    const auto isHeld = [&] { return m_desk.session().model().position(draft.instrument) != nullptr; };
    if (!waitUntil(isHeld, kStageTradeMs))
        return;
    static_cast<void>(m_desk.session().close(draft.instrument));
    waitUntil([&] { return !isHeld(); }, kStageTradeMs);
}

/// Alerts of several kinds, one of which tells of an order that is refused right away.
void ShotStage::watch()
{
    const Marked market = markedOf(m_desk);
    if (!market.instrument)
        return;
    AlertSpec price;
    price.instrument = market.instrument->id();
    price.threshold = Amount::of(Price::ofTicks(market.mark + market.mark / 100));
    price.note = "resistance";
    AlertSpec refused;
    refused.subject = AlertSubject::OrderRefused;
    AlertSpec loss;
    loss.subject = AlertSubject::DayPnl;
    loss.direction = AlertDirection::Below;
    loss.threshold = Amount::of(-Money::ofWhole(200));
    loss.repeat = AlertRepeat::EveryTime;
    loss.coolDown = std::chrono::minutes(30);
    for (const AlertSpec& spec : {price, refused, loss})
        static_cast<void>(m_desk.session().setAlert({}, spec));
    OrderDraft nothing;
    nothing.instrument = market.instrument->id();
    static_cast<void>(m_desk.session().submit(nothing));
    waitUntil([&] { return !m_desk.session().model().firedAlerts().empty(); }, kStageTradeMs);
}

void ShotStage::typeOrder()
{
    const Marked market = markedOf(m_desk);
    const auto part = [this](const char* name) { return m_desk.window().findChild<QWidget*>(QLatin1String(name)); };
    auto* types = qobject_cast<widgets::base::SegmentedControl*>(part("ticketType"));
    auto* routing = part("ticketRouting");
    const std::array fields{part("ticketSize"), part("ticketTakeProfit"), part("ticketStopLoss")};
    if (!market.instrument || !types || !fields[0] || !fields[1] || !fields[2])
        return;
    if (types->current() == 0)
        Hand::press(*types, Qt::Key_Right); // at the market: no price to go stale
    if (routing && routing->isVisible())
        Hand::press(*routing, Qt::Key_Right);
    const auto priceText = [&](std::int64_t ticks) { return widgets::base::formatPrice(*market.instrument, Price::ofTicks(ticks), widgets::base::Grouping::None); };
    Hand::type(*fields[0], shotSize());
    Hand::type(*fields[1], priceText(market.mark + market.mark / 50));
    Hand::type(*fields[2], priceText(market.mark - market.mark / 100));
}

bool ShotStage::release()
{
    for (int attempt = 0; attempt < kStageReleases; ++attempt) {
        const auto sent = m_desk.session().resume(QLatin1String(api::kReleaseText));
        if (sent && waitUntil([this] { return !m_desk.session().model().tradingState().isKilled; }, kStageReleaseMs))
            return true;
        const auto outcome = sent ? m_desk.session().model().outcome(*sent) : std::nullopt;
        const int code = outcome && outcome->refusal ? static_cast<int>(outcome->refusal->code) : 0;
        QTextStream(stderr) << "The kill switch was not released: " << (sent ? "refusal " : "not sent ") << code << "\n";
    }
    return false;
}

} // namespace jarvis::desktop
