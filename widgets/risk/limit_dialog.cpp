#include "widgets/risk/limit_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/risk/limit_meaning.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::risk {
namespace {

constexpr std::int64_t kNanosPerMilli = 1'000'000;

} // namespace

LimitDialog::LimitDialog(session::EngineSession& session, const api::LimitState& limit, Duration wideningDelay, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_limit(limit)
    , m_wideningDelay(wideningDelay)
    , m_field(new base::NumberField(this))
    , m_meaning(new QLabel(this))
    , m_error(new QLabel(this))
{
    const QString name = base::limitName(limit.limit);
    setWindowTitle(tr("Change a limit"));
    setObjectName(QStringLiteral("limitDialog"));
    setFixedWidth(400);
    const bool isPeriod = limit.allowed.kind == Amount::Kind::Period;
    auto* title = new QLabel(isPeriod ? tr("%1, in milliseconds").arg(name) : name, this);
    base::setRole(title, base::LabelRole::Title);
    title->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("limitValue"));
    m_field->setAccessibleName(name);
    m_field->setRequired(true);
    m_meaning->setWordWrap(true);
    base::setRole(m_meaning, base::LabelRole::Secondary);
    m_error->setWordWrap(true);
    base::setRole(m_error, base::LabelRole::Error);
    m_error->hide();

    auto* range = new QLabel(limitRange(limit.limit), this);
    range->setWordWrap(true);
    base::setRole(range, base::LabelRole::Secondary);

    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    m_apply = buttons->addButton(tr("Change it"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applyLimit"));
    m_apply->setAutoDefault(false);
    keep->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_field), static_cast<QWidget*>(range), static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_error),
             static_cast<QWidget*>(buttons)})
        layout->addWidget(part);

    connect(m_field, &base::NumberField::valueChanged, this, &LimitDialog::showMeaning);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitDialog::apply);
    connect(&m_session, &session::EngineSession::commandSettled, this, &LimitDialog::onSettled);
    ask();
    showMeaning();
    m_field->setFocus();
}

void LimitDialog::ask()
{
    const Limits::Bounds bounds = Limits::bounds(m_limit.limit);
    switch (m_limit.allowed.kind) {
    case Amount::Kind::Money:
        m_field->askMoney();
        m_field->setMoney(m_limit.allowed.asMoney());
        return;
    case Amount::Kind::Ratio:
        m_field->askPercent(bounds.max.asRatio());
        m_field->setRatio(m_limit.allowed.asRatio());
        return;
    case Amount::Kind::Period:
        m_field->askCount(bounds.min.asDuration().count() / kNanosPerMilli, bounds.max.asDuration().count() / kNanosPerMilli);
        m_field->setCount(m_limit.allowed.asDuration().count() / kNanosPerMilli);
        return;
    default:
        m_field->askCount(bounds.min.asCount(), bounds.max.asCount());
        m_field->setCount(m_limit.allowed.asCount());
    }
}

std::optional<Amount> LimitDialog::typed() const
{
    const auto amount = [](const auto& value) { return value ? std::optional(Amount::of(*value)) : std::nullopt; };
    switch (m_limit.allowed.kind) {
    case Amount::Kind::Money: return amount(m_field->money());
    case Amount::Kind::Ratio: return amount(m_field->ratio());
    case Amount::Kind::Period: return m_field->count() ? std::optional(Amount::of(Duration(*m_field->count() * kNanosPerMilli))) : std::nullopt;
    default: return amount(m_field->count());
    }
}

void LimitDialog::showMeaning()
{
    const std::optional<Amount> next = typed();
    const bool isChanged = next && (*next != m_limit.allowed || m_limit.scheduled);
    m_apply->setEnabled(!m_command && isChanged);
    if (!next || !isChanged) {
        m_meaning->setText(tr("Now %1.").arg(base::formatAmount(m_limit.allowed, nullptr)));
        return;
    }
    const QString change = tr("%1 → %2.").arg(base::formatAmount(m_limit.allowed, nullptr), base::formatAmount(*next, nullptr));
    if (*next == m_limit.allowed)
        m_meaning->setText(tr("Keeps %1 and withdraws the value that waits.").arg(base::formatAmount(*next, nullptr)));
    else if ((next->raw > m_limit.allowed.raw) == m_limit.isLargerWider)
        m_meaning->setText(tr("%1 This allows more: it takes effect in %2, and can be withdrawn until then.").arg(change, base::formatDuration(m_wideningDelay)));
    else
        m_meaning->setText(tr("%1 This allows less: it takes effect at once. What is open stays.").arg(change));
}

void LimitDialog::apply()
{
    const std::optional<Amount> next = typed();
    if (!next)
        return;
    const auto sent = m_session.setLimit(m_limit.limit, *next);
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_apply->setEnabled(false);
}

void LimitDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, nullptr).sentence());
}

void LimitDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    showMeaning();
}

} // namespace jarvis::widgets::risk
