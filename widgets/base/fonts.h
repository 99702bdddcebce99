#pragma once

#include <QFont>

#include <cstdint>

namespace jarvis::widgets::base {

enum class FontRole : std::uint8_t {
    Ui = 1,  ///< 13 px
    Caption, ///< 11 px
    Figure,  ///< 20 px: equity, last price
};

/// Inter where it is installed, else the system's sans serif.
QFont uiFont(FontRole role = FontRole::Ui, QFont::Weight weight = QFont::Normal);

/// A family whose digits are all equally wide, for controls that draw their own text (line edits, labels).
///
/// Inter's digits are not (a 1 is 2 px narrower than a 4), and Qt 6.4 cannot ask a font for its tabular ones
/// (QFont::setFeature is 6.7). What we paint ourselves goes through tabular_text.h, which sets digits on a grid in any font.
QFont numberFont(FontRole role = FontRole::Ui, QFont::Weight weight = QFont::Normal);

} // namespace jarvis::widgets::base
