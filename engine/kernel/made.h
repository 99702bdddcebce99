#pragma once

#include <type_traits>

namespace jarvis::kernel {

/// A value that is made where it will lie: emplace() of a variant or a vector that is handed this calls `make` for the place itself. A
/// value that is made first and put there afterwards is written twice, and orders and events are large.
template <typename Value, typename Make>
struct Made {
    const Make& make;
    operator Value() const noexcept(std::is_trivially_copyable_v<Value>) { return make(); }
};
template <typename Value, typename Make>
Made<Value, Make> madeBy(const Make& make)
{
    return {make};
}

} // namespace jarvis::kernel
