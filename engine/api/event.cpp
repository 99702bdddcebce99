#include "engine/api/event.h"

#include <string_view>

namespace jarvis::api {

InstrumentListed InstrumentListed::of(const Instrument& instrument)
{
    const Instrument::Spec& spec = instrument.spec();
    InstrumentListed listed;
    listed.instrument = spec.id;
    listed.venue = spec.venue;
    listed.status = spec.status;
    listed.symbol = std::string_view(spec.symbol);
    listed.base = std::string_view(spec.base);
    listed.quote = std::string_view(spec.quote);
    listed.tickSize = spec.tickSize;
    listed.lotSize = spec.lotSize;
    listed.quantityMin = spec.quantityMin;
    listed.quantityMax = spec.quantityMax;
    listed.priceMax = spec.priceMax;
    listed.notionalMin = spec.notionalMin;
    listed.leverageMax = spec.leverageMax;
    listed.makerFee = spec.makerFee;
    listed.takerFee = spec.takerFee;
    listed.maintenanceMargin = spec.maintenanceMargin;
    listed.fundingInterval = spec.fundingInterval;
    return listed;
}

Expected<Instrument, Instrument::Error> InstrumentListed::toInstrument() const
{
    Instrument::Spec spec;
    spec.id = instrument;
    spec.venue = venue;
    spec.status = status;
    spec.symbol = symbol.view();
    spec.base = base.view();
    spec.quote = quote.view();
    spec.tickSize = tickSize;
    spec.lotSize = lotSize;
    spec.quantityMin = quantityMin;
    spec.quantityMax = quantityMax;
    spec.priceMax = priceMax;
    spec.notionalMin = notionalMin;
    spec.leverageMax = leverageMax;
    spec.makerFee = makerFee;
    spec.takerFee = takerFee;
    spec.maintenanceMargin = maintenanceMargin;
    spec.fundingInterval = fundingInterval;
    return Instrument::create(std::move(spec));
}

} // namespace jarvis::api
