#include "tests/support/random_frames.h"

#include "engine/wire/fields_stream.h"

#include <cstdint>
#include <utility>

namespace jarvis::test {
namespace {

/// Fills whatever the descriptions name, at random: what they do not name is not on the wire either.
class FrameFiller {
public:
    /// `isWhole`: every optional field is set and no list empty.
    FrameFiller(Random& random, bool isWhole) : m_random(random), m_isWhole(isWhole) {}

    template <typename T> void operator()(const char*, T& value) { fill(value); }

    template <typename T> void fill(T& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            value = m_random.below(2) == 1;
        } else if constexpr (std::is_same_v<T, wire::Compact>) {
            value.value = static_cast<std::int64_t>(m_random.next() >> m_random.below(64));
        } else if constexpr (std::is_same_v<T, double>) {
            value = static_cast<double>(m_random.below(2'000'001)) / 1e6 - 1.0;
        } else if constexpr (std::is_enum_v<T>) {
            do {
                value = static_cast<T>(m_random.below(64));
            } while (!wire::isMember(value));
        } else if constexpr (std::is_same_v<T, Int128>) {
            value = (Int128(m_random.next()) << 32) - Int128(m_random.next());
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_random.next());
        } else if constexpr (wire::isId<T>) {
            fill(value.value);
        } else if constexpr (std::is_same_v<T, Uuid>) {
            value = Uuid{m_random.next(), m_random.next()};
        } else if constexpr (std::is_same_v<T, Price>) {
            value = Price::ofTicks(static_cast<std::int64_t>(m_random.next()));
        } else if constexpr (std::is_same_v<T, Quantity>) {
            value = Quantity::ofLots(static_cast<std::int64_t>(m_random.next()));
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money::ofUnits((Int128(m_random.next()) << 16) - Int128(m_random.next()));
        } else if constexpr (std::is_same_v<T, Ratio>) {
            value.e8 = static_cast<std::int64_t>(m_random.next());
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            value = timestampFromNanos(static_cast<std::int64_t>(m_random.next() >> 2));
        } else if constexpr (std::is_same_v<T, Duration>) {
            value = Duration(static_cast<std::int64_t>(m_random.next() >> 2));
        } else {
            fillCompound(value);
        }
    }

    template <std::size_t I = 0, typename V> void choose(V& value, std::uint64_t index)
    {
        if constexpr (I < std::variant_size_v<V>) {
            if (index != I)
                return choose<I + 1>(value, index);
            fill(value.template emplace<I>());
        }
    }

private:
    template <typename T> void fillCompound(T& value)
    {
        if constexpr (wire::textSize<T> != 0) {
            value = T(std::string_view(text(wire::textSize<T>)));
        } else if constexpr (wire::longTextSize<T> != 0) {
            value = T(text(m_isWhole ? 24 : wire::longTextSize<T>));
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = text(m_isWhole ? 24 : wire::kTextMax);
        } else if constexpr (wire::isShared<T>) {
            auto made = std::make_shared<std::remove_const_t<typename T::element_type>>();
            fill(*made);
            value = made;
        } else if constexpr (wire::isList<T>) {
            value.resize(m_isWhole ? 1 : m_random.below(4));
            for (auto& element : value)
                fill(element);
        } else if constexpr (wire::isOptional<T>) {
            value.reset();
            if (m_isWhole || m_random.below(2) == 1)
                fill(value.emplace());
        } else if constexpr (wire::isVariant<T>) {
            choose(value, m_random.below(std::variant_size_v<T>));
        } else if constexpr (std::is_same_v<T, api::Interest>) {
            for (std::uint64_t i = m_random.below(5); i > 0; --i)
                value.depth.insert(InstrumentId{static_cast<std::uint32_t>(m_random.next())});
            fill(value.frameInterval);
        } else {
            wire::describe(*this, value);
        }
    }
    std::string text(std::size_t sizeMax)
    {
        std::string made(m_random.below(sizeMax + 1), ' ');
        for (char& letter : made)
            letter = static_cast<char>('a' + m_random.below(26));
        return made;
    }

    Random& m_random;
    const bool m_isWhole;
};

/// Tells values as lines. How large one is, the encoder says itself.
class FieldTeller {
public:
    template <typename T> void operator()(const char* name, T& value)
    {
        const std::size_t size = m_path.size();
        m_path += '.';
        m_path += name;
        tell(value);
        m_path.resize(size);
    }
    template <typename T> void tell(T& value)
    {
        if constexpr (wire::isOptional<T> || wire::isShared<T>) {
            line(value ? "set" : "not set", 1);
            if (value)
                tell(const_cast<std::remove_const_t<std::remove_reference_t<decltype(*value)>>&>(*value));
        } else if constexpr (wire::isList<T>) {
            line(std::to_string(value.size()) + " of them", 4);
            for (std::size_t i = 0; i < value.size(); ++i)
                (*this)(std::to_string(i).c_str(), value[i]);
        } else if constexpr (wire::isVariant<T>) {
            line("kind " + std::to_string(value.index() + 1), 2);
            std::visit([this](auto& alternative) { tell(alternative); }, value);
        } else if constexpr (requires(FieldTeller& teller) { wire::describe(teller, value); }) {
            line("block", sizeof(wire::BlockLength<T>));
            wire::describe(*this, value);
        } else {
            wire::Bytes bytes;
            wire::Writer(bytes).write(value);
            std::string hex;
            for (const std::byte byte : bytes) {
                hex += "0123456789abcdef"[std::to_integer<unsigned>(byte) >> 4];
                hex += "0123456789abcdef"[std::to_integer<unsigned>(byte) & 15];
            }
            line(hex, bytes.size());
        }
    }
    std::vector<std::string> take() { return std::move(m_lines); }

private:
    void line(const std::string& value, std::size_t size) { m_lines.push_back(m_path + "=" + value + ":" + std::to_string(size)); }

    std::string m_path;
    std::vector<std::string> m_lines;
};

template <typename Frame> Frame randomOf(Random& random)
{
    Frame frame;
    FrameFiller(random, false).fill(frame);
    return frame;
}

template <typename Frame> std::vector<std::string> tellAll(const Frame& frame)
{
    FieldTeller teller;
    teller.tell(const_cast<Frame&>(frame));
    return teller.take();
}

} // namespace

wire::DeskFrame randomDeskFrame(Random& random) { return randomOf<wire::DeskFrame>(random); }
wire::EngineFrame randomEngineFrame(Random& random) { return randomOf<wire::EngineFrame>(random); }

std::vector<api::EventRecord> randomRecords(Random& random, std::size_t count)
{
    std::vector<api::EventRecord> records(count);
    for (api::EventRecord& record : records)
        FrameFiller(random, false).fill(record);
    return records;
}

std::vector<wire::DeskFrame> everyDeskFrame(Random& random)
{
    std::vector<wire::DeskFrame> frames;
    FrameFiller filler(random, true);
    for (std::size_t kind = 0; kind < std::variant_size_v<wire::DeskFrame>; ++kind)
        filler.choose(frames.emplace_back(), kind);
    for (std::size_t kind = 0; kind < std::variant_size_v<api::Action>; ++kind) {
        wire::Send send;
        filler.fill(send);
        filler.choose(send.command.action, kind);
        frames.emplace_back(std::move(send));
    }
    for (std::size_t kind = 0; kind < std::variant_size_v<api::Query>; ++kind) {
        wire::Ask ask{random.next(), {}};
        filler.choose(ask.query, kind);
        frames.emplace_back(std::move(ask));
    }
    return frames;
}

std::vector<wire::EngineFrame> everyEngineFrame(Random& random)
{
    std::vector<wire::EngineFrame> frames;
    FrameFiller filler(random, true);
    for (std::size_t kind = 0; kind < std::variant_size_v<wire::EngineFrame>; ++kind)
        filler.choose(frames.emplace_back(), kind);
    for (std::size_t kind = 0; kind < std::variant_size_v<api::Event>; ++kind) {
        api::Delta delta;
        filler.fill(delta);
        filler.choose(delta.events.front().event, kind);
        frames.emplace_back(std::move(delta));
    }
    for (std::size_t kind = 0; kind < std::variant_size_v<api::Answer>; ++kind) {
        wire::Reply reply{random.next(), api::Answer(), api::FetchError::NoData};
        filler.choose(*reply.answer, kind);
        frames.emplace_back(std::move(reply));
    }
    return frames;
}

std::vector<std::string> fieldsOf(const wire::DeskFrame& frame) { return tellAll(frame); }
std::vector<std::string> fieldsOf(const wire::EngineFrame& frame) { return tellAll(frame); }

} // namespace jarvis::test
