#include "widgets/charts/studies.h"

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

std::size_t outputsOf(StudyKind kind)
{
    if (kind == StudyKind::VolumeProfile)
        return 0;
    return kind == StudyKind::Bollinger || kind == StudyKind::Macd ? 3 : 1;
}

int whole(double parameter)
{
    return static_cast<int>(parameter);
}

} // namespace

Study::Study(const StudySpec& spec) : m_spec(spec), m_outputCount(outputsOf(spec.kind)), m_closed(formulaOf(spec)) {}

void Study::setLook(const StudySpec& spec)
{
    m_spec.color = spec.color;
    m_spec.paneShare = spec.paneShare;
}

Study::Formula Study::formulaOf(const StudySpec& spec)
{
    const auto& p = spec.parameters;
    switch (spec.kind) {
    case StudyKind::Ema:
        return EmaFormula(whole(p[0]));
    case StudyKind::Sma:
        return SmaFormula(whole(p[0]));
    case StudyKind::Vwap:
        return VwapFormula();
    case StudyKind::Bollinger:
        return BollingerFormula(whole(p[0]), p[1]);
    case StudyKind::Rsi:
        return RsiFormula(whole(p[0]));
    case StudyKind::Macd:
        return MacdFormula(whole(p[0]), whole(p[1]), whole(p[2]));
    case StudyKind::Atr:
        return AtrFormula(whole(p[0]));
    case StudyKind::VolumeProfile:
        break;
    }
    return {};
}

Study::Values Study::next(Formula& formula, const Candle& bar)
{
    return std::visit(
        [&bar](auto& one) -> Values {
            using One = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<One, std::monostate>)
                return {kNothing, kNothing, kNothing};
            else if constexpr (std::is_same_v<decltype(one.next(bar)), double>)
                return {one.next(bar), kNothing, kNothing};
            else
                return one.next(bar);
        },
        formula);
}

Study::Values Study::valuesOfLast(const CandleStore& store) const
{
    Formula open = m_closed;
    return next(open, store.at(store.size() - 1));
}

void Study::rebuild(const CandleStore& store)
{
    m_closed = formulaOf(m_spec);
    std::array<std::vector<double>, kOutputsMax> columns;
    const auto add = [&](const Values& values) {
        for (std::size_t i = 0; i < m_outputCount; ++i)
            columns[i].push_back(values[i]);
    };
    for (std::size_t i = 0; i < m_outputCount; ++i)
        columns[i].reserve(store.size());
    if (m_outputCount > 0) {
        for (std::size_t bar = 0; bar + 1 < store.size(); ++bar)
            add(next(m_closed, store.at(bar)));
        if (!store.isEmpty())
            add(valuesOfLast(store));
    }
    for (std::size_t i = 0; i < m_outputCount; ++i)
        m_outputs[i].assign(std::move(columns[i]));
}

void Study::appended(const CandleStore& store)
{
    if (m_outputCount == 0)
        return;
    if (store.size() > 1) {
        const Values settled = next(m_closed, store.at(store.size() - 2));
        for (std::size_t i = 0; i < m_outputCount; ++i)
            m_outputs[i].setLast(settled[i]);
    }
    const Values values = valuesOfLast(store);
    for (std::size_t i = 0; i < m_outputCount; ++i)
        m_outputs[i].push(values[i]);
}

void Study::lastChanged(const CandleStore& store)
{
    if (m_outputCount == 0)
        return;
    const Values values = valuesOfLast(store);
    for (std::size_t i = 0; i < m_outputCount; ++i)
        m_outputs[i].setLast(values[i]);
}

void Studies::set(const std::vector<StudySpec>& specs, const CandleStore& store)
{
    std::vector<Study> before = std::exchange(m_all, {});
    for (const StudySpec& spec : specs) {
        if (problemOf(spec))
            continue;
        const auto same = std::find_if(before.begin(), before.end(), [&spec](const Study& one) {
            return one.spec().kind == spec.kind && one.spec().parameters == spec.parameters;
        });
        if (same != before.end()) {
            m_all.push_back(std::move(*same));
            before.erase(same);
            m_all.back().setLook(spec);
        } else {
            m_all.emplace_back(spec).rebuild(store);
        }
    }
}

std::vector<StudySpec> Studies::specs() const
{
    std::vector<StudySpec> specs;
    for (const Study& study : m_all)
        specs.push_back(study.spec());
    return specs;
}

void Studies::setPaneShare(std::size_t index, double share)
{
    StudySpec look = m_all[index].spec();
    look.paneShare = std::clamp(share, StudySpec::kPaneShareMin, StudySpec::kPaneShareMax);
    m_all[index].setLook(look);
}

void Studies::rebuild(const CandleStore& store)
{
    for (Study& study : m_all)
        study.rebuild(store);
}

void Studies::appended(const CandleStore& store)
{
    for (Study& study : m_all)
        study.appended(store);
}

void Studies::lastChanged(const CandleStore& store)
{
    for (Study& study : m_all)
        study.lastChanged(store);
}

} // namespace jarvis::widgets::charts
