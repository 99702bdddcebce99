#pragma once

#include <QVariant>

namespace jarvis::widgets::models {

// Threads: plain functions.

/// How two values of a column stand to one another: below zero, zero, above zero. Numbers come before text, text by the locale.
/// Requires values that are valid.
int compareSortValues(const QVariant& a, const QVariant& b);

/// The same for a sorted column, where what is unknown comes last either way.
int compareSorted(const QVariant& a, const QVariant& b, Qt::SortOrder order);

} // namespace jarvis::widgets::models
