#include "app/daemon/line_file.h"

#include "engine/base/text.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jarvis::daemon {

LineFile::~LineFile() { close(); }

bool LineFile::open()
{
    m_file = ::open(m_path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat state {};
    if (m_file < 0 || ::fstat(m_file, &state) != 0)
        return false;
    m_bytes = static_cast<std::uint64_t>(state.st_size);
    char last = '\n';
    // After a crash in the midst of a line the next begins a new one.
    const bool isCut = m_bytes > 0 && ::pread(m_file, &last, 1, state.st_size - 1) == 1 && last != '\n';
    return !isCut || ::write(m_file, "\n", 1) == 1;
}

void LineFile::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

bool LineFile::add(std::string line, Sync sync, Timestamp now)
{
    if (m_file < 0 && !open()) {
        close();
        return false;
    }
    line += '\n';
    const bool isWritten = ::write(m_file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && (sync == Sync::Later || ::fdatasync(m_file) == 0);
    m_bytes += line.size();
    if (!isWritten)
        close();
    else if (m_bytes >= m_limits.fileBytesMax)
        turnOver(now);
    return isWritten;
}

void LineFile::turnOver(Timestamp now)
{
    close();
    const QFileInfo info(QString::fromStdString(m_path));
    QDir folder = info.dir();
    std::string time = isoTime(now, 9);
    std::erase(time, ':');
    // Where it cannot be renamed it goes on growing: better than one that ends.
    (void)folder.rename(info.fileName(), info.completeBaseName() + QLatin1Char('-') + QString::fromStdString(time) + QStringLiteral(".jsonl"));
    QStringList old = folder.entryList({info.completeBaseName() + QStringLiteral("-*.jsonl")}, QDir::Files, QDir::Name);
    while (static_cast<std::size_t>(old.size()) > m_limits.oldFilesMax)
        (void)folder.remove(old.takeFirst());
}

} // namespace jarvis::daemon
