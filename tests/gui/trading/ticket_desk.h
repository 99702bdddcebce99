#pragma once

#include "tests/gui/session/desk.h"
#include "widgets/base/segmented_control.h"
#include "widgets/session/arming.h"
#include "widgets/trading/trade_context.h"

#include <QTest>

#include <algorithm>

namespace jarvis::test {

/// A desk whose engine answers previews as a kernel with an empty account of 10,000 would, in round numbers.
struct TicketDesk {
    Desk desk;
    widgets::session::Arming arming;
    widgets::trading::TradeContext context;
    // What the answers say; a test changes it.
    std::vector<Refusal> refusals;
    bool knowsWorstLoss = true;
    api::SizeBound bound = api::SizeBound::Asked;
    std::optional<KellyAdvice> kelly; ///< of questions for a size by Kelly
    bool isOlderThanKelly = false;    ///< such a question is then one about a value that nobody named
    Price mark = Price::ofTicks(640'000);
    api::AlgorithmAdvice advice;
    std::optional<RouteDecision> route; ///< of drafts that say `automatic`

    /// `hasBybit`: BTCUSDT is there at Bybit as well.
    explicit TicketDesk(bool isLive = false, bool hasBybit = false)
        : desk(accountAt(isLive, hasBybit)), arming(*desk.session), context(*desk.session, arming)
    {
        quote();
        desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (const auto* asked = std::get_if<api::PreviewQuery>(&query))
                return api::Answer(previewOf(*asked));
            return Unexpected(api::FetchError::NoData);
        });
    }

    static constexpr InstrumentId kBtcAtBybit{3};
    static std::vector<api::Event> accountAt(bool isLive, bool hasBybit)
    {
        std::vector<api::Event> state = openAccount(isLive);
        if (hasBybit) {
            Instrument::Spec spec = btc().spec();
            spec.id = kBtcAtBybit;
            spec.venue = VenueId::Bybit;
            state.emplace_back(api::InstrumentListed::of(*Instrument::create(spec)));
        }
        return state;
    }

    /// The market at `mark`, proven now; equity is 10,000.
    void quote()
    {
        const Timestamp time = desk.now();
        api::QuoteFrame frame = frameOf({btcQuote(time, mark.ticks())}, time);
        auto account = std::make_shared<api::AccountValuation>();
        account->isComplete = true;
        account->equity = Money::ofWhole(10'000);
        frame.account = account;
        desk.engine.publish(frame);
        Desk::turn();
    }

    Price entryOf(const OrderDraft& draft) const
    {
        if (draft.limitPrice)
            return *draft.limitPrice;
        if (draft.triggerPrice)
            return *draft.triggerPrice;
        return draft.side == Side::Buy ? Price::ofTicks(mark.ticks() + 1) : mark;
    }

    Quantity sizeOf(const api::PreviewQuery& query, Price entry) const
    {
        const Money equity = Money::ofWhole(10'000);
        switch (query.mode) {
        case api::SizeMode::Quantity: return query.draft.quantity;
        case api::SizeMode::Notional: return btc().quantityWorth(query.size.asMoney(), entry);
        case api::SizeMode::EquityShare: return btc().quantityWorth(equity.times(query.size.asRatio(), Rounding::Down), entry);
        case api::SizeMode::Risk:
        case api::SizeMode::Kelly: break;
        }
        const Ratio limit = Ratio::ofPercent(2);
        const Ratio share = query.mode == api::SizeMode::Kelly ? std::min(kelly.value_or(KellyAdvice()).share, limit) : query.size.kind == Amount::Kind::Ratio ? std::min(query.size.asRatio(), limit) : limit;
        if (!query.draft.exits.stopLoss)
            return Quantity::zero();
        const Price distance = Price::ofTicks(std::abs(entry.ticks() - query.draft.exits.stopLoss->ticks()));
        return btc().quantityWorth(equity.times(share, Rounding::Down), distance);
    }

    api::OrderPreview previewOf(const api::PreviewQuery& query) const
    {
        api::OrderPreview p;
        p.draft = query.draft;
        p.quoteTime = desk.now();
        p.bid = mark;
        p.ask = Price::ofTicks(mark.ticks() + 1);
        p.mark = mark;
        p.bound = bound;
        p.refusals = refusals;
        if (query.mode == api::SizeMode::Kelly)
            addKelly(p);
        const Price entry = entryOf(query.draft);
        p.draft.quantity = sizeOf(query, entry);
        if (query.mode == api::SizeMode::Kelly && !p.refusals.empty())
            return p;
        if (p.draft.quantity <= Quantity::zero()) {
            p.refusals.push_back(Refusal{ReasonCode::QuantityZero, kBtc, Amount::of(Quantity::ofLots(1)), Amount::of(p.draft.quantity),
                Amount::of(Quantity::ofLots(1))});
            return p;
        }
        p.expectedPrice = entry;
        p.notional = btc().notional(entry, p.draft.quantity);
        p.margin = p.notional->times(Ratio::ofPercent(20), Rounding::Up);
        p.fee = p.notional->times(Ratio::ofBasisPoints(5), Rounding::Up);
        p.liquidation = Price::ofTicks(entry.ticks() * 8 / 10);
        p.crossesSpread = query.draft.type == OrderType::Market;
        if (p.crossesSpread)
            p.slippage = Ratio{78};
        p.advice = advice;
        if (query.draft.routing == Routing::Automatic)
            p.route = route;
        p.heldAfter = query.draft.side == Side::Buy ? p.draft.quantity : -p.draft.quantity;
        p.exposureBefore = Money::zero();
        p.exposureAfter = p.notional;
        p.limits.push_back({LimitId::PositionNotional, Amount::of(Money::zero()), Amount::of(*p.notional), Amount::of(Money::ofWhole(500))});
        addOutcome(p, entry);
        return p;
    }

    void addKelly(api::OrderPreview& p) const
    {
        if (isOlderThanKelly)
            return;
        p.kelly = kelly;
        p.bound = kelly && kelly->share > Ratio::ofPercent(2) ? api::SizeBound::RiskPerTrade : api::SizeBound::Kelly;
    }

    void addOutcome(api::OrderPreview& p, Price entry) const
    {
        const ExitPlan& exits = p.draft.exits;
        if (p.draft.isReduceOnly) {
            p.worstLoss = Money::zero();
            return;
        }
        if (!exits.hasBoth())
            p.refusals.push_back(Refusal{ReasonCode::ExitsMissing, kBtc, {}, {}, {}});
        if (exits.takeProfit)
            p.bestGain = btc().notional(Price::ofTicks(std::abs(exits.takeProfit->ticks() - entry.ticks())), p.draft.quantity);
        if (!exits.stopLoss || !knowsWorstLoss)
            return;
        p.worstLoss = btc().notional(Price::ofTicks(std::abs(entry.ticks() - exits.stopLoss->ticks())), p.draft.quantity);
        const Int128 share = divideRounded(p.worstLoss->units() * Ratio::kOne, Money::ofWhole(10'000).units(), Rounding::Up);
        p.limits.push_back({LimitId::DailyLoss, Amount::of(Money::zero()), Amount::of(*p.worstLoss), Amount::of(Money::ofWhole(1'000))});
        p.limits.push_back({LimitId::RiskPerTrade, Amount::of(Ratio{}), Amount{Amount::Kind::Ratio, share}, Amount::of(Ratio::ofPercent(2))});
    }

    /// Every order that left the desk.
    std::vector<OrderDraft> submitted() const
    {
        std::vector<OrderDraft> drafts;
        for (const api::Command& command : desk.engine.commands()) {
            if (const auto* submit = std::get_if<api::SubmitOrder>(&command.action))
                drafts.push_back(submit->draft);
        }
        return drafts;
    }
    /// The engine's answer to the newest command.
    void settle(std::optional<Refusal> refusal = {})
    {
        desk.engine.settle(desk.engine.commands().back().id, desk.now(), refusal, OrderId{refusal ? 0U : 7U});
        Desk::turn();
    }
};

/// A real click on a segment.
inline void clickSegment(widgets::base::SegmentedControl* control, int index)
{
    QTest::mouseClick(control, Qt::LeftButton, Qt::NoModifier, control->segmentRect(index).center());
}

} // namespace jarvis::test
