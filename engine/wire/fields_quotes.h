#pragma once

#include "engine/wire/archive.h"
#include "engine/wire/stream.h"

/// The part of fields_stream.h that is about quotes as what changed of them: numbers take as many bytes as they need, and a time is told by
/// how far it is from another one.
namespace jarvis::wire {

constexpr std::int64_t rawOf(Price v) { return v.ticks(); }
constexpr std::int64_t rawOf(Quantity v) { return v.lots(); }
constexpr std::int64_t rawOf(Ratio v) { return v.e8; }
constexpr std::int64_t rawOf(Timestamp v) { return toNanos(v); }
constexpr void setRaw(Price& v, std::int64_t raw) { v = Price::ofTicks(raw); }
constexpr void setRaw(Quantity& v, std::int64_t raw) { v = Quantity::ofLots(raw); }
constexpr void setRaw(Ratio& v, std::int64_t raw) { v.e8 = raw; }
constexpr void setRaw(Timestamp& v, std::int64_t raw) { v = timestampFromNanos(raw); }

/// Describes a value as a number of as many bytes as it needs.
template <typename A, typename T> void describeCompact(A& a, const char* name, T& value)
{
    Compact number{rawOf(value)};
    a(name, number);
    setRaw(value, number.value);
}
template <typename A> void describeCompact(A& a, const char* name, bool& value) { a(name, value); }
template <typename A> void describeCompact(A& a, const char* name, std::optional<Price>& value)
{
    std::optional<Compact> number = value ? std::optional(Compact{rawOf(*value)}) : std::nullopt;
    a(name, number);
    value = number ? std::optional(Price::ofTicks(number->value)) : std::nullopt;
}
template <typename A> void describeCompact(A& a, const char* name, std::optional<BookLevel>& value)
{
    BookLevel level = value.value_or(BookLevel{});
    std::optional<Price> price = value ? std::optional(level.price) : std::nullopt;
    describeCompact(a, name, price);
    if (price)
        describeCompact(a, "quantity", level.quantity);
    value = price ? std::optional(BookLevel{*price, level.quantity}) : std::nullopt;
}

template <typename A> void describe(A& a, QuoteChange& v)
{
    // Differences wrap around, so that whatever two times are told comes back as it was.
    const auto minus = [](Timestamp left, Timestamp right) { return static_cast<std::int64_t>(static_cast<std::uint64_t>(toNanos(left)) - static_cast<std::uint64_t>(toNanos(right))); };
    const auto plus = [](Timestamp left, std::int64_t right) { return timestampFromNanos(static_cast<std::int64_t>(static_cast<std::uint64_t>(toNanos(left)) + static_cast<std::uint64_t>(right))); };
    Compact instrument{v.quote.instrument.value};
    a("instrument", instrument);
    v.quote.instrument.value = static_cast<std::uint32_t>(instrument.value);
    Compact fields{v.fields};
    a("fields", fields);
    v.fields = static_cast<std::uint16_t>(fields.value);
    describeCompact(a, "time", v.quote.time);
    QuoteChange::visitFields([&](std::uint16_t bit, const char* name, auto member) {
        if (!v.has(bit))
            return;
        if constexpr (std::is_same_v<decltype(member), Timestamp api::Quote::*>) {
            Compact later{minus(v.quote.*member, v.quote.time)};
            a(name, later);
            v.quote.*member = plus(v.quote.time, later.value);
        } else {
            describeCompact(a, name, v.quote.*member);
        }
    });
}
template <typename A> void describe(A& a, QuoteChanges& v) { a("rest", v.rest); a("quotes", v.quotes); }

} // namespace jarvis::wire
