#pragma once

#include "widgets/alerts/chime.h"
#include "widgets/alerts/notice_settings.h"
#include "widgets/trading/toast_stack.h"
#include "widgets/trading/trade_context.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QSystemTrayIcon;

namespace jarvis::widgets::alerts {

/// Tells what fired: toasts, the critical bar, a sound and the tray, as the trader wants it. What fires together is told together: one
/// sound, one tray message, and one toast for more than three.
///
/// Threads: GUI. Context and stack outlive it.
class AlertNotices final : public QObject {
    Q_OBJECT

public:
    /// What fires within this is told at once.
    static constexpr int kGatherMs = 150;
    static constexpr int kToastsMax = 3;

    AlertNotices(trading::TradeContext& context, trading::ToastStack& toasts, QObject* parent = nullptr);

    void set(const NoticeSettings& settings);
    const NoticeSettings& settings() const { return m_settings; }
    /// As one that fires would sound.
    void playExample();
    /// For tests: who makes the sound, and what time of day it is.
    void setPlayer(std::function<void(Chime::Tune, int volume)> player) { m_play = std::move(player); }
    void setMinuteOfDay(std::function<int()> minute) { m_minute = std::move(minute); }

Q_SIGNALS:
    /// For the bar that stays until it is acknowledged.
    void barWanted(const QString& key, const QString& text);
    /// Shown in the tray, if there is one.
    void trayTold(const QString& title, const QString& text);
    /// The tray was clicked.
    void deskWanted();

private:
    void onFired(const std::vector<api::AlertFired>& fired);
    void onRaised(const api::AlertRaised& alert);
    void tell();
    void toast(const std::vector<api::AlertFired>& fired);
    void tray(const QString& text, int others);
    void onToastAction(const QString& key);
    QString textOf(const api::AlertFired& fired) const;

    trading::TradeContext& m_context;
    trading::ToastStack& m_toasts;
    NoticeSettings m_settings;
    Chime m_chime;
    std::function<void(Chime::Tune, int)> m_play;
    std::function<int()> m_minute;
    std::vector<api::AlertFired> m_gathered;
    std::vector<api::AlertRaised> m_raised;
    QTimer m_timer;
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace jarvis::widgets::alerts
