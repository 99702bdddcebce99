#include "engine/server/rest/words.h"

namespace jarvis::server::rest {

// The enumerations of alerts, and of the bars that they look at.

std::string_view wordOf(AlertSubject value)
{
    switch (value) {
    case AlertSubject::LastPrice: return "last-price";
    case AlertSubject::MarkPrice: return "mark-price";
    case AlertSubject::BidPrice: return "bid-price";
    case AlertSubject::AskPrice: return "ask-price";
    case AlertSubject::Move: return "move";
    case AlertSubject::CandleClose: return "candle-close";
    case AlertSubject::Rsi: return "rsi";
    case AlertSubject::EmaCross: return "ema-cross";
    case AlertSubject::PositionPnl: return "position-pnl";
    case AlertSubject::DayPnl: return "day-pnl";
    case AlertSubject::LimitUse: return "limit-use";
    case AlertSubject::DataAge: return "data-age";
    case AlertSubject::Connection: return "connection";
    case AlertSubject::OrderFilled: return "order-filled";
    case AlertSubject::OrderRefused: return "order-refused";
    case AlertSubject::ExitHit: return "exit-hit";
    }
    UNREACHABLE();
}

std::string_view wordOf(AlertDirection value)
{
    switch (value) {
    case AlertDirection::Above: return "above";
    case AlertDirection::Below: return "below";
    case AlertDirection::Either: return "either";
    }
    UNREACHABLE();
}

std::string_view wordOf(AlertState value)
{
    switch (value) {
    case AlertState::Watching: return "watching";
    case AlertState::Done: return "done";
    case AlertState::Expired: return "expired";
    case AlertState::Removed: return "removed";
    }
    UNREACHABLE();
}

std::string_view wordOf(Timeframe value)
{
    switch (value) {
    case Timeframe::S1: return "1s";
    case Timeframe::M1: return "1m";
    case Timeframe::M5: return "5m";
    case Timeframe::M15: return "15m";
    case Timeframe::M30: return "30m";
    case Timeframe::H1: return "1h";
    case Timeframe::H4: return "4h";
    case Timeframe::D1: return "1d";
    }
    UNREACHABLE();
}

} // namespace jarvis::server::rest
