// How the confirmation is laid out and drawn.

#include "widgets/trading/confirmation_dialog.h"

#include "widgets/base/badge.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/confirmation_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

constexpr int kConfirmationText = 460;
constexpr int kLiveFrame = 4;
constexpr int kConfirmationTickMs = 100;
constexpr int kNoteHeight = 44; // three lines of a refusal: the buttons must not move when it comes

} // namespace

void ConfirmationDialog::build()
{
    setObjectName(QStringLiteral("confirmationDialog"));
    setWindowTitle(tr("Confirm the order"));
    // Not modal: the red button must take clicks while this is open.
    setWindowModality(Qt::NonModal);
    m_sentence->setObjectName(QStringLiteral("confirmSentence"));
    m_age->setObjectName(QStringLiteral("confirmAge"));
    m_age->setAccessibleName(tr("Age of the quote"));
    m_note->setObjectName(QStringLiteral("confirmNote"));
    m_again->setObjectName(QStringLiteral("confirmAgain"));
    m_send->setObjectName(QStringLiteral("confirmSend"));
    m_cancel->setObjectName(QStringLiteral("confirmCancel"));
    m_sentence->setWordWrap(true);
    base::setRole(m_sentence, base::LabelRole::Title);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(kNoteHeight);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* ageRow = new QHBoxLayout;
    auto* ageName = new QLabel(tr("Quote age"), this);
    base::setRole(ageName, base::LabelRole::Secondary);
    ageRow->addWidget(ageName);
    ageRow->addStretch(1);
    ageRow->addWidget(m_age);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * base::kGrid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    for (QPushButton* button : {m_cancel, m_send}) {
        button->setMinimumHeight(8 * base::kGrid);
        button->installEventFilter(this);
    }
    m_cancel->setDefault(true);
    m_cancel->setAutoDefault(true);
    m_send->setAutoDefault(true);
    setTabOrder(m_again, m_cancel);
    setTabOrder(m_cancel, m_send);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * base::kGrid, 4 * base::kGrid, 5 * base::kGrid, 4 * base::kGrid);
    column->setSpacing(3 * base::kGrid);
    column->addWidget(buildHead());
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    column->addLayout(ageRow);
    column->addWidget(m_note);
    column->addWidget(m_again);
    column->addLayout(buttons);
    // The texts set the width and wrap within it, so the height follows whatever they say.
    m_sentence->setFixedWidth(kConfirmationText);
    m_note->setFixedWidth(kConfirmationText);
    column->setSizeConstraint(QLayout::SetFixedSize);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_tick.start(kConfirmationTickMs);
}

QWidget* ConfirmationDialog::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * base::kGrid);
    row->addWidget(m_badge);
    row->addWidget(m_account);
    row->addStretch(1);
    m_account->setObjectName(QStringLiteral("confirmAccount"));
    base::setRole(m_account, m_context.model().account().isLive ? base::LabelRole::Live : base::LabelRole::Secondary);
    return head;
}

void ConfirmationDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    startGuard();
    m_cancel->setFocus();
    showStage();
}

void ConfirmationDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    const base::AccountMode mode = m_context.mode();
    if (mode == base::AccountMode::Paper)
        return;
    QPainter painter(this);
    painter.setPen(QPen(mode == base::AccountMode::Testnet ? base::theme().accent : base::theme().live, kLiveFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(kLiveFrame / 2, kLiveFrame / 2, -kLiveFrame / 2, -kLiveFrame / 2));
}

} // namespace jarvis::widgets::trading
