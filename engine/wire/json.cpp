#include "engine/wire/archive.h"
#include "engine/wire/codec.h"

#include <cstdio>
#include <string>

namespace jarvis::wire {
namespace {

std::string isoTime(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%09lldZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
        static_cast<long long>(clock.subseconds().count()));
    return text;
}

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
            quoted(isoTime(value));
        } else if constexpr (std::is_same_v<T, Duration>) {
            m_out += std::to_string(value.count());
        } else if constexpr (textSize<T> != 0) {
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

    void quoted(std::string_view text)
    {
        m_out += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                char escaped[8];
                std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
                m_out += escaped;
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }

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
