#pragma once

#include "engine/api/query.h"
#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/model/kelly.h"
#include "engine/risk/sizing.h"

#include <optional>
#include <vector>

namespace jarvis::kernel {

/// What an order would be, cost and risk, by the numbers and the gate that the order itself will meet. Changes nothing.
///
/// A number that cannot be known now stays empty: it is never guessed.
/// Threads: the kernel's.
class Previewer {
public:
    Previewer(const Context& context, const Meter& meter) : m_context(context), m_meter(meter) {}

    /// `trades`: of the query's instrument and side, for mode Kelly.
    api::OrderPreview preview(const api::PreviewQuery& query, const TradeHistory& trades) const;

private:
    struct Subject; ///< one preview in the making

    void resolveSize(Subject& subject, const api::PreviewQuery& query) const;
    using RiskSizer = risk::Sized(const risk::SizingInput&, const Limits&, Ratio share);
    void resolveRisk(Subject& subject, Ratio share, Price entry, RiskSizer* sizeIt) const;
    void judgeByKelly(Subject& subject, const TradeHistory& trades) const;
    void addQuote(Subject& subject) const;
    void addCosts(Subject& subject) const;
    void addAdvice(Subject& subject) const;
    void addOutcomes(Subject& subject) const;
    void addAccount(Subject& subject) const;
    void addLimits(Subject& subject) const;
    void addRoute(Subject& subject) const;
    void addParts(Subject& subject, const std::vector<OrderDraft>& parts) const;
    void addRefusals(Subject& subject) const;
    std::optional<Price> expectedPrice(const Subject& subject, Quantity quantity) const;
    std::optional<Ratio> exitSlippage(const Subject& subject) const;

    const Context& m_context;
    const Meter& m_meter;
};

} // namespace jarvis::kernel
