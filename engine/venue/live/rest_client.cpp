#include "engine/venue/live/rest_client.h"

namespace jarvis::venue::live {

RestClient::RestClient(const net::Network& network, std::string address, StreamClock& clock)
    : m_network(network)
    , m_address(std::move(address))
    , m_clock(clock)
    , m_breaker(5, std::chrono::seconds(1), std::chrono::seconds(30))
{
}

std::optional<RestError> RestClient::refusalOf(const RestCall& call, Timestamp now)
{
    const bool mayWait = call.purpose == net::RateBudget::Purpose::Ordinary;
    if (mayWait && !m_breaker.allows(now))
        return RestError{RestError::Kind::NotSent, ErrorMeaning::Busy, {}, 0, "the venue does not answer; calls pause", now + std::chrono::seconds(1)};
    if (const auto wait = take(call, now))
        return RestError{RestError::Kind::NotSent, ErrorMeaning::TooFast, {}, 0, "the rate budget is used up", *wait};
    return std::nullopt;
}

/// Later, as every other answer.
void RestClient::refuse(RestDone done, RestError refusal)
{
    m_refused.emplace_back(std::move(done), std::move(refusal));
    if (m_refused.size() > 1)
        return;
    m_telling = m_network.scheduler.after(Duration(0), [this, alive = std::weak_ptr(m_isAlive)] {
        const auto refused = std::exchange(m_refused, {});
        for (const auto& [tell, error] : refused) {
            if (!alive.expired())
                tell(Unexpected(error));
        }
    });
}

void RestClient::call(RestCall call, RestDone done)
{
    const Timestamp now = m_network.scheduler.now();
    if (auto refusal = refusalOf(call, now)) {
        refuse(std::move(done), std::move(*refusal));
        return;
    }
    net::HttpRequest request;
    request.method = call.method;
    request.url = m_address + call.path;
    request.timeout = call.timeout;
    request.isUrgent = call.purpose == net::RateBudget::Purpose::ReducesRisk;
    request.bytesMax = call.bytesMax;
    sign(call, m_clock.venueTime(now), request);
    m_network.http.send(std::move(request),
        [this, alive = std::weak_ptr(m_isAlive), call = std::move(call), done = std::move(done)](const Expected<net::HttpResponse, net::NetError>& result) {
            if (alive.expired())
                return;
            if (result) {
                onAnswer(call, *result, done);
                return;
            }
            const net::NetError& error = result.error();
            m_breaker.onFailure(m_network.scheduler.now());
            const ErrorMeaning meaning = error.wasSent ? ErrorMeaning::OutcomeUnknown : ErrorMeaning::Busy;
            done(Unexpected(RestError{RestError::Kind::Network, meaning, {}, 0, std::string(nameOf(error.kind)) + ": " + error.text, {}}));
        });
}

void RestClient::onAnswer(const RestCall& call, const net::HttpResponse& response, const RestDone& done)
{
    const Timestamp now = m_network.scheduler.now();
    readLimits(call, response, now);
    if (response.status >= 500)
        m_breaker.onFailure(now);
    else
        m_breaker.onSuccess();
    auto error = errorOf(response, now);
    if (error && error->meaning == ErrorMeaning::ClockWrong)
        m_clock.distrust();
    if (error)
        done(Unexpected(std::move(*error)));
    else
        done(response.body);
}

void RestClient::measureClock(std::function<void(bool)> done)
{
    RestCall ask;
    ask.path = timePath();
    const Timestamp sent = m_network.scheduler.now();
    call(std::move(ask), [this, sent, done = std::move(done)](const RestAnswer& body) {
        const auto time = body ? timeIn(*body) : std::nullopt;
        const Timestamp now = m_network.scheduler.now();
        if (time && now >= sent) {
            m_clock.onMeasured(*time, now, now - sent);
            if (m_onClock)
                m_onClock();
        }
        done(time.has_value());
    });
}

} // namespace jarvis::venue::live
