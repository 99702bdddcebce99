#include "app/desktop/engine_probe.h"

#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kProbeMillis = 12'000;

} // namespace

void EngineProbe::start(const EngineTarget& target, crypto::Secret token, Done done)
{
    cancel();
    m_done = std::move(done);
    m_watch = std::make_shared<LinkWatch>(target);
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_here, [this] { finish(); });
    m_patience.start(kProbeMillis);
    // Not from within the watch's own signal: it ends with the probe.
    QObject::connect(
        m_watch.get(), &LinkWatch::changed, &m_here,
        [this] {
            if (m_watch && m_watch->isDecided())
                finish();
        },
        Qt::QueuedConnection);
    m_engine = dialEngine(target, std::move(token), m_watch);
}

void EngineProbe::cancel()
{
    m_patience.stop();
    m_patience.disconnect();
    m_done = {};
    m_engine.reset();
    m_watch.reset();
}

void EngineProbe::finish()
{
    if (!m_done)
        return;
    const Answer answer{m_watch->report(), m_watch->refused()};
    const Done done = std::exchange(m_done, {});
    cancel();
    done(answer);
}

} // namespace jarvis::desktop
