#pragma once

#include "engine/net/network.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::test {

/// A network that exists in memory, in virtual time: requests wait until the test answers them, sockets say what it lets them say.
class FakeNetwork {
public:
    struct Asked {
        net::HttpRequest request;
        net::HttpClient::Done done;
    };
    struct Opened {
        net::WebSocketOptions options;
        net::WebSocketListener* listener = nullptr;
        std::vector<std::string> sent;
        bool isAlive = true;
    };

    explicit FakeNetwork(Timestamp start) : m_scheduler(start), m_http(*this), m_sockets(*this) {}
    net::Network network() { return {m_http, m_sockets, m_scheduler}; }

    Timestamp now() const { return m_scheduler.now(); }
    /// Lets time pass, and does what becomes due in it.
    void pass(Duration by) { m_scheduler.pass(by); }

    std::deque<Asked> asked;
    std::vector<std::shared_ptr<Opened>> opened;

    /// Answers the oldest request; false when there is none.
    bool answer(int status, std::string body, std::vector<net::HttpHeader> headers = {})
    {
        if (asked.empty())
            return false;
        Asked next = std::move(asked.front());
        asked.pop_front();
        next.done(net::HttpResponse{status, std::move(headers), std::move(body), std::chrono::milliseconds(10)});
        return true;
    }
    bool fail(net::NetError::Kind kind, bool wasSent)
    {
        if (asked.empty())
            return false;
        Asked next = std::move(asked.front());
        asked.pop_front();
        next.done(Unexpected(net::NetError{kind, "on purpose", wasSent}));
        return true;
    }

private:
    class FakeScheduler final : public net::Scheduler {
    public:
        explicit FakeScheduler(Timestamp start) : m_now(start) {}
        Timestamp now() const override { return m_now; }
        std::unique_ptr<net::Timer> after(Duration delay, std::function<void()> action) override
        {
            const auto key = std::make_pair(m_now + std::max(delay, Duration(0)), ++m_count);
            m_due[key] = std::move(action);
            return std::make_unique<FakeTimer>(*this, key);
        }
        void pass(Duration by)
        {
            const Timestamp until = m_now + by;
            while (!m_due.empty() && m_due.begin()->first.first <= until) {
                m_now = m_due.begin()->first.first;
                const auto action = std::move(m_due.begin()->second);
                m_due.erase(m_due.begin());
                action();
            }
            m_now = until;
        }

    private:
        using Key = std::pair<Timestamp, std::uint64_t>;
        struct FakeTimer final : net::Timer {
            FakeTimer(FakeScheduler& of, Key named) : scheduler(of), key(named) {}
            ~FakeTimer() override { scheduler.m_due.erase(key); }
            FakeScheduler& scheduler;
            Key key;
        };
        Timestamp m_now;
        std::uint64_t m_count = 0;
        std::map<Key, std::function<void()>> m_due;
    };
    class FakeHttp final : public net::HttpClient {
    public:
        explicit FakeHttp(FakeNetwork& of) : m_of(of) {}
        void send(net::HttpRequest request, Done done) override { m_of.asked.push_back({std::move(request), std::move(done)}); }

    private:
        FakeNetwork& m_of;
    };
    class FakeSockets final : public net::WebSocketClient {
    public:
        explicit FakeSockets(FakeNetwork& of) : m_of(of) {}
        std::unique_ptr<net::WebSocket> open(const net::WebSocketOptions& options, net::WebSocketListener& listener) override
        {
            m_of.opened.push_back(std::make_shared<Opened>(Opened{options, &listener, {}, true}));
            return std::make_unique<FakeSocket>(m_of.opened.back());
        }

    private:
        struct FakeSocket final : net::WebSocket {
            explicit FakeSocket(std::shared_ptr<Opened> as) : opened(std::move(as)) {}
            ~FakeSocket() override { opened->isAlive = false; }
            void sendText(std::string_view text) override { opened->sent.emplace_back(text); }
            void sendBinary(std::span<const std::byte> bytes) override
            {
                opened->sent.emplace_back(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            }
            std::shared_ptr<Opened> opened;
        };
        FakeNetwork& m_of;
    };

    FakeScheduler m_scheduler;
    FakeHttp m_http;
    FakeSockets m_sockets;
};

} // namespace jarvis::test
