#include "widgets/alerts/chime.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <vector>

namespace jarvis::widgets::alerts {
namespace {

constexpr int kRate = 44'100;
constexpr double kNoteSeconds = 0.16;
constexpr double kLoudest = 0.5 * 32'767;

constexpr const char* kPlayers[] = {"pw-play", "paplay", "aplay"};
/// A tune takes half a second; a device that does not take it in this time is taken for dead.
constexpr int kPatienceMs = 3'000;

std::vector<double> notesOf(Chime::Tune tune)
{
    constexpr double kE5 = 659.26;
    constexpr double kA5 = 880.0;
    return tune == Chime::Tune::Critical ? std::vector{kA5, kE5, kA5} : std::vector{kE5, kA5};
}

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

Chime::~Chime()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

QByteArray Chime::wave(Tune tune, int volume)
{
    QByteArray samples;
    const double loudness = kLoudest * std::clamp(volume, 0, 100) / 100.0;
    for (const double pitch : notesOf(tune)) {
        const int count = static_cast<int>(kNoteSeconds * kRate);
        for (int i = 0; i < count; ++i) {
            const double time = static_cast<double>(i) / kRate;
            // Begins within 5 ms and dies away, so that nothing clicks.
            const double envelope = std::min(1.0, time / 0.005) * std::exp(-9.0 * time) * std::min(1.0, (kNoteSeconds - time) / 0.01);
            append(samples, static_cast<qint16>(std::lround(loudness * envelope * std::sin(2.0 * std::numbers::pi * pitch * time))));
        }
    }
    const auto size = static_cast<quint32>(samples.size());
    constexpr quint32 kHeaderRest = 36;
    QByteArray file("RIFF");
    append(file, size + kHeaderRest);
    file += "WAVEfmt ";
    append(file, quint32{16});
    append(file, quint16{1});
    append(file, quint16{1});
    append(file, quint32{kRate});
    append(file, quint32{kRate * 2});
    append(file, quint16{2});
    append(file, quint16{16});
    file += "data";
    append(file, size);
    return file + samples;
}

QString Chime::fileOf(Tune tune, int volume)
{
    if (m_folder.isEmpty()) {
        QTemporaryDir made;
        made.setAutoRemove(false);
        m_folder = made.path();
    }
    const QString path = QStringLiteral("%1/%2-%3.wav").arg(m_folder, tune == Tune::Critical ? QStringLiteral("critical") : QStringLiteral("notice")).arg(volume);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    const QByteArray bytes = wave(tune, volume);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void Chime::play(Tune tune, int volume)
{
    if (volume <= 0 || (!m_sounds.hasExpired() && m_sounding >= tune))
        return;
    constexpr qint64 kSoundsMs = 600;
    m_sounds.setRemainingTime(kSoundsMs);
    m_sounding = tune;
    const QString path = fileOf(tune, std::min(volume, 100));
    playWith(path, path.isEmpty() ? std::size(kPlayers) : 0);
}

void Chime::playWith(const QString& path, std::size_t player)
{
    QString program;
    while (player < std::size(kPlayers) && (program = QStandardPaths::findExecutable(QLatin1String(kPlayers[player]))).isEmpty())
        ++player;
    if (program.isEmpty()) {
        QApplication::beep();
        return Q_EMIT unplayed();
    }
    auto* process = new QProcess(this);
    const auto next = [this, process, path, player] {
        process->deleteLater();
        playWith(path, player + 1);
    };
    connect(process, &QProcess::errorOccurred, this, [next](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            next();
    });
    connect(process, &QProcess::finished, this, [process, next](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            process->deleteLater();
        else
            next();
    });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QTimer::singleShot(kPatienceMs, process, &QProcess::kill);
    process->start(program, {path});
}

} // namespace jarvis::widgets::alerts
