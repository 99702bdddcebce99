#include "app/desktop/account_words.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace jarvis::desktop {
namespace {

namespace base = widgets::base;
using base::Tone;
using venue::keys::KeyFault;
using venue::keys::KeyFinding;
using Mark = widgets::settings::VenueAccountView::Mark;

struct VenueKeyWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

/// Warned of by behaviour 30; beyond a second new orders are refused.
constexpr Duration kClockWarning = std::chrono::milliseconds(250);

} // namespace

QString textOf(secrets::VenueSecret::Fault fault)
{
    using Fault = secrets::VenueSecret::Fault;
    switch (fault) {
    case Fault::KeyMissing: return VenueKeyWords::tr("The API key is missing.");
    case Fault::KeyNotPlain: return VenueKeyWords::tr("The API key holds letters that no key has. Copy it again, without spaces or line ends inside.");
    case Fault::SecretMissing: return VenueKeyWords::tr("The secret is missing.");
    case Fault::SecretNotPlain: return VenueKeyWords::tr("The secret holds letters that no secret has. Copy it again, without spaces or line ends inside.");
    case Fault::PassphraseMissing: return VenueKeyWords::tr("The pass phrase is missing: the one that you chose when you made the key.");
    case Fault::PassphraseNotPlain: return VenueKeyWords::tr("The pass phrase holds letters that the venue does not allow in one.");
    case Fault::TooLong: return VenueKeyWords::tr("This is far longer than any key.");
    case Fault::Ed25519NotAllowed: return VenueKeyWords::tr("This venue takes no private key here. Paste the secret that it showed when you made the key.");
    case Fault::Ed25519Wrong: return VenueKeyWords::tr("The private key cannot be read. Paste all of its PEM text, an Ed25519 key without encryption.");
    }
    UNREACHABLE();
}

QString textOf(const KeyFault& fault, const QString& venueName)
{
    using Kind = KeyFault::Kind;
    const QString code = fault.code == 0 ? QString() : QStringLiteral(" (%1)").arg(fault.code);
    switch (fault.kind) {
    case Kind::NoNetwork: return VenueKeyWords::tr("%1 cannot be reached. Check the network, then try again.").arg(venueName);
    case Kind::TlsRefused: return VenueKeyWords::tr("Somebody answers for %1 who cannot prove to be it. Nothing was sent. Check this machine's network and clock.").arg(venueName);
    case Kind::TimedOut: return VenueKeyWords::tr("%1 did not answer in time. Try again in a moment.").arg(venueName);
    case Kind::KeyWrong: return VenueKeyWords::tr("%1 does not know this key%2. Copy it again; mainnet and testnet have keys of their own.").arg(venueName, code);
    case Kind::SecretWrong: return VenueKeyWords::tr("The secret does not belong to this key%1. Copy it again, or make a new key: a secret is shown only once.").arg(code);
    case Kind::PassphraseWrong: return VenueKeyWords::tr("The pass phrase does not belong to this key%1. It is the one that you chose when you made the key.").arg(code);
    case Kind::ClockWrong: return VenueKeyWords::tr("%1 finds this machine's time too far off%2. Set the clock by the network, then try again.").arg(venueName, code);
    case Kind::NotPermitted: return VenueKeyWords::tr("%1 does not let this key in%2: it is wrong, not allowed from this machine's address, or may not read. Look at its settings there.").arg(venueName, code);
    case Kind::Busy: return VenueKeyWords::tr("%1 wants to be left alone for a while%2. Try again in some minutes.").arg(venueName, code);
    case Kind::Refused: return VenueKeyWords::tr("%1 refused: %2%3.").arg(venueName, QString::fromStdString(fault.words), code);
    case Kind::BadAnswer: return VenueKeyWords::tr("What %1 answers cannot be understood%2. Nothing was changed; try again later.").arg(venueName, code);
    }
    UNREACHABLE();
}

QString textOf(KeyFinding finding, const QString& venueName)
{
    switch (finding) {
    case KeyFinding::MayWithdraw:
        return VenueKeyWords::tr("This key may withdraw: whoever steals it can empty the account. It is not taken. Switch withdrawals off for it at %1, or make a key without them.").arg(venueName);
    case KeyFinding::WithdrawalUnknown: return VenueKeyWords::tr("%1 does not say whether this key may withdraw, so it is not taken. Try again later.").arg(venueName);
    case KeyFinding::CannotRead: return VenueKeyWords::tr("This key may not read the account. Allow reading for it at %1.").arg(venueName);
    case KeyFinding::CannotTrade: return VenueKeyWords::tr("This key may not trade futures: the desk can only look on. Allow it at %1 to trade.").arg(venueName);
    case KeyFinding::AccountHedged:
        return VenueKeyWords::tr("The account holds long and short positions side by side: %1 refuses every order of the desk so. Switch it to one-way mode there.").arg(venueName);
    case KeyFinding::NotAddressBound: return VenueKeyWords::tr("This key works from any address. Bind it to this machine's address at %1.").arg(venueName);
    case KeyFinding::MayTransfer: return VenueKeyWords::tr("This key may move money between accounts at %1. The desk never does: switch it off for the key.").arg(venueName);
    case KeyFinding::Expires: return VenueKeyWords::tr("This key ends soon. Bind it to an address at %1, or make a new one in time.").arg(venueName);
    case KeyFinding::FeesInOtherCoin:
        return VenueKeyWords::tr("%1 takes the fees in a coin of its own: the results here leave them out. Switch that off there to see them.").arg(venueName);
    }
    UNREACHABLE();
}

QVector<Mark> marksOf(const venue::keys::KeyPermissions& permissions, bool isTestnet, const QString& venueName, Timestamp now)
{
    const auto findings = venue::keys::judge(permissions, isTestnet, now).findings;
    const auto has = [&findings](KeyFinding finding) { return std::find(findings.begin(), findings.end(), finding) != findings.end(); };
    QVector<Mark> marks;
    const auto warn = [&](KeyFinding finding, const QString& text, Tone tone) { marks.push_back({text, tone, textOf(finding, venueName)}); };
    if (has(KeyFinding::MayWithdraw))
        warn(KeyFinding::MayWithdraw, VenueKeyWords::tr("may withdraw"), Tone::Critical);
    if (has(KeyFinding::CannotRead))
        warn(KeyFinding::CannotRead, VenueKeyWords::tr("cannot read"), Tone::Critical);
    if (has(KeyFinding::CannotTrade))
        warn(KeyFinding::CannotTrade, VenueKeyWords::tr("cannot trade"), Tone::Warn);
    else if (permissions.canTrade)
        marks.push_back({VenueKeyWords::tr("trades"), Tone::Plain, {}});
    if (permissions.canWithdraw == false)
        marks.push_back({VenueKeyWords::tr("no withdrawals"), Tone::Plain, {}});
    if (has(KeyFinding::NotAddressBound))
        warn(KeyFinding::NotAddressBound, VenueKeyWords::tr("any address"), Tone::Warn);
    else if (permissions.isAddressBound == true)
        marks.push_back({VenueKeyWords::tr("address-bound"), Tone::Plain, {}});
    if (has(KeyFinding::MayTransfer))
        warn(KeyFinding::MayTransfer, VenueKeyWords::tr("may transfer"), Tone::Warn);
    if (has(KeyFinding::Expires))
        warn(KeyFinding::Expires, VenueKeyWords::tr("ends %1").arg(base::formatDate(*permissions.expires)), Tone::Warn);
    return marks;
}

QString adviceFor(VenueId venue)
{
    const QString rest = VenueKeyWords::tr("It must not be allowed to withdraw; binding it to this machine's address is wise.");
    switch (venue) {
    case VenueId::Binance:
        return VenueKeyWords::tr("At Binance, under API Management, make a key that may read and trade futures. %1 An Ed25519 key works too: paste its private key as the secret.").arg(rest);
    case VenueId::Bybit: return VenueKeyWords::tr("At Bybit, under API, make a system-generated key for contract orders and positions, read and write. %1").arg(rest);
    case VenueId::Okx: return VenueKeyWords::tr("At OKX, under API, make a v5 key that may read and trade, with a pass phrase of its own. %1").arg(rest);
    case VenueId::Paper:
    case VenueId::Replay:
    case VenueId::PaperB:
    case VenueId::PaperC:
    case VenueId::PaperD: break;
    }
    return {};
}

QString clockWarning(Duration offset)
{
    const Duration off = std::chrono::abs(offset);
    return off > kClockWarning ? VenueKeyWords::tr("This machine's clock is %1 off; beyond a second no new orders are taken.").arg(base::formatDuration(off)) : QString();
}

} // namespace jarvis::desktop
