#include "widgets/base/theme_manager.h"

#include "engine/base/check.h"
#include "widgets/base/accessible.h"
#include "widgets/base/dialog_room.h"
#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/zoom.h"

#include <QApplication>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>

namespace jarvis::widgets::base {

ThemeManager& ThemeManager::instance()
{
    // Ends with the application, and begins anew with the next one (tests make several).
    static QPointer<ThemeManager> manager;
    if (!manager) {
        CHECK(qApp != nullptr);
        manager = new ThemeManager(qApp);
    }
    return *manager;
}

ThemeManager::ThemeManager(QObject* parent)
    : QObject(parent), m_colors(Theme::builtIn(ThemeName::Dark, SidePalette::Standard).colors())
{
    installAccessibility();
    auto* dialogs = new DialogRoom(this);
    connect(this, &ThemeManager::zoomed, dialogs, &DialogRoom::fitAll);
}

void ThemeManager::set(ThemeName name, SidePalette palette)
{
    if (m_isApplied && name == m_name && palette == m_palette)
        return;
    m_name = name;
    m_palette = palette;
    apply(Theme::builtIn(name, palette));
}

Expected<void, ThemeError> ThemeManager::setFromFile(const QString& path, SidePalette palette)
{
    const auto theme = Theme::load(path, palette);
    if (!theme)
        return Unexpected(theme.error());
    m_palette = palette;
    apply(*theme);
    m_isApplied = false; // choosing a built-in theme afterwards must take effect
    return {};
}

void ThemeManager::apply(const Theme& theme)
{
    m_colors = theme.colors();
    if (qApp->style()->name() != QLatin1String("fusion") && !m_isApplied)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(uiFont());
    QApplication::setPalette(paletteOf(m_colors));
    qApp->setStyleSheet(styleSheetOf(m_colors));
    m_isApplied = true;
    Q_EMIT changed();
}

void ThemeManager::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    Q_EMIT changed();
}

void ThemeManager::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    drawAtZoom(percent);
    Q_EMIT zoomed();
}

void ThemeManager::refreshFonts()
{
    // Before the first theme there is nothing to refresh.
    if (m_isApplied)
        QApplication::setFont(uiFont());
}

const ThemeColors& theme()
{
    return ThemeManager::instance().colors();
}

int rowHeight(int compact)
{
    return ThemeManager::instance().density() == Density::Compact ? compact : compact + kRowComfortable - kRowCompact;
}

} // namespace jarvis::widgets::base
