#pragma once

#include "widgets/base/theme.h"

#include <QObject>

#include <cstdint>

namespace jarvis::widgets::base {

/// How close to one another rows of tables, lists and the ladder stand.
enum class Density : std::uint8_t { Compact = 1, Comfortable };

/// The look of the program: Fusion, our palette, one generated style sheet, the fonts.
///
/// One per process; it lives with the QApplication. Widgets that paint read colors() at paint time and call update() on
/// changed(); they keep no colour.
/// Threads: GUI.
class ThemeManager final : public QObject {
    Q_OBJECT

public:
    /// The one instance; made on first use, which must come after QApplication.
    static ThemeManager& instance();

    /// Applies the theme to the whole application. Emits changed() when it is another one.
    void set(ThemeName name, SidePalette palette = SidePalette::Standard);
    /// Uses a theme file of the user instead; on an error nothing changes.
    Expected<void, ThemeError> setFromFile(const QString& path, SidePalette palette);

    /// After the program speaks another language: letters in its form.
    void refreshFonts();

    ThemeName name() const { return m_name; }
    SidePalette palette() const { return m_palette; }
    const ThemeColors& colors() const { return m_colors; }

    /// Turns off the only animation there is, the flash of changed numbers.
    void setReducedMotion(bool reduced) { m_isReducedMotion = reduced; }
    bool isReducedMotion() const { return m_isReducedMotion; }

    void setDensity(Density density);
    Density density() const { return m_density; }
    /// In percent; see zoom.h. Requires kZoomMin <= percent <= kZoomMax.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

Q_SIGNALS:
    /// Other colours, or rows of another height.
    void changed();
    /// After everything was drawn anew at the other size.
    void zoomed();

private:
    explicit ThemeManager(QObject* parent);
    void apply(const Theme& theme);

    ThemeName m_name = ThemeName::Dark;
    SidePalette m_palette = SidePalette::Standard;
    ThemeColors m_colors;
    bool m_isApplied = false;
    bool m_isReducedMotion = false;
    Density m_density = Density::Compact;
    int m_zoom = 100;
};

/// Short for ThemeManager::instance().colors().
const ThemeColors& theme();
/// What a row that is `compact` px high in a compact desk has at the density of this moment.
int rowHeight(int compact);

} // namespace jarvis::widgets::base
