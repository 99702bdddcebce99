#include "widgets/shell/halt_panel.h"

#include "widgets/base/accessible.h"
#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/stay_above.h"
#include "widgets/base/style_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kHaltWidth = 420;

int liveEntries(const session::ReadModel& model)
{
    int count = 0;
    for (const auto& [id, order] : model.orders())
        count += order.isLive() && order.role == OrderRole::Entry ? 1 : 0;
    return count;
}

} // namespace

HaltPanel::HaltPanel(session::EngineSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(tr("Trading is halted"), this))
    , m_progress(new QLabel(this))
    , m_flatten(new QPushButton(tr("Flatten all positions too"), this))
    , m_keep(new QPushButton(tr("Keep positions and exits"), this))
{
    setObjectName(QStringLiteral("haltPanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    base::setAccessibleRole(*this, QAccessible::AlertMessage);
    setAccessibleName(tr("Trading is halted"));
    base::setRole(m_title, base::LabelRole::Title);
    base::setRole(m_progress, base::LabelRole::Secondary);
    base::setRole(m_flatten, base::ButtonRole::Kill);
    m_progress->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_flatten);
    buttons->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * base::kGrid, 3 * base::kGrid, 4 * base::kGrid, 3 * base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    setFixedWidth(kHaltWidth);
    new base::StayAbove(*this);

    connect(m_flatten, &QPushButton::clicked, this, [this] {
        send(true);
        m_flatten->setEnabled(false);
        m_keep->setText(tr("Close"));
    });
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_session, &session::EngineSession::ordersChanged, this, &HaltPanel::showProgress);
    connect(&m_session, &session::EngineSession::positionsChanged, this, &HaltPanel::showProgress);
    connect(&m_session, &session::EngineSession::commandSettled, this, &HaltPanel::showProgress);
    hide();
}

void HaltPanel::halt(const QWidget& anchor)
{
    m_entriesAtHalt = liveEntries(m_session.model());
    send(false);
    m_flatten->setEnabled(true);
    m_flatten->setVisible(!m_session.model().positions().empty());
    m_keep->setText(tr("Keep positions and exits"));
    m_isOpen = true;
    // Not a letter of its buttons may be missing, in any language.
    setFixedWidth(std::max(kHaltWidth, layout()->minimumSize().width()));
    showProgress();
    adjustSize();
    // In the window whose button was pressed.
    if (parentWidget() != anchor.window())
        setParent(anchor.window());
    const QPoint corner = anchor.mapTo(parentWidget(), QPoint(anchor.width(), anchor.height()));
    move(corner.x() - width(), corner.y() + base::kGrid);
    show();
    raise();
    m_keep->setFocus();
}

void HaltPanel::send(bool flattensToo)
{
    const auto sent = m_session.halt(flattensToo);
    m_title->setText(sent ? tr("Trading is halted") : tr("The halt could not be sent"));
    if (!sent) {
        m_progress->setText(tr("Nobody was told to stop. Press the red button again, or stop the engine."));
        m_command.reset();
        Q_EMIT failed(tr("The halt could not be sent: %1. Press again, or stop the engine.").arg(base::text(sent.error())));
        return;
    }
    m_command = *sent;
}

void HaltPanel::showProgress()
{
    if (!m_isOpen || !m_command)
        return;
    const auto outcome = m_session.model().outcome(*m_command);
    const int open = liveEntries(m_session.model());
    const int positions = static_cast<int>(m_session.model().positions().size());
    QString text = !outcome ? tr("Sending…") : tr("No new risk is taken.");
    text += QLatin1Char(' ') + tr("Entries: %1 asked to cancel, %2 cancelled, %3 still open.").arg(m_entriesAtHalt).arg(std::max(0, m_entriesAtHalt - open)).arg(open);
    text += QLatin1Char(' ') + (positions == 0 ? tr("No position is open.") : tr("%n position(s) keep their exits unless you flatten.", nullptr, positions));
    m_progress->setText(text);
    // A wrapped text needs its height before the frame can know its own.
    m_progress->setMinimumHeight(m_progress->heightForWidth(width() - 8 * base::kGrid));
    adjustSize();
}

void HaltPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jarvis::widgets::shell
