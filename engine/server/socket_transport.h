#pragma once

#include "engine/server/stream_handover.h"
#include "engine/server/transport.h"

#include <boost/asio/io_context.hpp>

#include <memory>

namespace jarvis::server {

/// A transport over a connection that asked to become a stream; it lives in `loop`. Null when the connection cannot be taken over.
std::shared_ptr<Transport> makeSocketTransport(boost::asio::io_context& loop, StreamHandover handover, const Transport::Limits& limits);

} // namespace jarvis::server
