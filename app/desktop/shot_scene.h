#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QDialog;
class QWidget;

namespace jarvis::desktop {

class Workstation;

/// What must have happened on the desk before a scene.
enum class ShotMood : std::uint8_t {
    Quiet = 1, ///< nothing was traded yet: how empty looks
    Busy,      ///< a position with its exits, orders, an algorithm, alerts
    Halted     ///< the red button was pressed
};

/// One picture to be taken: how it is staged, and at which sizes of the main window. Threads: GUI.
///
/// Scenes do not know of one another: each begins on the desk as clearDesk() leaves it, so that any of them can be taken alone.
struct ShotScene {
    QString name;                ///< of the picture; "positions"
    ShotMood mood = ShotMood::Busy;
    bool isAtEverySize = true;   ///< false: a dialog, whose size is its own
    /// Brings it on screen and returns what is pictured. Null: this desk has no such thing.
    std::function<QWidget*(Workstation&)> show;
    /// Takes back what clearDesk() does not know of.
    std::function<void(Workstation&)> leave = {};
};
using ShotScenes = std::vector<ShotScene>;

/// Every screen, dialog, empty and error state of this desk, in the order in which they are best taken.
ShotScenes allScenes(Workstation& desk);
ShotScenes panelScenes(Workstation& desk);
ShotScenes chartScenes();
ShotScenes dialogScenes();
ShotScenes stateScenes();
ShotScenes settingsScenes(Workstation& desk);
ShotScenes shellScenes();
ShotScenes guideScenes();

/// Scenes wait for what the engine has to answer, no longer than this from now on: for one that answers at once, or never.
void limitShotPatience(int milliseconds);
/// How long a scene waits that would wait `usual` milliseconds.
int shotPatience(int usual);

/// The dialog that lies in front of the desk; null: none does.
QDialog* openDialog(Workstation& desk);
/// A size as the language writes it: 0.002.
QString shotSize();
/// No dialog, no menu, no toast, the positions in front.
void clearDesk(Workstation& desk);

} // namespace jarvis::desktop
