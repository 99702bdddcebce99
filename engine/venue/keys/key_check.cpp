#include "engine/venue/keys/key_check.h"

#include <utility>

namespace jarvis::venue::keys {

KeyCheck::KeyCheck(const net::Network& network, std::unique_ptr<KeyDialect> dialect, Patience patience)
    : m_network(network), m_dialect(std::move(dialect)), m_patience(patience)
{
}

void KeyCheck::start(Done done)
{
    m_done = std::move(done);
    measureClock(m_patience.triesMax);
}

/// Whoever hears of it may destroy us.
void KeyCheck::finish(const Expected<KeyReport, KeyFault>& result)
{
    const Done done = std::exchange(m_done, {});
    done(result);
}

void KeyCheck::again(const KeyFault& fault, int triesLeft, std::function<void(int)> step)
{
    if (!fault.isWorthATry || triesLeft <= 1)
        return finish(Unexpected(fault));
    m_pause = m_network.scheduler.after(m_patience.pause, [step = std::move(step), triesLeft] { step(triesLeft - 1); });
}

void KeyCheck::measureClock(int triesLeft)
{
    net::HttpRequest request;
    request.url = m_dialect->timeUrl();
    request.timeout = m_patience.request;
    request.bytesMax = 1U << 16;
    const Timestamp sent = m_network.scheduler.now();
    m_network.http.send(std::move(request), [this, alive = std::weak_ptr(m_isAlive), sent, triesLeft](const Expected<net::HttpResponse, net::NetError>& answer) {
        if (alive.expired())
            return;
        const auto repeat = [this](int left) { measureClock(left); };
        if (!answer)
            return again(faultOf(answer.error()), triesLeft, repeat);
        if (answer->status != 200)
            return again(faultOf(answer->status), triesLeft, repeat);
        const auto server = m_dialect->readTime(answer->body);
        if (!server)
            return again({KeyFault::Kind::BadAnswer, 0, "the venue's time is not as documented", false}, triesLeft, repeat);
        const Timestamp now = m_network.scheduler.now();
        m_clock.onMeasured(*server, now, now - sent);
        m_report.clockOffset = m_clock.offset();
        m_report.roundTrip = m_clock.roundTrip();
        ask(0, m_patience.triesMax);
    });
}

void KeyCheck::ask(int question, int triesLeft)
{
    net::HttpRequest request = m_dialect->ask(question, m_clock.venueTime(m_network.scheduler.now()));
    request.timeout = m_patience.request;
    m_network.http.send(std::move(request), [this, alive = std::weak_ptr(m_isAlive), question, triesLeft](const Expected<net::HttpResponse, net::NetError>& answer) {
        if (alive.expired())
            return;
        const auto repeat = [this, question](int left) { ask(question, left); };
        const auto read = answer ? m_dialect->read(question, *answer, m_report) : Expected<void, KeyFault>(Unexpected(faultOf(answer.error())));
        if (!read && m_dialect->isNeeded(question))
            return again(read.error(), triesLeft, repeat);
        if (question + 1 < m_dialect->questions())
            ask(question + 1, m_patience.triesMax);
        else
            finish(m_report);
    });
}

} // namespace jarvis::venue::keys
