#include "tests/support/extreme_commands.h"

#include "engine/wire/archive.h"

#include <utility>

namespace jarvis::test {
namespace {

constexpr std::int64_t kMin = INT64_MIN;
constexpr std::int64_t kMax = INT64_MAX;
// One in three is hopeless; the others might pass, so that what lies behind the first check is met as well.
constexpr std::int64_t kNumbers[] = {kMin, kMin + 1, -1, 0, 1, 2, 3, 5, 100, 1'000, kMax - 1, kMax};
constexpr std::int64_t kPrices[] = {kMin, -1, 0, 1, 1'000'000, 1'000'001, kMax, 9'000, 9'500, 9'700, 9'900, 9'970, 9'980, 9'990, 9'999, 10'000, 10'001, 10'010, 10'300, 10'500, 11'000};
constexpr std::int64_t kLots[] = {kMin, -1, 0, 1, 4, 1'000'000, 1'000'001, kMax, 5, 6, 10, 20, 50, 99, 100, 101, 200, 500};
constexpr std::int64_t kRatios[] = {kMin, -1, 0, 1, kMax, 100'000, 5'000'000, 50'000'000, 100'000'000};
constexpr Duration kDurations[] = {Duration::min(), Duration(-1), Duration(0), Duration(1), Duration::max(), 1ms, 1s, 5s, 10s, 1h, 24h};
constexpr const char* kTexts[] = {"", "RELEASE", "release", "RELEASE ", "0"};

/// Fills values through the description of fields that the wire uses, so that no field can be forgotten.
class Extremes {
public:
    Extremes(Random& random, Timestamp now, OrderId newestOrder) : m_random(random), m_now(now), m_newestOrder(newestOrder) {}

    template <typename T> void operator()(const char*, T& value) { fill(value); }

    template <typename T> void fill(T& value)
    {
        using namespace wire;
        if constexpr (std::is_same_v<T, bool>) {
            value = m_random.chance(0.3);
        } else if constexpr (std::is_enum_v<T>) {
            do {
                value = static_cast<T>(m_random.below(24));
            } while (!isMember(value));
        } else if constexpr (std::is_same_v<T, Int128>) {
            constexpr Int128 kHuge = Int128(1) << 126;
            value = m_random.chance(0.1) ? (m_random.chance(0.5) ? kHuge : -kHuge) : Int128(anyOf(kNumbers)) * (m_random.chance(0.5) ? 1 : 100'000'000);
        } else if constexpr (std::is_same_v<T, OrderId>) {
            const std::uint64_t newest = m_newestOrder.value;
            value = OrderId{m_random.chance(0.8) ? newest - m_random.below(std::min<std::uint64_t>(newest, 8) + 1) : static_cast<std::uint64_t>(anyOf(kNumbers))};
        } else if constexpr (isId<T>) {
            fill(value.value);
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_random.chance(0.6) ? m_random.between(1, 3) : anyOf(kNumbers));
        } else if constexpr (std::is_same_v<T, Uuid>) {
            value = Uuid{m_random.next(), m_random.next()};
        } else if constexpr (std::is_same_v<T, Price>) {
            value = Price::ofTicks(anyOf(kPrices));
        } else if constexpr (std::is_same_v<T, Quantity>) {
            value = Quantity::ofLots(anyOf(kLots));
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money::ofUnits(anyOf(kNumbers));
        } else if constexpr (std::is_same_v<T, Ratio>) {
            value.e8 = anyOf(kRatios);
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            const Timestamp times[] = {Timestamp::min(), Timestamp{}, m_now - 1h, m_now - 1ns, m_now, m_now + 1ns, m_now + 10s, m_now + 1min, m_now + 1h, Timestamp::max()};
            value = anyOf(times);
        } else if constexpr (std::is_same_v<T, Duration>) {
            value = anyOf(kDurations);
        } else if constexpr (longTextSize<T> != 0) {
            constexpr std::size_t kSizes[] = {0, 1, 32, 33, 2'000, 2'001, 100'000};
            value = T(std::string(anyOf(kSizes), m_random.chance(0.1) ? '\x80' : m_random.chance(0.2) ? ',' : 'n'));
        } else if constexpr (textSize<T> != 0) {
            value = T(std::string_view(anyOf(kTexts)));
        } else if constexpr (isOptional<T>) {
            value.reset();
            if (m_random.chance(0.6))
                fill(value.emplace());
        } else if constexpr (isVariant<T>) {
            pick(value, m_random.below(std::variant_size_v<T>));
        } else {
            describe(*this, value);
        }
    }

    template <typename Variant, std::size_t I = 0> void pick(Variant& value, std::size_t alternative)
    {
        if constexpr (I < std::variant_size_v<Variant>) {
            if (alternative == I)
                fill(value.template emplace<I>());
            else
                pick<Variant, I + 1>(value, alternative);
        }
    }

private:
    template <typename T, std::size_t N> T anyOf(const T (&values)[N]) { return values[m_random.below(N)]; }

    Random& m_random;
    const Timestamp m_now;
    const OrderId m_newestOrder;
};

} // namespace

api::Command extremeCommand(std::size_t alternative, Random& random, CommandId id, Timestamp now, OrderId newestOrder)
{
    Extremes extremes(random, now, newestOrder);
    api::Command command;
    command.id = id;
    const bool isOfStrategy = random.chance(0.2);
    command.origin = {isOfStrategy ? api::Origin::Kind::Strategy : api::Origin::Kind::Desk, isOfStrategy ? "trend@oracle" : "trader"};
    command.expiresAt = now + 10s;
    if (random.chance(0.1))
        extremes.fill(command.expiresAt);
    extremes.pick(command.action, alternative);
    // So much of an alert must fit together that chance alone never makes one.
    if (auto* alert = std::get_if<api::SetAlert>(&command.action); alert && random.chance(0.5)) {
        alert->rule = {};
        alert->spec = {};
        alert->spec.instrument = InstrumentId{1};
        alert->spec.threshold = Amount::of(Price::ofTicks(random.between(9'900, 10'100)));
    }
    if (auto* note = std::get_if<api::AnnotatePosition>(&command.action); note && random.chance(0.5)) {
        note->instrument = InstrumentId{1};
        note->openedAt = now - random.between(0, 2) * 1s;
        note->note = {"kept", "calm,first"};
    }
    return command;
}

} // namespace jarvis::test
