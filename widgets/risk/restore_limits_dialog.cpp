#include "widgets/risk/restore_limits_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace jarvis::widgets::risk {
namespace {

constexpr int kRestoreWidth = 480;

} // namespace

RestoreLimitsDialog::RestoreLimitsDialog(session::EngineSession& session, const std::vector<api::LimitState>& limits, Duration wideningDelay, QWidget* parent)
    : QDialog(parent), m_session(session), m_error(new QLabel(this))
{
    setWindowTitle(tr("Limits as delivered"));
    setObjectName(QStringLiteral("restoreLimitsDialog"));
    QStringList lines;
    for (const api::LimitState& limit : limits) {
        if (limit.allowed == Limits().get(limit.limit) && !limit.scheduled)
            continue;
        m_changed.push_back(limit.limit);
        lines << changeText(limit, wideningDelay);
    }
    auto* title = new QLabel(m_changed.empty() ? tr("Every limit is as it was delivered.") : tr("%n limit(s) go back to what was delivered.", nullptr, static_cast<int>(m_changed.size())), this);
    title->setWordWrap(true);
    base::setRole(title, base::LabelRole::Title);
    auto* changes = new QLabel(lines.join(QLatin1Char('\n')), this);
    changes->setObjectName(QStringLiteral("restoreLimitsChanges"));
    changes->setTextFormat(Qt::PlainText);
    changes->setWordWrap(true);
    changes->setVisible(!lines.isEmpty());
    base::setRole(m_error, base::LabelRole::Error);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(m_changed.empty() ? tr("Close") : tr("Keep them"), QDialogButtonBox::RejectRole);
    m_restore = buttons->addButton(tr("Restore them"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreLimits"));
    m_restore->setAutoDefault(false);
    m_restore->setVisible(!m_changed.empty());
    keep->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : {title, changes, m_error})
        layout->addWidget(part);
    layout->addWidget(buttons);
    base::keepTextRoom(this, kRestoreWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreLimitsDialog::send);
    connect(&m_session, &session::EngineSession::commandSettled, this, &RestoreLimitsDialog::onSettled);
}

QString RestoreLimitsDialog::changeText(const api::LimitState& limit, Duration wideningDelay) const
{
    const Amount delivered = Limits().get(limit.limit);
    const QString name = base::limitName(limit.limit);
    const QString now = base::formatAmount(limit.allowed, nullptr);
    if (delivered == limit.allowed)
        return tr("%1: stays %2, and what waits is withdrawn").arg(name, now);
    const QString next = base::formatAmount(delivered, nullptr);
    if ((delivered.raw > limit.allowed.raw) == limit.isLargerWider)
        return tr("%1: %2 → %3 in %4").arg(name, now, next, base::formatDuration(wideningDelay));
    return tr("%1: %2 → %3 at once").arg(name, now, next);
}

void RestoreLimitsDialog::send()
{
    m_restore->setEnabled(false);
    m_errors.clear();
    // What was sent is not sent again: a second press is for those that failed.
    for (const LimitId limit : std::exchange(m_changed, {})) {
        const auto sent = m_session.setLimit(limit, Limits().get(limit));
        if (sent) {
            m_commands.insert(*sent);
            continue;
        }
        m_changed.push_back(limit);
        addError(tr("%1: it could not be sent: %2.").arg(base::limitName(limit), base::text(sent.error())));
    }
    m_restore->setEnabled(!m_changed.empty());
}

void RestoreLimitsDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_commands.erase(id) == 0)
        return;
    if (outcome.refusal)
        addError(base::refusalText(*outcome.refusal, nullptr).sentence());
    if (m_commands.empty() && m_errors.isEmpty())
        accept();
}

void RestoreLimitsDialog::addError(const QString& text)
{
    m_errors << text;
    m_error->setText(m_errors.join(QLatin1Char('\n')));
    m_error->show();
}

} // namespace jarvis::widgets::risk
