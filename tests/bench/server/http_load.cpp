#include "tests/bench/server/http_load.h"

#include "tests/bench/server/machine.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <memory>

namespace jarvis::bench {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using SystemError = boost::system::error_code;

/// One kept connection with at most one request under way.
class Asker : public std::enable_shared_from_this<Asker> {
public:
    Asker(asio::io_context& loop, std::function<void(Asker&, int)> done) : m_socket(loop), m_done(std::move(done)) {}

    bool connect(std::uint16_t port, int number)
    {
        SystemError error;
        m_socket.open(tcp::v4(), error);
        m_socket.bind({asio::ip::make_address_v4(0x7F020001U + static_cast<std::uint32_t>(number / 50)), 0}, error);
        m_socket.set_option(tcp::no_delay(true), error);
        m_socket.connect({asio::ip::address_v4::loopback(), port}, error);
        m_isOpen = !error;
        return m_isOpen;
    }
    void ask(const std::string& request, double dueAt)
    {
        due = dueAt;
        SystemError error;
        asio::write(m_socket, asio::buffer(request), error);
        if (error)
            return lose();
        read();
    }
    bool isOpen() const { return m_isOpen; }
    void close()
    {
        SystemError ignored;
        m_socket.close(ignored);
    }
    double due = 0;

private:
    void read()
    {
        m_socket.async_read_some(asio::buffer(m_buffer), [self = shared_from_this()](const SystemError& error, std::size_t size) {
            if (error)
                return self->lose();
            self->m_in.append(self->m_buffer.data(), size);
            self->take();
        });
    }
    void take()
    {
        const std::size_t end = m_in.find("\r\n\r\n");
        if (end == std::string::npos)
            return read();
        std::string head = m_in.substr(0, end);
        std::transform(head.begin(), head.end(), head.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
        std::size_t body = 0;
        if (const std::size_t at = head.find("content-length: "); at != std::string::npos)
            std::from_chars(head.data() + at + 16, head.data() + head.size(), body);
        if (m_in.size() < end + 4 + body)
            return read();
        int status = 0;
        std::from_chars(head.data() + 9, head.data() + 12, status);
        m_in.erase(0, end + 4 + body);
        m_done(*this, status);
    }
    void lose()
    {
        m_isOpen = false;
        close();
        m_done(*this, 0);
    }

    tcp::socket m_socket;
    const std::function<void(Asker&, int)> m_done;
    std::array<char, 16'384> m_buffer{};
    std::string m_in;
    bool m_isOpen = false;
};

class Load {
public:
    Load(asio::io_context& loop, std::uint16_t port, const std::vector<std::string>& requests, int connections) : m_loop(loop), m_requests(requests)
    {
        for (int i = 0; i < connections; ++i) {
            m_askers.push_back(std::make_shared<Asker>(loop, [this](Asker& asker, int status) { done(asker, status); }));
            if (m_askers.back()->connect(port, i))
                m_idle.push_back(m_askers.back().get());
        }
    }
    ~Load()
    {
        for (const auto& asker : m_askers)
            asker->close();
        m_loop.restart();
        m_loop.poll();
    }
    HttpFigures run(double perSecond, double seconds)
    {
        const double began = nowSeconds();
        while (nowSeconds() < began + seconds) {
            const double now = nowSeconds();
            for (double due = began + static_cast<double>(m_figures.due) / perSecond; due <= now; due = began + static_cast<double>(m_figures.due) / perSecond) {
                ++m_figures.due;
                m_waiting.push_back(due);
            }
            hand();
            m_loop.restart();
            m_loop.run_for(std::chrono::microseconds(500));
        }
        const double until = nowSeconds() + 5;
        while ((!m_waiting.empty() || m_underWay > 0) && nowSeconds() < until) {
            hand();
            m_loop.restart();
            m_loop.run_for(std::chrono::milliseconds(1));
        }
        return std::move(m_figures);
    }

private:
    void hand()
    {
        while (!m_waiting.empty() && !m_idle.empty()) {
            Asker* asker = m_idle.back();
            m_idle.pop_back();
            const double due = m_waiting.front();
            m_waiting.pop_front();
            ++m_underWay;
            asker->ask(m_requests[m_next++ % m_requests.size()], due);
        }
    }
    void done(Asker& asker, int status)
    {
        --m_underWay;
        ++m_figures.answers[status];
        if (status >= 200 && status < 300)
            m_figures.latencyMs.push_back((nowSeconds() - asker.due) * 1e3);
        if (asker.isOpen())
            m_idle.push_back(&asker);
        hand();
    }

    asio::io_context& m_loop;
    const std::vector<std::string>& m_requests;
    std::vector<std::shared_ptr<Asker>> m_askers;
    std::vector<Asker*> m_idle;
    std::deque<double> m_waiting;
    std::size_t m_next = 0;
    std::size_t m_underWay = 0;
    HttpFigures m_figures;
};

} // namespace

HttpFigures loadWithRequests(asio::io_context& loop, std::uint16_t port, const std::vector<std::string>& requests, int connections, double perSecond, double seconds)
{
    return Load(loop, port, requests, connections).run(perSecond, seconds);
}

std::string getRequest(const std::string& path, const std::string& token)
{
    return "GET " + path + " HTTP/1.1\r\nHost: engine\r\n" + (token.empty() ? std::string() : "Authorization: Bearer " + token + "\r\n") + "\r\n";
}

} // namespace jarvis::bench
