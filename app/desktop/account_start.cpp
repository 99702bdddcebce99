#include "app/desktop/account_start.h"

#include "app/desktop/account_words.h"
#include "app/desktop/key_tester.h"
#include "app/desktop/wait.h"
#include "engine/base/clock.h"
#include "engine/local/open_account.h"
#include "widgets/base/event_text.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kVenuePatienceMs = 60'000;
/// What is said at the start, not only when a key is tested.
constexpr venue::keys::KeyFinding kUrgent[] = {venue::keys::KeyFinding::CannotTrade, venue::keys::KeyFinding::AccountHedged, venue::keys::KeyFinding::FeesInOtherCoin};

/// The texts' place for translators.
class AccountStart {
    Q_DECLARE_TR_FUNCTIONS(AccountStart)
};

KeyTester::Answer askVenue(const secrets::VenueAccount& account, const secrets::VenueSecret& secret, const config::Config& config)
{
    std::optional<KeyTester::Answer> answer;
    KeyTester tester;
    tester.start({account.venue, account.isTestnet, config.addresses.of(account.venue)}, secret.credentials(), [&answer](const KeyTester::Answer& told) { answer = told; });
    if (!waitUntil([&answer] { return answer.has_value(); }, kVenuePatienceMs))
        return Unexpected(venue::keys::KeyFault{venue::keys::KeyFault::Kind::TimedOut, 0, {}, false});
    return *answer;
}

/// Whether it is the account's venue that the feed is of.
bool isAt(const venue::FeedSpec& feed, const secrets::VenueAccount& account)
{
    return feed.kind == venue::FeedSpec::Kind::Live && feed.venue == account.venue && feed.isTestnet == account.isTestnet;
}

} // namespace

Expected<ChosenAccount, StartFailure> chooseAccount(secrets::VenueKeys& keys, const QString& name, const config::Config& config)
{
    const auto fail = [](const QString& text) { return Unexpected(StartFailure{AccountStart::tr("The account cannot be opened"), text, kNoEngine}); };
    const secrets::VenueAccount* found = keys.find(name.toStdString());
    if (!found)
        return fail(AccountStart::tr("There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.").arg(name));
    const secrets::VenueAccount account = *found;
    const QString venueName = widgets::base::text(account.venue);
    if (!local::canTradeAt(account.venue))
        return fail(AccountStart::tr("This release does not send orders to %1 yet.").arg(venueName));
    auto secret = keys.secretOf(account.id);
    if (!secret)
        return fail(QString::fromStdString(secrets::describe(secret.error())));
    const auto answer = askVenue(account, *secret, config);
    if (!answer)
        return fail(textOf(answer.error(), venueName));
    if (const auto noted = keys.noteTest(account.id, answer->permissions, SystemClock().now()); !noted)
        spdlog::warn("{}", secrets::describe(noted.error()));
    const auto verdict = venue::keys::judge(*answer, account.isTestnet, SystemClock().now());
    if (verdict.isRefused)
        return fail(textOf(verdict.findings.front(), venueName));
    const auto urgent = std::find_first_of(verdict.findings.begin(), verdict.findings.end(), std::begin(kUrgent), std::end(kUrgent));
    return ChosenAccount{account, std::move(*secret), answer->permissions.wallet.value_or(Money::zero()), answer->setup.held,
        urgent != verdict.findings.end() ? textOf(*urgent, venueName) : clockWarning(answer->clockOffset)};
}

QString accountFolder(const QString& dataFolder, const secrets::VenueAccount& account)
{
    return QDir(dataFolder).filePath(QStringLiteral("%1%2-%3").arg(QString::fromStdString(std::string(secrets::fileNameOf(account.venue))),
        account.isTestnet ? QStringLiteral("-testnet") : QString()).arg(account.id.value, 8, 16, QLatin1Char('0')));
}

venue::FeedSpec feedOf(const ChosenAccount& choice, const venue::FeedSpec& configured)
{
    venue::FeedSpec feed;
    feed.kind = venue::FeedSpec::Kind::Live;
    feed.venue = choice.account.venue;
    feed.isTestnet = choice.account.isTestnet;
    feed.held = choice.held;
    if (isAt(configured, choice.account))
        feed.symbols = configured.symbols;
    return feed;
}

QString otherFeedWarning(const ChosenAccount& choice, const venue::FeedPlan& asked, const QString& text)
{
    if (asked.size() == 1 && isAt(asked.front(), choice.account))
        return {};
    return AccountStart::tr("The account %1 trades at %2 alone: the feed %3 is not shown. For several venues in one account, leave out --account and trade on paper.")
        .arg(QString::fromStdString(choice.account.name), widgets::base::text(choice.account.venue), text);
}

void useAccount(local::LocalEngine::Options& engine, ChosenAccount& choice, const config::Config& config)
{
    const secrets::VenueAccount& account = choice.account;
    engine.account.account = account.id;
    engine.account.accountName = FixedText<32>(std::string_view(account.name));
    engine.account.isLive = !account.isTestnet;
    engine.account.isTestnet = account.isTestnet;
    engine.account.startBalance = choice.wallet;
    engine.makeVenue = local::accountAt({account.venue, account.isTestnet, config.addresses.of(account.venue)}, choice.secret.credentials());
}

} // namespace jarvis::desktop
