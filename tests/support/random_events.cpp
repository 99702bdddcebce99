#include "tests/support/random_events.h"

#include "engine/wire/archive.h"

#include <utility>

namespace jarvis::test {
namespace {

/// Fills values through the same description of fields that the wire uses, so that no field can be forgotten.
class Filler {
public:
    explicit Filler(Random& random) : m_random(random) {}

    template <typename T> void operator()(const char*, T& value) { fill(value); }

    template <typename T> void fill(T& value)
    {
        using namespace wire;
        if constexpr (std::is_same_v<T, bool>) {
            value = m_random.chance(0.5);
        } else if constexpr (std::is_enum_v<T>) {
            do {
                value = static_cast<T>(m_random.below(64));
            } while (!isMember(value));
        } else if constexpr (std::is_same_v<T, Int128>) {
            value = static_cast<Int128>(static_cast<std::int64_t>(m_random.next())) * 1'000'003;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_random.next());
        } else if constexpr (isId<T>) {
            fill(value.value);
        } else if constexpr (std::is_same_v<T, Uuid>) {
            value = Uuid{m_random.next(), m_random.next()};
        } else if constexpr (std::is_same_v<T, Price>) {
            value = Price::ofTicks(static_cast<std::int64_t>(m_random.next()));
        } else if constexpr (std::is_same_v<T, Quantity>) {
            value = Quantity::ofLots(static_cast<std::int64_t>(m_random.next()));
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money::ofUnits(static_cast<std::int64_t>(m_random.next()));
        } else if constexpr (std::is_same_v<T, Ratio>) {
            value.e8 = static_cast<std::int64_t>(m_random.next());
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            value = timestampFromNanos(static_cast<std::int64_t>(m_random.next() >> 2));
        } else if constexpr (std::is_same_v<T, Duration>) {
            value = Duration(static_cast<std::int64_t>(m_random.next() >> 8));
        } else if constexpr (textSize<T> != 0 || longTextSize<T> != 0) {
            std::string text;
            for (std::size_t i = m_random.below(textSize<T> + longTextSize<T> + 1); i > 0; --i)
                text.push_back(static_cast<char>('!' + m_random.below(90)));
            value = T(std::string_view(text));
        } else if constexpr (isOptional<T>) {
            value.reset();
            if (m_random.chance(0.5))
                fill(value.emplace());
        } else if constexpr (isVariant<T>) {
            pick(value, m_random.below(std::variant_size_v<T>));
        } else {
            describe(*this, value);
        }
    }

    template <typename V> void pick(V& value, std::size_t alternative)
    {
        pickFrom(value, alternative, std::make_index_sequence<std::variant_size_v<V>>());
    }

private:
    template <typename V, std::size_t... I> void pickFrom(V& value, std::size_t alternative, std::index_sequence<I...>)
    {
        ((I == alternative ? fill(value.template emplace<I>()) : void()), ...);
    }

    Random& m_random;
};

} // namespace

api::Event randomEvent(std::size_t alternative, Random& random)
{
    api::Event event;
    Filler(random).pick(event, alternative);
    return event;
}

api::Command randomCommand(std::size_t alternative, Random& random)
{
    api::Command command;
    Filler filler(random);
    filler.fill(command);
    filler.pick(command.action, alternative);
    return command;
}

OrderDraft randomDraft(Random& random)
{
    OrderDraft draft;
    Filler(random).fill(draft);
    return draft;
}

} // namespace jarvis::test
