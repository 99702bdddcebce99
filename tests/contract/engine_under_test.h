#pragma once

#include "engine/api/engine.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::test {

/// One of the engines that stand behind the seam, made fresh for each test of the contract.
class EngineUnderTest {
public:
    virtual ~EngineUnderTest() = default;
    virtual api::Engine& engine() = 0;
    /// An instrument that the engine lists.
    virtual InstrumentId instrument() const = 0;
    /// The engine's time, for expiries.
    virtual Timestamp now() const = 0;
};

struct EngineKind {
    std::string name;
    std::function<std::unique_ptr<EngineUnderTest>()> make;
};

EngineKind fakeEngineKind();
EngineKind localEngineKind();
/// Needs a QCoreApplication.
EngineKind remoteEngineKind();

} // namespace jarvis::test
