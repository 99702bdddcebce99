#pragma once

#include "engine/server/stream_handover.h"
#include "engine/server/transport.h"

#include <boost/asio/io_context.hpp>

#include <memory>

namespace jarvis::server {

/// A transport over a connection that asked to become a stream; it lives in `loop`. Null when the connection cannot be taken over.
///
/// Nothing is compressed. permessage-deflate (RFC 7692) compresses for each connection anew what is encoded once for all: 20 instruments'
/// quotes shrink from 2.8 to 1.2 kB, a delta from 305 to 129 bytes, a snapshot from 9.7 to 1.3 kB, at 80 to 100 µs each where sending takes
/// 15, and with 260 kB of zlib's memory for each desk in place of 8 (`./dev bench server`, server.deflate.*).
std::shared_ptr<Transport> makeSocketTransport(boost::asio::io_context& loop, StreamHandover handover, const Transport::Limits& limits);

} // namespace jarvis::server
