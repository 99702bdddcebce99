#pragma once

#include "widgets/alerts/notice_settings.h"
#include "widgets/settings/settings_page.h"

#include <array>

class QCheckBox;
class QPushButton;
class QSlider;
class QTimeEdit;

namespace jarvis::widgets::alerts {

/// How alerts are told: on screen, by sound and in the tray, for each kind; applied at once.
///
/// Threads: GUI.
class NoticesPage final : public settings::SettingsPage {
    Q_OBJECT

public:
    explicit NoticesPage(const NoticeSettings& now, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("notifications"); }
    QString title() const override { return tr("Notifications"); }
    bool hasDefaults() const override { return true; }
    void restoreDefaults() override;

    void show(const NoticeSettings& settings);
    NoticeSettings settings() const;

Q_SIGNALS:
    void changed(const jarvis::widgets::alerts::NoticeSettings& settings);
    /// The sound is to be heard once.
    void exampleWanted();

private:
    struct Row {
        QCheckBox* toast = nullptr;
        QCheckBox* sound = nullptr;
        QCheckBox* tray = nullptr;
    };
    QWidget* makeKinds();
    void tell();

    std::array<Row, std::size(kAllNoticeKinds)> m_rows{};
    QSlider* m_volume;
    QPushButton* m_example;
    QCheckBox* m_isQuiet;
    QTimeEdit* m_from;
    QTimeEdit* m_till;
};

} // namespace jarvis::widgets::alerts
