#include "tests/gui/pictures/still_desk.h"

#include "app/desktop/shot_stage.h"
#include "widgets/base/theme_manager.h"
#include "widgets/performance/month_calendar.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QPalette>
#include <QTest>

#include <algorithm>

namespace jarvis::test {
namespace {

using desktop::ShotMood;
using desktop::ShotScene;
using desktop::Workstation;

/// 2026-11-21 12:00 UTC.
constexpr Timestamp kStillNoon = timestampFromMillis(1'795'262'400'000);
constexpr int kBusySeconds = 30;
constexpr int kStillSettleMs = 250; // a field's button fades in for less
constexpr QSize kStillSize(1'280, 800);

/// What shows the time of the machine, waits before a button may be pressed or an answer is asked for, or is the same as another in pictures so small.
bool canStandStill(const QString& name)
{
    static const QStringList leftOut{QStringLiteral("alert"), QStringLiteral("confirmation"), QStringLiteral("settings-data"), QStringLiteral("further-window"), QStringLiteral("positions"),
        QStringLiteral("watchlist"), QStringLiteral("ladder"), QStringLiteral("ticket"), QStringLiteral("empty-watchlist"), QStringLiteral("empty-ladder"), QStringLiteral("empty-ticket"),
        QStringLiteral("empty-performance"), QStringLiteral("empty-audit")};
    const bool isMiddleOfTour = name.startsWith(QLatin1String("tour-")) && name != QLatin1String("tour-1");
    const bool waitsForTheJournal = name.startsWith(QLatin1String("performance"));
    return !leftOut.contains(name) && !isMiddleOfTour && !waitsForTheJournal;
}

/// Before the first QApplication: one font of one package, one time zone, one language. Whatever else is installed changes no picture.
const bool kIsPinned = [] {
    qputenv("FONTCONFIG_FILE", JARVIS_PICTURE_FONTS);
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    return true;
}();

} // namespace

StillDesk::StillDesk()
    : m_now(std::make_shared<Timestamp>(kStillNoon))
    , m_market(m_engine, [now = m_now] { return *now; })
    , m_settings({}, config::Config{}, std::nullopt)
{
    Q_UNUSED(kIsPinned);
    QApplication::setCursorFlashTime(0);
    widgets::base::ThemeManager::instance().setReducedMotion(true);
    widgets::base::ThemeManager::instance().set(widgets::base::ThemeName::Dark);
    Workstation::Settings settings{QStringLiteral("ann"), m_folder.filePath(QStringLiteral("layouts")), QStringLiteral("still"), config::Config{}};
    settings.file = &m_settings;
    settings.clocks = {[now = m_now] { return now->time_since_epoch(); }, [now = m_now] { return *now; }};
    settings.pace = Duration::zero();
    m_desk = std::make_unique<Workstation>(m_engine, settings);
    m_desk->window().resize(kStillSize);
    m_desk->show();
    m_desk->window().activateWindow();
    m_desk->performance().calendar()->setCurrent(QDate(2026, 11, 21));
    pass(3); // the book comes once it was asked for
}

StillDesk::~StillDesk() = default;

void StillDesk::pass(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        *m_now += Duration(std::chrono::seconds(1));
        m_market.publishOnce();
        QCoreApplication::processEvents();
    }
}

void StillDesk::publish(const std::vector<api::Event>& events)
{
    m_engine.publish(events, *m_now);
    QCoreApplication::processEvents();
}

bool StillDesk::enter(ShotMood mood)
{
    if (mood == ShotMood::Busy) {
        for (int second = 0; second < kBusySeconds; ++second) {
            *m_now += Duration(std::chrono::seconds(1));
            m_market.passSecond(5, 4);
            QCoreApplication::processEvents();
        }
        desktop::ShotStage(*m_desk).typeOrder();
    }
    if (mood == ShotMood::Halted) {
        api::TradingState halted = m_desk->session().model().tradingState();
        halted.isKilled = true;
        publish({api::TradingStateChanged{halted}});
        m_desk->window().halt(); // what the button shows
    }
    return true;
}

desktop::ShotScenes StillDesk::scenes()
{
    desktop::ShotScenes scenes = desktop::allScenes(*m_desk);
    std::erase_if(scenes, [](const ShotScene& scene) { return !canStandStill(scene.name); });
    const auto window = [](Workstation& desk) -> QWidget* { return &desk.window(); };
    scenes.push_back({QStringLiteral("link-lost"), ShotMood::Busy, true,
        [this, window](Workstation& desk) {
            m_engine.publish(api::Link::Down);
            return window(desk);
        },
        [this](Workstation&) {
            m_engine.publish(api::Link::Live);
            m_engine.publishSnapshot();
            // Taken in before the next scene: its time is the one that the engine was made with.
            QCoreApplication::processEvents();
            m_market.publishOnce();
            QCoreApplication::processEvents();
        }});
    scenes.push_back({QStringLiteral("stale"), ShotMood::Busy, true,
        [this, window](Workstation& desk) {
            *m_now += Duration(std::chrono::seconds(20));
            desk.session().lookAtAges();
            return window(desk);
        },
        [this](Workstation& desk) {
            *m_now -= Duration(std::chrono::seconds(20));
            m_market.publishOnce();
            QCoreApplication::processEvents();
            desk.session().lookAtAges();
        }});
    return scenes;
}

QStringList StillDesk::take(const desktop::ShotScenes& scenes, const std::function<void(const QString&, const QImage&)>& keep)
{
    using widgets::base::ThemeName;
    QStringList missing;
    desktop::Photographer::Hands hands;
    hands.enter = [this](ShotMood mood) { return enter(mood); };
    hands.take = [&keep](const QString& name, const QImage& picture) {
        keep(name, picture);
        return true;
    };
    hands.tell = [&missing](const QString& name, const QString& why) { missing << name + QStringLiteral(": ") + why; };
    hands.settleMs = kStillSettleMs;
    desktop::Photographer(*m_desk, std::move(hands)).takeAll({scenes, {ThemeName::Dark, ThemeName::Light}, {kStillSize}, false});
    return missing;
}

} // namespace jarvis::test
