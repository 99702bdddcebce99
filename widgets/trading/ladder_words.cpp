#include "widgets/base/format.h"
#include "widgets/trading/ladder_view.h"

namespace jarvis::widgets::trading {

void LadderView::describe()
{
    const Instrument* is = m_context.instrument();
    if (!is || !m_cursor)
        return;
    setAccessibleDescription(wordsAt(*m_cursor));
    scheduleFrame();
}

QString LadderView::walkWords(Price price) const
{
    const Instrument& is = *m_context.instrument();
    const auto walk = walkTo(price, is, m_bids, m_asks);
    if (!walk || walk->quantity <= Quantity::zero())
        return tr("%1: nothing rests here").arg(base::formatPrice(is, price));
    const QString words = walk->side == Side::Buy ? tr("Bids down to %1: %2 for %3 in %n level(s)", nullptr, static_cast<int>(walk->levels))
                                                  : tr("Asks up to %1: %2 for %3 in %n level(s)", nullptr, static_cast<int>(walk->levels));
    return words.arg(base::formatPrice(is, price), base::formatQuantityWithUnit(is, walk->quantity), base::formatMoney(walk->value, 0));
}

QString LadderView::staleWords() const
{
    const session::EngineSession& session = m_context.session();
    const api::Quote* quote = m_context.model().market().quote(m_context.instrumentId());
    const bool isTradable = quote && quote->isTradable;
    if (isTradable && !session.isStale(m_context.instrumentId()))
        return {};
    const QString age = base::formatDuration(session.dataAge(m_context.instrumentId()));
    return isTradable ? tr("Data %1 old").arg(age) : tr("Not tradable now; data %1 old").arg(age);
}

QString LadderView::ownWords(const Own& own) const
{
    const Instrument& is = *m_context.instrument();
    const QString size = base::formatQuantity(is, own.quantity);
    if (!own.ahead)
        return tr("Own %1").arg(size);
    return tr("Own %1 · about %2 of %3 ahead").arg(size, base::formatQuantity(is, *own.ahead), base::formatQuantity(is, own.level));
}

QString LadderView::volumeWords(Price price) const
{
    const Instrument& is = *m_context.instrument();
    const session::TradeTape& tape = m_context.model().market().tape(is.id());
    const auto volume = tape.volumes().find(price.ticks());
    if (volume == tape.volumes().end() || !tape.since())
        return {};
    const QString words = tape.isPatchy() ? tr("Traded since %1: at least %2, bought %3") : tr("Traded since %1: %2, bought %3");
    return words.arg(base::formatTime(*tape.since()), base::formatQuantity(is, volume->second.all()), base::formatQuantity(is, volume->second.bought));
}

QString LadderView::summary() const
{
    const Instrument* is = m_context.instrument();
    if (!is || !m_bestBid || !m_bestAsk)
        return tr("No order book yet");
    const QString old = staleWords();
    const QString touch = (old.isEmpty() ? old : old + QStringLiteral(". ")) + tr("%1: best bid %2 for %3, best ask %4 for %5, spread %6.")
                              .arg(QString::fromStdString(is->symbol()), base::formatPrice(*is, *m_bestBid), base::formatQuantityWithUnit(*is, m_bids.at(m_bestBid->ticks())),
                                  base::formatPrice(*is, *m_bestAsk), base::formatQuantityWithUnit(*is, m_asks.at(m_bestAsk->ticks())),
                                  base::formatPrice(*is, Price::ofTicks(m_bestAsk->ticks() - m_bestBid->ticks())));
    const auto own = static_cast<int>(m_ownBuys.size() + m_ownSells.size());
    return own > 0 ? QStringList{touch, tr("Own orders at %n price(s).", nullptr, own)}.join(QLatin1Char(' ')) : touch;
}

QString LadderView::wordsAt(Price price) const
{
    if (!m_context.instrument())
        return {};
    QStringList lines{walkWords(price)};
    for (const auto* side : {&m_ownBuys, &m_ownSells}) {
        if (const auto own = side->find(price.ticks()); own != side->end())
            lines << ownWords(own->second);
    }
    if (const QString volume = volumeWords(price); !volume.isEmpty())
        lines << volume;
    return lines.join(QLatin1Char('\n'));
}

} // namespace jarvis::widgets::trading
