#pragma once

#include "widgets/charts/chart_style.h"
#include "widgets/charts/study_spec.h"

#include <QString>

/// What bars, scales and indicators are called on screen. Threads: GUI, where the language is chosen.
namespace jarvis::widgets::trading {

QString nameOf(charts::ChartStyle style);
QString nameOf(charts::ScaleKind kind);
/// In full: "Relative strength index (RSI)".
QString nameOf(charts::StudyKind kind);
QString nameOf(charts::StudyColor color);
QString nameOf(charts::StudyParameter::Name name);
/// What is wrong with the numbers and what would be right; empty: nothing.
QString problemText(const charts::StudySpec& spec);

} // namespace jarvis::widgets::trading
