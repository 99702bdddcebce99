#pragma once

#include "engine/api/engine.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::test {

/// One of the engines that stand behind the seam, made fresh for each test of the contract. One closed position is enough for it to size by
/// Kelly.
class EngineUnderTest {
public:
    virtual ~EngineUnderTest() = default;
    virtual api::Engine& engine() = 0;
    /// An instrument that the engine lists.
    virtual InstrumentId instrument() const = 0;
    /// The engine's time, for expiries.
    virtual Timestamp now() const = 0;
    /// Lets somebody trade the instrument where the market does not move by itself.
    virtual void stir() {}
    /// There are moments without a link: what could not be sent or asked then is tried again, and the story may begin anew with a snapshot.
    virtual bool isFaulty() const { return false; }
    /// From now on it has no faults of its own.
    virtual void behave() {}
};

struct EngineKind {
    std::string name;
    std::function<std::unique_ptr<EngineUnderTest>()> make;
};

EngineKind fakeEngineKind();
EngineKind localEngineKind();
/// Needs a QCoreApplication.
EngineKind remoteEngineKind();
/// The same over a line that delays, drops, cuts and says things twice.
EngineKind faultyRemoteEngineKind();

} // namespace jarvis::test
