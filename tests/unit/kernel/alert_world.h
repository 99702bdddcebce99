#pragma once

#include "tests/support/kernel_world.h"

#include <memory>
#include <vector>

namespace jarvis::test {

inline AlertSpec priceSpec(AlertDirection direction, std::int64_t ticks, AlertSubject subject = AlertSubject::LastPrice)
{
    AlertSpec spec;
    spec.subject = subject;
    spec.direction = direction;
    spec.instrument = KernelWorld::kAaa;
    spec.threshold = Amount::of(Price::ofTicks(ticks));
    return spec;
}

inline AlertSpec repeated(AlertSpec spec, Duration coolDown = {})
{
    spec.repeat = AlertRepeat::EveryTime;
    spec.coolDown = coolDown;
    return spec;
}

inline AlertSpec accountSpec(AlertSubject subject, Amount threshold = {})
{
    AlertSpec spec;
    spec.subject = subject;
    spec.threshold = threshold;
    return spec;
}

/// A kernel whose trades and bars the test tells, and what it fired.
struct AlertWorld : KernelWorld {
    AlertRuleId set(const AlertSpec& spec)
    {
        const api::CommandSettled settled = send(api::SetAlert{{}, spec});
        CHECK(!settled.refusal && settled.affected == 1);
        return eventsOf<api::AlertRuleChanged>().back().rule.id;
    }
    const AlertRule& rule(AlertRuleId id) const { return *kernel->state().alerts().find(id); }
    std::vector<api::AlertFired> fired() const { return eventsOf<api::AlertFired>(); }
    /// Trades at these prices, told as one.
    void trade(std::int64_t last) { trade(last, last, last); }
    void trade(std::int64_t low, std::int64_t high, std::int64_t last)
    {
        input(kernel::TradedInput{kAaa, Quantity::ofLots(1), last, Price::ofTicks(low), Price::ofTicks(high), Price::ofTicks(last)});
    }
    ReasonCode refusalOf(const AlertSpec& spec)
    {
        const auto refusal = send(api::SetAlert{{}, spec}).refusal;
        return refusal ? refusal->code : ReasonCode::None;
    }
    void bars(std::vector<std::int64_t> closes, Timeframe timeframe = Timeframe::M5)
    {
        auto list = std::make_shared<std::vector<Candle>>();
        for (const std::int64_t close : closes) {
            const Price price = Price::ofTicks(close);
            list->push_back(Candle{now, price, price, price, price, Quantity::ofLots(1)});
        }
        input(kernel::BarsInput{kAaa, timeframe, list});
    }
};

} // namespace jarvis::test
