#include "engine/server/rest/analyze_schemas.h"

namespace jarvis::server::rest {
namespace {

std::string verdictOf(const std::vector<std::string_view>& words)
{
    return objectOf({{"word", oneOf(words)}, {"rule", kText}});
}

} // namespace

NamedSchemas analyzeSchemas()
{
    const std::string number = orNull(refTo("Decimal"));
    const std::string method = oneOf({"technical"});
    return {
        {"AnalyzeRequest", objectOf({
            {"instrument", kSymbol}, {"venue", orNull(refTo("Venue")), Presence::MayBe}, {"timeframe", orNull(refTo("Timeframe")), Presence::MayBe},
            {"quantity", orNull(refTo("PositiveDecimal")), Presence::MayBe}, {"method", orNull(method), Presence::MayBe}})},
        {"Analysis", objectOf({
            {"instrument", kText}, {"venue", orNull(refTo("Venue"))}, {"timeframe", refTo("Timeframe")}, {"at", kMoment}, {"methods", listOf(method)},
            {"technical", refTo("TechnicalAnalysis")}, {"liquidity", refTo("Liquidities")}})},
        {"TechnicalAnalysis", objectOf({
            {"bars", kWhole}, {"firstBar", orNull(kMoment)}, {"lastBar", orNull(kMoment)}, {"lastClose", number},
            {"indicators", listOf(objectOf({
                {"name", kText}, {"unit", oneOf({"price", "percent"})}, {"value", number}, {"barsNeeded", kWhole},
                {"unknown", orNull(oneOf({"too-few-bars"}))}}))},
            {"trend", verdictOf({"up", "down", "sideways", "unknown"})}, {"momentum", verdictOf({"overbought", "oversold", "neutral", "unknown"})},
            {"bands", verdictOf({"above", "below", "within", "unknown"})},
            {"volatility", objectOf({
                {"returns", kWhole}, {"returnsNeeded", kWhole}, {"perBarPercent", number}, {"annualisedPercent", number},
                {"unknown", orNull(oneOf({"too-few-returns"}))}})}})},
        {"Liquidities", objectOf({
            {"bid", number}, {"ask", number}, {"spread", number}, {"spreadBasisPoints", number}, {"quoteTime", orNull(kMoment)},
            {"isTradable", kTruth}, {"buy", orNull(refTo("MarketImpact"))}, {"sell", orNull(refTo("MarketImpact"))}})},
        {"MarketImpact", objectOf({
            {"quantity", refTo("Decimal")}, {"expectedPrice", number}, {"slippagePercent", number}, {"depthSharePercent", number},
            {"unknown", orNull(oneOf({"no-quote", "not-enough-depth", "busy"}))}})},
    };
}

} // namespace jarvis::server::rest
