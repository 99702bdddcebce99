#pragma once

#include <QObject>

#include <memory>

namespace jarvis::presence {

/// Says when whoever sits at this machine leaves it: the session was locked, or the machine is about to sleep.
///
/// It listens to what the desktop says over D-Bus: ActiveChanged of org.freedesktop.ScreenSaver (KDE, Xfce and most others) and of
/// org.gnome.ScreenSaver on the session bus; Lock, LockedHint and PrepareForSleep of logind on the system bus. Sleep is held back until
/// left() was told, where logind allows it. Without a bus, or on a system that has none, nothing is ever said.
/// It may say so more than once for one lock: whoever listens must not mind.
/// Threads: GUI.
class Presence final : public QObject {
    Q_OBJECT

public:
    enum class Cause { Locked, Sleep };
    Q_ENUM(Cause)

    explicit Presence(QObject* parent = nullptr);
    ~Presence() override;

Q_SIGNALS:
    void left(jarvis::presence::Presence::Cause cause);

private:
    class Ears;
    std::unique_ptr<Ears> m_ears;
};

} // namespace jarvis::presence
