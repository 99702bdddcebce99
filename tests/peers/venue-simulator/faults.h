#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace jarvis::peers {

/// What goes wrong on purpose. Set through the control address: `POST /control {"fault": "...", ...}`.
///
/// Counted ones act on the next `count` messages or requests; the others until `clear`.
struct Faults {
    // Public streams: on the next so many depth messages.
    int drop = 0;
    int duplicate = 0;
    int reorder = 0;   ///< each swaps two
    int malformed = 0; ///< half of the JSON
    int garbage = 0;   ///< bytes that are no WebSocket frame
    int oversized = 0;
    int cross = 0;     ///< a bid above the asks
    int offGrid = 0;   ///< a price between two ticks
    bool isSilent = false; ///< acknowledges, and says nothing
    int streamDelayMs = 0;
    bool isPrivateLost = false; ///< the account's stream says nothing

    // REST: on the next so many requests whose path contains `path`.
    struct Rest {
        QByteArray path;
        int count = 0;
        int status = 0;          ///< answers this
        QByteArray body;
        int retryAfter = 0;
        int delayMs = 0;
        bool isLost = false;     ///< no answer, nothing done
        bool isLostAfter = false; ///< done, but no answer
        bool isCutAfter = false;
    };
    QList<Rest> rest;
    int clockSkewMs = 0;

    // What the account's key may do, as the venue tells it.
    bool mayTrade = true;
    bool mayWithdraw = false;
    bool isAddressBound = true;
    /// What the list of instruments says of one instead, by symbol: {"status", "tickSize", "minNotional"}.
    QHash<QString, QJsonObject> listed;
};

} // namespace jarvis::peers
