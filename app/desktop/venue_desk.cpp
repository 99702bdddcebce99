#include "app/desktop/venue_desk.h"

#include "app/desktop/account_words.h"
#include "engine/base/clock.h"
#include "engine/local/open_account.h"
#include "engine/venue/keys/key_dialect.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <QStringList>

namespace jarvis::desktop {

namespace base = widgets::base;
using widgets::settings::NewVenueKey;
using widgets::settings::VenueAccountView;
using widgets::settings::VenueChoice;

namespace {

constexpr VenueId kVenues[] = {VenueId::Binance, VenueId::Bybit, VenueId::Okx};

/// What was typed, as bytes that are wiped at the end. What the text itself leaves behind cannot be.
class TypedBytes {
public:
    explicit TypedBytes(const QString& text) : m_bytes(text.toUtf8()) {}
    ~TypedBytes() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    TypedBytes(const TypedBytes&) = delete;
    TypedBytes& operator=(const TypedBytes&) = delete;

    std::string_view view() const { return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}; }

private:
    QByteArray m_bytes;
};

} // namespace

VenueDesk::VenueDesk(std::shared_ptr<secrets::VenueKeys> keys, QString obstacle, config::Config config, AccountId open, Reopen reopen)
    : m_keys(std::move(keys)), m_obstacle(std::move(obstacle)), m_config(std::move(config)), m_open(open), m_reopen(std::move(reopen))
{
}

VenueDesk::~VenueDesk() = default;

void VenueDesk::follow(widgets::session::EngineSession& session)
{
    using widgets::session::EngineSession;
    m_session = &session;
    connect(&session, &EngineSession::snapshotApplied, this, &VenueDesk::noteLiveSwitch);
    connect(&session, &EngineSession::tradingStateChanged, this, &VenueDesk::noteLiveSwitch);
}

void VenueDesk::noteLiveSwitch()
{
    if (!m_keys || !m_open || !m_session || !m_session->model().account().isLive)
        return;
    const bool isOn = !m_session->model().tradingState().isLiveOff;
    const secrets::VenueAccount* account = m_keys->find(m_open);
    if (!account || account->isLiveOn == isOn)
        return;
    if (const auto noted = m_keys->noteLiveSwitch(m_open, isOn); !noted)
        spdlog::warn("{}", secrets::describe(noted.error()));
    Q_EMIT changed();
}

VenueAccountView VenueDesk::viewOf(const secrets::VenueAccount& account) const
{
    VenueAccountView view;
    view.id = account.id.value;
    view.name = QString::fromStdString(account.name);
    view.venue = account.venue;
    view.venueName = base::text(account.venue);
    view.isTestnet = account.isTestnet;
    view.key = account.hint.empty() ? QStringLiteral("…") : QStringLiteral("…") + QString::fromStdString(account.hint);
    view.keptIn = account.place == secrets::VenueAccount::Place::Vault ? tr("the vault file") : tr("the system's keychain");
    if (account.testedAt)
        view.marks = marksOf(account.permissions, account.isTestnet, view.venueName, SystemClock().now());
    view.state = account.testedAt ? tr("Tested %1.").arg(base::formatDateTime(*account.testedAt)) : tr("Never tested.");
    if (const auto fault = m_faults.constFind(view.id); fault != m_faults.constEnd()) {
        view.state += QLatin1Char(' ') + tr("The last test came to nothing.");
        view.stateTone = base::Tone::Warn;
    }
    view.isOpen = account.id == m_open;
    view.isLiveOn = account.isLiveOn;
    if (!local::canTradeAt(account.venue))
        view.openObstacle = tr("This release does not send orders to %1 yet: its keys can be kept and tested.").arg(view.venueName);
    return view;
}

QVector<VenueAccountView> VenueDesk::accounts() const
{
    QVector<VenueAccountView> all;
    if (!m_keys)
        return all;
    for (const secrets::VenueAccount& account : m_keys->accounts())
        all.push_back(viewOf(account));
    return all;
}

QVector<VenueChoice> VenueDesk::venues() const
{
    QVector<VenueChoice> all;
    for (const VenueId venue : kVenues)
        all.push_back({venue, base::text(venue), venue::keys::wantsPassphrase(venue), adviceFor(venue)});
    return all;
}

QString VenueDesk::nameObstacle(const QString& name, quint32 except) const
{
    const std::string text = name.toStdString();
    if (!secrets::isAccountName(text))
        return tr("A name has 1 to %1 bytes, and no line ends.").arg(secrets::VenueAccount::kNameBytesMax);
    const secrets::VenueAccount* other = m_keys ? m_keys->find(text) : nullptr;
    return other && other->id.value != except ? tr("There is an account named %1 already.").arg(name) : QString();
}

VenueDesk::Outcome VenueDesk::story(
    const QString& begin, const venue::keys::KeyReport& report, const venue::keys::KeyVerdict& verdict, const QString& venueName) const
{
    QStringList words{begin};
    for (const auto finding : verdict.findings)
        words << textOf(finding, venueName);
    if (const QString clock = clockWarning(report.clockOffset); !clock.isEmpty())
        words << clock;
    return {true, words.join(QLatin1Char(' ')), words.size() > 1 ? base::Tone::Warn : base::Tone::Plain};
}

void VenueDesk::add(const NewVenueKey& key, Done done)
{
    const auto fail = [&done](const QString& text) { done({false, text, base::Tone::Critical}); };
    if (!m_keys)
        return fail(m_obstacle);
    const TypedBytes text(key.key);
    const TypedBytes typedSecret(key.secret);
    const TypedBytes passphrase(key.passphrase);
    auto secret = secrets::VenueSecret::create(text.view(), typedSecret.view(), passphrase.view(),
        {venue::keys::wantsPassphrase(key.venue), venue::keys::takesEd25519(key.venue)});
    if (!secret)
        return fail(textOf(secret.error()));
    NewVenueKey named{key.name, key.venue, key.isTestnet, {}, {}, {}};
    auto held = std::make_shared<secrets::VenueSecret>(std::move(*secret));
    auto credentials = held->credentials();
    m_tester.start({key.venue, key.isTestnet, m_config.addresses.of(key.venue)}, std::move(credentials),
        [this, named, held, done = std::move(done)](const KeyTester::Answer& answer) { onAdded(named, *held, answer, done); });
}

void VenueDesk::onAdded(const NewVenueKey& key, secrets::VenueSecret& secret, const KeyTester::Answer& answer, const Done& done)
{
    const QString venueName = base::text(key.venue);
    const auto fail = [&](const QString& text) { done({false, text + QLatin1Char(' ') + tr("The key was not stored."), base::Tone::Critical}); };
    if (!answer) {
        spdlog::warn("A key of {} could not be tested: {}", venueName.toStdString(), answer.error().words);
        return fail(textOf(answer.error(), venueName));
    }
    const auto verdict = venue::keys::judge(*answer, key.isTestnet, SystemClock().now());
    if (verdict.isRefused) {
        spdlog::warn("A key of {} was refused: it may withdraw, or nobody says that it may not", venueName.toStdString());
        return fail(textOf(verdict.findings.front(), venueName));
    }
    secrets::VenueAccount account;
    account.name = key.name.toStdString();
    account.venue = key.venue;
    account.isTestnet = key.isTestnet;
    const auto id = m_keys->add(account, secret);
    if (!id)
        return done({false, QString::fromStdString(secrets::describe(id.error())), base::Tone::Critical});
    if (const auto noted = m_keys->noteTest(*id, answer->permissions, SystemClock().now()); !noted)
        spdlog::warn("{}", secrets::describe(noted.error()));
    spdlog::info("Account {} at {} was added", account.name, venueName.toStdString());
    const bool isInVault = m_keys->find(*id)->place == secrets::VenueAccount::Place::Vault;
    const QString begin = isInVault ? tr("%1 was stored in the vault file, since the keychain does not answer.").arg(key.name) : tr("%1 was stored in the keychain.").arg(key.name);
    const Outcome outcome = story(begin, *answer, verdict, venueName);
    Q_EMIT changed();
    done(outcome);
}

void VenueDesk::test(quint32 id, Done done)
{
    const secrets::VenueAccount* account = m_keys ? m_keys->find(AccountId{id}) : nullptr;
    if (!account)
        return done({false, m_obstacle, base::Tone::Critical});
    auto secret = m_keys->secretOf(account->id);
    if (!secret)
        return done({false, QString::fromStdString(secrets::describe(secret.error())), base::Tone::Critical});
    account = m_keys->find(AccountId{id});
    m_tester.start({account->venue, account->isTestnet, m_config.addresses.of(account->venue)}, secret->credentials(),
        [this, id, done = std::move(done)](const KeyTester::Answer& answer) { onTested(AccountId{id}, answer, done); });
}

void VenueDesk::onTested(AccountId id, const KeyTester::Answer& answer, const Done& done)
{
    const secrets::VenueAccount* account = m_keys->find(id);
    if (!account)
        return;
    const QString venueName = base::text(account->venue);
    const QString name = QString::fromStdString(account->name);
    if (!answer) {
        spdlog::warn("The key of {} could not be tested: {}", account->name, answer.error().words);
        const Outcome outcome{false, textOf(answer.error(), venueName), base::Tone::Critical};
        m_faults.insert(id.value, outcome);
        Q_EMIT changed();
        return done(outcome);
    }
    m_faults.remove(id.value);
    const bool isTestnet = account->isTestnet;
    if (const auto noted = m_keys->noteTest(id, answer->permissions, SystemClock().now()); !noted)
        spdlog::warn("{}", secrets::describe(noted.error()));
    const auto verdict = venue::keys::judge(*answer, isTestnet, SystemClock().now());
    Outcome outcome = story(tr("%1 answers, in %2.").arg(venueName, base::formatDuration(answer->roundTrip)), *answer, verdict, venueName);
    if (verdict.isRefused)
        outcome.tone = base::Tone::Critical;
    Q_EMIT changed();
    done(outcome);
}

VenueDesk::Outcome VenueDesk::rename(quint32 id, const QString& name)
{
    const auto renamed = m_keys->rename(AccountId{id}, name.toStdString());
    Q_EMIT changed();
    if (!renamed)
        return {false, QString::fromStdString(secrets::describe(renamed.error())), base::Tone::Critical};
    return {true, tr("Renamed to %1.").arg(name), base::Tone::Plain};
}

VenueDesk::Outcome VenueDesk::remove(quint32 id)
{
    const secrets::VenueAccount* account = m_keys->find(AccountId{id});
    const QString name = account ? QString::fromStdString(account->name) : QString();
    const auto removed = m_keys->remove(AccountId{id});
    m_faults.remove(id);
    Q_EMIT changed();
    if (!removed)
        return {false, QString::fromStdString(secrets::describe(removed.error())), base::Tone::Critical};
    spdlog::info("Account {} was removed", name.toStdString());
    return {true, tr("%1 was removed. Delete the key at the venue too, if nothing else uses it.").arg(name), base::Tone::Plain};
}

void VenueDesk::open(quint32 id)
{
    if (m_reopen)
        m_reopen(AccountId{id});
}

} // namespace jarvis::desktop
