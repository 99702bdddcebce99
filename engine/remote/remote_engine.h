#pragma once

#include "engine/api/engine.h"
#include "engine/crypto/secret.h"
#include "engine/net/tls_trust.h"
#include "engine/remote/remote_status.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::remote {

/// An engine on another machine, behind the seam: the same calls and callbacks as a local one, over a WebSocket.
///
/// When the link ends, listeners are told at once; it is opened again by itself, and the story goes on where it was or begins anew with a
/// snapshot. Commands that were in doubt then are settled (RemoteSession says how). While there is no link, send() and fetch() say so.
///
/// Requires a QCoreApplication for as long as it lives.
/// Threads: one of its own, named "remote", which delivers; calls from any other.
class RemoteEngine final : public api::Engine {
public:
    struct Options {
        std::string url;      ///< wss://host:port, or ws:// on this machine
        net::TlsTrust trust;  ///< its onRefused is ours: what was refused is in the status
        FixedText<32> program; ///< who asks, for the other side's log
        /// On the "remote" thread: take the value and return.
        std::function<void(const RemoteStatus&)> onStatus{};
    };
    RemoteEngine(Options options, crypto::Secret token);
    ~RemoteEngine() override;

    std::unique_ptr<api::Subscription> subscribe(api::Interest interest, api::Listener& listener) override;
    Expected<void, api::SendError> send(api::Command command) override;
    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override;

private:
    class Parts;
    class Reader;
    std::unique_ptr<Parts> m_parts;
};

} // namespace jarvis::remote
