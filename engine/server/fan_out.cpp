#include "engine/server/fan_out.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace jarvis::server {

void FanOut::wake()
{
    if (m_isWoken.exchange(true))
        return;
    boost::asio::post(m_loop, [this] {
        m_isWoken = false;
        m_areNewsWanted = true;
        run();
    });
}

void FanOut::quotesIn(std::uint64_t desk, std::chrono::nanoseconds wait)
{
    const Moment moment = std::chrono::steady_clock::now() + wait;
    const auto [known, isNew] = m_dueOf.try_emplace(desk, moment);
    if (!isNew)
        m_due.erase({std::exchange(known->second, moment), desk});
    m_due.emplace(moment, desk);
    if (!m_isRunning)
        armBeat();
}

void FanOut::forget(std::uint64_t desk)
{
    if (const auto known = m_dueOf.find(desk); known != m_dueOf.end()) {
        m_due.erase({known->second, desk});
        m_dueOf.erase(known);
    }
}

void FanOut::stop()
{
    m_isStopped = true;
    m_beat.cancel();
}

void FanOut::run()
{
    if (!std::exchange(m_isRunning, true))
        nextSlice();
}

void FanOut::nextSlice()
{
    if (m_isStopped)
        return;
    if (m_quotes.isOver())
        collectDue();
    if (m_news.isOver() && m_areNewsWanted && (!m_isQuotesTurn || m_quotes.isOver())) {
        m_areNewsWanted = false;
        m_news = {m_desks.all(), 0};
    }
    if (!m_news.isOver()) {
        serve(m_news, m_desks.pump);
        m_isQuotesTurn = m_news.isOver();
    } else if (!m_quotes.isOver()) {
        serve(m_quotes, m_desks.pumpQuotes);
        m_isQuotesTurn = m_isQuotesTurn && !m_quotes.isOver();
    } else {
        m_isRunning = false;
        return armBeat();
    }
    boost::asio::post(m_loop, [this] { nextSlice(); });
}

void FanOut::serve(Round& round, const std::function<void(std::uint64_t)>& pump)
{
    for (const std::size_t end = std::min(round.at + kSlice, round.desks.size()); round.at < end; ++round.at)
        pump(round.desks[round.at]);
}

void FanOut::collectDue()
{
    m_quotes = {};
    const Moment now = std::chrono::steady_clock::now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const std::uint64_t desk = m_due.begin()->second;
        m_quotes.desks.push_back(desk);
        m_dueOf.erase(desk);
        m_due.erase(m_due.begin());
    }
}

void FanOut::armBeat()
{
    if (m_isStopped || m_due.empty() || std::exchange(m_isBeatArmed, true))
        return;
    m_beat.expires_after(kBeat);
    m_beat.async_wait([this](const boost::system::error_code& error) {
        m_isBeatArmed = false;
        if (!error)
            run();
    });
}

} // namespace jarvis::server
