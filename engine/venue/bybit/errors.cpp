#include "engine/venue/bybit/errors.h"

namespace jarvis::venue::bybit {
namespace {

using M = ErrorMeaning;
using R = ReasonCode;

constexpr VenueError kErrors[] = {
    {10001, M::OurMistake, R::VenueRejected, "a parameter is wrong", "Report it, with the log."},
    {10002, M::ClockWrong, R::VenueRejected, "the time stamp lies outside the window", "The clock is measured again; check that the machine's time is right."},
    {10003, M::KeyWrong, R::VenueRejected, "the key is not valid", "Enter the key again; mainnet and testnet have keys of their own."},
    {10004, M::KeyWrong, R::VenueRejected, "the signature is not valid", "Enter the secret again; it does not belong to this key."},
    {10005, M::NotPermitted, R::NotPermitted, "the key may not do this", "Allow contract trading for the key."},
    {10006, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {10010, M::NotPermitted, R::NotPermitted, "the key is not allowed from this address", "Add this address to the key."},
    {10016, M::OutcomeUnknown, R::TimedOut, "an error inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {10018, M::Banned, R::OrderRatePerSecond, "too many requests from this address", "Nothing is sent for ten minutes."},
    {10019, M::Busy, R::VenueDown, "the venue's stream restarts", "The connection is opened again."},
    {10029, M::NotPermitted, R::NotPermitted, "the instrument is not allowed for this key", "Allow it at the venue."},
    {110001, M::OrderUnknown, R::UnknownOrder, "no such order", "It ended already; its report says how."},
    {110003, M::Refused, R::PriceCollar, "price outside the permitted range", "Bring it closer to the mark."},
    {110004, M::Refused, R::FreeBalance, "the wallet's balance does not suffice", "Transfer funds, or reduce the order."},
    {110007, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110008, M::Refused, R::OrderAlreadyFinal, "the order is finished or cancelled", "Its report says how it ended."},
    {110009, M::Refused, R::OpenOrders, "too many stop orders", "Cancel some stops first."},
    {110010, M::Refused, R::OrderAlreadyFinal, "the order is cancelled already", "Its report says how it ended."},
    {110012, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110017, M::Refused, R::ReduceOnlyIncreases, "nothing is left to reduce", "The position is closed already."},
    {110020, M::Refused, R::OpenOrders, "more than 500 active orders", "Cancel some orders first."},
    {110021, M::Refused, R::PositionNotional, "above the venue's open interest limit", "Reduce the order."},
    {110043, M::Refused, R::None, "the leverage is already so", "Nothing has to be done."},
    {110045, M::Refused, R::FreeBalance, "the wallet's balance does not suffice", "Transfer funds, or reduce the order."},
    {110072, M::Refused, R::DuplicateOrder, "the order link id was used before", "The order is there already."},
    {110079, M::Busy, R::CancelPending, "the order is being worked on", "Try again in a moment."},
    {110092, M::Refused, R::TriggerWrongSide, "the trigger must be above the price", "Put it on the other side."},
    {110093, M::Refused, R::TriggerWrongSide, "the trigger must be below the price", "Put it on the other side."},
    {110094, M::Refused, R::NotionalTooSmall, "value below the minimum", "Enlarge the order, or mark it reduce-only."},
};

} // namespace

std::span<const VenueError> allErrors()
{
    return kErrors;
}

VenueError errorOf(int code)
{
    return lookUp(kErrors, code);
}

} // namespace jarvis::venue::bybit
