#include "engine/venue/binance/binance_venue.h"

namespace jarvis::venue::binance {

BinanceVenue::BinanceVenue(const Options& options, Credentials credentials, const std::vector<Instrument>& instruments)
    : m_credentials(std::move(credentials)), m_thread("net-account", options.trust)
{
    m_thread.run([&] {
        m_session = std::make_unique<AccountSession>(m_thread.network(), options.endpoints, m_credentials, options.account, instruments, m_reports);
        m_session->start();
    });
}

BinanceVenue::~BinanceVenue()
{
    m_reports.setWake({});
    m_thread.run([this] { m_session.reset(); });
}

void BinanceVenue::restore(const std::vector<Order>& working, const std::vector<Position>&, Timestamp)
{
    m_thread.run([&] { m_session->remember(working); });
}

void BinanceVenue::submit(const VenueRequest& request, Timestamp)
{
    m_thread.post([this, request] { m_session->submit(request); });
}

void BinanceVenue::advance(Timestamp, std::vector<VenueReport>& out)
{
    m_reports.takeAll(out);
}

std::optional<Timestamp> BinanceVenue::nextDue() const
{
    return m_reports.isEmpty() ? std::nullopt : std::optional(Timestamp());
}

} // namespace jarvis::venue::binance
