#pragma once

#include <QString>
#include <QTemporaryDir>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <string_view>

namespace jarvis::e2e {

/// The service manager's end of sd_notify(3): one datagram a notice.
///
/// Threads: the test's.
class NotifySocket {
public:
    NotifySocket() : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray place = path().toUtf8();
        std::memcpy(address.sun_path, place.constData(), static_cast<std::size_t>(place.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            qFatal("no socket for notices");
    }
    ~NotifySocket() { ::close(m_socket); }
    NotifySocket(const NotifySocket&) = delete;
    NotifySocket& operator=(const NotifySocket&) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("n")); }
    /// Passes over other notices; false when it does not come within 30 s.
    bool waitFor(std::string_view notice)
    {
        pollfd waiting{m_socket, POLLIN, 0};
        while (::poll(&waiting, 1, 30'000) == 1) {
            char text[256];
            const ssize_t size = ::recv(m_socket, text, sizeof text, 0);
            if (size >= 0 && std::string_view(text, static_cast<std::size_t>(size)) == notice)
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    const int m_socket;
};

} // namespace jarvis::e2e
