#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace jarvis::e2e {

/// How a program ended and what it said.
struct ProgramEnd {
    int code = -1; ///< -1: it crashed, or did not end in time
    QString out;
    QString err;
};

/// An environment without screen, whose home is `home`: no test reads or writes the files of who runs it.
inline QProcessEnvironment sealedEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.remove(QLatin1String(name));
    return environment;
}

/// The same, where no screen can be opened at all.
inline QProcessEnvironment blindEnvironment(const QString& home)
{
    QProcessEnvironment environment = sealedEnvironment(home);
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    return environment;
}

/// Runs a program to its end; two minutes are enough for anything here, on a busy machine too.
inline ProgramEnd runToEnd(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool isEnded = process.waitForFinished(120'000);
    if (!isEnded) {
        process.kill();
        process.waitForFinished();
    }
    ProgramEnd end;
    end.code = isEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    end.out = QString::fromUtf8(process.readAllStandardOutput());
    end.err = QString::fromUtf8(process.readAllStandardError());
    return end;
}

inline ProgramEnd runToEnd(const QString& program, const QStringList& arguments, const QString& home)
{
    return runToEnd(program, arguments, sealedEnvironment(home));
}

/// Every file below a folder with its bytes.
inline QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(file.fileName(), file.readAll());
    }
    return contents;
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace jarvis::e2e
