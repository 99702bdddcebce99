#pragma once

#include "widgets/base/theme.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace jarvis::widgets::base {

/// The style sheet of the whole program, made from the tokens. Few rules, and none on tables or the ladder: those paint
/// themselves (a style sheet on a view triples the cost of a row).
QString styleSheetOf(const ThemeColors& colors);
QPalette paletteOf(const ThemeColors& colors);

/// What a button means; it looks the part. Buttons without a role are plain.
enum class ButtonRole : std::uint8_t { Plain = 1, Primary, Buy, Sell, Kill, Live, Flat };
void setRole(QWidget* button, ButtonRole role);

/// What a label is.
enum class LabelRole : std::uint8_t { Plain = 1, Caption, Secondary, Title, Figure, Error, Warning, Live };
void setRole(QWidget* label, LabelRole role);

/// Marks an input as wrong (red border), or no longer.
void setInvalid(QWidget* input, bool isInvalid);

} // namespace jarvis::widgets::base
