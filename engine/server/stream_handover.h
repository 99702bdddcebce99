#pragma once

#include "engine/server/seats.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <openssl/ssl.h>
#include <unistd.h>

#include <memory>
#include <utility>

namespace jarvis::server {

/// A connection that asked to become a stream, on its way from the thread that read its request to the one that will serve it: the bare
/// socket and its TLS session, since Asio's sockets stay with the loop that they were made for.
///
/// Nothing of the peer may be in any buffer: one that speaks before it was answered breaks RFC 6455 and is turned away before.
struct StreamHandover {
    class Descriptor {
    public:
        Descriptor() = default;
        explicit Descriptor(int number) : m_number(number) {}
        Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
        Descriptor& operator=(Descriptor&& other) noexcept
        {
            std::swap(m_number, other.m_number);
            return *this;
        }
        ~Descriptor()
        {
            if (m_number >= 0)
                ::close(m_number);
        }
        int release() { return std::exchange(m_number, -1); }

    private:
        int m_number = -1;
    };
    struct Free {
        void operator()(SSL* session) const { SSL_free(session); }
    };

    Descriptor descriptor;
    bool isV6 = false;
    std::unique_ptr<SSL, Free> session; ///< null: in the clear
    boost::beast::http::request<boost::beast::http::string_body> request;
    Seats::Seat seat;
};

} // namespace jarvis::server
