#include "app/daemon/service_notice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace jarvis::daemon {

void tellServiceManager(std::string_view state)
{
    const char* place = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t size = place != nullptr ? std::strlen(place) : 0;
    if (size == 0 || size >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, place, size);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // a name that is in no folder
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    ::sendto(socket, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), length);
    ::close(socket);
}

std::optional<Duration> watchdogInterval()
{
    const char* text = std::getenv("WATCHDOG_USEC");
    if (text == nullptr)
        return std::nullopt;
    std::uint64_t micros = 0;
    const char* end = text + std::strlen(text);
    if (std::from_chars(text, end, micros).ptr != end || micros == 0 || micros > 86'400'000'000ULL)
        return std::nullopt;
    // Its manual advises half of its patience; a quarter lets one beat be missed.
    return std::chrono::microseconds(micros / 4);
}

} // namespace jarvis::daemon
