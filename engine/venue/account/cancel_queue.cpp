#include "engine/venue/account/cancel_queue.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::account {

/// Sent when everything that was asked for with it is here.
void CancelQueue::wait(const Wanted& wanted)
{
    m_waiting.push_back(wanted);
    if (!m_sending)
        m_sending = m_parts.network.scheduler.after(Duration::zero(), [this] { send(); });
}

void CancelQueue::send()
{
    const auto timer = std::move(m_sending);
    std::vector<Wanted> all = std::exchange(m_waiting, {});
    while (!all.empty()) {
        const InstrumentId id = all.front().request.instrument;
        const auto others = std::stable_partition(all.begin(), all.end(), [id](const Wanted& wanted) { return wanted.request.instrument == id; });
        const std::vector<Wanted> ours(all.begin(), others);
        all.erase(all.begin(), others);
        if (const Instrument* is = m_parts.instruments.find(id)) {
            sendOf(*is, ours);
            continue;
        }
        for (const Wanted& wanted : ours)
            reject(wanted, Refusal{ReasonCode::UnknownInstrument, id, {}, {}, {}});
    }
}

void CancelQueue::sendOf(const Instrument& is, const std::vector<Wanted>& all)
{
    const std::size_t most = m_parts.gateway.cancelsAtOnce();
    std::vector<Wanted> together;
    const auto flush = [&] {
        if (together.size() == 1)
            sendOne(is, together.front());
        else if (!together.empty())
            sendMany(is, together);
        together.clear();
    };
    for (const Wanted& wanted : all) {
        if (most < 2 || !m_parts.gateway.canBeCancelledWithOthers(refOf(wanted))) {
            sendOne(is, wanted);
            continue;
        }
        together.push_back(wanted);
        if (together.size() == most)
            flush();
    }
    flush();
}

void CancelQueue::sendOne(const Instrument& is, const Wanted& wanted)
{
    m_parts.gateway.cancel(refOf(wanted), is, [this, wanted](const Expected<void, live::RestError>& answer) { onAnswer(wanted, answer); });
}

void CancelQueue::sendMany(const Instrument& is, std::vector<Wanted> together)
{
    std::vector<OrderGateway::OrderRef> refs;
    for (const Wanted& wanted : together)
        refs.push_back(refOf(wanted));
    m_parts.gateway.cancelMany(refs, is, [this, together = std::move(together)](const OrderGateway::Result<OrderGateway::ManyCancelled>& answers) {
        for (std::size_t i = 0; i < together.size(); ++i)
            onAnswer(together[i], answers ? (*answers)[i] : Expected<void, live::RestError>(Unexpected(answers.error())));
    });
}

void CancelQueue::onAnswer(const Wanted& wanted, const Expected<void, live::RestError>& answer)
{
    const CancelRequest& request = wanted.request;
    // That it is gone, and what it filled before, is told by the stream; where that is down, it is asked for.
    if (answer)
        return m_parts.isStreamUp() ? void() : m_parts.query(request.order, request.instrument);
    const live::RestError& error = answer.error();
    const bool mayBeOurDoing = error.meaning == ErrorMeaning::OrderUnknown && wanted.triesLeft < kTriesMax;
    if (mayBeOurDoing)
        return m_parts.query(request.order, request.instrument);
    const bool mayRepeat = error.meaning == ErrorMeaning::Busy || error.meaning == ErrorMeaning::TooFast
        || error.meaning == ErrorMeaning::OutcomeUnknown || error.meaning == ErrorMeaning::ClockWrong;
    // What we held back ourselves is no try: a limit that is full is free again at a time that we know.
    const int triesLeft = wanted.triesLeft - (error.kind == live::RestError::Kind::NotSent ? 0 : 1);
    if (!mayRepeat || triesLeft < 1)
        return reject(wanted, m_parts.reporter.refusalOf(error, request.instrument));
    m_again[request.order] = m_parts.network.scheduler.after(std::max(error.retryAt - now(), kPause), [this, wanted, triesLeft] {
        const auto timer = std::move(m_again[wanted.request.order]);
        m_again.erase(wanted.request.order);
        wait({wanted.request, triesLeft});
    });
}

void CancelQueue::reject(const Wanted& wanted, const Refusal& why)
{
    m_parts.reports.put(CancelRejected{wanted.request.order, why, now()});
}

OrderGateway::OrderRef CancelQueue::refOf(const Wanted& wanted) const
{
    const KnownOrder* known = m_parts.known.find(wanted.request.order);
    return {wanted.request.order, known != nullptr && known->hasFormerName};
}

} // namespace jarvis::venue::account
