#pragma once

#include "engine/api/event.h"

/// The part of fields.h that is about scale-outs.
namespace jarvis::wire {

template <typename A> void describe(A& a, ScaleOutPlan::Rung& v) { a("price", v.price); a("quantity", v.quantity); }
template <typename A> void describe(A& a, ScaleOutPlan& v)
{
    a("count", v.count);
    for (ScaleOutPlan::Rung& rung : v.rungs)
        a("rung", rung);
}
template <typename A> void describe(A& a, ScaleOutRung& v)
{
    a("price", v.price);
    a("quantity", v.quantity);
    a("order", v.order);
    a("failures", v.failures);
}
template <typename A> void describe(A& a, ScaleOut& v)
{
    a("instrument", v.instrument);
    a("openedAt", v.openedAt);
    a("count", v.count);
    for (ScaleOutRung& rung : v.rungs)
        a("rung", rung);
}

} // namespace jarvis::wire
