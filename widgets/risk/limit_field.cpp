#include "widgets/risk/limit_field.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/fonts.h"
#include "widgets/base/meter_bar.h"
#include "widgets/base/metrics.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/risk/limit_meaning.h"
#include "widgets/risk/limits_model.h"
#include "widgets/trading/limit_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::risk {
namespace {

constexpr int kAllowedWidth = 128;
constexpr int kMeterWidth = 96;

} // namespace

LimitField::LimitField(LimitId limit, QWidget* parent)
    : QWidget(parent)
    , m_limit(limit)
    , m_allowed(new QLabel(this))
    , m_meter(new base::MeterBar(this))
    , m_used(new base::ElidedLabel(this))
    , m_waiting(new QLabel(this))
    , m_change(new QPushButton(tr("Change…"), this))
{
    setToolTip(limitRange(limit));
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    m_allowed->setFont(base::numberFont(base::FontRole::Ui, QFont::DemiBold));
    m_allowed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_allowed->setMinimumWidth(kAllowedWidth);
    m_meter->setFixedWidth(kMeterWidth);
    // The columns stay where they are in rows of which nothing is used.
    for (QWidget* part : {static_cast<QWidget*>(m_meter), static_cast<QWidget*>(m_used)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    base::setRole(m_used, base::LabelRole::Secondary);
    base::setRole(m_waiting, base::LabelRole::Warning);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    m_change->setAutoDefault(false);
    m_change->setAccessibleName(tr("Change %1").arg(base::limitName(limit)));
    m_change->setAccessibleDescription(limitRange(limit));
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * base::kGrid);
    row->addWidget(m_change);
    row->addWidget(m_allowed);
    row->addWidget(m_meter);
    row->addWidget(m_used, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(base::kGrid);
    column->addLayout(row);
    column->addWidget(m_waiting);
    // The label of the form leads to the button, and so do the search and the palette.
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(m_limit); });
}

void LimitField::follow(const LimitsModel& limits, bool isChangeable)
{
    const auto row = static_cast<quint64>(m_limit);
    const api::LimitState* state = limits.limit(row);
    m_change->setEnabled(isChangeable && state != nullptr);
    m_allowed->setText(limits.cellOf(row, LimitsModel::Allowed).text);
    const bool fillsUp = state && state->used.kind == state->allowed.kind;
    m_meter->setVisible(fillsUp);
    m_used->setVisible(fillsUp);
    m_waiting->setVisible(state && state->scheduled);
    if (fillsUp) {
        m_meter->setShare(trading::shareOf(state->used, state->allowed));
        m_used->setText(tr("%1 used, %2").arg(limits.cellOf(row, LimitsModel::Used).text, limits.cellOf(row, LimitsModel::Use).text));
    }
    if (state && state->scheduled)
        m_waiting->setText(tr("Waiting: %1. Change it to what is allowed now to withdraw it.").arg(limits.cellOf(row, LimitsModel::Waiting).text));
}

} // namespace jarvis::widgets::risk
