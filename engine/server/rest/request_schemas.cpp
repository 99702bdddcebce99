#include "engine/server/rest/request_schemas.h"

namespace jarvis::server::rest {

NamedSchemas tradeRequestSchemas()
{
    return {
        {"OrderRequest", objectOf({
            {"instrument", kSymbol}, {"venue", orNull(refTo("Venue")), Presence::MayBe}, {"type", refTo("OrderType")},
            {"quantity", refTo("PositiveDecimal")}, {"price", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"triggerPrice", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"timeInForce", orNull(refTo("TimeInForce")), Presence::MayBe}, {"goodTill", orNull(kMoment), Presence::MayBe},
            {"isPostOnly", orNull(kTruth), Presence::MayBe}, {"isReduceOnly", orNull(kTruth), Presence::MayBe},
            {"isDuplicateConfirmed", orNull(kTruth), Presence::MayBe},
            {"takeProfit", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"stopLoss", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"trailingDistance", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"timeStopSeconds", orNull(kSeconds), Presence::MayBe}})},
        {"AmendRequest", objectOf({
            {"quantity", refTo("PositiveDecimal")}, {"price", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"triggerPrice", orNull(refTo("PositiveDecimal")), Presence::MayBe}})},
        {"CancelAllRequest", objectOf({
            {"instrument", orNull(kSymbol), Presence::MayBe}, {"venue", orNull(refTo("Venue")), Presence::MayBe},
            {"side", orNull(refTo("Side")), Presence::MayBe}, {"includesExits", orNull(kTruth), Presence::MayBe}})},
        {"CloseRequest", objectOf({
            {"venue", orNull(refTo("Venue")), Presence::MayBe}, {"quantity", orNull(refTo("PositiveDecimal")), Presence::MayBe}})},
        {"ExitsRequest", objectOf({
            {"venue", orNull(refTo("Venue")), Presence::MayBe},
            {"takeProfit", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"stopLoss", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"trailingDistance", orNull(refTo("PositiveDecimal")), Presence::MayBe},
            {"timeStopSeconds", orNull(kSeconds), Presence::MayBe}})},
        {"ScaleOutRequest", objectOf({
            {"venue", orNull(refTo("Venue")), Presence::MayBe},
            {"rungs", listOf(objectOf({{"price", refTo("PositiveDecimal")}, {"quantity", refTo("PositiveDecimal")}}))}})},
        {"NoteRequest", objectOf({
            {"venue", orNull(refTo("Venue")), Presence::MayBe}, {"openedAt", orNull(kMoment), Presence::MayBe},
            {"text", orNull(R"({"type":"string","maxLength":2000})"), Presence::MayBe},
            {"tags", orNull(R"({"type":"string","maxLength":543})"), Presence::MayBe}})},
        {"FlattenRequest", objectOf({
            {"instrument", orNull(kSymbol), Presence::MayBe}, {"venue", orNull(refTo("Venue")), Presence::MayBe}})},
        {"HaltRequest", objectOf({
            {"flattensToo", orNull(kTruth), Presence::MayBe}})},
        {"LimitRequest", objectOf({
            {"value", refTo("Decimal")}})},
    };
}

NamedSchemas loginSchemas()
{
    return {
        {"Login", objectOf({
            {"user", orNull(R"({"type":"string","maxLength":24})"), Presence::MayBe},
            {"password", orNull(R"({"type":"string","maxLength":1024})"), Presence::MayBe},
            {"key", orNull(R"({"type":"string","maxLength":128})"), Presence::MayBe},
            {"scope", orNull(R"({"type":"string","examples":["read write"]})"), Presence::MayBe}})},
        {"Tokens", objectOf({
            {"access_token", kText}, {"token_type", oneOf({"Bearer"})}, {"expires_in", kWhole}, {"refresh_token", kText},
            {"scope", kText}, {"user", kText}, {"session", R"({"type":"string","pattern":"^[0-9a-f]{16}$"})"}})},
        {"DeviceRequest", objectOf({
            {"client", R"({"type":"string","pattern":"^[ -~]{1,64}$"})"}, {"scope", orNull(R"({"type":"string","examples":["read"]})"), Presence::MayBe}})},
        {"DeviceCodes", objectOf({
            {"device_code", kText}, {"user_code", R"({"type":"string","pattern":"^[B-Z]{4}-[B-Z]{4}$"})"}, {"verification_uri", kText},
            {"expires_in", kWhole}, {"interval", kWhole}})},
        {"DevicePoll", objectOf({
            {"device_code", kText}})},
        {"DeviceDecision", objectOf({
            {"user_code", R"({"type":"string","maxLength":32})"}, {"isAllowed", orNull(kTruth), Presence::MayBe}})},
        {"DeviceAsked", objectOf({
            {"client", kText}, {"address", kText}, {"scope", kText}, {"askedAt", kMoment}, {"isAllowed", orNull(kTruth)}})},
        {"Refresh", objectOf({
            {"refresh_token", kText}})},
        {"Revocation", objectOfAny({
            {"refresh_token", orNull(kText), Presence::MayBe}, {"session", orNull(kText), Presence::MayBe},
            {"user", orNull(kText), Presence::MayBe}, {"key", orNull(kText), Presence::MayBe}})},
        {"Revoked", objectOf({
            {"ended", kWhole}})},
    };
}

} // namespace jarvis::server::rest
