#pragma once

#include "widgets/charts/candle_store.h"
#include "widgets/charts/indicators.h"
#include "widgets/charts/study_spec.h"
#include "widgets/charts/value_series.h"

#include <array>
#include <variant>
#include <vector>

namespace jarvis::widgets::charts {

/// One indicator over a whole store. A new bar and a change of the last one take as long as one period: the state before
/// the last bar is kept, because the last bar still changes.
///
/// What it gives out: one series for averages, RSI and ATR; middle, upper, lower for Bollinger; difference, signal and
/// distance for MACD; none for the volume profile, which belongs to a view and not to bars.
/// Threads: a plain value.
class Study {
public:
    static constexpr std::size_t kOutputsMax = 3;

    /// Requires a spec without a problem.
    explicit Study(const StudySpec& spec);

    const StudySpec& spec() const { return m_spec; }
    /// Colour and height: nothing is computed anew.
    void setLook(const StudySpec& spec);

    std::size_t outputCount() const { return m_outputCount; }
    const ValueSeries& output(std::size_t number) const { return m_outputs[number]; }

    void rebuild(const CandleStore& store);
    /// The store has one bar more than at the last call.
    void appended(const CandleStore& store);
    void lastChanged(const CandleStore& store);

private:
    using Formula = std::variant<std::monostate, EmaFormula, SmaFormula, VwapFormula, BollingerFormula, RsiFormula, MacdFormula, AtrFormula>;
    using Values = std::array<double, kOutputsMax>;

    static Formula formulaOf(const StudySpec& spec);
    static Values next(Formula& formula, const Candle& bar);
    Values valuesOfLast(const CandleStore& store) const;

    StudySpec m_spec;
    std::size_t m_outputCount = 1;
    Formula m_closed; ///< After every bar but the last.
    std::array<ValueSeries, kOutputsMax> m_outputs;
};

/// The indicators switched on in a chart, kept in step with its store.
///
/// The owner of the store calls rebuild(), appended() or lastChanged() after each change of it.
class Studies {
public:
    /// In the order of the legend and of the panes; those with a problem are left out. An indicator that was there
    /// already, with the same numbers, keeps its values.
    void set(const std::vector<StudySpec>& specs, const CandleStore& store);
    std::vector<StudySpec> specs() const;
    /// A pane was made higher or lower. Requires index < all().size().
    void setPaneShare(std::size_t index, double share);

    void rebuild(const CandleStore& store);
    void appended(const CandleStore& store);
    void lastChanged(const CandleStore& store);

    const std::vector<Study>& all() const { return m_all; }

private:
    std::vector<Study> m_all;
};

} // namespace jarvis::widgets::charts
