#include "widgets/trading/tape_view.h"

#include "widgets/base/accessible.h"
#include "widgets/base/format.h"
#include "widgets/base/theme_manager.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kTapeRowPixels = 18;

} // namespace

TapeView::TapeView(TradeContext& context, QWidget* parent) : QWidget(parent), m_context(context), m_frame([this] { takeNew(); })
{
    setObjectName(QStringLiteral("tapeView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    base::setAccessibleRole(*this, QAccessible::Canvas);
    setAccessibleName(tr("Time and sales"));
    setAccessibleDescription(tr("Trades of the market, the newest first. Up and Down read them one by one."));
    using session::EngineSession;
    connect(&m_context, &TradeContext::instrumentChanged, this, &TapeView::reload);
    connect(&m_context.session(), &EngineSession::snapshotApplied, this, [this] {
        if (m_instrument != m_context.instrumentId())
            reload();
    });
    connect(&m_context.session(), &EngineSession::tradesAdded, this, [this](InstrumentId instrument) {
        if (instrument == m_instrument)
            m_frame.want();
    });
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, qOverload<>(&QWidget::update));
    reload();
}

QSize TapeView::sizeHint() const
{
    return {280, 30 * kTapeRowPixels};
}

void TapeView::setRules(const TapeRows::Rules& rules)
{
    if (const Instrument* is = m_context.instrument())
        m_rows.reset(*is, rules);
    m_taken = 0;
    m_scroll = 0;
    m_cursor.reset();
    m_pausedAt.reset();
    takeNew();
}

void TapeView::reload()
{
    m_instrument = m_context.instrumentId();
    setRules(m_rows.rules());
}

void TapeView::takeNew()
{
    const session::TradeTape& tape = m_context.model().market().tape(m_instrument);
    const auto& entries = tape.entries();
    const std::uint64_t missing = std::min<std::uint64_t>(tape.count() - std::min(m_taken, tape.count()), entries.size());
    for (std::size_t i = entries.size() - missing; i < entries.size(); ++i)
        m_rows.add(entries[i]);
    m_taken = tape.count();
    pauseOrGoOn();
    Q_EMIT stateChanged();
    update();
}

void TapeView::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    pauseOrGoOn();
    Q_EMIT stateChanged();
    update();
}

void TapeView::pauseOrGoOn()
{
    const bool isStill = m_isHeld || m_isHovered || m_scroll > 0;
    if (!isStill)
        m_pausedAt.reset();
    else if (!m_pausedAt)
        m_pausedAt = m_rows.added();
}

int TapeView::rowsInView() const
{
    return std::max(1, height() / kTapeRowPixels);
}

std::size_t TapeView::firstRow() const
{
    // What it stood still at may be forgotten by now: then it is the oldest that is left.
    const std::size_t last = m_rows.size() - std::min(m_rows.size(), static_cast<std::size_t>(rowsInView()));
    const auto wanted = static_cast<std::size_t>(waiting() + m_scroll);
    return m_rows.size() > TapeRows::kRowsMax / 2 ? std::min(wanted, last) : wanted;
}

void TapeView::scrollBy(std::int64_t rows)
{
    const auto shown = static_cast<std::int64_t>(m_rows.size()) - static_cast<std::int64_t>(waiting());
    const std::int64_t last = std::max<std::int64_t>(0, shown - rowsInView());
    m_scroll = static_cast<std::uint64_t>(std::clamp<std::int64_t>(static_cast<std::int64_t>(m_scroll) + rows, 0, last));
    pauseOrGoOn();
    Q_EMIT stateChanged();
    update();
}

void TapeView::moveCursor(std::int64_t rows)
{
    if (m_rows.size() == 0)
        return;
    const auto size = static_cast<std::int64_t>(m_rows.size());
    const std::int64_t present = m_cursor ? static_cast<std::int64_t>(m_rows.added() - *m_cursor) : static_cast<std::int64_t>(firstRow()) - (rows > 0 ? 1 : 0);
    const std::int64_t index = std::clamp<std::int64_t>(present + rows, static_cast<std::int64_t>(waiting()), size - 1);
    m_cursor = m_rows.added() - static_cast<std::uint64_t>(index);
    const auto first = static_cast<std::int64_t>(firstRow());
    if (index < first)
        scrollBy(index - first);
    else if (index >= first + rowsInView())
        scrollBy(index - first - rowsInView() + 1);
    setAccessibleDescription(describeRow(static_cast<std::size_t>(index)));
    update();
}

QString TapeView::describeRow(std::size_t index) const
{
    const Instrument* is = m_context.instrument();
    if (!is || index >= m_rows.size())
        return {};
    const TapeRows::Row& row = m_rows.at(index);
    if (row.isGap())
        return row.missed > 0 ? tr("%n trade(s) missing here", nullptr, static_cast<int>(std::min<std::uint64_t>(row.missed, INT_MAX))) : tr("Trades may be missing here");
    const QString words = row.aggressor == Side::Buy ? tr("%1: bought %2 at %3") : tr("%1: sold %2 at %3");
    return words.arg(base::formatTimeMillis(row.time), base::formatQuantityWithUnit(*is, row.quantity), base::formatPrice(*is, row.price));
}

void TapeView::copy() const
{
    QGuiApplication::clipboard()->setText(toText(QLatin1Char('\t')));
}

QString TapeView::toText(QChar separator) const
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return {};
    const auto plain = base::Grouping::File;
    QStringList lines{QStringList{tr("Time (UTC)"), tr("Side"), tr("Price"), tr("Size"), tr("Value"), tr("Trades"), tr("Missing before")}.join(separator)};
    std::uint64_t missed = 0;
    bool isTorn = false;
    // A file is read from the oldest on.
    for (std::size_t i = m_rows.size(); i > 0; --i) {
        const TapeRows::Row& row = m_rows.at(i - 1);
        if (row.isGap()) {
            missed += row.missed;
            isTorn = isTorn || row.missed == 0;
            continue;
        }
        lines << QStringList{base::formatUtc(row.time), row.aggressor == Side::Buy ? QStringLiteral("B") : QStringLiteral("S"),
            base::formatPrice(*is, row.price, plain), base::formatQuantity(*is, row.quantity, base::Sign::WhenNegative, plain),
            base::formatDecimal(row.value.toDecimal(), 2, base::Sign::WhenNegative, plain), QString::number(row.trades),
            isTorn ? QStringLiteral("?") : missed > 0 ? QString::number(missed) : QString()}
                     .join(separator);
        missed = 0;
        isTorn = false;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TapeView::enterEvent(QEnterEvent*)
{
    m_isHovered = true;
    pauseOrGoOn();
    Q_EMIT stateChanged();
    update();
}

void TapeView::leaveEvent(QEvent*)
{
    m_isHovered = false;
    pauseOrGoOn();
    Q_EMIT stateChanged();
    update();
}

void TapeView::wheelEvent(QWheelEvent* event)
{
    if (const int steps = event->angleDelta().y() / 40; steps != 0)
        scrollBy(-steps);
    event->accept();
}

void TapeView::mousePressEvent(QMouseEvent* event)
{
    const auto index = firstRow() + static_cast<std::size_t>(std::max(0, event->position().toPoint().y() / kTapeRowPixels));
    if (index < m_rows.size()) {
        m_cursor = m_rows.added() - index;
        setAccessibleDescription(describeRow(index));
    }
    update();
}

void TapeView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Up: moveCursor(-1); return;
    case Qt::Key_Down: moveCursor(1); return;
    case Qt::Key_PageUp: moveCursor(-rowsInView()); return;
    case Qt::Key_PageDown: moveCursor(rowsInView()); return;
    case Qt::Key_Home:
        m_cursor.reset();
        scrollBy(-static_cast<std::int64_t>(m_scroll));
        return;
    case Qt::Key_End: moveCursor(static_cast<std::int64_t>(m_rows.size())); return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            setHeld(!m_isHeld);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace jarvis::widgets::trading
