#pragma once

#include "widgets/settings/engines.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace jarvis::test {

/// Engines in memory; what takes time waits until the test answers it.
class FakeEngines final : public widgets::settings::Engines {
public:
    using Outcome = widgets::settings::Engines::Outcome;

    QString obstacle() const override { return trouble; }
    QVector<widgets::settings::EngineView> engines() const override { return stored; }
    QString nameObstacle(const QString& name, quint32 except) const override
    {
        const bool isTaken = std::any_of(stored.begin(), stored.end(), [&](const auto& each) { return each.name == name && each.id != except; });
        return isTaken ? QStringLiteral("There is an engine named %1 already.").arg(name) : QString();
    }
    QString addressObstacle(const QString& address) const override { return address.startsWith(QStringLiteral("wss://")) ? QString() : QStringLiteral("Write wss://HOST:PORT."); }
    void store(const widgets::settings::NewEngine& engine, quint32 id, Done done) override
    {
        typed = engine;
        typedFor = id;
        m_waiting = std::move(done);
    }
    void test(quint32 id, Done done) override
    {
        calls << QStringLiteral("test %1").arg(id);
        m_waiting = std::move(done);
    }
    void cancel() override
    {
        calls << QStringLiteral("cancel");
        m_waiting = {};
    }
    Outcome remove(quint32 id) override
    {
        calls << QStringLiteral("remove %1").arg(id);
        stored.removeIf([id](const auto& each) { return each.id == id; });
        Q_EMIT changed();
        return {true, QStringLiteral("Removed."), {}, {}, 0};
    }
    void open(quint32 id) override { calls << QStringLiteral("open %1").arg(id); }

    bool isAsked() const { return static_cast<bool>(m_waiting); }
    void answer(const Outcome& outcome)
    {
        const Done done = std::exchange(m_waiting, {});
        done(outcome);
    }
    void add(quint32 id, const QString& name, bool isOpen = false)
    {
        widgets::settings::EngineView engine;
        engine.id = id;
        engine.name = name;
        engine.address = QStringLiteral("wss://%1.example:8443").arg(name.toLower());
        engine.who = QStringLiteral("ada, may trade");
        engine.certificate = QStringLiteral("pinned 3F:2A:9C…");
        engine.tokenIn = QStringLiteral("the system's keychain, as jarvis-1a2b3c4d");
        engine.state = QStringLiteral("jarvisd let this desk in at 2026-11-21 14:02:11.");
        engine.isOpen = isOpen;
        stored.push_back(engine);
        Q_EMIT changed();
    }

    QVector<widgets::settings::EngineView> stored;
    QString trouble;
    std::optional<widgets::settings::NewEngine> typed;
    quint32 typedFor = 0;
    QStringList calls;

private:
    Done m_waiting;
};

} // namespace jarvis::test
