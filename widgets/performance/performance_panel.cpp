#include "widgets/performance/performance_panel.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/performance/equity_curve.h"
#include "widgets/performance/lives_model.h"
#include "widgets/performance/month_calendar.h"
#include "widgets/performance/statistics_model.h"
#include "widgets/performance/story_dialog.h"
#include "widgets/trading/table_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::performance {
namespace {

enum View { Calendar = 0, Positions, Statistic };

} // namespace

PerformancePanel::PerformancePanel(trading::TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_feed(context.session(), [this] { return !visibleRegion().isEmpty(); }) // a tab that lies behind another is not hidden
    , m_bar(new QWidget(this))
    , m_views(new base::SegmentedControl(m_bar))
    , m_figures(new base::ElidedLabel(m_bar))
    , m_tags(new QComboBox(m_bar))
    , m_stack(new QStackedWidget(this))
    , m_calendar(new MonthCalendar(this))
    , m_curve(new EquityCurve(this))
    , m_months(new QWidget(m_bar))
{
    setObjectName(QStringLiteral("performancePanel"));
    setAccessibleName(tr("Performance"));
    buildBar();
    buildTables();
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_calendar);
    both->addWidget(m_curve);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({600, 400});
    m_stack->addWidget(both);
    m_stack->addWidget(m_positions);
    m_stack->addWidget(m_statistics);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_views, &base::SegmentedControl::currentChanged, this, &PerformancePanel::showView);
    connect(&m_feed, &ResultsFeed::changed, this, &PerformancePanel::follow);
    connect(m_calendar, &MonthCalendar::currentChanged, this, &PerformancePanel::showFigures);
    connect(m_calendar, &MonthCalendar::chosenChanged, this, &PerformancePanel::filterDay);
    connect(&m_context.desk(), &trading::TradeContext::storyWanted, this, &PerformancePanel::openStory);
    setFocusProxy(m_views);
    follow();
}

void PerformancePanel::buildBar()
{
    m_views->setAccessibleName(tr("What to show of the results"));
    for (const QString& view : {tr("Calendar"), tr("Positions"), tr("Statistics")})
        m_views->addSegment(view);
    m_views->setCurrent(Calendar);
    base::setRole(m_figures, base::LabelRole::Secondary);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* months = new QHBoxLayout(m_months);
    months->setContentsMargins(0, 0, 0, 0);
    months->setSpacing(0);
    const auto addStep = [&](const QString& glyph, const QString& name, int by) {
        auto* button = new QToolButton(m_months);
        button->setText(glyph);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, by] { m_calendar->showMonth(by); });
        months->addWidget(button);
    };
    addStep(QStringLiteral("‹"), tr("The month before"), -1);
    addStep(QStringLiteral("›"), tr("The month after"), 1);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(2 * base::kGrid, 0, 2 * base::kGrid, 0);
    row->setSpacing(3 * base::kGrid);
    row->addWidget(m_views);
    row->addWidget(m_figures, 1);
    m_tags->setAccessibleName(tr("Positions with this tag"));
    m_tags->setToolTip(tr("Count only positions with this tag: in the calendar, the curve, the list and the statistics"));
    m_tags->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tags->setMaximumWidth(40 * base::kGrid);
    connect(m_tags, &QComboBox::activated, this, [this](int at) { m_feed.setTag(m_tags->itemData(at).toString()); });
    row->addWidget(m_tags);
    row->addWidget(m_months);
}

void PerformancePanel::buildTables()
{
    const QString nothing = tr("No position was closed yet. Each one that closes is counted here, with its fees and funding.");
    m_positions = new trading::TablePanel(std::make_unique<LivesModel>(m_feed), tr("Closed positions of all time"), nothing, this);
    m_positions->setObjectName(QStringLiteral("livesPanel"));
    m_statistics = new trading::TablePanel(std::make_unique<StatisticsModel>(m_feed), tr("Statistics"), nothing, this);
    m_statistics->setObjectName(QStringLiteral("statisticsPanel"));
    for (trading::TablePanel* table : {m_positions, m_statistics}) {
        table->bar()->hide();
        connect(table, &trading::TablePanel::told, &m_context, &trading::TradeContext::note);
    }
    const auto tell = [this](quint64 row) {
        if (const Life* life = static_cast<LivesModel&>(m_positions->model()).life(row))
            m_context.tellStory(life->instrument, life->openedAt);
    };
    m_positions->addRowAction(tr("Story…"), tr("What happened to the position, step by step, and what you write about it"), QKeySequence(Qt::Key_S), tell);
    connect(m_positions, &trading::TablePanel::rowActivated, this, tell);
}

void PerformancePanel::openStory(InstrumentId instrument, Timestamp openedAt)
{
    // One for each position: two with different words in them are a trap.
    const auto open = window()->findChildren<StoryDialog*>();
    for (StoryDialog* dialog : open) {
        if (dialog->instrument() != instrument || dialog->openedAt() != openedAt || !dialog->isVisible())
            continue;
        dialog->raise();
        return dialog->activateWindow();
    }
    (new StoryDialog(m_context.session(), instrument, openedAt, window()))->show();
}

void PerformancePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed.refresh();
}

void PerformancePanel::showView(int view)
{
    m_stack->setCurrentIndex(view);
    m_months->setVisible(view == Calendar);
    showFigures();
}

void PerformancePanel::follow()
{
    showTags();
    m_calendar->setLives(m_feed.lives());
    m_curve->setLives(m_feed.lives());
    showFigures();
}

void PerformancePanel::showTags()
{
    QStringList known;
    for (int i = 1; i < m_tags->count(); ++i)
        known << m_tags->itemData(i).toString();
    if (known != m_feed.tags() || m_tags->count() == 0) {
        m_tags->clear();
        m_tags->addItem(tr("All tags"), QString());
        const QStringList& tags = m_feed.tags();
        for (const QString& tag : tags)
            m_tags->addItem(tag, tag);
    }
    m_tags->setCurrentIndex(std::max(0, m_tags->findData(m_feed.tag())));
    m_tags->setVisible(m_tags->count() > 1);
}

void PerformancePanel::showFigures()
{
    if (!m_feed.obstacle().isEmpty())
        return m_figures->setText(tr("The results are not known: %1").arg(m_feed.obstacle()));
    if (!m_feed.hasAnswer())
        return m_figures->setText(tr("The journal is being read…"));
    m_figures->setText(m_calendar->monthText());
}

/// In the table the same day stands in its own words, and can be taken back there as well.
void PerformancePanel::filterDay(QDate day)
{
    if (!day.isValid())
        return m_positions->filter().close();
    m_positions->filter().filterBy(QStringLiteral("\"%1\":%2").arg(m_positions->model().column(LivesModel::ClosedAt).title, day.toString(Qt::ISODate)));
    m_views->setCurrent(Positions);
    showView(Positions);
}

} // namespace jarvis::widgets::performance
