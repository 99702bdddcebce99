#include "tests/bench/server/command_load.h"

#include "tests/bench/server/machine.h"

#include <map>

namespace jarvis::bench {
namespace {

constexpr double kLastAnswersSeconds = 10;

/// Some desks that send in turn; the first one listens for all.
class Senders final : public FarDesk::Host {
public:
    Senders(boost::asio::io_context& loop, std::uint16_t port, const std::string& token, int count) : m_loop(loop)
    {
        wire::Hello hello;
        hello.program = "bench";
        hello.token = token;
        hello.interest.frameInterval = std::chrono::seconds(1);
        for (int i = 0; i < count; ++i) {
            m_desks.push_back(std::make_shared<FarDesk>(loop, *this, i, hello));
            m_desks.back()->connect(port);
        }
        const double until = nowSeconds() + 20;
        while (m_welcome < m_desks.size() && nowSeconds() < until)
            turn();
    }
    ~Senders()
    {
        for (const auto& desk : m_desks)
            desk->close();
        m_loop.restart();
        m_loop.poll();
    }
    CommandFigures run(double perSecond, double seconds)
    {
        const double began = nowSeconds();
        while (nowSeconds() < began + seconds) {
            for (double due = began + static_cast<double>(m_figures.sent) / perSecond; due <= nowSeconds(); due = began + static_cast<double>(m_figures.sent) / perSecond)
                send(due);
            turn();
        }
        while (!m_due.empty() && nowSeconds() < began + seconds + kLastAnswersSeconds)
            turn();
        return std::move(m_figures);
    }

private:
    void turn()
    {
        m_loop.restart();
        m_loop.run_for(std::chrono::milliseconds(1));
    }
    void send(double due)
    {
        api::Command command;
        command.id = Uuid::random();
        command.expiresAt = timestampFromNanos(nowNanos()) + std::chrono::seconds(30);
        command.action = api::SetLimit{LimitId::OpenOrders, Amount::of(static_cast<std::int64_t>(1 + m_figures.sent % 40))};
        m_due.emplace(command.id, due);
        m_desks[m_figures.sent++ % m_desks.size()]->say(wire::Send{command});
    }
    void onWelcome(FarDesk&) override { ++m_welcome; }
    void onLost(FarDesk&) override {}
    void onFrame(FarDesk& desk, std::uint16_t tag, wire::ByteView bytes) override
    {
        constexpr std::uint16_t kNotSent = 5;
        if (tag != kNotSent && (tag != FarDesk::kDelta || &desk != m_desks.front().get()))
            return;
        const auto frame = wire::decodeEngineFrame(bytes);
        if (!frame)
            return;
        if (const auto* refused = std::get_if<wire::NotSent>(&*frame))
            m_figures.refused += m_due.erase(refused->command);
        const auto* delta = std::get_if<api::Delta>(&*frame);
        for (std::size_t i = 0; delta != nullptr && i < delta->events.size(); ++i) {
            const auto* settled = std::get_if<api::CommandSettled>(&delta->events[i].event);
            const auto found = settled != nullptr ? m_due.find(settled->id) : m_due.end();
            if (found == m_due.end())
                continue;
            m_figures.latencyMs.push_back((nowSeconds() - found->second) * 1e3);
            ++m_figures.settled;
            m_due.erase(found);
        }
    }

    boost::asio::io_context& m_loop;
    std::vector<std::shared_ptr<FarDesk>> m_desks;
    std::size_t m_welcome = 0;
    std::map<CommandId, double> m_due;
    CommandFigures m_figures;
};

} // namespace

CommandFigures loadWithCommands(boost::asio::io_context& loop, std::uint16_t port, const std::string& token, int streams, double perSecond, double seconds)
{
    return Senders(loop, port, token, streams).run(perSecond, seconds);
}

} // namespace jarvis::bench
