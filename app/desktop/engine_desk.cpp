#include "app/desktop/engine_desk.h"

#include "engine/base/clock.h"
#include "widgets/base/format.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <QUrl>

#include <utility>

namespace jarvis::desktop {

namespace base = widgets::base;

namespace {

using widgets::settings::EngineView;
using widgets::settings::NewEngine;
using widgets::settings::ShownCertificate;

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// The same host and port: where a token was typed for, and a certificate seen.
bool isSamePlace(const QString& a, const QString& b) { return QUrl(plainAddress(a)).authority().compare(QUrl(plainAddress(b)).authority(), Qt::CaseInsensitive) == 0; }

EngineTarget targetOf(const secrets::EngineProfile& profile)
{
    return {fromUtf8(profile.name), fromUtf8(profile.address), fromUtf8(profile.pinnedSha256), {}};
}

} // namespace

void noteSeen(secrets::EngineProfile& profile, const base::LinkReport& link)
{
    profile.engineName = link.node.left(60).toStdString();
    profile.user = link.user.toStdString();
    profile.mayTrade = link.mayTrade;
    profile.seenAt = timestampFromMillis(toMillis(SystemClock().now()));
}

EngineDesk::EngineDesk(std::shared_ptr<secrets::EngineProfiles> profiles, QString obstacle, quint32 open, Reopen reopen)
    : m_profiles(std::move(profiles)), m_obstacle(std::move(obstacle)), m_open(open), m_reopen(std::move(reopen))
{
}

EngineView EngineDesk::viewOf(const Profile& profile) const
{
    EngineView view;
    view.id = profile.id;
    view.name = fromUtf8(profile.name);
    view.address = fromUtf8(profile.address);
    if (profile.seenAt)
        view.who = profile.mayTrade ? tr("%1, may trade").arg(fromUtf8(profile.user)) : tr("%1, looks only").arg(fromUtf8(profile.user));
    const bool isClear = view.address.startsWith(QLatin1String("ws://"));
    view.certificate = isClear ? tr("none: this machine") : profile.pinnedSha256.empty() ? tr("by authority") : tr("pinned %1…").arg(base::formatFingerprint(fromUtf8(profile.pinnedSha256).left(12)));
    const QString place = profile.place == secrets::SecretPlace::Vault ? tr("the vault %1").arg(QLatin1String(secrets::EngineProfiles::kVaultName)) : tr("the system's keychain");
    view.tokenIn = profile.tokenName.empty() ? place : tr("%1, as %2").arg(place, fromUtf8(profile.tokenName));
    view.isOpen = profile.id == m_open;
    view.state = profile.seenAt ? tr("%1 let this desk in at %2.").arg(fromUtf8(profile.engineName), base::formatDateTime(*profile.seenAt)) : tr("It never let this desk in.");
    if (const auto fault = m_faults.constFind(profile.id); fault != m_faults.constEnd()) {
        view.state = *fault;
        view.stateTone = base::Tone::Warn;
    }
    return view;
}

QVector<EngineView> EngineDesk::engines() const
{
    QVector<EngineView> views;
    if (m_profiles) {
        for (const Profile& profile : m_profiles->profiles())
            views.push_back(viewOf(profile));
    }
    return views;
}

QString EngineDesk::nameObstacle(const QString& name, quint32 except) const
{
    const auto wrong = m_profiles ? m_profiles->wrongName(name.toStdString(), except) : std::nullopt;
    return wrong ? fromUtf8(secrets::describe(*wrong)) : QString();
}

QString EngineDesk::addressObstacle(const QString& address) const
{
    return plainAddress(address).size() > static_cast<qsizetype>(Profile::kAddressBytesMax) ? tr("This address is too long.") : desktop::addressObstacle(address);
}

Expected<crypto::Secret, QString> EngineDesk::tokenFor(const NewEngine& engine, const Profile* before)
{
    if (engine.token.trimmed().isEmpty() && before != nullptr) {
        if (!isSamePlace(engine.address, fromUtf8(before->address)))
            return Unexpected(tr("Type the token: the stored one was made for %1, and is not shown to another host.").arg(fromUtf8(before->address)));
        auto stored = m_profiles->tokenOf(before->id);
        if (!stored)
            return Unexpected(fromUtf8(secrets::describe(stored.error())));
        return std::move(*stored);
    }
    std::string typed = engine.token.toStdString();
    auto token = secrets::tokenOf(typed);
    sodium_memzero(typed.data(), typed.size());
    if (!token)
        return Unexpected(fromUtf8(secrets::describe({secrets::EngineProfilesError::Kind::TokenWrong, {}, {}, {}})));
    return std::move(*token);
}

void EngineDesk::store(const NewEngine& engine, quint32 id, Done done)
{
    const auto fail = [&done](const QString& text) { done({false, text, base::Tone::Critical, {}, 0}); };
    if (!m_profiles)
        return fail(m_obstacle);
    const Profile* before = id != 0 ? m_profiles->find(id) : nullptr;
    Profile profile = before ? *before : Profile{};
    profile.name = engine.name.trimmed().toStdString();
    profile.address = plainAddress(engine.address).toStdString();
    const bool isPlaceKept = before && isSamePlace(engine.address, fromUtf8(before->address));
    if (!isPlaceKept)
        profile.pinnedSha256.clear();
    if (!engine.trustedSha256.isEmpty())
        profile.pinnedSha256 = engine.trustedSha256.toStdString();
    if (const QString wrong = addressObstacle(engine.address); !wrong.isEmpty())
        return fail(wrong);
    if (const QString wrong = nameObstacle(engine.name.trimmed(), id); !wrong.isEmpty())
        return fail(wrong);
    const bool isTyped = !engine.token.trimmed().isEmpty();
    // A name is ours alone: nobody has to be asked.
    if (before && profile.name != before->name && !isTyped && profile.address == before->address && profile.pinnedSha256 == before->pinnedSha256)
        return done(keep(profile, nullptr));
    auto token = tokenFor(engine, before);
    if (!token)
        return fail(token.error());
    auto typed = isTyped ? std::make_shared<crypto::Secret>(crypto::Secret::copyOf(token->bytes())) : nullptr;
    m_probe.start(targetOf(profile), std::move(*token),
        [this, profile, typed = std::move(typed), done = std::move(done)](const EngineProbe::Answer& answer) { onProbed(profile, typed, answer, done); });
}

EngineDesk::Outcome EngineDesk::refusal(const Profile& profile, const EngineProbe::Answer& answer) const
{
    using Problem = base::LinkReport::Problem;
    Outcome outcome{false, base::problemText(answer.link), base::Tone::Critical, {}, profile.id};
    if (outcome.text.isEmpty())
        outcome.text = tr("%1 does not answer.").arg(fromUtf8(profile.address));
    const Problem problem = answer.link.problem;
    const bool isForPerson = problem == Problem::NotTrusted || problem == Problem::WrongHost || problem == Problem::CertificateChanged;
    if (!answer.refused || !isForPerson)
        return outcome;
    const net::PeerCertificate& shown = *answer.refused;
    const QString check = tr("Compare the fingerprint with the one that its own machine shows: jarvisd certificate --config FILE. Nothing was said to it yet.");
    const QString why = problem == Problem::CertificateChanged ? tr("The certificate of this engine has changed. If nobody renewed it there, somebody else answers in its place: cancel.")
        : problem == Problem::WrongHost                        ? tr("An authority vouches for this certificate, under another host's name.")
                                                               : tr("No authority of this machine vouches for this engine.");
    outcome.certificate = ShownCertificate{fromUtf8(shown.sha256), fromUtf8(shown.subject), fromUtf8(shown.issuer),
        tr("%1 until %2").arg(base::formatDateTime(shown.validFrom), base::formatDateTime(shown.validUntil)),
        problem == Problem::CertificateChanged ? fromUtf8(profile.pinnedSha256) : QString(), why + QLatin1Char(' ') + check};
    return outcome;
}

void EngineDesk::onProbed(Profile profile, const std::shared_ptr<crypto::Secret>& typed, const EngineProbe::Answer& answer, const Done& done)
{
    if (answer.link.link != api::Link::Live)
        return done(refusal(profile, answer));
    noteSeen(profile, answer.link);
    Outcome outcome = keep(profile, typed.get());
    if (outcome.isDone) {
        const QString who = profile.mayTrade ? tr("as %1, who may trade").arg(answer.link.user) : tr("as %1, who may look only").arg(answer.link.user);
        outcome.text = tr("%1 lets this desk in %2.").arg(answer.link.node, who);
        if (const QString clock = base::clockText(answer.link); !clock.isEmpty()) {
            outcome.text += QLatin1Char(' ') + clock;
            outcome.tone = base::Tone::Warn;
        }
    }
    done(outcome);
}

EngineDesk::Outcome EngineDesk::keep(Profile profile, const crypto::Secret* typed)
{
    const auto failed = [](const secrets::EngineProfilesError& error) { return Outcome{false, fromUtf8(secrets::describe(error)), base::Tone::Critical, {}, 0}; };
    if (profile.id == 0) {
        CHECK(typed != nullptr);
        const auto added = m_profiles->add(profile, *typed);
        if (!added)
            return failed(added.error());
        profile.id = *added;
        spdlog::info("The engine {} was stored", profile.name);
    } else {
        // The token first: a profile must not lead the old one to a new place.
        if (typed != nullptr) {
            if (const auto replaced = m_profiles->replaceToken(profile.id, *typed); !replaced)
                return failed(replaced.error());
        }
        if (const auto updated = m_profiles->update(profile); !updated)
            return failed(updated.error());
    }
    m_faults.remove(profile.id);
    Q_EMIT changed();
    return {true, tr("%1 is stored.").arg(fromUtf8(profile.name)), base::Tone::Plain, {}, profile.id};
}

void EngineDesk::test(quint32 id, Done done)
{
    const Profile* profile = m_profiles ? m_profiles->find(id) : nullptr;
    if (!profile)
        return done({false, tr("This engine is not stored any more."), base::Tone::Critical, {}, 0});
    auto token = m_profiles->tokenOf(id);
    if (!token)
        return done({false, fromUtf8(secrets::describe(token.error())), base::Tone::Critical, {}, 0});
    m_probe.start(targetOf(*profile), std::move(*token), [this, id, done = std::move(done)](const EngineProbe::Answer& answer) {
        const Profile* tested = m_profiles->find(id);
        if (!tested)
            return;
        if (answer.link.link == api::Link::Live)
            return onProbed(*tested, nullptr, answer, done);
        Outcome outcome = refusal(*tested, answer);
        m_faults.insert(id, outcome.text);
        Q_EMIT changed();
        // The page has the words already, beside the engine.
        outcome.text.clear();
        done(outcome);
    });
}

EngineDesk::Outcome EngineDesk::remove(quint32 id)
{
    const Profile* profile = m_profiles ? m_profiles->find(id) : nullptr;
    const QString name = profile ? fromUtf8(profile->name) : QString();
    const auto removed = m_profiles ? m_profiles->remove(id) : Expected<void, secrets::EngineProfilesError>();
    m_faults.remove(id);
    Q_EMIT changed();
    if (!removed)
        return {false, fromUtf8(secrets::describe(removed.error())), base::Tone::Critical, {}, 0};
    spdlog::info("The engine {} was removed from this desk", name.toStdString());
    return {true, tr("%1 was removed. Revoke its token there too, with jarvisd token revoke, if nothing else uses it.").arg(name), base::Tone::Plain, {}, 0};
}

void EngineDesk::open(quint32 id)
{
    if (m_reopen)
        m_reopen(id);
}

} // namespace jarvis::desktop
