#include "engine/net/socket_http_client.h"

#include "engine/net/tls_configuration.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace jarvis::net {
namespace {

using std::chrono::steady_clock;

struct Address {
    Origin origin;
    std::string target;
};

/// The target is taken from the text as it stands: what was signed is what is sent.
std::optional<Address> addressOf(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool isTls = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (!isTls && url.scheme() != QLatin1String("http")))
        return std::nullopt;
    Address address;
    address.origin = {isTls, url.host().toStdString(), static_cast<std::uint16_t>(url.port(isTls ? 443 : 80))};
    const std::size_t path = text.find_first_of("/?#", text.find("://") + 3);
    address.target = path == std::string::npos ? "/" : text.substr(path, text.find('#') - path);
    if (address.target.front() != '/')
        address.target.insert(0, 1, '/');
    const bool isClean = std::all_of(address.target.begin(), address.target.end(), [](unsigned char c) { return c > ' ' && c < 0x7F; });
    return isClean ? std::optional(address) : std::nullopt;
}

bool isClean(const HttpRequest& request)
{
    return std::all_of(request.headers.begin(), request.headers.end(), [](const HttpHeader& header) {
        return header.name.find_first_of("\r\n:") == std::string::npos && header.value.find_first_of("\r\n") == std::string::npos;
    });
}

} // namespace

SocketHttpClient::SocketHttpClient(const TlsTrust& trust) : m_tls(tlsConfiguration(trust))
{
    m_expiry.setSingleShot(true);
    QObject::connect(&m_expiry, &QTimer::timeout, &m_context, [this] { dropExpired(); });
}

SocketHttpClient::~SocketHttpClient() = default;

void SocketHttpClient::send(HttpRequest request, Done done)
{
    auto address = addressOf(request.url);
    if (!address || !isClean(request))
        return answer(std::move(done), Unexpected(NetError{NetError::Kind::BadRequest, "the address or a header cannot be used", false}));
    Pool& pool = m_pools[address->origin];
    if (pool.waiting.size() >= kWaitingMax)
        return answer(std::move(done), Unexpected(NetError{NetError::Kind::Overloaded, address->origin.host + ": too many requests wait", false}));
    const auto deadline = steady_clock::now() + request.timeout;
    const auto place = request.isUrgent
        ? std::find_if(pool.waiting.begin(), pool.waiting.end(), [](const Waiting& waiting) { return !waiting.request.isUrgent; })
        : pool.waiting.end();
    pool.waiting.insert(place, {std::move(request), std::move(address->target), deadline, std::move(done)});
    pump(address->origin);
}

void SocketHttpClient::pump(const Origin& origin)
{
    Pool& pool = m_pools[origin];
    while (!pool.waiting.empty()) {
        HttpConnection* connection = freeConnection(origin, pool, pool.waiting.front().request.isUrgent);
        if (connection == nullptr)
            break;
        Waiting next = std::move(pool.waiting.front());
        pool.waiting.pop_front();
        connection->exchange(std::move(next.request), std::move(next.target), next.deadline - steady_clock::now(),
            [this, origin, done = std::move(next.done)](Expected<HttpResponse, NetError> result) mutable {
                answer(std::move(done), std::move(result));
                QMetaObject::invokeMethod(&m_context, [this, origin] { pump(origin); }, Qt::QueuedConnection);
            });
    }
    watchWaiting();
}

HttpConnection* SocketHttpClient::freeConnection(const Origin& origin, Pool& pool, bool isUrgent)
{
    const std::size_t most = kConnectionsMax + (isUrgent ? kUrgentMore : 0);
    for (std::size_t i = 0; i < std::min(pool.connections.size(), most); ++i) {
        if (pool.connections[i]->isFree())
            return pool.connections[i].get();
    }
    if (pool.connections.size() >= most)
        return nullptr;
    pool.connections.push_back(std::make_unique<HttpConnection>(origin, m_tls));
    return pool.connections.back().get();
}

/// Wakes us when the first of those that wait for a connection runs out of time.
void SocketHttpClient::watchWaiting()
{
    std::optional<steady_clock::time_point> first;
    for (const auto& [origin, pool] : m_pools) {
        for (const Waiting& waiting : pool.waiting)
            first = first ? std::min(*first, waiting.deadline) : waiting.deadline;
    }
    if (first)
        m_expiry.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(*first - steady_clock::now(), steady_clock::duration(0))));
    else
        m_expiry.stop();
}

void SocketHttpClient::dropExpired()
{
    const auto now = steady_clock::now();
    for (auto& [origin, pool] : m_pools) {
        std::deque<Waiting> kept;
        for (Waiting& waiting : pool.waiting) {
            if (waiting.deadline <= now)
                answer(std::move(waiting.done), Unexpected(NetError{NetError::Kind::TimedOut, origin.host + ": no connection was free in time", false}));
            else
                kept.push_back(std::move(waiting));
        }
        pool.waiting = std::move(kept);
    }
    watchWaiting();
}

/// Later, so that nobody is called from within his own call.
void SocketHttpClient::answer(Done done, Expected<HttpResponse, NetError> result)
{
    QMetaObject::invokeMethod(&m_context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace jarvis::net
