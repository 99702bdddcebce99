#include "engine/server/rest/open_api.h"

#include "engine/server/rest/admin_schemas.h"
#include "engine/server/rest/alert_schemas.h"
#include "engine/server/rest/analyze_schemas.h"
#include "engine/server/rest/job_schemas.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/request_schemas.h"
#include "engine/server/rest/schema_parts.h"
#include "engine/server/rest/size_routes.h"
#include "engine/server/rest/telemetry_schemas.h"
#include "engine/server/rest/words.h"

namespace jarvis::server::rest {
namespace {

// What is required, and that nothing else comes, is part of the promise: tests hold every answer against it.

/// Enumerations stand once, as words.h has them.
NamedSchemas enumerations()
{
    std::vector<std::string_view> amounts = everyWordOf<Amount::Kind>();
    std::erase(amounts, wordOf(Amount::Kind::None)); // that is null
    amounts.insert(amounts.end(), {"ticks", "lots"}); // of prices and quantities without their instrument
    return {
        {"Side", oneOf(everyWordOf<Side>())}, {"OrderType", oneOf(everyWordOf<OrderType>())}, {"TimeInForce", oneOf(everyWordOf<TimeInForce>())},
        {"OrderRole", oneOf(everyWordOf<OrderRole>())}, {"OrderState", oneOf(everyWordOf<OrderState>())}, {"Liquidity", oneOf(everyWordOf<Liquidity>())},
        {"Protection", oneOf(everyWordOf<Protection>())}, {"Venue", oneOf(everyWordOf<VenueId>())},
        {"InstrumentStatus", oneOf(everyWordOf<InstrumentStatus>())}, {"AmountKind", oneOf(amounts)},
    };
}

NamedSchemas commonSchemas()
{
    return {
        {"Decimal", R"({"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."})"},
        {"PositiveDecimal", R"({"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?$","maxLength":25})"},
        {"Amount", orNull(objectOf({
            {"kind", refTo("AmountKind")}, {"value", kText}}))},
        {"Reason", objectOf({
            {"code", kWhole}, {"name", kText}, {"instrument", orNull(kText)}, {"limit", refTo("Amount")},
            {"value", refTo("Amount")}, {"wouldPass", refTo("Amount")}})},
        {"Problem", openObjectOf({
            {"type", kUri}, {"title", kText}, {"status", R"({"type":"integer","minimum":400,"maximum":599})"}, {"detail", kText},
            {"instance", kUri}, {"requestId", kText}, {"reason", refTo("Reason"), Presence::MayBe},
            {"command", kCommandId, Presence::MayBe}, {"isRepeat", kTruth, Presence::MayBe}, {"pointer", kText, Presence::MayBe},
            {"parameter", kText, Presence::MayBe}, {"line", kWhole, Presence::MayBe}, {"column", kWhole, Presence::MayBe}})},
        {"Health", objectOf({
            {"status", oneOf({"up", "degraded", "down"})}, {"version", kText},
            {"parts", listOf(objectOf({
                {"name", kText}, {"status", oneOf({"up", "degraded", "down"})}, {"detail", kText}}))}})},
        {"OpenApi", R"({"type":"object","required":["openapi","info","paths"],"properties":{"openapi":{"const":"3.1.0"}}})"},
    };
}

NamedSchemas tradingSchemas()
{
    return {
        {"Exits", objectOf({
            {"takeProfit", orNull(refTo("Decimal"))}, {"stopLoss", orNull(refTo("Decimal"))},
            {"trailingDistance", orNull(refTo("Decimal"))}, {"timeStopSeconds", orNull(kWhole)}})},
        {"Order", objectOf({
            {"id", kNumber}, {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"side", refTo("Side")},
            {"type", refTo("OrderType")}, {"timeInForce", refTo("TimeInForce")}, {"role", refTo("OrderRole")},
            {"state", refTo("OrderState")}, {"isPostOnly", kTruth}, {"isReduceOnly", kTruth}, {"isCancelRequested", kTruth},
            {"quantity", refTo("Decimal")}, {"filled", refTo("Decimal")}, {"filledValue", refTo("Decimal")},
            {"price", orNull(refTo("Decimal"))}, {"triggerPrice", orNull(refTo("Decimal"))}, {"goodTill", orNull(kMoment)},
            {"exits", refTo("Exits")}, {"command", orNull(kCommandId)}, {"createdAt", orNull(kMoment)},
            {"updatedAt", orNull(kMoment)}, {"reason", orNull(refTo("Reason"))}})},
        {"Orders", objectOf({
            {"orders", listOf(refTo("Order"))}, {"next", orNull(kNumber)}})},
        {"Position", objectOf({
            {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"side", oneOf({"long", "short"})},
            {"quantity", refTo("Decimal")}, {"entry", orNull(refTo("Decimal"))}, {"cost", refTo("Decimal")},
            {"realised", refTo("Decimal")}, {"fees", refTo("Decimal")}, {"funding", refTo("Decimal")},
            {"openedAt", orNull(kMoment)}, {"exits", refTo("Exits")},
            {"scaleOut", listOf(objectOf({{"price", refTo("Decimal")}, {"quantity", refTo("Decimal")}, {"order", orNull(kNumber)}}))},
            {"protection", refTo("Protection")},
            {"mark", orNull(refTo("Decimal"))}, {"unrealised", orNull(refTo("Decimal"))}, {"value", orNull(refTo("Decimal"))},
            {"maxAdverse", orNull(refTo("Decimal"))}, {"maxFavourable", orNull(refTo("Decimal"))}, {"note", orNull(refTo("Note"))}})},
        {"Note", objectOf({
            {"text", kText}, {"tags", listOf(kText)}, {"changedAt", orNull(kMoment)}})},
        {"ClosedPositions", objectOf({
            {"positions", listOf(objectOf({
                {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"side", orNull(oneOf({"long", "short"}))},
                {"realised", refTo("Decimal")}, {"fees", refTo("Decimal")}, {"funding", refTo("Decimal")}, {"net", refTo("Decimal")},
                {"openedAt", orNull(kMoment)}, {"closedAt", orNull(kMoment)}, {"maxAdverse", orNull(refTo("Decimal"))},
                {"maxFavourable", orNull(refTo("Decimal"))}, {"note", orNull(refTo("Note"))}}))}, {"next", orNull(kNumber)}})},
        {"Positions", objectOf({
            {"positions", listOf(refTo("Position"))}})},
        {"Fill", objectOf({
            {"trade", kNumber}, {"order", kNumber}, {"instrument", kText}, {"venue", orNull(refTo("Venue"))},
            {"side", refTo("Side")}, {"role", refTo("OrderRole")}, {"liquidity", refTo("Liquidity")},
            {"price", refTo("Decimal")}, {"quantity", refTo("Decimal")}, {"fee", refTo("Decimal")},
            {"realised", refTo("Decimal")}, {"time", orNull(kMoment)}})},
        {"Fills", objectOf({
            {"fills", listOf(refTo("Fill"))}, {"next", orNull(kNumber)}})},
        {"Instrument", objectOf({
            {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"base", kText}, {"quote", kText},
            {"status", refTo("InstrumentStatus")}, {"tickSize", refTo("Decimal")}, {"lotSize", refTo("Decimal")},
            {"quantityMin", refTo("Decimal")}, {"quantityMax", refTo("Decimal")}, {"priceMax", refTo("Decimal")},
            {"notionalMin", refTo("Decimal")}, {"leverageMax", kWhole}, {"makerFee", refTo("Decimal")},
            {"takerFee", refTo("Decimal")}, {"isTradable", kTruth}, {"bid", orNull(refTo("Decimal"))},
            {"ask", orNull(refTo("Decimal"))}, {"mark", orNull(refTo("Decimal"))}, {"quoteTime", orNull(kMoment)}})},
        {"Instruments", objectOf({
            {"instruments", listOf(refTo("Instrument"))}})},
    };
}

NamedSchemas accountSchemas()
{
    return {
        {"Account", objectOf({
            {"name", kText}, {"engine", kText}, {"mode", oneOf({"live", "testnet", "paper"})}, {"epoch", kWhole},
            {"sequence", kWhole},
            {"trading", objectOf({
                {"isHalted", kTruth}, {"haltedAt", orNull(kMoment)}, {"haltedBy", orNull(kText)}, {"isDayLocked", kTruth},
                {"isReconciling", kTruth}, {"isVenueUp", kTruth}, {"isJournalDown", kTruth}, {"isLiveOff", kTruth}})}})},
        {"Portfolio", objectOf({
            {"deposited", refTo("Decimal")}, {"realised", refTo("Decimal")}, {"fees", refTo("Decimal")},
            {"funding", refTo("Decimal")}, {"wallet", refTo("Decimal")}, {"equity", orNull(refTo("Decimal"))},
            {"dayPnl", orNull(refTo("Decimal"))}, {"exposure", orNull(refTo("Decimal"))},
            {"marginUsed", orNull(refTo("Decimal"))}, {"free", orNull(refTo("Decimal"))},
            {"riskToStops", orNull(refTo("Decimal"))}, {"isComplete", kTruth}, {"valuedAt", orNull(kMoment)},
            {"openPositions", kWhole}})},
        {"Limits", objectOf({
            {"limits", listOf(objectOf({
                {"name", kText}, {"value", refTo("Amount")}, {"scheduled", refTo("Amount")}, {"scheduledAt", orNull(kMoment)}}))}})},
        {"Outcome", objectOf({
            {"command", kCommandId}, {"isRepeat", kTruth}, {"status", oneOf({"done"})}, {"affected", kWhole},
            {"isUnrecorded", kTruth}, {"orderId", orNull(kNumber)}, {"order", orNull(refTo("Order"))}})},
        {"Pending", objectOf({
            {"command", kCommandId}, {"status", oneOf({"pending"})}})},
        {"CommandStory", eitherOf(refTo("Pending"), objectOf({
            {"command", kCommandId}, {"status", oneOf({"done", "refused"})}, {"affected", kWhole}, {"isUnrecorded", kTruth},
            {"orderId", orNull(kNumber)}, {"order", orNull(refTo("Order"))}, {"reason", orNull(refTo("Reason"))}}))},
    };
}

} // namespace

std::string schemasJson()
{
    JsonWriter out;
    out.object();
    for (const NamedSchemas& schemas : {enumerations(), commonSchemas(), tradingSchemas(), accountSchemas(), alertSchemas(), tradeRequestSchemas(), loginSchemas(), adminSchemas(), analyzeSchemas(), sizeSchemas(), jobSchemas(), telemetrySchemas()}) {
        for (const auto& [name, schema] : schemas)
            out.name(name).raw(schema);
    }
    return out.end().take();
}

} // namespace jarvis::server::rest
