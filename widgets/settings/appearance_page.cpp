#include "widgets/settings/appearance_page.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/settings/settings_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace jarvis::widgets::settings {

AppearancePage::AppearancePage(QWidget* parent)
    : SettingsPage(parent), m_theme(new QComboBox(this)), m_palette(new QComboBox(this)), m_motion(new QCheckBox(tr("Nothing moves or fades"), this))
{
    setObjectName(QStringLiteral("appearancePage"));
    setAccessibleName(title());
    setFocusProxy(m_theme);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("Dark"), tr("Light")});
    m_palette->setObjectName(QStringLiteral("palette"));
    m_palette->addItems({tr("Green and red"), tr("Blue and orange")});
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    SettingsForm form(*this, title(), tr("Applied at once, and kept for the next start."));
    form.add(tr("Theme"), tr("Colours of the whole desk. Ctrl+Shift+D changes between the two."), m_theme);
    form.add(tr("Buying and selling"), tr("Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too."), m_palette);
    form.add(tr("Motion"), tr("Otherwise a number that changed lights up for a fifth of a second."), m_motion);
    form.end();
    const auto onChange = [this] { choose(asked()); };
    connect(m_theme, &QComboBox::activated, this, onChange);
    connect(m_palette, &QComboBox::activated, this, onChange);
    connect(m_motion, &QCheckBox::clicked, this, onChange);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { showLook(present()); });
    showLook(present());
}

AppearancePage::Look AppearancePage::present()
{
    const base::ThemeManager& themes = base::ThemeManager::instance();
    return {themes.name() == base::ThemeName::Light, themes.palette() == base::SidePalette::ColourBlind, themes.isReducedMotion()};
}

void AppearancePage::apply(const Look& look)
{
    base::ThemeManager& themes = base::ThemeManager::instance();
    themes.setReducedMotion(look.isMotionReduced);
    themes.set(look.isLight ? base::ThemeName::Light : base::ThemeName::Dark, look.isColourBlind ? base::SidePalette::ColourBlind : base::SidePalette::Standard);
}

void AppearancePage::onShown() { showLook(present()); }

void AppearancePage::showLook(const Look& look)
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietPalette(m_palette);
    m_theme->setCurrentIndex(look.isLight ? 1 : 0);
    m_palette->setCurrentIndex(look.isColourBlind ? 1 : 0);
    m_motion->setChecked(look.isMotionReduced);
}

AppearancePage::Look AppearancePage::asked() const { return {m_theme->currentIndex() == 1, m_palette->currentIndex() == 1, m_motion->isChecked()}; }

void AppearancePage::choose(const Look& look)
{
    apply(look);
    showLook(look);
    Q_EMIT chosen(look);
}

} // namespace jarvis::widgets::settings
