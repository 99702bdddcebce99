#pragma once

#include "engine/server/story.h"

#include <cstddef>
#include <functional>
#include <string>

namespace jarvis::server {

/// One WebSocket of a peer that connected to us, and whose request has been read. Writes one frame at a time.
///
/// Threads: the stream thread.
class Transport {
public:
    struct Callbacks {
        std::function<void()> onOpen;
        std::function<void(wire::ByteView)> onFrame; ///< valid during the call
        std::function<void()> onWritten;
        std::function<void(const std::string& why)> onClosed; ///< once; nothing is called after it
    };
    /// Why a connection is ended, for the peer (RFC 6455, 7.4).
    enum class CloseCode : std::uint16_t { GoingAway = 1001, Unsupported = 1003, Policy = 1008 };
    struct Limits {
        Duration openTimeout = std::chrono::seconds(10);  ///< until the upgrade has been answered
        Duration writeTimeout = std::chrono::seconds(20); ///< of one frame: a peer that takes longer does not read
        Duration silenceMax = std::chrono::seconds(30);   ///< a peer that does not even answer pings is cut
        std::size_t frameBytesMax = wire::kDeskFrameMax;
    };

    virtual ~Transport() = default;
    /// Takes the connection up; callbacks from then on.
    virtual void start(Callbacks callbacks) = 0;
    /// Comes twice a second: cuts a peer that takes too long to read.
    virtual void tend() = 0;
    /// True: it is out, and the next may follow at once. Else onWritten() tells. Requires that nothing is being written.
    virtual bool write(FrameParts frame) = 0;
    /// Ends it in good order, with a reason of at most 120 bytes; cuts it when the peer does not go along.
    virtual void close(CloseCode code, std::string reason) = 0;
    /// Lets nobody be called any more.
    virtual void forget() = 0;
};

} // namespace jarvis::server
