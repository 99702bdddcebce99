#include "widgets/trading/chart_words.h"

#include <QCoreApplication>

namespace jarvis::widgets::trading {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::trading::ChartWords)
};

} // namespace

QString nameOf(charts::ChartStyle style)
{
    switch (style) {
    case charts::ChartStyle::Candles: return ChartWords::tr("Candles");
    case charts::ChartStyle::Bars: return ChartWords::tr("Bars");
    case charts::ChartStyle::Line: return ChartWords::tr("Line");
    case charts::ChartStyle::Area: return ChartWords::tr("Area");
    case charts::ChartStyle::HeikinAshi: return ChartWords::tr("Heikin-Ashi");
    }
    return {};
}

QString nameOf(charts::ScaleKind kind)
{
    switch (kind) {
    case charts::ScaleKind::Linear: return ChartWords::tr("Linear");
    case charts::ScaleKind::Logarithmic: return ChartWords::tr("Logarithmic");
    case charts::ScaleKind::Percent: return ChartWords::tr("Percent");
    }
    return {};
}

QString nameOf(charts::StudyKind kind)
{
    switch (kind) {
    case charts::StudyKind::Ema: return ChartWords::tr("Exponential moving average (EMA)");
    case charts::StudyKind::Sma: return ChartWords::tr("Simple moving average (SMA)");
    case charts::StudyKind::Vwap: return ChartWords::tr("Volume-weighted average of the day (VWAP)");
    case charts::StudyKind::Bollinger: return ChartWords::tr("Bollinger bands (BB)");
    case charts::StudyKind::VolumeProfile: return ChartWords::tr("Volume profile of the bars in view");
    case charts::StudyKind::Rsi: return ChartWords::tr("Relative strength index (RSI)");
    case charts::StudyKind::Macd: return ChartWords::tr("Convergence and divergence of averages (MACD)");
    case charts::StudyKind::Atr: return ChartWords::tr("Average true range (ATR)");
    }
    return {};
}

QString nameOf(charts::StudyColor color)
{
    switch (color) {
    case charts::StudyColor::Accent: return ChartWords::tr("Accent");
    case charts::StudyColor::Warn: return ChartWords::tr("Amber");
    case charts::StudyColor::Text: return ChartWords::tr("Text");
    case charts::StudyColor::Secondary: return ChartWords::tr("Muted");
    case charts::StudyColor::Up: return ChartWords::tr("As up");
    case charts::StudyColor::Down: return ChartWords::tr("As down");
    }
    return {};
}

QString nameOf(charts::StudyParameter::Name name)
{
    switch (name) {
    case charts::StudyParameter::Name::Period: return ChartWords::tr("Period, in bars");
    case charts::StudyParameter::Name::Deviations: return ChartWords::tr("Deviations");
    case charts::StudyParameter::Name::Fast: return ChartWords::tr("Fast, in bars");
    case charts::StudyParameter::Name::Slow: return ChartWords::tr("Slow, in bars");
    case charts::StudyParameter::Name::Signal: return ChartWords::tr("Signal, in bars");
    case charts::StudyParameter::Name::Rows: return ChartWords::tr("Rows");
    }
    return {};
}

QString problemText(const charts::StudySpec& spec)
{
    const auto problem = charts::problemOf(spec);
    if (!problem)
        return {};
    const auto parameters = charts::parametersOf(spec.kind);
    if (*problem >= parameters.size()) {
        return ChartWords::tr("The height of a pane is %1 to %2 % of the chart.")
            .arg(qRound(100 * charts::StudySpec::kPaneShareMin)).arg(qRound(100 * charts::StudySpec::kPaneShareMax));
    }
    const charts::StudyParameter& wrong = parameters[*problem];
    const double value = spec.parameters[*problem];
    if (spec.kind == charts::StudyKind::Macd && *problem == 0 && value >= wrong.least && value <= wrong.most)
        return ChartWords::tr("The fast average must be shorter than the slow one.");
    const QString what = wrong.decimals == 0 ? ChartWords::tr("%1: a whole number from %2 to %3.") : ChartWords::tr("%1: a number from %2 to %3.");
    return what.arg(nameOf(wrong.name)).arg(wrong.least).arg(wrong.most);
}

} // namespace jarvis::widgets::trading
