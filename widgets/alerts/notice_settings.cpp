#include "widgets/alerts/notice_settings.h"

#include "engine/base/check.h"

#include <QCoreApplication>

namespace jarvis::widgets::alerts {
namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

NoticeKind noticeKindOf(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::LastPrice:
    case AlertSubject::MarkPrice:
    case AlertSubject::BidPrice:
    case AlertSubject::AskPrice:
    case AlertSubject::Move: return NoticeKind::Price;
    case AlertSubject::CandleClose:
    case AlertSubject::Rsi:
    case AlertSubject::EmaCross: return NoticeKind::Indicator;
    case AlertSubject::PositionPnl:
    case AlertSubject::DayPnl: return NoticeKind::ProfitAndLoss;
    case AlertSubject::LimitUse: return NoticeKind::Risk;
    case AlertSubject::DataAge:
    case AlertSubject::Connection: return NoticeKind::Connection;
    case AlertSubject::OrderFilled:
    case AlertSubject::OrderRefused:
    case AlertSubject::ExitHit: return NoticeKind::Orders;
    }
    UNREACHABLE();
}

QString text(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Price: return NoticeWords::tr("Prices");
    case NoticeKind::Indicator: return NoticeWords::tr("Indicators");
    case NoticeKind::ProfitAndLoss: return NoticeWords::tr("Profit and loss");
    case NoticeKind::Risk: return NoticeWords::tr("Risk limits");
    case NoticeKind::Connection: return NoticeWords::tr("Connection");
    case NoticeKind::Orders: return NoticeWords::tr("Orders");
    case NoticeKind::Engine: return NoticeWords::tr("Engine alarms");
    }
    UNREACHABLE();
}

QString describe(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Price: return NoticeWords::tr("Alerts on last, mark, bid and ask prices and on moves within a time.");
    case NoticeKind::Indicator: return NoticeWords::tr("Alerts on closed candles, RSI and crossing averages.");
    case NoticeKind::ProfitAndLoss: return NoticeWords::tr("Alerts on the P&L of a position or of the day.");
    case NoticeKind::Risk: return NoticeWords::tr("Alerts on the use of a limit.");
    case NoticeKind::Connection: return NoticeWords::tr("Alerts on the age of data and on venues that are not reached.");
    case NoticeKind::Orders: return NoticeWords::tr("Alerts on orders that fill or are refused, and on exits that are hit.");
    case NoticeKind::Engine: return NoticeWords::tr("What the engine warns of by itself, such as a position without its exits. Always shown on screen.");
    }
    UNREACHABLE();
}

bool NoticeSettings::isQuiet(int minuteOfDay) const
{
    if (!hasQuietHours || quietFrom == quietTill)
        return false;
    const bool isBehind = minuteOfDay >= quietFrom;
    const bool isBefore = minuteOfDay < quietTill;
    return quietFrom < quietTill ? isBehind && isBefore : isBehind || isBefore;
}

} // namespace jarvis::widgets::alerts
