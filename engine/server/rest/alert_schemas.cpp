#include "engine/server/rest/alert_schemas.h"

#include "engine/server/rest/words.h"

namespace jarvis::server::rest {
namespace {

constexpr const char* kSnoozeSeconds = R"({"type":"integer","minimum":0,"maximum":2592000})";
constexpr const char* kBars = R"({"type":"integer","minimum":0,"maximum":10000})";

} // namespace

NamedSchemas alertSchemas()
{
    return {
        {"AlertWatches", oneOf(everyWordOf<AlertSubject>())}, {"AlertDirection", oneOf(everyWordOf<AlertDirection>())},
        {"AlertState", oneOf(everyWordOf<AlertState>())}, {"Timeframe", oneOf(everyWordOf<Timeframe>())},
        {"Alert", objectOf({
            {"id", kNumber}, {"watches", refTo("AlertWatches")}, {"direction", refTo("AlertDirection")}, {"instrument", orNull(kText)},
            {"venue", orNull(refTo("Venue"))}, {"threshold", refTo("Amount")}, {"limit", orNull(kText)}, {"windowSeconds", kWhole},
            {"timeframe", orNull(refTo("Timeframe"))}, {"period", kWhole}, {"slowPeriod", kWhole}, {"isRepeated", kTruth},
            {"coolDownSeconds", kWhole}, {"expiresAt", orNull(kMoment)}, {"isCritical", kTruth}, {"note", kText}, {"state", refTo("AlertState")},
            {"createdAt", orNull(kMoment)}, {"snoozedUntil", orNull(kMoment)}, {"firedAt", orNull(kMoment)}, {"firedCount", kWhole},
            {"command", kCommandId}})},
        {"Alerts", objectOf({
            {"alerts", listOf(refTo("Alert"))}})},
        {"FiredAlerts", objectOf({
            {"fired", listOf(objectOf({
                {"alert", refTo("Alert")}, {"value", refTo("Amount")}, {"order", orNull(kNumber)}, {"time", orNull(kMoment)}}))}})},
        {"AlertRequest", objectOf({
            {"watches", refTo("AlertWatches")}, {"direction", orNull(refTo("AlertDirection")), Presence::MayBe},
            {"instrument", orNull(kSymbol), Presence::MayBe}, {"venue", orNull(refTo("Venue")), Presence::MayBe},
            {"threshold", orNull(refTo("Decimal")), Presence::MayBe}, {"limit", orNull(kText), Presence::MayBe},
            {"windowSeconds", orNull(kSnoozeSeconds), Presence::MayBe}, {"timeframe", orNull(refTo("Timeframe")), Presence::MayBe},
            {"period", orNull(kBars), Presence::MayBe}, {"slowPeriod", orNull(kBars), Presence::MayBe},
            {"isRepeated", orNull(kTruth), Presence::MayBe}, {"coolDownSeconds", orNull(kSnoozeSeconds), Presence::MayBe},
            {"expiresAt", orNull(kMoment), Presence::MayBe}, {"isCritical", orNull(kTruth), Presence::MayBe},
            {"note", orNull(R"({"type":"string","maxLength":64})"), Presence::MayBe}})},
        {"SnoozeRequest", objectOf({
            {"seconds", kSnoozeSeconds}})},
    };
}

} // namespace jarvis::server::rest
