#include "app/desktop/shots.h"

#include "app/desktop/shot_stage.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/theme_manager.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

namespace jarvis::desktop {
namespace {

constexpr int kShotUsageError = 2;

} // namespace

bool Photographer::takeAll(const ShotPlan& plan)
{
    bool isGood = true;
    bool isStaged = true;
    for (const ShotMood mood : {ShotMood::Quiet, ShotMood::Busy, ShotMood::Halted}) {
        const auto isOf = [mood](const ShotScene& scene) { return scene.mood == mood; };
        // The market has to be there for all of them; nothing is halted for nobody.
        if (mood != ShotMood::Quiet && std::none_of(plan.scenes.begin(), plan.scenes.end(), isOf))
            continue;
        isStaged = isStaged && m_hands.enter(mood);
        if (!isStaged) {
            m_hands.tell(QStringLiteral("mood %1").arg(static_cast<int>(mood)), QStringLiteral("could not be staged"));
            return false;
        }
        clearDesk(m_desk);
        isGood = takeMood(plan, mood) && isGood;
    }
    return isGood;
}

bool Photographer::takeMood(const ShotPlan& plan, ShotMood mood)
{
    auto& themes = widgets::base::ThemeManager::instance();
    bool isGood = true;
    for (const auto theme : plan.themes) {
        themes.set(theme, themes.palette());
        for (const QSize& size : plan.sizes) {
            for (const ShotScene& scene : plan.scenes) {
                if (scene.mood != mood || (!scene.isAtEverySize && size != plan.sizes.first()))
                    continue;
                QString name = scene.name + QLatin1Char('-') + shotThemeText(theme);
                if (scene.isAtEverySize)
                    name += QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
                m_desk.window().resize(size);
                isGood = take(scene, name, plan.isChosen) && isGood;
                if (m_desk.window().size() != size)
                    m_hands.tell(name, QStringLiteral("the window took %1x%2").arg(m_desk.window().width()).arg(m_desk.window().height()));
            }
        }
    }
    return isGood;
}

bool Photographer::take(const ShotScene& scene, const QString& name, bool isWanted)
{
    QWidget* shown = scene.show(m_desk);
    letPass(m_hands.settleMs);
    const bool isTaken = shown && m_hands.take(name, shown->grab().toImage());
    if (!shown)
        m_hands.tell(name, QStringLiteral("this desk has no such thing"));
    // Dialogs first: one that is cancelled puts back what it found.
    clearDesk(m_desk);
    if (scene.leave)
        scene.leave(m_desk);
    return isTaken || (!shown && !isWanted);
}

int takeShots(Workstation& desk, const Options& options)
{
    const auto plan = shotPlanOf(options, allScenes(desk));
    if (!plan) {
        QTextStream(stderr) << plan.error() << "\n";
        return kShotUsageError;
    }
    const QDir folder(options.shotsFolder);
    if (!QDir().mkpath(options.shotsFolder)) {
        QTextStream(stderr) << "The folder " << options.shotsFolder << " cannot be created. Choose one that is writable.\n";
        return 1;
    }
    ShotStage stage(desk);
    const auto tell = [](const QString& name, const QString& why) { QTextStream(stderr) << name << ": " << why << "\n"; };
    bool isHalted = false;
    Photographer::Hands hands;
    hands.tell = tell;
    hands.enter = [&](ShotMood mood) {
        isHalted = isHalted || mood == ShotMood::Halted;
        return stage.enter(mood);
    };
    hands.take = [&](const QString& name, const QImage& picture) {
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        if (!picture.save(path)) {
            tell(name, QStringLiteral("cannot write ") + path);
            return false;
        }
        QTextStream(stdout) << path << "\n";
        return true;
    };
    const bool isGood = Photographer(desk, std::move(hands)).takeAll(*plan);
    return isGood && (!isHalted || stage.release()) ? 0 : 1;
}

} // namespace jarvis::desktop
