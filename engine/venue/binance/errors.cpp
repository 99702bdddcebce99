#include "engine/venue/binance/errors.h"

namespace jarvis::venue::binance {
namespace {

using M = ErrorMeaning;
using R = ReasonCode;

constexpr VenueError kErrors[] = {
    {-1000, M::OutcomeUnknown, R::TimedOut, "unknown error at the venue", "It is asked what became of the order."},
    {-1001, M::OutcomeUnknown, R::TimedOut, "the venue lost its inner connection", "It is asked what became of the order."},
    {-1002, M::KeyWrong, R::VenueKeyRefused, "not authorised", "Check that the key may trade futures, and from this address."},
    {-1003, M::TooFast, R::OrderRatePerMinute, "too many requests", "Requests pause until the venue's window is over."},
    {-1005, M::NotPermitted, R::VenueNotPermitted, "this address is not among those of the key", "Add this address to the key."},
    {-1006, M::OutcomeUnknown, R::TimedOut, "an unexpected answer inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {-1007, M::OutcomeUnknown, R::TimedOut, "time-out inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {-1008, M::Busy, R::VenueBusy, "the venue is overloaded", "Try again in a moment; orders that only reduce are let through."},
    {-1011, M::NotPermitted, R::VenueNotPermitted, "this address may not ask for that", "Add this address to the key."},
    {-1015, M::TooFast, R::OrderRatePerMinute, "too many new orders", "Orders pause until the venue's window is over."},
    {-1016, M::Busy, R::VenueBusy, "the service is shutting down", "Wait for the venue's notice, then try again."},
    {-1021, M::ClockWrong, R::VenueClock, "the time stamp lies outside the window", "The clock is measured again; check that the machine's time is right."},
    {-1022, M::KeyWrong, R::VenueKeyRefused, "the signature is not valid", "Enter the secret again; it does not belong to this key."},
    {-1102, M::OurMistake, R::VenueRequestWrong, "a parameter is missing or malformed", "Report it, with the log."},
    {-1100, M::OurMistake, R::VenueRequestWrong, "illegal characters in a parameter", "Report it, with the log."},
    {-1111, M::Refused, R::QuantityOffGrid, "more decimals than the instrument has", "The instrument's grid changed: restart to read it again."},
    {-1121, M::Refused, R::UnknownInstrument, "no such symbol", "The instrument is not traded any more."},
    {-1125, M::KeyWrong, R::VenueKeyRefused, "the listen key does not exist", "A new one is taken and everything is compared."},
    {-2010, M::Refused, R::VenueRejected, "the order was rejected", "Read the venue's own words in the log."},
    {-2011, M::OrderUnknown, R::UnknownOrder, "no such open order to cancel", "It ended already; its report says how."},
    {-2013, M::OrderUnknown, R::UnknownOrder, "no such order", "It never arrived, or is older than the venue remembers."},
    {-2014, M::KeyWrong, R::VenueKeyRefused, "the key's format is wrong", "Enter the key again."},
    {-2015, M::NotPermitted, R::VenueNotPermitted, "key, address or permission is not accepted", "Allow this address and futures trading for the key."},
    {-2016, M::Refused, R::InstrumentNotTrading, "the instrument is outside its trading hours", "Wait until it opens again."},
    {-2017, M::NotPermitted, R::VenueNotPermitted, "the key is locked", "Unlock it at the venue, or make a new one."},
    {-2018, M::Refused, R::FreeBalance, "the balance does not suffice", "Transfer funds to the futures wallet, or reduce the order."},
    {-2019, M::Refused, R::FreeBalance, "the margin does not suffice", "Reduce the order, or add margin."},
    {-2020, M::Refused, R::UnfilledImmediate, "cannot be filled", "Nothing was there at this price."},
    {-2021, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {-2022, M::Refused, R::ReduceOnlyIncreases, "reduce-only was refused", "Nothing is left to reduce on this side."},
    {-2023, M::NotPermitted, R::VenueNotPermitted, "the account is being liquidated", "Add margin at the venue; nothing can be traded until that is over."},
    {-2024, M::Refused, R::FreeBalance, "the position does not suffice", "Reduce the order to what is held."},
    {-2025, M::Refused, R::OpenOrders, "too many open orders", "Cancel some orders of this instrument first."},
    {-2026, M::Refused, R::ContradictingFlags, "this type of order cannot be reduce-only", "Report it, with the log."},
    {-2027, M::Refused, R::PositionNotional, "more than the position allowed at this leverage", "Lower the leverage or the size."},
    {-2028, M::Refused, R::Leverage, "the leverage is too low for the margin", "Raise the leverage or add margin."},
    {-4003, M::Refused, R::QuantityZero, "quantity below zero", "Enter a quantity."},
    {-4004, M::Refused, R::QuantityTooSmall, "quantity below the minimum", "Enlarge the order."},
    {-4005, M::Refused, R::QuantityTooLarge, "quantity above the maximum", "Split the order."},
    {-4013, M::Refused, R::PriceOutOfBounds, "price below the minimum", "Raise the price."},
    {-4014, M::Refused, R::PriceOffGrid, "price off the tick", "The instrument's grid changed: restart to read it again."},
    {-4016, M::Refused, R::PriceCollar, "price too far above the mark", "Bring it closer to the mark."},
    {-4023, M::Refused, R::QuantityOffGrid, "quantity off the step", "The instrument's grid changed: restart to read it again."},
    {-4024, M::Refused, R::PriceCollar, "price too far below the mark", "Bring it closer to the mark."},
    {-4045, M::Refused, R::OpenOrders, "too many stop orders", "Cancel some stops first."},
    {-4050, M::Refused, R::FreeBalance, "the cross balance does not suffice", "Reduce the order, or add margin."},
    {-4051, M::Refused, R::FreeBalance, "the isolated balance does not suffice", "Reduce the order, or add margin."},
    {-4061, M::AccountSetup, R::VenueAccountMode, "the position side does not match the account's mode", "Switch the account to one-way mode at the venue."},
    {-4087, M::NotPermitted, R::VenueNotPermitted, "the account may only reduce", "Close positions; read the venue's notice about the trading rules."},
    {-4088, M::NotPermitted, R::VenueNotPermitted, "the account may not place orders now", "Read the venue's notice to the account."},
    {-4109, M::AccountSetup, R::VenueAccountMode, "the account is inactive", "Open the futures account at the venue."},
    {-4116, M::Refused, R::DuplicateOrder, "the client order id is in use", "The order is there already."},
    {-4117, M::Busy, R::CancelPending, "the stop is just being triggered", "Wait for its report."},
    {-4118, M::Refused, R::ReduceOnlyIncreases, "reduce-only conflicts with open orders", "Cancel other orders that close first."},
    {-4120, M::OurMistake, R::VenueRequestWrong, "conditional orders go to the algo service", "Report it, with the log."},
    {-4131, M::Refused, R::PriceCollar, "the counter side's best price is outside the band", "Use a limit order."},
    {-4140, M::Refused, R::InstrumentNotTrading, "the instrument does not open positions", "Only reduce, or wait for its opening."},
    {-4141, M::Refused, R::InstrumentNotTrading, "the instrument is closed", "It is not traded any more."},
    {-4142, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {-4144, M::Refused, R::UnknownInstrument, "no such pair", "The instrument is not traded any more."},
    {-4164, M::Refused, R::NotionalTooSmall, "value below the minimum", "Enlarge the order, or mark it reduce-only."},
    {-4183, M::Refused, R::PriceOutOfBounds, "price above the limit of stop orders", "Lower the price."},
    {-4192, M::NotPermitted, R::VenueNotPermitted, "trading is locked by the cooling-off period", "Wait until it is over."},
    {-4202, M::NotPermitted, R::VenueNotPermitted, "the leverage is above what the account may have yet", "Lower the leverage at the venue."},
    {-4203, M::NotPermitted, R::VenueNotPermitted, "the leverage is above what the account may have", "Lower the leverage at the venue."},
    {-4205, M::NotPermitted, R::VenueNotPermitted, "the leverage is above what the account's country allows", "Lower the leverage at the venue."},
    {-4400, M::NotPermitted, R::VenueNotPermitted, "the account may only reduce", "Close positions; read the venue's notice about the trading rules."},
    {-4401, M::NotPermitted, R::VenueNotPermitted, "the account may not open positions", "Read the venue's notice about the trading rules."},
    {-4402, M::NotPermitted, R::VenueNotPermitted, "the venue does not serve the account's country here", "Read the venue's notice to the account."},
    {-4403, M::NotPermitted, R::VenueNotPermitted, "the leverage is above what the account's country allows", "Lower the leverage at the venue."},
    {-5021, M::Refused, R::UnfilledImmediate, "could not be filled whole at once", "Use IOC, or another price."},
    {-5022, M::Refused, R::PostOnlyWouldTake, "would have taken although post-only", "Move the price away from the other side."},
    {-5024, M::Refused, R::AmendBelowFilled, "the order cannot be changed like this", "Cancel it and place another."},
    {-5025, M::Refused, R::ContradictingFlags, "only limit orders can be changed", "Cancel it and place another."},
    {-5026, M::Refused, R::OrderAlreadyFinal, "changed too often", "Cancel it and place another."},
    {-5027, M::Refused, R::None, "nothing to change", "The order is already like this."},
    {-5028, M::ClockWrong, R::VenueClock, "the time stamp lies outside the window", "The clock is measured again; check that the machine's time is right."},
    {-5040, M::Refused, R::GoodTillMissing, "the order's end is less than ten minutes ahead", "Choose a later end."},
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

} // namespace jarvis::venue::binance
