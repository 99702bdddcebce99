#include "engine/base/text.h"
#include "engine/wire/archive.h"
#include "engine/wire/codec.h"

#include <string>

namespace jarvis::wire {
namespace {

/// Writes values as JSON. Texts come from our own types: short, and escaped all the same.
class JsonWriter {
public:
    template <typename T> void operator()(const char* name, T& value)
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        quoted(name);
        m_out += ':';
        write(value);
    }

    template <typename T> void write(T& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            m_out += value ? "true" : "false";
        } else if constexpr (std::is_enum_v<T>) {
            m_out += std::to_string(static_cast<std::int64_t>(value));
        } else if constexpr (std::is_same_v<T, Int128>) {
            quoted(Decimal{value, 0}.toString());
        } else if constexpr (std::is_integral_v<T>) {
            m_out += std::to_string(value);
        } else if constexpr (isId<T>) {
            m_out += std::to_string(value.value);
        } else if constexpr (std::is_same_v<T, Uuid>) {
            quoted(value.toHex());
        } else if constexpr (std::is_same_v<T, Price>) {
            m_out += std::to_string(value.ticks());
        } else if constexpr (std::is_same_v<T, Quantity>) {
            m_out += std::to_string(value.lots());
        } else if constexpr (std::is_same_v<T, Money>) {
            quoted(value.toDecimal().normalized().toString());
        } else if constexpr (std::is_same_v<T, Ratio>) {
            quoted(Decimal{value.e8, 8}.normalized().toString());
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            quoted(isoTime(value, 9));
        } else if constexpr (std::is_same_v<T, Duration>) {
            m_out += std::to_string(value.count());
        } else if constexpr (textSize<T> != 0 || longTextSize<T> != 0) {
            quoted(value.view());
        } else if constexpr (isOptional<T>) {
            if (value)
                write(*value);
            else
                m_out += "null";
        } else if constexpr (isVariant<T>) {
            std::visit([this](auto& alternative) { named(alternative); }, value);
        } else {
            object(value);
        }
    }

    std::string take() { return std::move(m_out); }

private:
    template <typename T> void named(T& alternative)
    {
        m_out += '{';
        quoted(nameOf<T>());
        m_out += ':';
        object(alternative);
        m_out += '}';
    }

    template <typename T> void object(T& value)
    {
        m_out += '{';
        m_isFirst = true;
        describe(*this, value);
        m_isFirst = false;
        m_out += '}';
    }

    void quoted(std::string_view text) { m_out += jsonText(text); }

    std::string m_out;
    bool m_isFirst = true;
};

} // namespace

std::string toJson(const api::EventRecord& record)
{
    JsonWriter writer;
    writer.write(const_cast<api::EventRecord&>(record));
    return writer.take();
}

} // namespace jarvis::wire
