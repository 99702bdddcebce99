#pragma once

#include "engine/api/event.h"
#include "engine/base/mix.h"

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jarvis::kernel {

/// Mixes values, field by field and in order, into 64 bits. Never over bytes of structs: padding says nothing.
///
/// For comparing states, not against an adversary: the journal's chain does that.
/// Threads: a plain value.
class Hasher {
public:
    std::uint64_t result() const { return m_hash; }

    void add(std::uint64_t word)
    {
        m_hash = mixed((m_hash ^ word) + kGoldenGamma);
    }
    void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::uint32_t value) { add(std::uint64_t{value}); }
    void add(std::uint16_t value) { add(std::uint64_t{value}); }
    void add(std::uint8_t value) { add(std::uint64_t{value}); }
    void add(std::int32_t value) { add(static_cast<std::uint64_t>(static_cast<std::int64_t>(value))); }
    void add(bool value) { add(std::uint64_t{value ? 2U : 1U}); }
    void add(Int128 value)
    {
        add(static_cast<std::uint64_t>(value));
        add(static_cast<std::uint64_t>(value >> 64));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void add(Enum value)
    {
        add(static_cast<std::uint64_t>(value));
    }
    template <typename Tag, typename Number>
    void add(Id<Tag, Number> id)
    {
        add(std::uint64_t{id.value});
    }
    template <std::size_t N>
    void add(const FixedText<N>& text)
    {
        addText(text.view());
    }
    template <typename T>
    void add(const std::optional<T>& value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }

    void addText(std::string_view text);
    void add(Price value) { add(value.ticks()); }
    void add(Quantity value) { add(value.lots()); }
    void add(Money value) { add(value.units()); }
    void add(Ratio value) { add(value.e8); }
    void add(Duration value) { add(static_cast<std::int64_t>(value.count())); }
    void add(Timestamp value) { add(toNanos(value)); }
    void add(Uuid value);
    void add(const Decimal& value);
    void add(const Amount& value);
    void add(const Refusal& value);
    void add(const ExitPlan& value);
    void add(const Order::Amend& value);
    void add(const Order& value);
    void add(const AlgorithmPlan& value);
    void add(const VolumeCurve& value);
    void add(const Algorithm& value);
    void add(const Fill& value);
    void add(const Position& value);
    void add(const Balance& value);
    void add(const api::Origin& value);
    void add(const api::CommandSettled& value);
    void add(const api::TradingState& value);
    void add(const api::FlattenChanged& value);
    void add(const api::FundingBooked& value);
    void add(const api::VenueHoldingDiffered& value);
    void add(const api::DayRolled& value);
    void add(const api::AccountOpened& value);
    void add(const api::EngineStarted& value);
    void add(const api::InstrumentListed& value);
    void add(const Breaker& value);
    void add(const api::LimitScheduled& value);
    void add(MidPrice value) { add(value.twiceTicks); }
    void add(const OrderCost& value);
    void add(const CostKey& value);
    void add(const CostTotals& value);
    void add(const LatencyTotals& value);
    void add(const CostForecast& value);
    void add(const RouteDecision& value);
    void add(const AlertSpec& value);
    void add(const AlertRule& value);
    void add(const api::PositionAnnotated& value);
    void add(const ScaleOut& value);

    template <typename First, typename Second, typename... Rest>
    void all(const First& first, const Second& second, const Rest&... rest)
    {
        add(first);
        add(second);
        (add(rest), ...);
    }

private:
    std::uint64_t m_hash = 0;
};

} // namespace jarvis::kernel
