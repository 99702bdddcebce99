#include "engine/venue/okx/errors.h"

namespace jarvis::venue::okx {
namespace {

using M = ErrorMeaning;
using R = ReasonCode;

constexpr VenueError kErrors[] = {
    {50001, M::Busy, R::VenueBusy, "the venue is under maintenance", "Wait for the venue's notice, then try again."},
    {50004, M::OutcomeUnknown, R::TimedOut, "time-out inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {50005, M::Busy, R::VenueBusy, "the venue's service is off line", "Wait for the venue's notice, then try again."},
    {50007, M::NotPermitted, R::VenueNotPermitted, "the account is blocked", "Ask the venue why."},
    {50009, M::NotPermitted, R::VenueNotPermitted, "the account is being liquidated", "Wait until that is over, or add margin."},
    {50011, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {50013, M::Busy, R::VenueBusy, "the venue is busy", "Try again in a moment."},
    {50026, M::OutcomeUnknown, R::TimedOut, "an error inside the venue; the outcome is unknown", "It is asked what became of the order."},
    {50027, M::NotPermitted, R::VenueNotPermitted, "the account may not trade", "Ask the venue why."},
    {50036, M::ClockWrong, R::VenueClock, "the order arrived later than it was allowed to", "The clock is measured again; check that the machine's time is right."},
    {50040, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {50061, M::TooFast, R::OrderRatePerSecond, "too many orders of this account", "Orders pause until the venue's window is over."},
    {50101, M::KeyWrong, R::VenueKeyRefused, "the key belongs to another environment", "Use a demo key with the demo venue, and a live one with the live venue."},
    {50102, M::ClockWrong, R::VenueClock, "the time stamp lies outside the window", "The clock is measured again; check that the machine's time is right."},
    {50103, M::OurMistake, R::VenueRequestWrong, "the key's header is missing", "Report it, with the log."},
    {50105, M::KeyWrong, R::VenueKeyRefused, "the pass phrase is wrong", "Enter the key's pass phrase again."},
    {50110, M::NotPermitted, R::VenueNotPermitted, "the key is not allowed from this address", "Add this address to the key."},
    {50111, M::KeyWrong, R::VenueKeyRefused, "the key is not valid", "Enter the key again."},
    {50112, M::ClockWrong, R::VenueClock, "the time stamp is not valid", "The clock is measured again; check that the machine's time is right."},
    {50113, M::KeyWrong, R::VenueKeyRefused, "the signature is not valid", "Enter the secret again; it does not belong to this key."},
    {50114, M::NotPermitted, R::VenueNotPermitted, "the key may not do this", "Allow trading for the key."},
    {51000, M::OurMistake, R::VenueRequestWrong, "a parameter is wrong", "Report it, with the log."},
    {50119, M::KeyWrong, R::VenueKeyRefused, "the key does not exist", "Enter the key again."},
    {50120, M::NotPermitted, R::VenueNotPermitted, "the key may not do this", "Allow trading for the key."},
    {51001, M::Refused, R::UnknownInstrument, "no such instrument", "The instrument is not traded any more."},
    {51002, M::Refused, R::UnknownInstrument, "no such instrument at its index", "The instrument is not traded any more."},
    {51004, M::Refused, R::PositionNotional, "more than the position allowed at this leverage", "Lower the leverage or the size."},
    {51005, M::Refused, R::QuantityTooLarge, "more than one order may hold", "Split the order."},
    {51006, M::Refused, R::PriceCollar, "price outside the permitted range", "Bring it closer to the mark."},
    {51008, M::Refused, R::FreeBalance, "balance or margin does not suffice", "Reduce the order, or add margin."},
    {51009, M::NotPermitted, R::VenueNotPermitted, "the account may not place orders", "Ask the venue why."},
    {51010, M::AccountSetup, R::VenueAccountMode, "the account's mode does not allow this", "Switch the account to a mode with futures at the venue."},
    {51016, M::Refused, R::DuplicateOrder, "the client order id was used before", "The order is there already."},
    {51020, M::Refused, R::QuantityTooSmall, "quantity below the minimum", "Enlarge the order."},
    {51021, M::Refused, R::InstrumentNotTrading, "the instrument is not listed yet", "Wait until it opens."},
    {51022, M::Refused, R::InstrumentNotTrading, "the instrument is suspended", "Wait until it is traded again."},
    {51023, M::Refused, R::NoPosition, "there is no position", "It is closed already."},
    {51024, M::NotPermitted, R::VenueNotPermitted, "the account is suspended", "Ask the venue why."},
    {51026, M::Refused, R::UnknownInstrument, "the instrument's type does not match", "The instrument is not traded any more."},
    {51027, M::Refused, R::InstrumentNotTrading, "the instrument has ended", "It is not traded any more."},
    {51028, M::Refused, R::InstrumentNotTrading, "the instrument is being delivered", "It is not traded any more."},
    {51029, M::Busy, R::VenueBusy, "the instrument is being settled", "Try again when that is over."},
    {51030, M::Busy, R::VenueBusy, "funding is being settled", "Try again in a moment."},
    {51046, M::Refused, R::TriggerWrongSide, "the take profit must be above the price", "Put it on the other side."},
    {51047, M::Refused, R::TriggerWrongSide, "the stop loss must be below the price", "Put it on the other side."},
    {51065, M::Refused, R::DuplicateOrder, "the client id of the stop was used before", "The stop is there already."},
    {51113, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {51119, M::Refused, R::FreeBalance, "the balance does not suffice", "Reduce the order, or add margin."},
    {51120, M::Refused, R::QuantityTooSmall, "quantity below the minimum", "Enlarge the order."},
    {51121, M::Refused, R::QuantityOffGrid, "quantity is no multiple of the lot", "The instrument's grid changed: restart to read it again."},
    {51127, M::Refused, R::FreeBalance, "the available balance is zero", "Transfer funds first."},
    {51131, M::Refused, R::FreeBalance, "the balance does not suffice", "Reduce the order, or add margin."},
    {51137, M::Refused, R::PriceCollar, "price above the highest buy", "Bring it closer to the mark."},
    {51138, M::Refused, R::PriceCollar, "price below the lowest sell", "Bring it closer to the mark."},
    {51155, M::NotPermitted, R::VenueNotPermitted, "the venue does not serve the account's country here", "Read the venue's notice to the account."},
    {51169, M::Refused, R::ReduceOnlyIncreases, "nothing is left to reduce", "The position is closed already."},
    {51202, M::Refused, R::QuantityTooLarge, "more than one market order may hold", "Split the order."},
    {51277, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {51278, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {51279, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {51280, M::Refused, R::TriggerWrongSide, "it would trigger at once", "Put the trigger on the other side of the mark."},
    {51400, M::OrderUnknown, R::UnknownOrder, "too late to cancel: the order is filled, cancelled or unknown", "Its report says how it ended."},
    {51401, M::OrderUnknown, R::UnknownOrder, "the order is cancelled already", "Its report says how it ended."},
    {51402, M::OrderUnknown, R::UnknownOrder, "the order is filled already", "Its report says how it ended."},
    {51410, M::Busy, R::CancelPending, "the order is being cancelled", "Wait for its report."},
    {51503, M::OrderUnknown, R::UnknownOrder, "too late to change: no such order", "Its report says how it ended."},
    {51509, M::OrderUnknown, R::OrderAlreadyFinal, "too late to change: the order is cancelled", "Its report says how it ended."},
    {51510, M::OrderUnknown, R::OrderAlreadyFinal, "too late to change: the order is filled", "Its report says how it ended."},
    {51603, M::OrderUnknown, R::UnknownOrder, "no such order", "It never arrived, or is older than the venue remembers."},
    {60004, M::ClockWrong, R::VenueClock, "the login's time stamp is not valid", "The clock is measured again; check that the machine's time is right."},
    {60005, M::KeyWrong, R::VenueKeyRefused, "the key is not valid", "Enter the key again."},
    {60006, M::ClockWrong, R::VenueClock, "the login's time stamp has expired", "The clock is measured again; check that the machine's time is right."},
    {60007, M::KeyWrong, R::VenueKeyRefused, "the login's signature is not valid", "Enter the secret again; it does not belong to this key."},
    {60009, M::KeyWrong, R::VenueKeyRefused, "the login failed", "Enter key, secret and pass phrase again."},
    {60011, M::KeyWrong, R::VenueKeyRefused, "not logged in", "The connection is opened again."},
    {60014, M::TooFast, R::OrderRatePerSecond, "too many requests", "Requests pause until the venue's window is over."},
    {60018, M::OurMistake, R::VenueRequestWrong, "no such channel", "Report it, with the log."},
    {60024, M::KeyWrong, R::VenueKeyRefused, "the pass phrase is wrong", "Enter the key's pass phrase again."},
    {60029, M::OurMistake, R::VenueRequestWrong, "the channel is not for this account", "Report it, with the log."},
    {63999, M::Busy, R::VenueBusy, "the login failed inside the venue", "The connection is opened again."},
    {64008, M::Busy, R::VenueBusy, "the venue's connection will close for an upgrade", "Another one is opened first."},
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
    constexpr int kParameterWrong = 51000;
    if (code == kParameterWrong && words.find("posSide") != std::string_view::npos)
        return {code, M::AccountSetup, R::VenueAccountMode, "the position side does not match the account's mode", "Switch the account to one-way mode at the venue."};
    return errorOf(code);
}

} // namespace jarvis::venue::okx
