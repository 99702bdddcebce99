#pragma once

#include "app/desktop/shot_scene.h"

namespace jarvis {
struct OrderDraft;
}

namespace jarvis::desktop {

/// Makes things happen on a desk before its pictures are taken: orders, alerts and the red button, through its own session.
///
/// What the engine refuses leaves its table empty. Threads: GUI.
class ShotStage {
public:
    explicit ShotStage(Workstation& desk) : m_desk(desk) {}

    /// False when it could not be brought about; says why on standard error. Halted is left again by release().
    bool enter(ShotMood mood);
    /// Types the release of the red button. False when it stays pressed; says why.
    bool release();
    /// An order in the ticket, routed where there are several venues.
    void typeOrder();

private:
    void trade();
    void tradeBefore(OrderDraft draft);
    void watch();

    Workstation& m_desk;
};

} // namespace jarvis::desktop
