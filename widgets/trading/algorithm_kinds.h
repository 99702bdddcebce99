#pragma once

#include "engine/api/query.h"

#include <QString>

#include <optional>

namespace jarvis::widgets::trading {

// Algorithms as they are offered: the choice by impact first, then each by name. Threads: any; pure.

/// How many are offered by name.
int kindCount();
/// What stands at `index` of the list; empty for the first, the choice by impact.
std::optional<AlgorithmKind> kindAt(int index);
int indexOfKind(AlgorithmKind kind);

/// "3.2 % of the visible book: TWAP in 5 slices"
QString adviceText(const api::AlgorithmAdvice& advice);
/// "3.2 % · TWAP in 5": where there is little room.
QString shortAdviceText(const api::AlgorithmAdvice& advice);

} // namespace jarvis::widgets::trading
