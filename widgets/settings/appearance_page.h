#pragma once

#include "widgets/settings/settings_page.h"

class QCheckBox;
class QComboBox;

namespace jarvis::widgets::settings {

/// How the desk looks: applied at once, told to whoever keeps it.
///
/// Threads: GUI.
class AppearancePage final : public SettingsPage {
    Q_OBJECT

public:
    struct Look {
        bool isLight = false;
        bool isColourBlind = false;
        bool isMotionReduced = false;
        bool isComfortable = false; ///< rows further apart
        int zoom = 100;             ///< percent, see base/zoom.h
        bool operator==(const Look&) const = default;
    };

    explicit AppearancePage(QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("appearance"); }
    QString title() const override { return tr("Appearance"); }
    bool hasDefaults() const override { return true; }
    void restoreDefaults() override { choose({}); }
    void onShown() override;

    /// As the program looks now.
    static Look present();
    static void apply(const Look& look);

Q_SIGNALS:
    void chosen(const jarvis::widgets::settings::AppearancePage::Look& look);

private:
    void choose(const Look& look);
    void build();
    void showLook(const Look& look);
    Look asked() const;

    QComboBox* m_theme;
    QComboBox* m_palette;
    QComboBox* m_zoom;
    QComboBox* m_density;
    QCheckBox* m_motion;
};

} // namespace jarvis::widgets::settings
