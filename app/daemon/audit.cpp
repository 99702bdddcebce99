#include "app/daemon/audit.h"

#include "app/daemon/journal_text.h"
#include "app/daemon/json_object.h"
#include "engine/base/check.h"
#include "engine/base/text.h"
#include "engine/wire/codec.h"

#include <utility>

namespace jarvis::daemon {
namespace {

using Kind = AuditEntry::Kind;

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

bool isWanted(const api::EventRecord& record, Kind& kind)
{
    if (std::holds_alternative<api::CommandTaken>(record.event))
        kind = Kind::Command;
    else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event); settled && settled->refusal)
        kind = Kind::Refusal;
    else if (std::holds_alternative<api::LimitChanged>(record.event))
        kind = Kind::Limit;
    else if (std::holds_alternative<api::LimitScheduled>(record.event))
        kind = Kind::LimitWaiting;
    else if (const auto* day = std::get_if<api::DayRolled>(&record.event); day && day->isReset)
        kind = Kind::DayReset;
    else if (std::holds_alternative<api::BreakerChanged>(record.event))
        kind = Kind::Breaker;
    else if (const auto* alert = std::get_if<api::AlertRaised>(&record.event); alert && alert->severity == api::Severity::Critical)
        kind = Kind::CriticalAlert;
    else
        return false;
    return true;
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

journal::JournalResult<std::optional<AuditEntry>> AuditTrail::next()
{
    while (true) {
        const auto stored = m_reader.next();
        if (!stored)
            return Unexpected(stored.error());
        if (!*stored)
            return std::optional<AuditEntry>();
        auto record = wire::decodeEvent((*stored)->bytes);
        if (!record && record.error() == wire::DecodeError::UnknownType) {
            ++m_unknownSkipped;
            continue;
        }
        if (!record)
            return Unexpected(journal::damaged(*(*stored)->segment, (*stored)->offset, (*stored)->sequence, journal::Fault::NotOurs));
        if (auto entry = judge(std::move(*record)); entry && entry->record.sequence >= m_from)
            return entry;
    }
}

std::optional<AuditEntry> AuditTrail::judge(api::EventRecord record)
{
    AuditEntry entry;
    entry.who = record.origin;
    if (const auto* changed = std::get_if<api::TradingStateChanged>(&record.event)) {
        const api::TradingState& state = changed->state;
        const bool isKillChanged = std::exchange(m_isKilled, state.isKilled) != state.isKilled;
        const bool isLiveChanged = std::exchange(m_liveSwitchedAt, state.liveSwitchedAt) != state.liveSwitchedAt;
        if (!isKillChanged && !isLiveChanged)
            return std::nullopt;
        entry.kind = isKillChanged ? (m_isKilled ? Kind::Kill : Kind::Release) : state.isLiveOff ? Kind::LiveOff : Kind::LiveOn;
    } else if (!isWanted(record, entry.kind)) {
        return std::nullopt;
    }
    if (const auto* moved = std::get_if<api::BreakerChanged>(&record.event))
        entry.kind = kindOf(moved->breaker);
    if (const auto* taken = std::get_if<api::CommandTaken>(&record.event))
        entry.who = taken->command.origin;
    if (const auto* settled = std::get_if<api::CommandSettled>(&record.event))
        entry.why = settled->refusal;
    entry.record = std::move(record);
    return entry;
}

AuditEntry::Kind AuditTrail::kindOf(const Breaker& breaker)
{
    if (breaker.isKill())
        return m_killedScopes.insert(breaker.scope).second ? Kind::Kill : Kind::Breaker;
    return m_killedScopes.erase(breaker.scope) > 0 ? Kind::Release : Kind::Breaker;
}

std::string toJson(const AuditEntry& entry)
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
