#include "app/daemon/bell.h"

#include "engine/base/check.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>

namespace jarvis::daemon {
namespace {

constexpr std::array kEndings{SIGTERM, SIGINT, SIGHUP};

std::atomic<int> s_listening{-1};
std::atomic<bool> s_isAsked{false};
std::atomic<bool> s_isRereadAsked{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void ringThe(int event)
{
    const std::uint64_t one = 1;
    // It can only fail when it is rung already.
    [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
}

void onEnding(int)
{
    s_isAsked = true;
    ringThe(s_listening);
}

void onReread(int)
{
    s_isRereadAsked = true;
    ringThe(s_listening);
}

} // namespace

Bell::Bell() : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    CHECK(m_event >= 0);
}

Bell::~Bell()
{
    if (m_isListening) {
        for (const int signal : kEndings)
            std::signal(signal, SIG_DFL);
        std::signal(SIGXFSZ, SIG_DFL);
        s_listening = -1;
    }
    ::close(m_event);
}

void Bell::ring()
{
    ringThe(m_event);
}

void Bell::wait(Duration longest)
{
    const auto millis = std::chrono::ceil<std::chrono::milliseconds>(std::clamp<Duration>(longest, Duration::zero(), std::chrono::hours(1)));
    pollfd wanted{m_event, POLLIN, 0};
    ::poll(&wanted, 1, static_cast<int>(millis.count()));
    std::uint64_t rung = 0;
    [[maybe_unused]] const auto got = ::read(m_event, &rung, sizeof rung);
}

void Bell::listen(Hangup hangup)
{
    CHECK(s_listening == -1);
    s_isAsked = s_isRereadAsked = false;
    s_listening = m_event;
    m_isListening = true;
    struct sigaction action {};
    for (const int signal : kEndings) {
        action.sa_handler = signal == SIGHUP && hangup == Hangup::Rereads ? onReread : onEnding;
        ::sigaction(signal, &action, nullptr);
    }
    std::signal(SIGXFSZ, SIG_IGN);
}

bool Bell::takeReread()
{
    return s_isRereadAsked.exchange(false);
}

bool Bell::isAskedToEnd() const
{
    return m_isListening && s_isAsked;
}

} // namespace jarvis::daemon
