#include "widgets/alerts/alert_notices.h"

#include "widgets/base/alert_text.h"
#include "widgets/base/event_text.h"

#include <QApplication>
#include <QStringList>
#include <QSystemTrayIcon>
#include <QTime>

#include <algorithm>

namespace jarvis::widgets::alerts {
namespace {

const QString kToastKey = QStringLiteral("alert-rule ");
constexpr Duration kSnoozeFromToast = std::chrono::minutes(10);

} // namespace

AlertNotices::AlertNotices(trading::TradeContext& context, trading::ToastStack& toasts, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_toasts(toasts)
    , m_play([this](Chime::Tune tune, int volume) { m_chime.play(tune, volume); })
    , m_minute([] { return QTime::currentTime().msecsSinceStartOfDay() / 60'000; })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &AlertNotices::tell);
    connect(&context.session(), &session::EngineSession::alertsFired, this, &AlertNotices::onFired);
    connect(&context.session(), &session::EngineSession::alertRaised, this, &AlertNotices::onRaised);
    connect(&toasts, &trading::ToastStack::actionTriggered, this, &AlertNotices::onToastAction);
}

void AlertNotices::set(const NoticeSettings& settings) { m_settings = settings; }

void AlertNotices::playExample() { m_play(Chime::Tune::Notice, m_settings.volume); }

QString AlertNotices::textOf(const api::AlertFired& fired) const
{
    return base::firedText(fired, [this](InstrumentId id) { return m_context.model().instrument(id); });
}

void AlertNotices::onFired(const std::vector<api::AlertFired>& fired)
{
    m_gathered.insert(m_gathered.end(), fired.begin(), fired.end());
    if (!m_timer.isActive())
        m_timer.start();
}

void AlertNotices::onRaised(const api::AlertRaised& alert)
{
    if (alert.severity == api::Severity::Info)
        return;
    m_raised.push_back(alert);
    if (!m_timer.isActive())
        m_timer.start();
}

void AlertNotices::tell()
{
    const std::vector<api::AlertFired> fired = std::move(m_gathered);
    const std::vector<api::AlertRaised> raised = std::move(m_raised);
    m_gathered.clear();
    m_raised.clear();
    const bool isQuiet = m_settings.isQuiet(m_minute());
    bool hasSound = false;
    bool isCritical = false;
    QStringList inTray;
    std::vector<api::AlertFired> toasted;
    for (const api::AlertFired& each : fired) {
        const NoticeSettings::Ways& ways = m_settings.of(noticeKindOf(each.rule.spec.subject));
        const bool isLoud = !isQuiet || each.rule.spec.isCritical;
        hasSound = hasSound || (ways.sound && isLoud);
        isCritical = isCritical || each.rule.spec.isCritical;
        if (ways.tray && isLoud)
            inTray << textOf(each);
        if (each.rule.spec.isCritical)
            Q_EMIT barWanted(kToastKey + QString::number(each.rule.id.value), textOf(each));
        else if (ways.toast)
            toasted.push_back(each);
    }
    // On screen the engine's alarms have their own places.
    for (const api::AlertRaised& each : raised) {
        const NoticeSettings::Ways& ways = m_settings.of(NoticeKind::Engine);
        const bool isUrgent = each.severity == api::Severity::Critical;
        hasSound = hasSound || (ways.sound && (!isQuiet || isUrgent));
        isCritical = isCritical || isUrgent;
        if (ways.tray && (!isQuiet || isUrgent))
            inTray << base::alertText(each, [this](InstrumentId id) { return m_context.model().instrument(id); });
    }
    toast(toasted);
    if (hasSound)
        m_play(isCritical ? Chime::Tune::Critical : Chime::Tune::Notice, m_settings.volume);
    if (!inTray.isEmpty())
        tray(inTray.front(), static_cast<int>(inTray.size()) - 1);
}

void AlertNotices::toast(const std::vector<api::AlertFired>& fired)
{
    if (static_cast<int>(fired.size()) > kToastsMax) {
        QStringList lines;
        for (int i = 0; i < kToastsMax; ++i)
            lines << textOf(fired[static_cast<std::size_t>(i)]);
        lines << tr("…and %n more", nullptr, static_cast<int>(fired.size()) - kToastsMax);
        return m_toasts.show({QStringLiteral("alerts"), tr("%n alert(s)", nullptr, static_cast<int>(fired.size())), lines.join(QLatin1Char('\n')), base::Tone::Warn, {}, false});
    }
    for (const api::AlertFired& each : fired)
        m_toasts.show({kToastKey + QString::number(each.rule.id.value), tr("Alert"), textOf(each), base::Tone::Warn, tr("Snooze"), false});
}

void AlertNotices::tray(const QString& text, int others)
{
    const QString all = others > 0 ? text + QLatin1Char('\n') + tr("…and %n more", nullptr, others) : text;
    Q_EMIT trayTold(tr("Jarvis: alert"), all);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(tr("Jarvis"));
        connect(m_tray, &QSystemTrayIcon::activated, this, &AlertNotices::deskWanted);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &AlertNotices::deskWanted);
    }
    m_tray->show();
    m_tray->showMessage(tr("Jarvis: alert"), all, QSystemTrayIcon::Warning);
}

void AlertNotices::onToastAction(const QString& key)
{
    if (!key.startsWith(kToastKey))
        return;
    const AlertRuleId rule{key.mid(kToastKey.size()).toULongLong()};
    m_toasts.remove(key);
    m_context.follow(m_context.session().snoozeAlert(rule, kSnoozeFromToast), tr("Snooze"));
}

} // namespace jarvis::widgets::alerts
