#include "engine/base/clock.h"
#include "tests/contract/engine_under_test.h"
#include "tests/support/fake_engine.h"

namespace jarvis::test {
namespace {

/// The fake says yes to everything, as most tests of the desk want it.
class FakeUnderTest final : public EngineUnderTest {
public:
    /// Every limit, nothing used.
    static api::RiskReport riskAtRest()
    {
        api::RiskReport report;
        for (const LimitId id : kAllLimits)
            report.limits.push_back({id, {}, Limits{}.get(id), isLargerWider(id), {}, {}});
        return report;
    }
    FakeUnderTest()
    {
        m_engine.onSend([this](const api::Command& command) { m_engine.settle(command.id, SystemClock().now()); });
        m_engine.answerWith([](const api::Query& query) -> Expected<api::Answer, api::FetchError> {
            if (std::holds_alternative<api::CandleQuery>(query))
                return api::Answer(api::CandleHistory{});
            if (std::holds_alternative<api::PreviewQuery>(query))
                return api::Answer(api::OrderPreview{});
            if (std::holds_alternative<api::RiskQuery>(query))
                return api::Answer(riskAtRest());
            if (std::holds_alternative<api::StopQuery>(query))
                return api::Answer(api::StopHistory{});
            if (std::holds_alternative<api::CostQuery>(query))
                return api::Answer(api::CostReport{});
            if (std::holds_alternative<api::AuditQuery>(query))
                return api::Answer(api::AuditHistory{});
            if (std::holds_alternative<api::PositionQuery>(query))
                return api::Answer(api::PositionHistory{});
            if (std::holds_alternative<api::PositionStoryQuery>(query))
                return api::Answer(api::PositionStory{});
            if (std::holds_alternative<api::VenueQuery>(query))
                return api::Answer(api::VenueHealth{});
            return api::Answer(api::FillHistory{});
        });
    }
    api::Engine& engine() override { return m_engine; }
    InstrumentId instrument() const override { return InstrumentId{1}; }
    Timestamp now() const override { return SystemClock().now(); }
    void stir() override
    {
        api::QuoteFrame frame;
        frame.trades.push_back({{instrument(), now(), ++m_trades, Price::ofTicks(100), Quantity::ofLots(1), Side::Buy}, m_trades, false});
        m_engine.publish(frame);
    }

private:
    FakeEngine m_engine;
    std::uint64_t m_trades = 0;
};

} // namespace

EngineKind fakeEngineKind()
{
    return {"FakeEngine", [] { return std::make_unique<FakeUnderTest>(); }};
}

} // namespace jarvis::test
