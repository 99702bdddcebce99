#pragma once

#include "engine/server/line.h"
#include "engine/server/seats.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <openssl/ssl.h>
#include <unistd.h>

#include <memory>
#include <type_traits>
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
    /// Leaves `socket`, of TCP or TLS, without its connection; it keeps its share of the TLS session.
    template <typename Socket> void take(Socket& socket)
    {
        if constexpr (std::is_same_v<decltype(socket.native_handle()), SSL*>) {
            SSL_up_ref(socket.native_handle());
            session.reset(socket.native_handle());
        }
        boost::system::error_code error;
        isV6 = socket.lowest_layer().local_endpoint(error).address().is_v6();
        descriptor = Descriptor(socket.lowest_layer().release(error));
    }

    Descriptor descriptor;
    bool isV6 = false;
    TlsSession session; ///< null: in the clear
    boost::beast::http::request<boost::beast::http::string_body> request;
    Seats::Seat seat;
};

} // namespace jarvis::server
