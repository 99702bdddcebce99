#pragma once

#include <QFont>

#include <cstdint>

namespace jarvis::widgets::base {

enum class FontRole : std::uint8_t {
    Ui = 1,  ///< 13 px
    Caption, ///< 11 px
    Figure,  ///< 20 px: equity, last price
};

/// Inter where it is installed, with its tabular digits (see tabular_font.h), else the system's sans serif.
QFont uiFont(FontRole role = FontRole::Ui, QFont::Weight weight = QFont::Normal);

/// A family whose digits are all equally wide, for controls that draw numbers by themselves (line edits, labels): the UI font
/// where its digits are, else the first of a few that are known to be.
///
/// What we paint ourselves goes through tabular_text.h, which sets digits on a grid in any font.
QFont numberFont(FontRole role = FontRole::Ui, QFont::Weight weight = QFont::Normal);

} // namespace jarvis::widgets::base
