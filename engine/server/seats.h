#pragma once

#include "engine/server/doorman.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace jarvis::server {

/// What the doorman lets in holds a seat, and gives it back by destroying it: on whatever thread the connection ends.
///
/// Threads: any; a seat outlives the room it is in, if need be.
class Seats {
    struct Room {
        explicit Room(Doorman::Limits limits) : doorman(limits) {}
        std::mutex mutex;
        Doorman doorman;
        std::uint64_t given = 0;
        std::uint64_t refused = 0;
    };

public:
    class Seat {
    public:
        Seat(Seat&&) = default;
        Seat& operator=(Seat&&) = delete;
        ~Seat();
        const std::string& address() const { return m_address; }

    private:
        friend class Seats;
        Seat(std::shared_ptr<Room> room, std::string address) : m_room(std::move(room)), m_address(std::move(address)) {}

        std::shared_ptr<Room> m_room;
        std::string m_address;
    };
    struct Counts {
        std::uint64_t given = 0;
        std::uint64_t refused = 0;
        std::size_t taken = 0;
    };

    explicit Seats(Doorman::Limits limits) : m_room(std::make_shared<Room>(limits)) {}

    /// Empty when there are too many.
    std::optional<Seat> take(const std::string& address, Timestamp now);
    /// As Doorman::pause().
    Duration pause(Timestamp now) const;
    Counts counts() const;

private:
    const std::shared_ptr<Room> m_room;
};

} // namespace jarvis::server
