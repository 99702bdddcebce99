#include "app/daemon/statement.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"

namespace jarvis::daemon {

void Statement::take(const api::EventRecord& record)
{
    if (const auto* booked = std::get_if<api::FillBooked>(&record.event)) {
        Day& day = dayOf(record);
        ++day.fills;
        day.realised += booked->fill.realised;
        day.fees += booked->fill.fee;
        const auto is = m_instruments.find(booked->fill.instrument);
        if (is != m_instruments.end())
            day.volume += is->second.notional(booked->fill.price, booked->fill.quantity.absolute());
    } else if (const auto* funding = std::get_if<api::FundingBooked>(&record.event)) {
        dayOf(record).funding += funding->amount;
    } else if (const auto* changed = std::get_if<api::BalanceChanged>(&record.event)) {
        dayOf(record).wallet = changed->balance.wallet();
    }
}

std::string Statement::csvHead() { return "day,fills,volume,realised,fees,funding,net,wallet\n"; }

std::string Statement::csvRow(std::int64_t utcDay, const Day& day)
{
    using server::rest::decimalText;
    const std::string date = isoTime(Timestamp(kDay * utcDay), 0).substr(0, 10);
    return date + ',' + std::to_string(day.fills) + ',' + decimalText(day.volume) + ',' + decimalText(day.realised) + ',' + decimalText(day.fees) + ',' + decimalText(day.funding) + ','
        + decimalText(day.net()) + ',' + (day.wallet ? decimalText(*day.wallet) : std::string()) + '\n';
}

} // namespace jarvis::daemon
