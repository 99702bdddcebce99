#include "engine/server/fan_out.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace jarvis::server {

void FanOut::wake()
{
    if (!m_isWoken.exchange(true))
        boost::asio::post(m_loop, [this] { look(); });
}

void FanOut::stop()
{
    m_isStopped = true;
    m_beat.cancel();
}

void FanOut::look()
{
    m_isWoken = false;
    m_isPumpWanted = true;
    // A round that is under way will look again when it is done.
    if (!m_isPumping)
        beginRound();
}

void FanOut::beginRound()
{
    if (m_isStopped)
        return;
    m_isPumpWanted = false;
    m_isPumping = true;
    m_round = m_desks.all();
    pumpFrom(0);
}

void FanOut::pumpFrom(std::size_t at)
{
    const std::size_t end = std::min(at + kSlice, m_round.size());
    for (; at < end; ++at)
        m_desks.pump(m_round[at]);
    if (at < m_round.size()) {
        boost::asio::post(m_loop, [this, at] { pumpFrom(at); });
        return;
    }
    m_isPumping = false;
    if (m_isPumpWanted)
        boost::asio::post(m_loop, [this] { beginRound(); });
    else if (!m_round.empty())
        armBeat();
}

void FanOut::armBeat()
{
    if (m_isStopped || std::exchange(m_isBeatArmed, true))
        return;
    m_beat.expires_after(kBeat);
    m_beat.async_wait([this](const boost::system::error_code& error) {
        m_isBeatArmed = false;
        if (!error && !m_isPumping)
            beginRound();
    });
}

} // namespace jarvis::server
