#pragma once

#include "tests/support/desk_world.h"
#include "tests/support/fake_engine.h"
#include "widgets/session/engine_session.h"

#include <QCoreApplication>

#include <memory>

namespace jarvis::test {

/// A session on a fake engine, with clocks that stand still until moved.
struct Desk {
    FakeEngine engine;
    Duration steady = std::chrono::hours(1);
    Timestamp system = kNoon;
    std::unique_ptr<widgets::session::EngineSession> session;

    explicit Desk(std::vector<api::Event> state = openAccount())
    {
        engine.setSnapshot(std::move(state), kNoon);
        session = std::make_unique<widgets::session::EngineSession>(engine, QStringLiteral("ann"),
            widgets::session::EngineSession::Clocks{[this] { return steady; }, [this] { return system; }});
        turn();
    }
    /// One turn of the event loop: what was posted is delivered.
    static void turn() { QCoreApplication::processEvents(); }
    void advance(Duration by)
    {
        steady += by;
        system += by;
    }
    Timestamp now() const { return session->engineNow(); }
    const widgets::session::ReadModel& model() const { return session->model(); }
    void quoteBtc(std::int64_t ticks = 640'000)
    {
        const Timestamp time = now();
        engine.publish(frameOf({btcQuote(time, ticks)}, time));
        turn();
    }
    void publish(std::vector<api::Event> events)
    {
        engine.publish(events, now());
        turn();
    }
};

} // namespace jarvis::test
