#pragma once

#include "engine/risk/facts.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace jarvis::risk {

/// One rule: a refusal when the order breaks it.
struct Rule {
    std::optional<Refusal> (*judge)(const Facts&);
    bool bindsReducing; ///< orders that only reduce must keep it too
};

/// Where refusals go as they are found: the first one alone, or all of them.
class Findings {
public:
    explicit Findings(std::optional<Refusal>& first) : m_first(&first) {}
    explicit Findings(std::vector<Refusal>& all) : m_all(&all) {}

    /// False when no more are asked for.
    [[gnu::cold]] bool take(const Refusal& refusal)
    {
        if (!m_all)
            *m_first = refusal;
        else
            m_all->push_back(refusal);
        return m_all != nullptr;
    }

private:
    std::optional<Refusal>* m_first = nullptr;
    std::vector<Refusal>* m_all = nullptr;
};

/// Rules that are asked one after the other, in their order.
///
/// They are known when their file is compiled, and there they become one straight run of comparisons, without a call between them and
/// without a refusal where there is none: every order meets all of them, and nearly every order keeps all of them.
struct RuleGroup {
    bool (*ask)(const Facts& facts, Findings& found); ///< false when no more are asked for
    std::size_t count;
};

template <const auto& kRules, std::size_t kNumber>
[[gnu::always_inline]] inline bool ask(const Facts& facts, Findings& found)
{
    constexpr Rule rule = kRules[kNumber];
    if (!rule.bindsReducing && facts.isReducing)
        return true;
    const std::optional<Refusal> refusal = rule.judge(facts);
    return !refusal || found.take(*refusal);
}

template <const auto& kRules>
bool askEach(const Facts& facts, Findings& found)
{
    return [&]<std::size_t... kNumbers>(std::index_sequence<kNumbers...>) {
        return (ask<kRules, kNumbers>(facts, found) && ...);
    }(std::make_index_sequence<std::size(kRules)>());
}

/// The group of a constant table of rules.
template <const auto& kRules>
constexpr RuleGroup groupOf()
{
    return {&askEach<kRules>, std::size(kRules)};
}

RuleGroup stateRules();
RuleGroup orderRules();
RuleGroup marketRules();
RuleGroup limitRules();
/// Parts of the market's rules, for an order that is judged as a whole and in parts.
RuleGroup twinRules();
RuleGroup countRules();

} // namespace jarvis::risk
