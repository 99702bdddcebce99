#include "widgets/trading/ticket_panel.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/confirmation_dialog.h"
#include "widgets/trading/ticket_form.h"
#include "widgets/trading/ticket_layout.h"
#include "widgets/trading/route_words.h"
#include "widgets/trading/ticket_numbers.h"
#include "widgets/trading/ticket_refusals.h"
#include "widgets/trading/typed_inputs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kReviewHeight = 32;
constexpr int kTicketWidthMin = 296; // below this its rows are cut off
constexpr int kTicketMargin = 2 * base::kGrid;

} // namespace

TicketPanel::TicketPanel(TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mode(new base::AccountModeStrip(this))
    , m_form(new TicketForm(context))
    , m_numbers(new TicketNumbers)
    , m_refusals(new TicketRefusals)
    , m_review(new QPushButton(this))
    , m_work(new QPushButton(tr("Work…"), this))
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("ticketPanel"));
    setAccessibleName(tr("Order ticket"));
    setMinimumWidth(kTicketWidthMin);
    m_review->setObjectName(QStringLiteral("ticketReview"));
    m_review->setFixedHeight(kReviewHeight);
    m_review->setToolTip(tr("Shows the order once more before it is sent (Enter)"));
    m_work->setObjectName(QStringLiteral("ticketWork"));
    m_work->setFixedHeight(kReviewHeight);
    m_work->setToolTip(tr("In slices, hidden, or following the best price: opens the algorithm ticket with what is typed here"));

    QScrollArea* scroll = buildRows();
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(kTicketMargin, base::kGrid, kTicketMargin, kTicketMargin);
    bottom->setSpacing(base::kGrid);
    bottom->addWidget(m_review, 1);
    bottom->addWidget(m_work);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mode);
    column->addWidget(scroll, 1);
    column->addLayout(bottom);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_debounce, &QTimer::timeout, this, &TicketPanel::ask);
    connect(&m_refresh, &QTimer::timeout, this, &TicketPanel::ask);
    connect(m_form, &TicketForm::edited, this, &TicketPanel::onEdited);
    // One wrong text after another changes no value, and is another problem.
    for (const auto* field : m_form->findChildren<base::NumberField*>())
        connect(field, &QLineEdit::textChanged, this, &TicketPanel::showProblem);
    connect(m_refusals, &TicketRefusals::applied, m_form, &TicketForm::apply);
    connect(m_review, &QPushButton::clicked, this, &TicketPanel::review);
    connect(m_work, &QPushButton::clicked, this, &TicketPanel::work);
    connect(&m_context.session(), &session::EngineSession::linkChanged, this, &TicketPanel::showButton);
    connect(&m_context.session(), &session::EngineSession::snapshotApplied, this, &TicketPanel::onEdited);
    connect(&m_context.session(), &session::EngineSession::snapshotApplied, this, &TicketPanel::showMode);
    connect(&m_context.session(), &session::EngineSession::tradingStateChanged, this, &TicketPanel::showMode);
    connect(&m_context.session(), &session::EngineSession::tradingStateChanged, this, &TicketPanel::ask);
    showMode();
    showAnswer();
}

/// Everything above the buttons; it scrolls where there is no room.
QScrollArea* TicketPanel::buildRows()
{
    m_problem->setObjectName(QStringLiteral("ticketProblem"));
    m_problem->setWordWrap(true);
    base::setRole(m_problem, base::LabelRole::Error);
    m_problem->hide();
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(kTicketMargin, kTicketMargin, kTicketMargin, base::kGrid);
    inner->setSpacing(2 * base::kGrid);
    inner->addWidget(m_form);
    inner->addWidget(m_problem);
    inner->addWidget(hairline(content, 1));
    inner->addWidget(m_numbers);
    inner->addWidget(m_refusals);
    inner->addStretch(1);
    auto* scroll = new QScrollArea(this);
    m_scrollBar = scroll->verticalScrollBar();
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    // Where the rows need a bar to scroll by, it takes the place of the margins, not of their ends.
    connect(m_scrollBar, &QScrollBar::rangeChanged, inner, [inner](int least, int most) {
        const bool hasBar = most > least;
        inner->setContentsMargins(hasBar ? base::kGrid / 2 : kTicketMargin, kTicketMargin, hasBar ? 0 : kTicketMargin, base::kGrid);
    });
    return scroll;
}

void TicketPanel::showMode()
{
    m_mode->set(m_context.mode(), QString::fromStdString(m_context.model().account().name));
    showButton();
}

// -- asking --------------------------------------------------------------------------------------------------------------

void TicketPanel::onEdited()
{
    m_isFresh = false;
    m_wantsReview = false;
    // The first change of a burst starts the clock: a hand that types on is answered all the same.
    if (!m_debounce.isActive())
        m_debounce.start();
    showButton();
}

void TicketPanel::ask()
{
    m_debounce.stop();
    if (!m_context.instrument())
        return;
    const api::PreviewQuery query = m_form->query();
    const quint64 question = ++m_question;
    m_context.session().preview(query, this, [this, question, query](const auto& answer) {
        if (question == m_question)
            take(query, answer);
    });
}

void TicketPanel::take(const api::PreviewQuery& query, const Expected<api::OrderPreview, api::FetchError>& answer)
{
    m_preview = answer ? std::optional(*answer) : std::nullopt;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    // A change that came after the question is still waiting for its own.
    m_isFresh = !m_debounce.isActive();
    showAnswer();
    if (m_wantsReview && m_isFresh)
        openConfirmation(query);
}

std::vector<Refusal> TicketPanel::refusalsToShow() const
{
    std::vector<Refusal> shown;
    if (!m_preview)
        return shown;
    const bool isIncomplete = !m_form->missing().isEmpty();
    for (const Refusal& refusal : m_preview->refusals) {
        if (!isIncomplete || !TicketForm::isAboutMissingInput(refusal.code))
            shown.push_back(refusal);
    }
    return shown;
}

void TicketPanel::showAnswer()
{
    const api::OrderPreview* preview = m_preview ? &*m_preview : nullptr;
    const std::vector<Refusal> refusals = refusalsToShow();
    m_form->showPreview(preview);
    m_form->showRefusals(refusals);
    const Instrument* is = m_context.instrument();
    m_numbers->show(preview, is);
    if (preview && is) {
        const auto find = [this](InstrumentId id) { return m_context.model().instrument(id); };
        m_numbers->showRoute(routeLine(*preview, *is, hasOtherVenues(m_context.model(), *is), find), preview->route ? routeDetails(*preview->route) : QString());
    }
    m_refusals->show(refusals, m_context.instrument());
    showButton();
}

// -- reviewing -----------------------------------------------------------------------------------------------------------

ConfirmationDialog* TicketPanel::confirmation() const
{
    return m_confirmation;
}

QByteArray TicketPanel::saveTyped() const
{
    return trading::saveTyped(*m_form);
}

void TicketPanel::restoreTyped(const QByteArray& typed)
{
    trading::restoreTyped(*m_form, typed);
}

QString TicketPanel::obstacle() const
{
    if (!m_context.instrument())
        return tr("Waiting for the engine");
    if (m_context.session().link() != api::Link::Live)
        return tr("No connection to the engine");
    if (const QString missing = m_form->missing(); !missing.isEmpty())
        return missing;
    if (m_error)
        return tr("No preview: %1").arg(base::text(*m_error));
    if (!m_preview)
        return QString();
    for (const Refusal& refusal : m_preview->refusals) {
        // The confirmation asks about a twin; everything else has to be mended here.
        if (refusal.code != ReasonCode::DuplicateOrder)
            return tr("Refused: %1").arg(base::ruleName(refusal.code));
    }
    const QString unknown = m_preview->isComplete() ? QString() : TicketNumbers::firstUnknown(*m_preview);
    return unknown.isEmpty() ? QString() : tr("Unknown: %1").arg(unknown);
}

/// A long one ends in "…", and stands in the tool tip.
void TicketPanel::showReason(const QString& reason)
{
    constexpr int kPadding = 6 * base::kGrid;
    const bool isTooLong = m_review->isVisible() && m_review->fontMetrics().horizontalAdvance(reason) > m_review->width() - kPadding;
    m_review->setText(isTooLong ? m_review->fontMetrics().elidedText(reason, Qt::ElideRight, m_review->width() - kPadding) : reason);
    m_review->setToolTip(isTooLong ? reason : QString());
    m_review->setAccessibleName(isTooLong ? reason : QString());
}

void TicketPanel::showProblem()
{
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TicketPanel::showButton()
{
    showProblem();
    const QString reason = obstacle();
    const bool isAnswered = m_isFresh || !m_form->missing().isEmpty() || m_context.session().link() != api::Link::Live;
    // What the engine said about the text before this one neither blocks nor frees; the button waits as it is.
    const bool isEnabled = isAnswered ? reason.isEmpty() : m_review->isEnabled();
    const bool isBuy = m_form->side() == Side::Buy;
    const bool isLive = m_context.mode() == base::AccountMode::Live;
    base::setRole(m_review, isLive ? base::ButtonRole::Live : isBuy ? base::ButtonRole::Buy : base::ButtonRole::Sell);
    m_review->setEnabled(isEnabled);
    if (!isEnabled) {
        if (isAnswered)
            showReason(reason);
        return;
    }
    showReason(QString());
    const Quantity quantity = m_isFresh && m_preview ? m_preview->draft.quantity : m_form->query().draft.quantity;
    const Instrument* is = m_context.instrument();
    const QString size = is && quantity > Quantity::zero() ? base::formatQuantityWithUnit(*is, quantity) : QString();
    m_review->setText((isBuy ? tr("Review buy %1") : tr("Review sell %1")).arg(size).trimmed());
}

void TicketPanel::review()
{
    if (m_confirmation || !m_form->missing().isEmpty() || !m_context.instrument())
        return;
    m_wantsReview = true;
    ask();
}

void TicketPanel::work()
{
    const OrderDraft draft = m_isFresh && m_preview ? m_preview->draft : m_form->query().draft;
    AlgorithmPlan plan;
    plan.instrument = m_context.instrumentId();
    plan.side = draft.side;
    plan.quantity = draft.quantity;
    plan.isReduceOnly = draft.isReduceOnly;
    plan.routing = draft.routing;
    plan.limitPrice = draft.limitPrice;
    plan.exits.takeProfit = draft.exits.takeProfit;
    plan.exits.stopLoss = draft.exits.stopLoss;
    m_context.work(plan);
}

void TicketPanel::openConfirmation(const api::PreviewQuery& query)
{
    m_wantsReview = false;
    if (m_confirmation || !obstacle().isEmpty())
        return;
    m_confirmation = new ConfirmationDialog(m_context, query, *m_preview, window());
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    m_confirmation->show();
    m_confirmation->activateWindow();
}

void TicketPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        review();
}

void TicketPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Texts of another language may be longer; beside a bar to scroll by as well nothing may be cut off.
    setMinimumWidth(std::max(kTicketWidthMin, m_form->minimumSizeHint().width() + base::kGrid / 2 + m_scrollBar->sizeHint().width()));
    m_refresh.start();
    ask();
}

void TicketPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_refresh.stop();
}

} // namespace jarvis::widgets::trading
