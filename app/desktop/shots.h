#pragma once

#include "app/desktop/shot_plan.h"

#include <functional>

class QImage;

namespace jarvis::desktop {

class Workstation;

/// Takes the pictures of a plan, mood by mood, and hands each over with its name: "positions-dark-1280x800", "alert-light".
///
/// Threads: GUI.
class Photographer {
public:
    struct Hands {
        std::function<bool(ShotMood)> enter;                            ///< stages a mood; false: it cannot be
        std::function<bool(const QString&, const QImage&)> take;        ///< false: it cannot be kept
        std::function<void(const QString& name, const QString& why)> tell; ///< a scene that could not be taken
        int settleMs = 300;                                             ///< from staging to the picture
    };

    Photographer(Workstation& desk, Hands hands) : m_desk(desk), m_hands(std::move(hands)) {}

    /// False when something could not be taken.
    bool takeAll(const ShotPlan& plan);

private:
    bool takeMood(const ShotPlan& plan, ShotMood mood);
    bool take(const ShotScene& scene, const QString& name, bool isWanted);

    Workstation& m_desk;
    Hands m_hands;
};

/// Writes PNGs of the desk's screens and dialogs into the options' folder, as they choose them, once the market is on screen.
/// Returns the program's exit code: 1 when a picture could not be taken or written, 2 when the options name none.
int takeShots(Workstation& desk, const Options& options);

} // namespace jarvis::desktop
