#pragma once

#include "engine/base/expected.h"

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace jarvis::widgets::base {

enum class ThemeName : std::uint8_t { Dark = 1, Light };
/// Which pair of colours tells up from down. Side is never told by colour alone, whatever the palette.
enum class SidePalette : std::uint8_t { Standard = 1, ColourBlind };

/// Every colour of a theme. Widgets paint with these and never with a literal.
///
/// The first block is the token file, as it stands. The second is derived: the same hues, moved just far enough that
/// text in them reads at 4.5 : 1 on window, panel, raised, hover and selection. Fill with `up`, write with `upText`.
struct ThemeColors {
    QColor window;
    QColor panel;
    QColor raised;
    QColor line;
    QColor text;
    QColor text2;
    QColor text3; ///< disabled and grid only: it is not meant to be read
    QColor accent;
    QColor up;    ///< of the chosen SidePalette
    QColor down;  ///< of the chosen SidePalette
    QColor warn;
    QColor live;
    QColor kill;
    QColor onFillLight;
    QColor onFillDark;

    QColor upText;
    QColor downText;
    QColor accentText;
    QColor warnText;
    QColor liveText;
    QColor killText;
    QColor upButton;   ///< a buy button: `up`, in a light theme dark enough for white text
    QColor downButton;
    QColor edge;       ///< the outline of what is typed into or ticked: `line`, moved until it is seen (3 : 1) on all three grounds
    QColor hover;      ///< ground of a button under the pointer
    QColor selection;  ///< ground of what is chosen: a row, a menu's entry, a pressed tool

    QHash<QRgb, QRgb> dims; ///< see dimmed()

    /// What reads best on a filled area: a button, a badge.
    QColor textOn(const QColor& fill) const;
    /// A filled area under the pointer: away from its text, so that that reads better and not worse.
    QColor lit(const QColor& fill) const;
    /// One of the inks above for what is old: as far towards the panel as can still be read.
    QColor dimmed(const QColor& ink) const { return QColor::fromRgb(dims.value(ink.rgb(), ink.rgb())); }
};

/// WCAG 2.2 contrast ratio of two opaque colours, 1…21.
double contrastRatio(const QColor& a, const QColor& b);
/// `share` of `top` over `under`, opaque: for depth bars, flashes and selections.
QColor blended(const QColor& under, const QColor& top, double share);

/// What is wrong with a theme file, and where.
struct ThemeError {
    enum class Kind : std::uint8_t { Unreadable = 1, NotAnAssignment, UnknownToken, BadColour, TokenTwice, TokenMissing };
    Kind kind = Kind::Unreadable;
    QString file;
    int line = 0;   ///< from 1; 0 when it is about the whole file
    QString token;  ///< or the text found there
    /// A sentence that names file, line and token.
    QString text() const;
};

/// A theme, read from its token file.
///
/// Threads: plain functions and values.
class Theme {
public:
    /// A theme of the program's own resources. Those are tested, so a failure is our own bug (CHECK).
    static Theme builtIn(ThemeName name, SidePalette palette);
    static Expected<Theme, ThemeError> load(const QString& path, SidePalette palette);
    static Expected<Theme, ThemeError> parse(QStringView text, const QString& fileName, SidePalette palette);

    const ThemeColors& colors() const { return m_colors; }

private:
    explicit Theme(ThemeColors colors) : m_colors(std::move(colors)) {}

    ThemeColors m_colors;
};

} // namespace jarvis::widgets::base
