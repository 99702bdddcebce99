#include "widgets/performance/story_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/performance/note_editor.h"
#include "widgets/performance/story_chart.h"
#include "widgets/performance/story_model.h"
#include "widgets/trading/table_panel.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::performance {
namespace {

constexpr int kSoonMs = 700;
constexpr int kRetryStoryMs = 5'000;
constexpr std::int64_t kBarsMax = 240;

/// The finest that draws the span with few enough bars.
Timeframe timeframeFor(Duration span)
{
    for (const Timeframe timeframe : {Timeframe::S1, Timeframe::M1, Timeframe::M5, Timeframe::M15, Timeframe::M30, Timeframe::H1, Timeframe::H4}) {
        if (span / lengthOf(timeframe) <= kBarsMax)
            return timeframe;
    }
    return Timeframe::D1;
}

} // namespace

StoryDialog::StoryDialog(session::EngineSession& session, InstrumentId instrument, Timestamp openedAt, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_instrument(instrument)
    , m_openedAt(openedAt)
    , m_figures(new QLabel(this))
    , m_obstacle(new QLabel(this))
    , m_chart(new StoryChart(this))
    , m_editor(new NoteEditor(session, instrument, openedAt, this))
{
    setObjectName(QStringLiteral("storyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Instrument* is = session.model().instrument(instrument);
    setWindowTitle(tr("Position in %1, opened %2").arg(is != nullptr ? QString::fromStdString(is->symbol()) : base::unknownText(), base::formatDateTime(openedAt)));
    build();
    connect(&m_soon, &QTimer::timeout, this, &StoryDialog::ask);
    m_soon.setSingleShot(true);
    connect(&session, &session::EngineSession::positionNotesChanged, this, &StoryDialog::followNote);
    connect(&session, &session::EngineSession::snapshotApplied, this, [this] {
        followNote();
        m_soon.start(0);
    });
    // What was just told becomes durable first, and only then can be read from the journal.
    connect(&session, &session::EngineSession::positionsChanged, this, [this](const std::vector<InstrumentId>& changed) {
        if (std::find(changed.begin(), changed.end(), m_instrument) != changed.end())
            followPosition();
    });
    connect(m_editor, &NoteEditor::saved, this, [this] { m_soon.start(kSoonMs); });
    followNote();
    showFigures();
    ask();
}

void StoryDialog::build()
{
    for (QLabel* label : {m_figures, m_obstacle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_figures->setObjectName(QStringLiteral("storyFigures"));
    m_obstacle->setObjectName(QStringLiteral("storyObstacle"));
    base::setRole(m_obstacle, base::LabelRole::Error);
    m_obstacle->hide();
    auto model = std::make_unique<StoryModel>(m_session);
    m_model = model.get();
    m_steps = new trading::TablePanel(std::move(model), tr("Steps of the position"), tr("The journal is being read…"), this);
    m_steps->setObjectName(QStringLiteral("storySteps"));
    m_steps->bar()->hide();
    auto* lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(m_steps);
    lower->addWidget(m_editor);
    lower->setChildrenCollapsible(false);
    lower->setSizes({620, 300});
    auto* all = new QSplitter(Qt::Vertical, this);
    all->addWidget(m_chart);
    all->addWidget(lower);
    all->setChildrenCollapsible(false);
    all->setSizes({240, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * base::kGrid, 3 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_figures);
    layout->addWidget(m_obstacle);
    layout->addWidget(all, 1);
    m_steps->table().setFocus();
    resize(960, 620);
}

QString StoryDialog::figures() const { return m_figures->text(); }

void StoryDialog::ask()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    const std::uint64_t after = m_story.steps.empty() ? 0 : m_story.steps.back().record.sequence;
    m_session.story({m_instrument, m_openedAt, after, kPage}, this, [this](const auto& answer) {
        m_isAsked = false;
        m_obstacle->setVisible(!answer);
        if (answer)
            return take(*answer);
        m_obstacle->setText(tr("The story is not known: %1. It is asked for again.").arg(base::text(answer.error())));
        m_soon.start(kRetryStoryMs);
    });
}

void StoryDialog::take(const api::PositionStory& page)
{
    m_story.position = page.position;
    m_story.isWhole = page.isWhole;
    m_story.steps.insert(m_story.steps.end(), page.steps.begin(), page.steps.end());
    if (!page.isWhole && !page.steps.empty() && m_story.steps.size() < kStepsMax)
        return ask();
    showStory();
}

void StoryDialog::showStory()
{
    m_model->show(m_instrument, m_story.steps);
    showFigures();
    followNote();
    if (const Instrument* is = m_session.model().instrument(m_instrument)) {
        m_chart->show(m_story, *is, m_session.engineNow());
        askCandles();
    }
}

void StoryDialog::showFigures()
{
    if (!m_story.position)
        return m_figures->setText(m_story.isWhole ? tr("The journal tells of no position that was opened then.") : tr("The journal is being read…"));
    const Position& position = *m_story.position;
    Money net = position.realised - position.fees + position.funding;
    std::optional<std::int64_t> milliR;
    if (position.isFlat() && position.initialRisk > Money::zero())
        milliR = static_cast<std::int64_t>(divideRounded(net.units() * 1'000, position.initialRisk.units(), Rounding::Nearest));
    // Of an open one what the engine makes of it at the newest mark.
    if (const api::PositionValuation* worth = position.isFlat() ? nullptr : valuation()) {
        net = worth->net;
        milliR = worth->netMilliR;
    }
    const QString side = position.openedSide ? base::positionSide(*position.openedSide) : base::unknownText();
    const QString worst = position.excursion ? base::formatPnl(position.excursion->worst) : base::unknownText();
    const QString best = position.excursion ? base::formatPnl(position.excursion->best) : base::unknownText();
    const QString state = position.isFlat() ? tr("closed") : tr("open");
    m_figures->setText(tr("%1, %2  ·  net %3, %4  ·  fees %5  ·  funding %6  ·  MAE %7  ·  MFE %8")
                           .arg(side, state, base::formatPnl(net), base::formatR(milliR), base::formatMoney(position.fees, 4), base::formatPnl(position.funding), worst, best));
}

const api::PositionValuation* StoryDialog::valuation() const
{
    const auto& account = m_session.model().market().valuation();
    if (!account)
        return nullptr;
    const auto found = std::find_if(account->positions.begin(), account->positions.end(), [this](const api::PositionValuation& one) { return one.instrument == m_instrument; });
    return found != account->positions.end() ? &*found : nullptr;
}

void StoryDialog::askCandles(std::optional<Timeframe> wanted)
{
    const Duration span = m_chart->to() - m_chart->from();
    if (span <= Duration::zero())
        return;
    const Timeframe timeframe = wanted.value_or(timeframeFor(span));
    const Timestamp end = m_chart->to() + lengthOf(timeframe);
    m_session.candles({m_instrument, timeframe, end, static_cast<std::uint32_t>(span / lengthOf(timeframe)) + 3}, this, [this, timeframe](const auto& answer) {
        // Without candles the picture shows its marks alone.
        if (const Instrument* is = m_session.model().instrument(m_instrument); answer && is != nullptr)
            m_chart->setCandles(*answer, *is);
        // Seconds are known of the last hours only.
        if (timeframe == Timeframe::S1 && m_chart->barCount() == 0)
            askCandles(Timeframe::M1);
    });
}

/// Marks move how far an open position went; only what is a step of its own is read from the journal again.
void StoryDialog::followPosition()
{
    if (!m_story.position || m_story.position->isFlat())
        return;
    Position& shown = *m_story.position;
    const Position* now = m_session.model().position(m_instrument);
    if (now == nullptr || now->openedAt != m_openedAt || now->held != shown.held || now->exits != shown.exits || now->fees != shown.fees || now->funding != shown.funding) {
        if (!m_soon.isActive())
            m_soon.start(kSoonMs);
        return;
    }
    shown = *now;
    showFigures();
}

/// What the desk was told is newer than what the journal's pages say.
void StoryDialog::followNote()
{
    if (const api::PositionAnnotated* told = m_session.model().note(m_instrument, m_openedAt))
        return m_editor->setKept(told->note);
    for (auto step = m_story.steps.rbegin(); step != m_story.steps.rend(); ++step) {
        if (const auto* note = std::get_if<api::PositionAnnotated>(&step->record.event))
            return m_editor->setKept(note->note);
    }
}

bool StoryDialog::mayClose()
{
    if (m_isDiscarded || !m_editor->isChanged())
        return true;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Note not saved"), tr("What you wrote about this position is not saved."), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsavedNote"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stay = box->addButton(tr("Keep writing"), QMessageBox::RejectRole);
    QPushButton* discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_isDiscarded = true;
        close();
    });
    box->open();
    return false;
}

void StoryDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void StoryDialog::closeEvent(QCloseEvent* event)
{
    if (!mayClose())
        return event->ignore();
    QDialog::closeEvent(event);
}

} // namespace jarvis::widgets::performance
