#include "engine/venue/account/account_venue.h"

namespace jarvis::venue::account {

AccountVenue::AccountVenue(const Place& place, Credentials credentials, const net::TlsTrust& trust, const MakeSession& makeSession)
    : m_place(place), m_credentials(std::move(credentials)), m_thread("net-account", trust)
{
    m_thread.run([&] {
        m_session = makeSession(m_thread.network(), m_credentials, m_reports);
        m_session->start();
    });
}

AccountVenue::~AccountVenue()
{
    m_reports.setWake({});
    m_thread.run([this] { m_session.reset(); });
}

void AccountVenue::restore(const std::vector<Order>& working, const std::vector<Position>&, Timestamp)
{
    m_thread.run([&] { m_session->remember(working); });
}

void AccountVenue::submit(const VenueRequest& request, Timestamp)
{
    m_thread.post([this, request] { m_session->submit(request); });
}

void AccountVenue::advance(Timestamp, std::vector<VenueReport>& out)
{
    m_reports.takeAll(out);
}

void AccountVenue::askStatus(std::function<void(const VenueStatus&)> tell)
{
    m_thread.post([this, tell = std::move(tell)] {
        if (!m_session)
            return;
        VenueStatus status = m_session->status();
        status.venue = m_place.venue;
        status.isTestnet = m_place.isTestnet;
        tell(status);
    });
}

std::optional<Timestamp> AccountVenue::nextDue() const
{
    return m_reports.isEmpty() ? std::nullopt : std::optional(Timestamp());
}

} // namespace jarvis::venue::account
