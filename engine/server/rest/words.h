#pragma once

#include "engine/api/engine.h"
#include "engine/wire/enumerations.h"

#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace jarvis::server::rest {

// How enumerations are written in JSON: in kebab case, fixed for ever like their numbers. Threads: plain functions.

std::string_view wordOf(Side value);
std::string_view wordOf(OrderType value);
std::string_view wordOf(TimeInForce value);
std::string_view wordOf(OrderRole value);
std::string_view wordOf(OrderState value);
std::string_view wordOf(Liquidity value);
std::string_view wordOf(Protection value);
std::string_view wordOf(VenueId value);
std::string_view wordOf(InstrumentStatus value);
std::string_view wordOf(LimitId value);
std::string_view wordOf(Amount::Kind value);
std::string_view wordOf(api::Link value);
std::string_view wordOf(AlertSubject value);
std::string_view wordOf(AlertDirection value);
std::string_view wordOf(AlertState value);
std::string_view wordOf(Timeframe value); ///< 1s, 1m … 1d

/// Every member of an enumeration, in the order of their numbers.
template <typename T> std::vector<T> everyMemberOf()
{
    std::vector<T> members;
    for (int number = 0; number <= std::numeric_limits<std::underlying_type_t<T>>::max(); ++number) {
        if (wire::isMember(static_cast<T>(number)))
            members.push_back(static_cast<T>(number));
    }
    return members;
}

template <typename T> std::vector<std::string_view> everyWordOf()
{
    std::vector<std::string_view> words;
    for (const T member : everyMemberOf<T>())
        words.push_back(wordOf(member));
    return words;
}

/// The member that is written so; empty when there is none.
template <typename T> std::optional<T> memberOf(std::string_view word)
{
    for (const T member : everyMemberOf<T>()) {
        if (wordOf(member) == word)
            return member;
    }
    return std::nullopt;
}

} // namespace jarvis::server::rest
