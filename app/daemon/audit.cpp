#include "app/daemon/audit.h"

#include "app/daemon/journal_text.h"
#include "app/daemon/json_object.h"
#include "engine/base/check.h"
#include "engine/base/text.h"
#include "engine/wire/codec.h"

#include <utility>

namespace jarvis::daemon {
namespace {

using Kind = api::AuditEntry::Kind;

const char* toText(api::Origin::Kind kind)
{
    switch (kind) {
    case api::Origin::Kind::Desk: return "desk";
    case api::Origin::Kind::Voice: return "voice";
    case api::Origin::Kind::Telegram: return "telegram";
    case api::Origin::Kind::Api: return "api";
    case api::Origin::Kind::Strategy: return "strategy";
    case api::Origin::Kind::Engine: return "engine";
    }
    UNREACHABLE();
}

/// Null where there is no number; prices and quantities in ticks and lots of the instrument.
std::string amountJson(const Amount& amount)
{
    const auto one = [](const char* unit, const std::string& number) { return JsonObject().add(unit, number).text(); };
    switch (amount.kind) {
    case Amount::Kind::None: return "null";
    case Amount::Kind::Count: return JsonObject().add("count", amount.asCount()).text();
    case Amount::Kind::Money: return one("usd", amount.asMoney().toDecimal().normalized().toString());
    case Amount::Kind::Price: return JsonObject().add("ticks", amount.asPrice().ticks()).text();
    case Amount::Kind::Quantity: return JsonObject().add("lots", amount.asQuantity().lots()).text();
    case Amount::Kind::Ratio: return one("ratio", Decimal{amount.asRatio().e8, 8}.normalized().toString());
    case Amount::Kind::Period: return JsonObject().add("nanoseconds", static_cast<std::int64_t>(amount.asDuration().count())).text();
    case Amount::Kind::Time: return one("time", isoTime(amount.asTime(), 3));
    }
    UNREACHABLE();
}

std::string refusalJson(const Refusal& refusal)
{
    JsonObject json;
    json.add("code", static_cast<int>(refusal.code));
    if (refusal.instrument)
        json.add("instrument", refusal.instrument.value);
    return json.addRaw("limit", amountJson(refusal.limit)).addRaw("value", amountJson(refusal.value)).addRaw("wouldPass", amountJson(refusal.wouldPass)).text();
}

} // namespace

const char* toText(Kind kind)
{
    switch (kind) {
    case Kind::Command: return "command";
    case Kind::Refusal: return "refusal";
    case Kind::Kill: return "kill";
    case Kind::Release: return "release";
    case Kind::Limit: return "limit";
    case Kind::LimitWaiting: return "limitWaiting";
    case Kind::DayReset: return "dayReset";
    case Kind::Breaker: return "breaker";
    case Kind::CriticalAlert: return "criticalAlert";
    case Kind::LiveOn: return "liveOn";
    case Kind::LiveOff: return "liveOff";
    }
    UNREACHABLE();
}

journal::JournalResult<AuditTrail> AuditTrail::open(const std::string& folder, journal::JournalReader::Range range,
    std::shared_ptr<const journal::Cipher> cipher)
{
    // From the first record on: whether a change of the trading state is a kill depends on the one before.
    auto reader = journal::JournalReader::open(folder, {1, range.upTo}, journal::realFileSystem(), std::move(cipher));
    if (!reader)
        return Unexpected(reader.error());
    return AuditTrail(std::move(*reader), range.from);
}

journal::JournalResult<std::optional<api::AuditEntry>> AuditTrail::next()
{
    while (true) {
        const auto stored = m_reader.next();
        if (!stored)
            return Unexpected(stored.error());
        if (!*stored)
            return std::optional<api::AuditEntry>();
        auto record = wire::decodeEvent((*stored)->bytes);
        if (!record && record.error() == wire::DecodeError::UnknownType) {
            ++m_unknownSkipped;
            continue;
        }
        if (!record)
            return Unexpected(journal::damaged(*(*stored)->segment, (*stored)->offset, (*stored)->sequence, journal::Fault::NotOurs));
        if (auto entry = m_filter.judge(std::move(*record)); entry && entry->record.sequence >= m_from)
            return entry;
    }
}

std::string toJson(const api::AuditEntry& entry)
{
    JsonObject json;
    json.add("sequence", entry.record.sequence).add("when", isoTime(entry.record.time, 3)).add("kind", toText(entry.kind));
    json.add("who", entry.who.actor.view()).add("from", toText(entry.who.kind));
    if (entry.record.cause)
        json.add("command", entry.record.cause.toHex());
    json.addRaw("why", entry.why ? refusalJson(*entry.why) : "null");
    return json.addRaw("record", wire::toJson(entry.record)).text();
}

} // namespace jarvis::daemon
