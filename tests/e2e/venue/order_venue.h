#pragma once

#include "tests/e2e/venue/venue_desk.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace jarvis::e2e {

/// A venue, and how its simulator does wrong to orders.
struct OrderVenue {
    struct Fault {
        const char* name;
        const char* json;
    };

    const TestedVenue& of;
    const char* placePath;            ///< where orders go, for faults of REST
    std::vector<Fault> neverArrived;  ///< answers that leave open whether an order was taken; it was not
    std::vector<Fault> busyToCancel;  ///< twice, then it is taken
    ReasonCode tooLittle;             ///< what one lot at a tiny price is refused for
    int clockJumpMs;                  ///< beyond what a signature may be off
    std::int64_t wrongSecret;         ///< the code for it
    bool isUpWithWrongSecret = false; ///< its private stream asks for no signature

    /// A fault of the call that places an order.
    QByteArray atPlacing(const char* more) const { return QByteArray(R"({"fault":"rest","path":")") + placePath + "\"," + more + '}'; }
};

inline const OrderVenue kOrderVenues[] = {
    {kBinance, "POST /fapi/v1/order",
        {{"the venue does not know itself", R"("status":503,"body":"{\"code\":0,\"msg\":\"Unknown error, please check your request or try again later.\"}")"},
            {"an error of the server", R"("status":502,"body":"Bad Gateway")"}, {"half an answer", R"("status":200,"body":"{\"orderId\":5,\"sym")"}},
        {{"busy", R"({"fault":"rest","path":"DELETE /fapi/v1/order","status":503,"count":2,"body":"{\"code\":-1008,\"msg\":\"Server is currently overloaded\"}"})"}},
        ReasonCode::NotionalTooSmall, -9'000, -1022, true},
    {kBybit, "POST /v5/order/create",
        {{"an error inside the venue", R"("status":200,"body":"{\"retCode\":10016,\"retMsg\":\"Server error.\",\"result\":{}}")"},
            {"the venue's own time-out", R"("status":200,"body":"{\"retCode\":10000,\"retMsg\":\"Server Timeout\",\"result\":{}}")"},
            {"an error of the server", R"("status":502,"body":"Bad Gateway")"}, {"half an answer", R"("status":200,"body":"{\"retCode\":0,\"res")"}},
        {{"the order is worked on",
            R"({"fault":"rest","path":"POST /v5/order/cancel","status":200,"count":2,"body":"{\"retCode\":110079,\"retMsg\":\"The order is processing and can not be operated\",\"result\":{}}"})"}},
        ReasonCode::NotionalTooSmall, -9'000, 10004},
    {kOkx, "POST /api/v5/trade/order",
        {{"the venue's own time-out", R"("status":200,"body":"{\"code\":\"50004\",\"msg\":\"Endpoint request timeout\",\"data\":[]}")"},
            {"an error of the server", R"("status":502,"body":"Bad Gateway")"}, {"half an answer", R"("status":200,"body":"{\"code\":\"0\",\"da")"},
            {"an answer without an order", R"("status":200,"body":"{\"code\":\"0\",\"msg\":\"\",\"data\":[]}")"}},
        {{"busy", R"({"fault":"rest","path":"POST /api/v5/trade/cancel-order","status":200,"count":2,"body":"{\"code\":\"50013\",\"msg\":\"Systems are busy\",\"data\":[]}"})"},
            {"too fast", R"({"fault":"rest","path":"POST /api/v5/trade/cancel-order","status":429,"count":2,"body":"{\"code\":\"50011\",\"msg\":\"Too Many Requests\",\"data\":[]}"})"}},
        ReasonCode::QuantityTooSmall, -40'000, 50113},
};

/// Adds a row for each venue to the tests of a class: use it in initTestCase_data().
inline void addOrderVenues()
{
    QTest::addColumn<int>("venue");
    for (std::size_t i = 0; i < std::size(kOrderVenues); ++i)
        QTest::newRow(kOrderVenues[i].of.name) << static_cast<int>(i);
}
inline const OrderVenue& testedOrderVenue()
{
    QFETCH_GLOBAL(int, venue);
    return kOrderVenues[venue];
}

} // namespace jarvis::e2e
