#include "engine/venue/bybit/errors.h"

namespace jarvis::venue::bybit {
namespace {

using M = ErrorMeaning;
using R = ReasonCode;

constexpr VenueError kErrors[] = {
    {10000, M::OutcomeUnknown, R::TimedOut, "time-out inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {10001, M::OurMistake, R::VenueRequestWrong, "a parameter is wrong", "Report it, with the log."},
    {10002, M::ClockWrong, R::VenueClock, "the time stamp lies outside the window", "The clock is measured again; check that the machine's time is right."},
    {10003, M::KeyWrong, R::VenueKeyRefused, "the key is not valid", "Enter the key again; mainnet and testnet have keys of their own."},
    {10004, M::KeyWrong, R::VenueKeyRefused, "the signature is not valid", "Enter the secret again; it does not belong to this key."},
    {10005, M::NotPermitted, R::VenueNotPermitted, "the key may not do this", "Allow contract trading for the key."},
    {10006, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {10007, M::KeyWrong, R::VenueKeyRefused, "the key is not let in", "Enter the key again; mainnet and testnet have keys of their own."},
    {10008, M::NotPermitted, R::VenueNotPermitted, "the account is blocked", "Ask the venue why."},
    {10009, M::NotPermitted, R::VenueNotPermitted, "this address is blocked", "Ask the venue why, or trade from another address."},
    {10010, M::NotPermitted, R::VenueNotPermitted, "the key is not allowed from this address", "Add this address to the key."},
    {10014, M::OutcomeUnknown, R::TimedOut, "the same request was seen before", "It is asked what became of the order."},
    {10016, M::OutcomeUnknown, R::TimedOut, "an error inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {10018, M::Banned, R::OrderRatePerSecond, "too many requests from this address", "Nothing is sent for ten minutes."},
    {10019, M::Busy, R::VenueBusy, "the venue's stream restarts", "The connection is opened again."},
    {10024, M::NotPermitted, R::VenueNotPermitted, "the venue does not serve the account's country here", "Read the venue's notice to the account."},
    {10027, M::NotPermitted, R::VenueNotPermitted, "the account may not trade", "Ask the venue why."},
    {10028, M::AccountSetup, R::VenueAccountMode, "only unified accounts are served", "Upgrade the account to a unified one at the venue."},
    {10029, M::NotPermitted, R::VenueNotPermitted, "the instrument is not allowed for this key", "Allow it at the venue."},
    {10403, M::TooFast, R::OrderRatePerSecond, "too many requests from this address", "Requests pause until the venue's window is over."},
    {10429, M::TooFast, R::OrderRatePerSecond, "the venue protects itself from too many requests", "Requests pause until the venue's window is over."},
    {20006, M::OutcomeUnknown, R::TimedOut, "the request's id was seen before", "It is asked what became of the order."},
    {33004, M::KeyWrong, R::VenueKeyRefused, "the key has expired", "Make a new one at the venue, and enter it."},
    {110001, M::OrderUnknown, R::UnknownOrder, "no such order", "It ended already; its report says how."},
    {110003, M::Refused, R::PriceCollar, "price outside the permitted range", "Bring it closer to the mark."},
    {110004, M::Refused, R::FreeBalance, "the wallet's balance does not suffice", "Transfer funds, or reduce the order."},
    {110006, M::Refused, R::FreeBalance, "the wallet cannot carry the position's margin", "Reduce the order, or add margin."},
    {110007, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110008, M::Refused, R::OrderAlreadyFinal, "the order is finished or cancelled", "Its report says how it ended."},
    {110009, M::Refused, R::OpenOrders, "too many stop orders", "Cancel some stops first."},
    {110010, M::Refused, R::OrderAlreadyFinal, "the order is cancelled already", "Its report says how it ended."},
    {110011, M::NotPermitted, R::VenueNotPermitted, "the account would be liquidated by it", "Add margin, or reduce what is held."},
    {110012, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110014, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110016, M::Refused, R::PositionNotional, "more than the position allowed at this risk limit", "Lower the leverage or the size."},
    {110017, M::Refused, R::ReduceOnlyIncreases, "nothing is left to reduce", "The position is closed already."},
    {110020, M::Refused, R::OpenOrders, "more than 500 active orders", "Cancel some orders first."},
    {110021, M::Refused, R::PositionNotional, "above the venue's open interest limit", "Reduce the order."},
    {110022, M::Refused, R::PositionNotional, "the size may not be raised any more", "Leave the size, or lower it."},
    {110023, M::Refused, R::InstrumentNotTrading, "the instrument may only be closed now", "Only reduce, and read the venue's notice."},
    {110040, M::NotPermitted, R::VenueNotPermitted, "the account would be liquidated by it", "Add margin, or reduce what is held."},
    {110042, M::Refused, R::InstrumentNotTrading, "the instrument ends soon and may only be closed", "Only reduce."},
    {110043, M::Refused, R::None, "the leverage is already so", "Nothing has to be done."},
    {110044, M::Refused, R::FreeBalance, "the available margin does not suffice", "Reduce the order, or add margin."},
    {110045, M::Refused, R::FreeBalance, "the wallet's balance does not suffice", "Transfer funds, or reduce the order."},
    {110051, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110052, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110053, M::Refused, R::FreeBalance, "the available balance does not suffice", "Reduce the order, or add margin."},
    {110062, M::Busy, R::VenueBusy, "the instrument is being settled", "Try again when that is over."},
    {110063, M::Refused, R::AmendBelowFilled, "less than what has filled already", "Choose a larger quantity."},
    {110065, M::NotPermitted, R::VenueNotPermitted, "nothing may be traded now", "Read the venue's notice."},
    {110066, M::NotPermitted, R::VenueNotPermitted, "the account may not trade this", "Read the venue's notice."},
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

VenueError errorOf(int code, std::string_view words)
{
    constexpr int kParameterWrong = 10001;
    if (code == kParameterWrong && words.find("position mode") != std::string_view::npos)
        return {code, M::AccountSetup, R::VenueAccountMode, "the position side does not match the account's mode", "Switch the account to one-way mode at the venue."};
    return errorOf(code);
}

} // namespace jarvis::venue::bybit
