#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace jarvis::widgets::alerts {

/// A short sound of our own: two notes, or three that insist.
///
/// Played by whatever the system has for that (PipeWire, PulseAudio, ALSA), in a process of its own that nobody waits for; without one the
/// system's bell rings. Threads: GUI.
class Chime final : public QObject {
    Q_OBJECT

public:
    enum class Tune : std::uint8_t { Notice, Critical };

    explicit Chime(QObject* parent = nullptr) : QObject(parent) {}
    ~Chime() override;

    /// `volume` in percent. Silent at 0. One at a time: while one sounds, others are left out.
    void play(Tune tune, int volume);

    /// A RIFF WAVE: 16 bit, mono, 44.1 kHz.
    static QByteArray wave(Tune tune, int volume);

private:
    QString fileOf(Tune tune, int volume);

    QString m_folder;
    qint64 m_soundsUntil = 0;
};

} // namespace jarvis::widgets::alerts
