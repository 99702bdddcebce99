#pragma once

#include "engine/base/check.h"

#include <utility>
#include <variant>

namespace jarvis {

/// Marks a value as the failure of an Expected: `return Unexpected(Breach{...});`
template <typename E>
class Unexpected {
public:
    explicit constexpr Unexpected(E error) : m_error(std::move(error)) {}
    constexpr const E& error() const& { return m_error; }
    constexpr E&& error() && { return std::move(m_error); }

private:
    E m_error;
};

/// A value, or the reason why there is none. C++23's std::expected in small, until we may use it.
///
/// Reading the wrong side is our own bug and ends the program (CHECK).
/// Threads: a plain value.
template <typename T, typename E>
class [[nodiscard]] Expected {
public:
    constexpr Expected(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <typename F>
    constexpr Expected(Unexpected<F> failure) : m_state(std::in_place_index<1>, std::move(failure).error()) {}

    constexpr bool hasValue() const { return m_state.index() == 0; }
    constexpr explicit operator bool() const { return hasValue(); }

    constexpr const T& value() const& { CHECK(hasValue()); return *std::get_if<0>(&m_state); }
    constexpr T& value() & { CHECK(hasValue()); return *std::get_if<0>(&m_state); }
    constexpr T&& value() && { CHECK(hasValue()); return std::move(*std::get_if<0>(&m_state)); }
    constexpr const T& operator*() const& { return value(); }
    constexpr T& operator*() & { return value(); }
    constexpr T&& operator*() && { return std::move(*this).value(); }
    constexpr const T* operator->() const { return &value(); }
    constexpr T* operator->() { return &value(); }

    constexpr const E& error() const& { CHECK(!hasValue()); return *std::get_if<1>(&m_state); }
    constexpr E&& error() && { CHECK(!hasValue()); return std::move(*std::get_if<1>(&m_state)); }

    constexpr T valueOr(T other) const { return hasValue() ? **this : std::move(other); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or the reason why not.
template <typename E>
class [[nodiscard]] Expected<void, E> {
public:
    constexpr Expected() = default;
    template <typename F>
    constexpr Expected(Unexpected<F> failure) : m_state(std::in_place_index<1>, std::move(failure).error()) {}

    constexpr bool hasValue() const { return m_state.index() == 0; }
    constexpr explicit operator bool() const { return hasValue(); }
    constexpr const E& error() const& { CHECK(!hasValue()); return *std::get_if<1>(&m_state); }
    constexpr E&& error() && { CHECK(!hasValue()); return std::move(*std::get_if<1>(&m_state)); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace jarvis
