#pragma once

#include "widgets/settings/venue_accounts.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace jarvis::test {

/// Accounts in memory; what takes time waits until the test answers it.
class FakeVenueAccounts final : public widgets::settings::VenueAccounts {
public:
    using Outcome = widgets::settings::VenueAccounts::Outcome;

    QString obstacle() const override { return trouble; }
    QVector<widgets::settings::VenueAccountView> accounts() const override { return stored; }
    QVector<widgets::settings::VenueChoice> venues() const override
    {
        return {{VenueId::Binance, QStringLiteral("Binance"), false, QStringLiteral("Make one at Binance.")},
            {VenueId::Okx, QStringLiteral("OKX"), true, QStringLiteral("Make one at OKX.")}};
    }
    QString nameObstacle(const QString& name, quint32 except) const override
    {
        const bool isTaken = std::any_of(stored.begin(), stored.end(), [&](const auto& each) { return each.name == name && each.id != except; });
        return isTaken ? QStringLiteral("There is an account named %1 already.").arg(name) : QString();
    }
    void add(const widgets::settings::NewVenueKey& key, Done done) override
    {
        added = key;
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
    Outcome rename(quint32 id, const QString& name) override
    {
        calls << QStringLiteral("rename %1 %2").arg(id).arg(name);
        return {true, QStringLiteral("Renamed."), {}};
    }
    Outcome remove(quint32 id) override
    {
        calls << QStringLiteral("remove %1").arg(id);
        stored.removeIf([id](const auto& each) { return each.id == id; });
        Q_EMIT changed();
        return {true, QStringLiteral("Removed."), {}};
    }
    void open(quint32 id) override { calls << QStringLiteral("open %1").arg(id); }

    bool isAsked() const { return static_cast<bool>(m_waiting); }
    void answer(const Outcome& outcome)
    {
        const Done done = std::exchange(m_waiting, {});
        done(outcome);
    }
    void store(quint32 id, const QString& name, bool isTestnet = false)
    {
        widgets::settings::VenueAccountView account;
        account.id = id;
        account.name = name;
        account.venueName = QStringLiteral("Binance");
        account.isTestnet = isTestnet;
        account.key = QStringLiteral("…6789");
        account.keptIn = QStringLiteral("the system's keychain");
        account.marks = {{QStringLiteral("trades"), widgets::base::Tone::Plain, {}},
            {QStringLiteral("any address"), widgets::base::Tone::Warn, QStringLiteral("This key works from any address.")}};
        account.state = QStringLiteral("Tested today.");
        stored.push_back(account);
        Q_EMIT changed();
    }

    QVector<widgets::settings::VenueAccountView> stored;
    QString trouble;
    std::optional<widgets::settings::NewVenueKey> added;
    QStringList calls;

private:
    Done m_waiting;
};

} // namespace jarvis::test
