#pragma once

#include "engine/server/transport.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <memory>

namespace jarvis::server {

/// Where the stream is found.
inline constexpr const char* kStreamPath = "/api/v1/stream";

/// A transport over a connection that was accepted. `tls` null: in the clear; it outlives the transport.
std::shared_ptr<Transport> makeSocketTransport(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls, const Transport::Limits& limits);

} // namespace jarvis::server
