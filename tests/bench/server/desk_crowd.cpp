#include "tests/bench/server/desk_crowd.h"

#include "engine/base/check.h"
#include "tests/bench/server/machine.h"

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <cstring>

namespace jarvis::bench {
namespace {

constexpr std::size_t kOnTheirWayMax = 200;
constexpr double kEventSeconds = 0.25;

/// Places in a Delta's bytes: tag, length, two cursors behind their lengths, count, then the first record (engine/wire/stream.h).
constexpr std::size_t kDeltaToSequence = 2 + 4 + 18 + 2 + 8;
constexpr std::size_t kDeltaFirstTime = 2 + 4 + 18 + 18 + 4 + 2 + 8;

std::uint64_t numberAt(wire::ByteView bytes, std::size_t at)
{
    std::uint64_t number = 0;
    CHECK(bytes.size() >= at + sizeof number);
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

} // namespace

DeskCrowd::DeskCrowd(boost::asio::io_context& loop, std::uint16_t port, std::string token, Duration quoteInterval, bool isEncrypted)
    : m_loop(loop), m_port(port), m_tls(isEncrypted ? SSL_CTX_new(TLS_client_method()) : nullptr, &SSL_CTX_free)
{
    if (m_tls)
        SSL_CTX_set_mode(m_tls.get(), SSL_MODE_RELEASE_BUFFERS);
    m_hello.program = "bench";
    m_hello.token = std::move(token);
    m_hello.interest.frameInterval = quoteInterval;
}

DeskCrowd::~DeskCrowd()
{
    for (const auto& desk : m_desks)
        desk->close();
    m_loop.restart();
    m_loop.poll();
}

void DeskCrowd::addOne()
{
    ++m_begun;
    m_desks.push_back(std::make_shared<FarDesk>(m_loop, *this, m_lastNumber++, m_hello, m_tls.get()));
    m_desks.back()->connect(m_port);
}

bool DeskCrowd::grow(std::size_t count, double seconds)
{
    const std::size_t wanted = m_welcome + count;
    const double until = nowSeconds() + seconds;
    std::size_t left = count;
    while (m_welcome < wanted && nowSeconds() < until) {
        while (left > 0 && m_begun - m_welcome - m_failed < kOnTheirWayMax) {
            addOne();
            --left;
        }
        m_loop.restart();
        m_loop.run_for(std::chrono::milliseconds(5));
        lookAround();
    }
    return m_welcome >= wanted;
}

void DeskCrowd::live(double seconds, double commandsPerSecond)
{
    const double began = nowSeconds();
    double sent = 0;
    while (nowSeconds() < began + seconds) {
        if (commandsPerSecond > 0 && nowSeconds() - began >= sent / commandsPerSecond) {
            sent += 1;
            ++m_commands;
            api::Command command;
            command.id = Uuid::random();
            command.expiresAt = timestampFromNanos(nowNanos()) + std::chrono::seconds(30);
            command.action = api::SetLimit{LimitId::OpenOrders, Amount::of(static_cast<std::int64_t>(1 + m_commands % 40))};
            const auto sender = std::find_if(m_desks.begin(), m_desks.end(), [](const auto& desk) { return desk->isWelcome(); });
            if (sender != m_desks.end())
                (*sender)->say(wire::Send{command});
            m_eventUntil = nowSeconds() + kEventSeconds;
        }
        m_loop.restart();
        m_loop.run_for(std::chrono::milliseconds(2));
        lookAround();
    }
}

void DeskCrowd::lookAround()
{
    const double now = nowSeconds();
    const double since = std::min(now - std::exchange(m_lookedAt, now), kLookEvery);
    if (now < m_eventUntil)
        return;
    const auto turn = static_cast<std::size_t>(static_cast<double>(m_desks.size()) * since / kLookEvery) + 1;
    for (std::size_t i = 0; i < std::min(turn, m_desks.size()); ++i)
        m_desks[m_nextLook++ % m_desks.size()]->look();
}

DeskCrowd::Heard DeskCrowd::takeHeard()
{
    m_firstHeard.clear();
    return std::exchange(m_heard, {});
}

void DeskCrowd::replace(std::size_t count)
{
    count = std::min(count, m_desks.size());
    for (std::size_t i = 0; i < count; ++i) {
        m_desks[i]->close();
        if (m_desks[i]->isWelcome())
            --m_welcome;
    }
    m_desks.erase(m_desks.begin(), m_desks.begin() + static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < count; ++i)
        addOne();
}

void DeskCrowd::onWelcome(FarDesk& desk)
{
    ++m_welcome;
    if (!tells(desk))
        desk.stepAside();
}

void DeskCrowd::onLost(FarDesk& desk)
{
    ++m_heard.lost;
    if (desk.isWelcome())
        --m_welcome;
    else
        ++m_failed;
}

void DeskCrowd::onFrame(FarDesk& desk, std::uint16_t tag, wire::ByteView bytes)
{
    m_heard.bytes += bytes.size();
    std::string& sample = m_samples[tag];
    if (sample.size() < bytes.size())
        sample.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (tag == FarDesk::kQuotes || tag == FarDesk::kQuoteChanges)
        ++m_heard.quotes;
    if (tag != FarDesk::kDelta)
        return;
    ++m_heard.deltas;
    if (!tells(desk))
        return;
    const double now = nowSeconds();
    m_heard.fanOutMs.push_back(static_cast<double>(nowNanos() - static_cast<long long>(numberAt(bytes, kDeltaFirstTime))) / 1e6);
    const auto [first, isFirst] = m_firstHeard.try_emplace(numberAt(bytes, kDeltaToSequence), now);
    m_heard.spreadMs.push_back((now - first->second) * 1e3);
}

} // namespace jarvis::bench
