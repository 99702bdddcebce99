#include "widgets/shell/key_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jarvis::widgets::shell {
namespace {

/// The texts' place for translators.
class KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// What desktops answer before, or instead of, any program.
bool isOfTheSystem(Qt::Key key, Qt::KeyboardModifiers with)
{
    if (with.testFlag(Qt::MetaModifier) || key == Qt::Key_Print || key == Qt::Key_SysReq)
        return true;
    const bool isAlt = with.testFlag(Qt::AltModifier);
    const bool isControl = with.testFlag(Qt::ControlModifier);
    if (isAlt && isControl)
        return key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_L || isFunctionKey(key);
    return isAlt && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Space || key == Qt::Key_Escape);
}

/// What fields and tables answer to.
bool isOfFields(Qt::Key key, Qt::KeyboardModifiers with)
{
    constexpr std::array kEditing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Y};
    if (with == Qt::ControlModifier && std::find(kEditing.begin(), kEditing.end(), key) != kEditing.end())
        return true;
    constexpr std::array kMoving{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Backspace, Qt::Key_Delete,
        Qt::Key_Insert, Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space};
    return !with.testFlag(Qt::AltModifier) && std::find(kMoving.begin(), kMoving.end(), key) != kMoving.end();
}

int modifierCount(Qt::KeyboardModifiers with)
{
    return int(with.testFlag(Qt::ControlModifier)) + int(with.testFlag(Qt::AltModifier)) + int(with.testFlag(Qt::ShiftModifier));
}

} // namespace

QString keyObstacle(const QKeySequence& key, Action::Kind kind)
{
    if (key.isEmpty())
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    if (key.count() > 1)
        return KeyWords::tr("%1 is several keys after one another: an action has one.").arg(name);
    const Qt::Key code = key[0].key();
    const Qt::KeyboardModifiers with = key[0].keyboardModifiers();
    if (code == Qt::Key_unknown || code == Qt::Key_Control || code == Qt::Key_Shift || code == Qt::Key_Alt || code == Qt::Key_Meta || code == Qt::Key_AltGr)
        return KeyWords::tr("Press a key together with Ctrl, Alt or Shift, or a function key.");
    if (isOfTheSystem(code, with))
        return KeyWords::tr("%1 belongs to the desktop, which would take it before Jarvis.").arg(name);
    if (isOfFields(code, with))
        return KeyWords::tr("%1 belongs to text fields and tables.").arg(name);
    const bool isCommand = with.testFlag(Qt::ControlModifier) || with.testFlag(Qt::AltModifier);
    const bool isDigitOfPanel = kind == Action::Kind::Panel && with == Qt::NoModifier && code >= Qt::Key_0 && code <= Qt::Key_9;
    if (!isCommand && !isFunctionKey(code) && !isDigitOfPanel)
        return KeyWords::tr("%1 alone is for typing and for the keys of tables. Add Ctrl or Alt, or take a function key.").arg(name);
    if (kind == Action::Kind::Panic && modifierCount(with) < 2 && !isFunctionKey(code))
        return KeyWords::tr("%1 is struck too easily for the kill switch. Use two of Ctrl, Alt and Shift, or a function key.").arg(name);
    return {};
}

} // namespace jarvis::widgets::shell
