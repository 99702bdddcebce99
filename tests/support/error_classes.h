#pragma once

#include "engine/venue/venue_error.h"
#include "tests/support/golden_vectors.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>

namespace jarvis::test {

/// Whether what we make of a code agrees with what ccxt makes of it.
inline bool agrees(venue::ErrorMeaning meaning, ReasonCode reason, const QString& theirs)
{
    using M = venue::ErrorMeaning;
    using R = ReasonCode;
    if (theirs == QLatin1String("AuthenticationError"))
        return meaning == M::KeyWrong || meaning == M::NotPermitted || meaning == M::OurMistake || meaning == M::ClockWrong;
    if (theirs == QLatin1String("InsufficientFunds"))
        return reason == R::FreeBalance;
    if (theirs == QLatin1String("OrderNotFound"))
        return meaning == M::OrderUnknown;
    if (theirs == QLatin1String("InvalidNonce"))
        return meaning == M::ClockWrong;
    if (theirs == QLatin1String("RateLimitExceeded") || theirs == QLatin1String("DDoSProtection"))
        return meaning == M::TooFast || meaning == M::Banned;
    if (theirs == QLatin1String("RequestTimeout"))
        return meaning == M::OutcomeUnknown;
    if (theirs == QLatin1String("PermissionDenied"))
        return meaning == M::NotPermitted || meaning == M::AccountSetup;
    if (theirs == QLatin1String("OrderImmediatelyFillable"))
        return reason == R::PostOnlyWouldTake || reason == R::TriggerWrongSide;
    if (theirs == QLatin1String("OrderNotFillable"))
        return reason == R::PostOnlyWouldTake || reason == R::UnfilledImmediate;
    if (theirs == QLatin1String("BadSymbol"))
        return reason == R::UnknownInstrument;
    if (theirs == QLatin1String("OnMaintenance") || theirs == QLatin1String("NetworkError"))
        return meaning == M::Busy;
    return true; // their other classes say no more than "refused"
}

/// Compares a venue's whole table with ccxt's. `areas`: their sub-tables that speak of our market, most special first.
inline void compareErrors(std::span<const venue::VenueError> table, const char* venueName, const QStringList& areas, int leastCompared)
{
    const QJsonObject golden = goldenVectors("error_codes.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    const QJsonObject theirs = golden.value(QLatin1String("map")).toObject().value(QLatin1String(venueName)).toObject();
    int compared = 0;
    QSet<int> seen;
    for (const venue::VenueError& error : table) {
        QVERIFY2(!seen.contains(error.code), std::to_string(error.code).c_str());
        seen.insert(error.code);
        QVERIFY(std::string_view(error.words).size() > 5 && std::string_view(error.remedy).ends_with('.'));
        // A trader is told the reason, not our words for the log: "rejected" says nothing of a key or an account.
        QVERIFY2(error.meaning == venue::ErrorMeaning::Refused || error.reason != ReasonCode::VenueRejected, std::to_string(error.code).c_str());
        for (const QString& area : areas) {
            const QString name = theirs.value(area + QLatin1Char(':') + QString::number(error.code)).toString();
            if (name.isEmpty())
                continue;
            ++compared;
            QVERIFY2(agrees(error.meaning, error.reason, name), (std::to_string(error.code) + " is a " + name.toStdString() + " to ccxt").c_str());
            break;
        }
    }
    QVERIFY2(compared >= leastCompared, std::to_string(compared).c_str());
}

/// The codes that a venue's documents say matter, each with words of its own.
inline void requireWords(std::span<const venue::VenueError> table, std::initializer_list<int> codes)
{
    for (const int code : codes) {
        const bool isThere = std::any_of(table.begin(), table.end(), [code](const venue::VenueError& error) { return error.code == code; });
        QVERIFY2(isThere, std::to_string(code).c_str());
    }
}

} // namespace jarvis::test
