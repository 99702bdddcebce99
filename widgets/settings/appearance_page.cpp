#include "widgets/settings/appearance_page.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/base/zoom.h"
#include "widgets/settings/settings_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace jarvis::widgets::settings {

AppearancePage::AppearancePage(QWidget* parent)
    : SettingsPage(parent)
    , m_theme(new QComboBox(this))
    , m_palette(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_motion(new QCheckBox(tr("Nothing moves or fades"), this))
{
    setObjectName(QStringLiteral("appearancePage"));
    setAccessibleName(title());
    setFocusProxy(m_theme);
    build();
    const auto onChange = [this] { choose(asked()); };
    for (const QComboBox* box : {m_theme, m_palette, m_zoom, m_density})
        connect(box, &QComboBox::activated, this, onChange);
    connect(m_motion, &QCheckBox::clicked, this, onChange);
    const auto& themes = base::ThemeManager::instance();
    connect(&themes, &base::ThemeManager::changed, this, [this] { showLook(present()); });
    connect(&themes, &base::ThemeManager::zoomed, this, [this] { showLook(present()); });
    showLook(present());
}

void AppearancePage::build()
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("Dark"), tr("Light")});
    m_palette->setObjectName(QStringLiteral("palette"));
    m_palette->addItems({tr("Green and red"), tr("Blue and orange")});
    m_zoom->setObjectName(QStringLiteral("zoom"));
    for (const int percent : base::kZoomSteps)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_density->setObjectName(QStringLiteral("density"));
    m_density->addItems({tr("Compact"), tr("Comfortable")});
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    SettingsForm form(*this, title(), tr("Applied at once, and kept for the next start."));
    form.add(tr("Theme"), tr("Colours of the whole desk. Ctrl+Shift+D changes between the two."), m_theme);
    form.add(tr("Buying and selling"), tr("Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too."), m_palette);
    form.add(tr("Size"), tr("Of everything: writing, lines, charts and buttons. Ctrl++ and Ctrl+- change it, Ctrl+0 is the usual size again. Panels that have no room scroll."), m_zoom);
    form.add(tr("Rows"), tr("How far apart the rows of tables, lists and the ladder stand."), m_density);
    form.add(tr("Motion"), tr("Otherwise a number that changed lights up for a fifth of a second."), m_motion);
    form.end();
}

AppearancePage::Look AppearancePage::present()
{
    const base::ThemeManager& themes = base::ThemeManager::instance();
    return {themes.name() == base::ThemeName::Light, themes.palette() == base::SidePalette::ColourBlind, themes.isReducedMotion(),
        themes.density() == base::Density::Comfortable, themes.zoom()};
}

void AppearancePage::apply(const Look& look)
{
    base::ThemeManager& themes = base::ThemeManager::instance();
    themes.setReducedMotion(look.isMotionReduced);
    themes.setDensity(look.isComfortable ? base::Density::Comfortable : base::Density::Compact);
    themes.set(look.isLight ? base::ThemeName::Light : base::ThemeName::Dark, look.isColourBlind ? base::SidePalette::ColourBlind : base::SidePalette::Standard);
    themes.setZoom(look.zoom);
}

void AppearancePage::onShown() { showLook(present()); }

void AppearancePage::showLook(const Look& look)
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietPalette(m_palette);
    const QSignalBlocker quietZoom(m_zoom);
    const QSignalBlocker quietDensity(m_density);
    m_theme->setCurrentIndex(look.isLight ? 1 : 0);
    m_palette->setCurrentIndex(look.isColourBlind ? 1 : 0);
    m_density->setCurrentIndex(look.isComfortable ? 1 : 0);
    // A configuration may name a size between the steps.
    if (m_zoom->findData(look.zoom) < 0)
        m_zoom->addItem(tr("%1 %").arg(look.zoom), look.zoom);
    m_zoom->setCurrentIndex(m_zoom->findData(look.zoom));
    m_motion->setChecked(look.isMotionReduced);
}

AppearancePage::Look AppearancePage::asked() const
{
    return {m_theme->currentIndex() == 1, m_palette->currentIndex() == 1, m_motion->isChecked(), m_density->currentIndex() == 1, m_zoom->currentData().toInt()};
}

void AppearancePage::choose(const Look& look)
{
    apply(look);
    showLook(look);
    Q_EMIT chosen(look);
}

} // namespace jarvis::widgets::settings
