#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QString>

#include <cstddef>

namespace jarvis::widgets::alerts {

/// A short sound of our own: two notes, or three that insist.
///
/// Played by whatever the system has for that (PipeWire, PulseAudio, ALSA), in a process of its own that nobody waits for. One that cannot, as
/// without its server or without a device, or that never ends, makes way for the next; behind the last the system's bell rings. Threads: GUI.
class Chime final : public QObject {
    Q_OBJECT

public:
    enum class Tune : std::uint8_t { Notice, Critical };

    explicit Chime(QObject* parent = nullptr) : QObject(parent) {}
    ~Chime() override;

    /// `volume` in percent. Silent at 0. One at a time: while one sounds, others are left out, but for a critical one while a notice does.
    void play(Tune tune, int volume);

    /// A RIFF WAVE: 16 bit, mono, 44.1 kHz.
    static QByteArray wave(Tune tune, int volume);

Q_SIGNALS:
    /// Nothing here plays sounds: the bell rang instead.
    void unplayed();

private:
    QString fileOf(Tune tune, int volume);
    /// With the first player from there on that can.
    void playWith(const QString& path, std::size_t player);

    QString m_folder;
    QDeadlineTimer m_sounds;
    Tune m_sounding = Tune::Notice;
};

} // namespace jarvis::widgets::alerts
