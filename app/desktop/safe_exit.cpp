#include "app/desktop/safe_exit.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"

#include <algorithm>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr int kLogoutMs = 60'000;

} // namespace

using widgets::session::EngineSession;
using widgets::shell::ExitDialog;

SafeExit::SafeExit(EngineSession& session, bool isFar, QWidget& window) : QObject(&window), m_session(session), m_isFar(isFar), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kCancelMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("Not every entry was cancelled within %1 s. What is open now stands above.").arg(kCancelMs / 1'000)); });
    connect(&m_session, &EngineSession::ordersChanged, this, &SafeExit::showCancelling);
    connect(&m_session, &EngineSession::commandSettled, this, [this](const CommandId& id, const api::CommandSettled& outcome) {
        if (m_asked != id)
            return;
        if (outcome.refusal) {
            const auto find = [this](InstrumentId instrument) { return m_session.model().instrument(instrument); };
            giveUp(tr("The entries were not cancelled. %1").arg(widgets::base::refusalText(*outcome.refusal, find).sentence()));
        } else {
            showCancelling();
        }
    });
}

int SafeExit::openEntries() const
{
    const auto& orders = m_session.model().orders();
    return static_cast<int>(std::count_if(orders.begin(), orders.end(), [](const auto& entry) { return entry.second.isLive() && entry.second.role == OrderRole::Entry; }));
}

ExitDialog::Story SafeExit::story() const
{
    const auto& model = m_session.model();
    ExitDialog::Story story;
    for (const auto& [id, position] : model.positions()) {
        const Instrument* is = model.instrument(id);
        if (!is)
            continue;
        const QString held = tr("Position: %1 %2").arg(QString::fromStdString(is->symbol()), widgets::base::formatQuantity(*is, position.held, widgets::base::Sign::Always));
        story.open << (position.protection == Protection::Protected ? tr("%1, with its exits at the venue").arg(held) : tr("%1, exits are MISSING").arg(held));
    }
    const int entries = openEntries();
    const auto& orders = model.orders();
    const auto exits = std::count_if(orders.begin(), orders.end(), [](const auto& entry) { return entry.second.isLive() && entry.second.role != OrderRole::Entry; });
    const auto& algorithms = model.algorithms();
    const auto running = std::count_if(algorithms.begin(), algorithms.end(), [](const auto& entry) { return entry.second.isLive(); });
    if (entries > 0)
        story.open << tr("Working entries: %1").arg(entries);
    if (exits > 0)
        story.open << tr("Exits and closing orders: %1").arg(exits);
    if (running > 0)
        story.open << (m_isFar ? tr("Algorithms at work: %1; they go on").arg(running) : tr("Algorithms at work: %1; they rest until the next start").arg(running));
    if (m_session.pendingCount() > 0)
        story.open << tr("Commands without an answer yet: %1").arg(m_session.pendingCount());
    story.hasEntries = entries > 0;
    story.afterwards = m_isFar ? tr("The engine is elsewhere and goes on without this desk.")
        : model.account().isLive ? tr("The engine ends with this desk: what is at the venue stays there, and nobody watches over it until the next start.")
                                 : tr("The engine ends with this desk. At the next start everything is found as it was.");
    return story;
}

bool SafeExit::mayClose()
{
    if (m_isMeant)
        return true;
    const ExitDialog::Story now = story();
    if (now.open.isEmpty())
        return true;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return false;
    }
    m_dialog = new ExitDialog(now, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExitDialog::cancelWanted, this, &SafeExit::cancelEntries);
    connect(m_dialog, &ExitDialog::quitWanted, this, &SafeExit::leave);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_asked.reset();
        m_patience.stop();
    });
    m_dialog->QDialog::show();
    m_dialog->activateWindow();
    return false;
}

void SafeExit::letGo()
{
    m_isMeant = true;
    QTimer::singleShot(kLogoutMs, this, [this] { m_isMeant = false; });
}

void SafeExit::cancelEntries()
{
    const auto sent = m_session.cancelAll();
    if (!sent)
        return giveUp(tr("The entries were not cancelled: %1.").arg(widgets::base::text(sent.error())));
    m_asked = *sent;
    m_patience.start();
    showCancelling();
}

void SafeExit::showCancelling()
{
    if (!m_asked || !m_dialog)
        return;
    const int left = openEntries();
    if (left > 0 || m_session.isPending(*m_asked))
        return m_dialog->showProgress(tr("Cancelling: %1 still open…").arg(left));
    leave();
}

void SafeExit::leave()
{
    m_patience.stop();
    m_asked.reset();
    m_isMeant = true;
    if (m_dialog)
        m_dialog->close();
    Q_EMIT quit();
}

void SafeExit::giveUp(const QString& why)
{
    m_asked.reset();
    m_patience.stop();
    if (m_dialog)
        m_dialog->showFailure(story(), why);
}

} // namespace jarvis::desktop
