#include "widgets/trading/route_words.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <span>

namespace jarvis::widgets::trading {
namespace {

struct RouteWords {
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

bool isSimulated(VenueId venue)
{
    return venue == VenueId::Paper || venue == VenueId::PaperB || venue == VenueId::PaperC || venue == VenueId::PaperD;
}

/// A paper account fills on paper, whoever's book it looks at.
QString venueText(VenueId venue, bool isPaper)
{
    return isPaper && !isSimulated(venue) ? RouteWords::tr("%1 (paper)").arg(base::text(venue)) : base::text(venue);
}

std::span<const RouteOption> optionsOf(const RouteDecision& route)
{
    return std::span(route.options).first(std::min<std::size_t>(route.count, RouteDecision::kOptionsMax));
}

/// In units of the base: for shares on screen.
double amountOf(const RouteOption& option, const base::InstrumentLookup& find)
{
    const Instrument* is = find(option.instrument);
    return is ? is->toDouble(option.given) : 0;
}

QString savingText(const RouteDecision& route)
{
    const double cost = std::abs(route.cost.toDouble());
    const double share = cost > 0 ? route.saving().toDouble() / cost : 0;
    return base::formatBasisPoints(Ratio{std::llround(share * static_cast<double>(Ratio::kOne))});
}

} // namespace

bool hasOtherVenues(const session::ReadModel& model, const Instrument& is)
{
    const Instrument::Spec& own = is.spec();
    return std::any_of(model.instruments().begin(), model.instruments().end(), [&own](const auto& entry) {
        const Instrument::Spec& spec = entry.second.spec();
        return spec.venue != own.venue && spec.base == own.base && spec.quote == own.quote;
    });
}

QString routeShares(const RouteDecision& route, bool isPaper, const base::InstrumentLookup& find)
{
    double all = 0;
    for (const RouteOption& option : optionsOf(route))
        all += amountOf(option, find);
    QStringList shares;
    for (const RouteOption& option : optionsOf(route)) {
        if (option.given > Quantity::zero() && amountOf(option, find) == all)
            return venueText(option.venue, isPaper);
        if (option.given > Quantity::zero() && all > 0)
            shares << RouteWords::tr("%1 % %2", "share, venue").arg(std::lround(amountOf(option, find) / all * 100)).arg(venueText(option.venue, isPaper));
    }
    return base::listText(shares);
}

QString routeLine(const api::OrderPreview& preview, const Instrument& is, bool isChoice, const base::InstrumentLookup& find)
{
    const bool isPaper = preview.venue == VenueId::Paper;
    const QString named = isChoice ? venueText(is.spec().venue, isPaper) : base::text(preview.venue);
    if (!preview.route)
        return RouteWords::tr("Direct to %1").arg(named);
    const RouteDecision& route = *preview.route;
    const auto chosen = std::find_if(route.options.begin(), route.options.end(), [](const RouteOption& option) { return option.given > Quantity::zero(); });
    if (chosen == route.options.end())
        return RouteWords::tr("Nowhere: %1").arg(base::text(route.reason));
    const QString venue = venueText(chosen->venue, isPaper);
    switch (route.reason) {
    case RouteReason::Split:
        return RouteWords::tr("%1: saves %2", "shares of venues, basis points").arg(routeShares(route, isPaper, find), savingText(route));
    case RouteReason::Cheapest: return RouteWords::tr("All to %1: the cheapest").arg(venue);
    case RouteReason::OnlyOne: return RouteWords::tr("All to %1: no other is usable").arg(venue);
    case RouteReason::Nowhere: return RouteWords::tr("Direct to %1: no book holds it all").arg(venue);
    case RouteReason::Resting: return RouteWords::tr("Direct to %1: it rests in one book").arg(venue);
    case RouteReason::PositionHere: return RouteWords::tr("Direct to %1: the position is there").arg(venue);
    }
    UNREACHABLE();
}

QString routeDetails(const RouteDecision& route)
{
    QStringList lines;
    for (const RouteOption& option : optionsOf(route)) {
        const bool hasTotal = route.count > 1 && (option.verdict == RouteVerdict::Chosen || option.verdict == RouteVerdict::Dearer);
        lines << (hasTotal ? RouteWords::tr("%1: %2 all in, of it fee %3", "venue, basis points, basis points")
                                 .arg(base::text(option.venue), base::formatBasisPoints(option.total()), base::formatBasisPoints(option.fee))
                           : QStringLiteral("%1: %2").arg(base::text(option.venue), base::text(option.verdict)));
    }
    return route.count > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

} // namespace jarvis::widgets::trading
