#include "widgets/trading/trade_context.h"

#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace jarvis::widgets::trading {

TradeContext::TradeContext(session::EngineSession& session, session::Arming& arming, QObject* parent)
    : QObject(parent), m_session(session), m_arming(arming), m_panels{this}
{
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &TradeContext::onSnapshot);
    connect(&m_session, &session::EngineSession::instrumentsChanged, this, &TradeContext::onSnapshot);
    onSnapshot();
}

TradeContext::TradeContext(TradeContext& desk, QObject* parent)
    : QObject(parent), m_session(desk.m_session), m_arming(desk.m_arming), m_desk(&desk.desk()), m_link(desk.m_link), m_instrument(desk.m_instrument)
{
    m_desk->m_panels.append(this);
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &TradeContext::onSnapshot);
    connect(&m_session, &session::EngineSession::instrumentsChanged, this, &TradeContext::onSnapshot);
}

TradeContext::~TradeContext()
{
    if (!m_desk)
        return;
    m_desk->m_panels.removeOne(this);
    m_desk->askDepth();
}

void TradeContext::setInstrument(InstrumentId instrument)
{
    if (!model().instrument(instrument))
        return;
    if (m_link == PanelLink::None)
        return look(instrument);
    // A copy: who hears of it may open or close panels.
    const QVector<TradeContext*> panels = desk().m_panels;
    for (TradeContext* panel : panels) {
        if (panel->m_link == m_link)
            panel->look(instrument);
    }
}

void TradeContext::look(InstrumentId instrument)
{
    m_wanted.clear();
    if (instrument == m_instrument)
        return;
    const InstrumentId before = std::exchange(m_instrument, instrument);
    desk().askDepth();
    // Whoever leaves the armed instrument disarms it, even while another panel still looks at it: rather once too often.
    if (!m_arming.instrument() || m_arming.instrument() == before)
        m_arming.setInstrument(instrument);
    Q_EMIT instrumentChanged(instrument);
}

void TradeContext::askDepth()
{
    std::set<InstrumentId> seen;
    for (const TradeContext* panel : std::as_const(m_panels)) {
        if (panel->m_instrument)
            seen.insert(panel->m_instrument);
    }
    m_session.setDepthInstruments(seen);
}

InstrumentId TradeContext::instrumentOf(PanelLink link)
{
    for (const TradeContext* panel : std::as_const(desk().m_panels)) {
        if (panel != this && panel->m_link == link && panel->m_instrument)
            return panel->m_instrument;
    }
    return {};
}

void TradeContext::setLink(PanelLink link)
{
    if (link == m_link)
        return;
    m_link = link;
    if (const InstrumentId shared = link == PanelLink::None ? InstrumentId() : instrumentOf(link))
        look(shared);
    Q_EMIT linkChanged();
}

QByteArray TradeContext::saveState() const
{
    const Instrument* is = instrument();
    return QByteArray::number(static_cast<int>(m_link)) + ' ' + (is ? QByteArray::fromStdString(is->symbol()) : m_wanted);
}

void TradeContext::restoreState(const QByteArray& state)
{
    const qsizetype gap = state.indexOf(' ');
    const int link = state.left(std::max<qsizetype>(0, gap)).toInt();
    if (gap < 0 || link < 0 || link > static_cast<int>(PanelLink::E))
        return;
    setLink(static_cast<PanelLink>(link));
    m_wanted = state.mid(gap + 1);
    onSnapshot();
}

void TradeContext::onSnapshot()
{
    const auto& all = model().instruments();
    const auto wanted = std::find_if(all.begin(), all.end(), [this](const auto& entry) { return entry.second.symbol() == m_wanted.toStdString(); });
    if (!m_wanted.isEmpty() && wanted != all.end())
        return setInstrument(wanted->first);
    if (instrument() || all.empty())
        return;
    // The first instrument is what a new desk looks at, and a panel that knows no other.
    const InstrumentId shared = m_link == PanelLink::None ? InstrumentId() : instrumentOf(m_link);
    look(shared && model().instrument(shared) ? shared : all.begin()->first);
}

void TradeContext::fillTicket(Side side, std::optional<Price> limitPrice)
{
    Q_EMIT desk().ticketWanted(*this, side, limitPrice);
}

void TradeContext::work(const AlgorithmPlan& plan)
{
    Q_EMIT desk().workRequested(plan);
}

void TradeContext::wantAlert(InstrumentId instrument, std::optional<Price> price)
{
    Q_EMIT desk().alertWanted(instrument, price);
}

void TradeContext::tellStory(InstrumentId instrument, Timestamp openedAt)
{
    Q_EMIT desk().storyWanted(instrument, openedAt);
}

void TradeContext::note(const QString& text)
{
    Q_EMIT desk().noted(text);
}

void TradeContext::follow(const session::EngineSession::Sent& sent, const QString& what)
{
    if (!sent)
        return note(tr("%1: not sent, %2.").arg(what, base::text(sent.error())));
    // Lives until the one answer that there will be.
    auto* answer = new QObject(this);
    connect(&m_session, &session::EngineSession::commandSettled, answer,
        [this, answer, asked = *sent, what](const CommandId& id, const api::CommandSettled& outcome) {
            if (id != asked)
                return;
            answer->deleteLater();
            if (outcome.refusal) {
                const auto find = [this](InstrumentId instrument) { return model().instrument(instrument); };
                note(tr("%1 was refused. %2").arg(what, base::refusalText(*outcome.refusal, find).sentence()));
            }
        });
}

} // namespace jarvis::widgets::trading
