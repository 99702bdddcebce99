#pragma once

#include "engine/model/venue_messages.h"

#include <variant>

namespace jarvis::test {

/// The order that a message to a venue, or one of its reports, is about; empty for those about the account. Threads: any; pure.
inline OrderId orderOf(const VenueRequest& request)
{
    struct Visitor {
        OrderId operator()(const PlaceRequest& r) const { return r.order.id; }
        OrderId operator()(const AmendRequest& r) const { return r.order; }
        OrderId operator()(const CancelRequest& r) const { return r.order; }
        OrderId operator()(const QueryRequest& r) const { return r.order; }
        OrderId operator()(const ReconcileRequest&) const { return {}; }
    };
    return std::visit(Visitor(), request);
}
inline OrderId orderOf(const VenueReport& report)
{
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.order; })
                return r.order;
            else
                return OrderId();
        },
        report);
}

} // namespace jarvis::test
