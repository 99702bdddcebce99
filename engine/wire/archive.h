#pragma once

#include "engine/wire/codec.h"
#include "engine/wire/fields.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// The binary archives behind codec.h.
namespace jarvis::wire {

template <typename T> inline constexpr bool isOptional = false;
template <typename T> inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T> inline constexpr bool isVariant = false;
template <typename... T> inline constexpr bool isVariant<std::variant<T...>> = true;
template <typename T> inline constexpr bool isId = false;
template <typename Tag, typename N> inline constexpr bool isId<Id<Tag, N>> = true;
template <typename T> inline constexpr std::size_t textSize = 0;
template <std::size_t N> inline constexpr std::size_t textSize<FixedText<N>> = N;
template <typename T> inline constexpr std::size_t longTextSize = 0;
template <std::size_t N> inline constexpr std::size_t longTextSize<LongText<N>> = N;
template <typename T> inline constexpr bool isShared = false;
template <typename T> inline constexpr bool isShared<std::shared_ptr<const T>> = true;
template <typename T> inline constexpr bool isList = false;
template <typename T> inline constexpr bool isList<std::vector<T>> = true;
/// Whether a block may outgrow 64 KiB, because it holds lists: its length takes 32 bits then.
template <typename T> inline constexpr bool isWide = false;
/// Whether a list leaves out an element whose type is not known here: it was added by a later release.
template <typename T> inline constexpr bool isSkippable = false;
template <> inline constexpr bool isSkippable<api::EventRecord> = true;
/// Texts without a fixed size are cut here.
inline constexpr std::size_t kTextMax = 1'024;
/// A number that takes as many bytes as it needs (the lowest seven bits first, the sign in the lowest): few, for what is small.
struct Compact {
    std::int64_t value = 0;
};
template <typename T> using BlockLength = std::conditional_t<isWide<T>, std::uint32_t, std::uint16_t>;

/// Appends values. Never fails: blocks of our own types are far below 64 KiB, but for those with lists, which are wide.
class Writer {
public:
    explicit Writer(Bytes& out) : m_out(out) {}

    template <typename T> void operator()(const char*, T& value) { write(value); }

    template <typename T> void write(T& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            raw(static_cast<std::uint8_t>(value ? 1 : 0));
        } else if constexpr (std::is_enum_v<T>) {
            raw(static_cast<std::underlying_type_t<T>>(value));
        } else if constexpr (std::is_same_v<T, Int128> || std::is_integral_v<T>) {
            raw(value);
        } else if constexpr (isId<T>) {
            raw(value.value);
        } else if constexpr (std::is_same_v<T, Uuid>) {
            raw(value.high);
            raw(value.low);
        } else if constexpr (std::is_same_v<T, Price>) {
            raw(value.ticks());
        } else if constexpr (std::is_same_v<T, Quantity>) {
            raw(value.lots());
        } else if constexpr (std::is_same_v<T, Money>) {
            raw(value.units());
        } else if constexpr (std::is_same_v<T, Ratio>) {
            raw(value.e8);
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            raw(toNanos(value));
        } else if constexpr (std::is_same_v<T, Duration>) {
            raw(static_cast<std::int64_t>(value.count()));
        } else if constexpr (textSize<T> != 0) {
            const std::string_view text = value.view();
            raw(static_cast<std::uint8_t>(text.size()));
            append(text.data(), text.size());
        } else if constexpr (longTextSize<T> != 0) {
            static_assert(longTextSize<T> <= std::numeric_limits<std::uint16_t>::max());
            const std::string_view text = value.view();
            raw(static_cast<std::uint16_t>(text.size()));
            append(text.data(), text.size());
        } else if constexpr (std::is_same_v<T, Compact>) {
            compact(value.value);
        } else if constexpr (std::is_same_v<T, double>) {
            raw(std::bit_cast<std::uint64_t>(value));
        } else if constexpr (std::is_same_v<T, std::string>) {
            const std::size_t size = std::min<std::size_t>(value.size(), kTextMax);
            raw(static_cast<std::uint16_t>(size));
            append(value.data(), size);
        } else if constexpr (isShared<T>) {
            raw(static_cast<std::uint8_t>(value ? 1 : 0));
            if (value)
                write(const_cast<std::remove_const_t<typename T::element_type>&>(*value));
        } else if constexpr (isList<T>) {
            raw(static_cast<std::uint32_t>(value.size()));
            for (auto& element : value)
                write(element);
        } else if constexpr (isOptional<T>) {
            raw(static_cast<std::uint8_t>(value ? 1 : 0));
            if (value)
                write(*value);
        } else if constexpr (isVariant<T>) {
            raw(static_cast<std::uint16_t>(value.index() + 1));
            std::visit([this](auto& alternative) { write(alternative); }, value);
        } else {
            using Length = BlockLength<T>;
            const std::size_t start = m_out.size();
            raw(Length{0});
            describe(*this, value);
            const std::size_t length = m_out.size() - start - sizeof(Length);
            CHECK(length <= std::numeric_limits<Length>::max());
            const auto told = static_cast<Length>(length);
            std::memcpy(m_out.data() + start, &told, sizeof told);
        }
    }

    template <typename N> void raw(N number)
    {
        static_assert(std::endian::native == std::endian::little, "the format is little-endian");
        append(&number, sizeof number);
    }

private:
    void compact(std::int64_t number)
    {
        auto left = (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
        for (; left >= 0x80; left >>= 7)
            raw(static_cast<std::uint8_t>(left | 0x80));
        raw(static_cast<std::uint8_t>(left));
    }

    void append(const void* data, std::size_t size)
    {
        const std::size_t at = m_out.size();
        m_out.resize(at + size);
        std::memcpy(m_out.data() + at, data, size);
    }

    Bytes& m_out;
};

/// Takes values. The first error stops it; later reads change nothing.
class Reader {
public:
    explicit Reader(ByteView bytes) : m_bytes(bytes), m_end(bytes.size()) {}

    std::optional<DecodeError> error() const { return m_error; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    std::uint32_t skipped() const { return m_skipped; } ///< elements of lists that were left out
    void fail(DecodeError error)
    {
        if (!m_error)
            m_error = error;
    }

    template <typename T> void operator()(const char*, T& value)
    {
        // The block ended before this field: an older release wrote it. The default stands.
        if (m_error || (m_depth > 0 && m_at == m_end))
            return;
        read(value);
    }

    template <typename T> void read(T& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            const auto number = raw<std::uint8_t>();
            if (number > 1)
                return fail(DecodeError::BadValue);
            value = number == 1;
        } else if constexpr (std::is_enum_v<T>) {
            const auto member = static_cast<T>(raw<std::underlying_type_t<T>>());
            if (m_error)
                return;
            if (!isMember(member))
                return fail(DecodeError::BadValue);
            value = member;
        } else if constexpr (std::is_same_v<T, Int128> || std::is_integral_v<T>) {
            value = raw<T>();
        } else if constexpr (isId<T>) {
            value.value = raw<decltype(value.value)>();
        } else if constexpr (std::is_same_v<T, Uuid>) {
            value.high = raw<std::uint64_t>();
            value.low = raw<std::uint64_t>();
        } else if constexpr (std::is_same_v<T, Price>) {
            value = Price::ofTicks(raw<std::int64_t>());
        } else if constexpr (std::is_same_v<T, Quantity>) {
            value = Quantity::ofLots(raw<std::int64_t>());
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money::ofUnits(raw<Int128>());
        } else if constexpr (std::is_same_v<T, Ratio>) {
            value.e8 = raw<std::int64_t>();
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            value = timestampFromNanos(raw<std::int64_t>());
        } else if constexpr (std::is_same_v<T, Duration>) {
            value = Duration(raw<std::int64_t>());
        } else if constexpr (textSize<T> != 0) {
            const auto size = raw<std::uint8_t>();
            if (size > textSize<T>)
                return fail(DecodeError::BadValue);
            char text[textSize<T>];
            if (take(text, size))
                value = T(std::string_view(text, size));
        } else if constexpr (std::is_same_v<T, Compact>) {
            value.value = compact();
        } else if constexpr (std::is_same_v<T, double>) {
            value = std::bit_cast<double>(raw<std::uint64_t>());
            if (!std::isfinite(value))
                return fail(DecodeError::BadValue);
        } else {
            readCompound(value);
        }
    }

    template <typename N> N raw()
    {
        N number{};
        take(&number, sizeof number);
        return number;
    }

private:
    std::int64_t compact()
    {
        std::uint64_t number = 0;
        for (unsigned at = 0; at < 64; at += 7) {
            const auto byte = raw<std::uint8_t>();
            number |= std::uint64_t{byte & 0x7FU} << at;
            // One way to write it: no more than 64 bits, and no byte that adds nothing.
            if ((at == 63 && byte > 1) || (at > 0 && byte == 0))
                break;
            if (byte < 0x80)
                return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
        }
        fail(DecodeError::BadValue);
        return 0;
    }

    /// What has parts.
    template <typename T> void readCompound(T& value)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            const auto size = raw<std::uint16_t>();
            if (size > kTextMax || size > m_end - m_at)
                return fail(size > kTextMax ? DecodeError::BadValue : DecodeError::Truncated);
            value.resize(size);
            take(value.data(), size);
        } else if constexpr (longTextSize<T> != 0) {
            const auto size = raw<std::uint16_t>();
            if (size > longTextSize<T> || size > m_end - m_at)
                return fail(size > longTextSize<T> ? DecodeError::BadValue : DecodeError::Truncated);
            value = T(std::string_view(reinterpret_cast<const char*>(m_bytes.data()) + m_at, size));
            m_at += size;
        } else if constexpr (isShared<T>) {
            std::optional<std::remove_const_t<typename T::element_type>> inner;
            read(inner);
            value = inner && !m_error ? std::make_shared<typename T::element_type>(std::move(*inner)) : nullptr;
        } else if constexpr (isList<T>) {
            readList(value);
        } else if constexpr (isOptional<T>) {
            bool isSet = false;
            read(isSet);
            if (!isSet || m_error) {
                value.reset();
                return;
            }
            typename T::value_type inner{};
            read(inner);
            value = inner;
        } else if constexpr (isVariant<T>) {
            const auto tag = raw<std::uint16_t>();
            if (!m_error && !readAlternative<0>(value, tag))
                fail(DecodeError::UnknownType);
        } else {
            readBlock(value);
        }
    }

    template <typename T> void readList(std::vector<T>& list)
    {
        const auto count = raw<std::uint32_t>();
        // Each element takes a byte at least, so that a false count allocates nothing.
        if (!m_error && count > m_end - m_at)
            return fail(DecodeError::Truncated);
        list.clear();
        for (std::uint32_t i = 0; i < count && !m_error; ++i) {
            T element{};
            read(element);
            if constexpr (isSkippable<T>) {
                if (m_error == DecodeError::UnknownType) {
                    m_error.reset(); // readBlock() went on to the element's end all the same
                    ++m_skipped;
                    continue;
                }
            }
            list.push_back(std::move(element));
        }
    }

    template <typename T> void readBlock(T& value)
    {
        const auto length = raw<BlockLength<T>>();
        if (m_error)
            return;
        if (length > m_end - m_at)
            return fail(DecodeError::Truncated);
        const std::size_t outerEnd = m_end;
        m_end = m_at + length;
        ++m_depth;
        describe(*this, value);
        --m_depth;
        // What is left was appended by a later release.
        m_at = m_end;
        m_end = outerEnd;
    }

    template <std::size_t I, typename V> bool readAlternative(V& value, std::uint16_t tag)
    {
        if constexpr (I < std::variant_size_v<V>) {
            if (tag != I + 1)
                return readAlternative<I + 1>(value, tag);
            std::variant_alternative_t<I, V> alternative{};
            read(alternative);
            value = alternative;
            return true;
        } else {
            return false;
        }
    }

    bool take(void* out, std::size_t size)
    {
        if (m_error)
            return false;
        if (size > m_end - m_at) {
            fail(DecodeError::Truncated);
            return false;
        }
        std::memcpy(out, m_bytes.data() + m_at, size);
        m_at += size;
        return true;
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    std::size_t m_end;
    int m_depth = 0;
    std::uint32_t m_skipped = 0;
    std::optional<DecodeError> m_error;
};

} // namespace jarvis::wire
