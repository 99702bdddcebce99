#include "widgets/guide/first_run_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"
#include "widgets/base/theme_manager.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jarvis::widgets::guide {
namespace {

enum Look : int { Dark, Light };
enum Colours : int { GreenRed, BlueOrange };
enum Market : int { Simulated, LivePrices };

/// Bounds of the configuration: what it would refuse is refused here, at the field.
constexpr std::int64_t kBalanceMin = 100;
constexpr std::int64_t kBalanceMax = 1'000'000'000;
constexpr std::int64_t kDayLossMin = 1;
constexpr std::int64_t kDayLossMax = 1'000'000'000;

QLabel* prose(const QString& text, QWidget* parent, base::LabelRole role = base::LabelRole::Secondary)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    base::setRole(label, role);
    return label;
}

} // namespace

FirstRunDialog::FirstRunDialog(const FirstChoice& first, QWidget* parent)
    : QDialog(parent)
    , m_first(first)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_step(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Welcome to Jarvis"));
    base::setRole(m_title, base::LabelRole::Title);
    base::setRole(m_step, base::LabelRole::Caption);
    base::setRole(m_next, base::ButtonRole::Primary);
    m_back->setObjectName(QStringLiteral("firstBack"));
    m_next->setObjectName(QStringLiteral("firstNext"));
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_pages->addWidget(buildLook(first));
    m_pages->addWidget(buildMarket(first));
    m_pages->addWidget(buildAccount(first));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_step, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(8 * base::kGrid, 6 * base::kGrid, 8 * base::kGrid, 5 * base::kGrid);
    whole->setSpacing(4 * base::kGrid);
    whole->addWidget(m_title);
    whole->addWidget(m_pages, 1);
    whole->addLayout(buttons);
    setMinimumHeight(400);
    base::keepTextRoom(this, 560);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    showPage();
}

QWidget* FirstRunDialog::buildLook(const FirstChoice& first)
{
    auto* page = new QWidget(this);
    m_theme = new base::SegmentedControl(page);
    m_theme->setObjectName(QStringLiteral("firstTheme"));
    m_theme->setAccessibleName(tr("Dark or light"));
    m_theme->addSegment(tr("Dark"));
    m_theme->addSegment(tr("Light"));
    m_theme->setCurrent(first.isDark ? Dark : Light);
    m_palette = new base::SegmentedControl(page);
    m_palette->setObjectName(QStringLiteral("firstPalette"));
    m_palette->setAccessibleName(tr("Colours of buying and selling"));
    m_palette->addSegment(tr("Green and red"));
    m_palette->addSegment(tr("Blue and orange"));
    m_palette->setCurrent(first.isColourBlind ? BlueOrange : GreenRed);
    connect(m_theme, &base::SegmentedControl::currentChanged, this, &FirstRunDialog::showLook);
    connect(m_palette, &base::SegmentedControl::currentChanged, this, &FirstRunDialog::showLook);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(6 * base::kGrid);
    form->setVerticalSpacing(3 * base::kGrid);
    form->addRow(tr("Screen"), m_theme);
    form->addRow(tr("Buying and selling"), m_palette);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4 * base::kGrid);
    whole->addWidget(prose(tr("You begin on paper: every order is real in all but the money. How shall the screen look?"), page));
    whole->addLayout(form);
    whole->addWidget(prose(tr("Blue and orange can be told apart by eyes that mix up green and red. A side is never told by colour alone."), page, base::LabelRole::Caption));
    whole->addStretch(1);
    return page;
}

QWidget* FirstRunDialog::buildMarket(const FirstChoice& first)
{
    auto* page = new QWidget(this);
    m_market = new QButtonGroup(page);
    auto* simulated = new QRadioButton(tr("A simulated market"), page);
    simulated->setObjectName(QStringLiteral("firstSimulated"));
    auto* live = new QRadioButton(tr("Live public prices, traded on paper"), page);
    live->setObjectName(QStringLiteral("firstLive"));
    m_market->addButton(simulated, Simulated);
    m_market->addButton(live, LivePrices);
    m_venue = new QComboBox(page);
    m_venue->setObjectName(QStringLiteral("firstVenue"));
    m_venue->setAccessibleName(tr("Venue whose prices are shown"));
    m_venue->addItem(QStringLiteral("Binance"), QStringLiteral("binance"));
    m_venue->addItem(QStringLiteral("Bybit"), QStringLiteral("bybit"));
    m_venue->addItem(QStringLiteral("OKX"), QStringLiteral("okx"));
    const int stored = m_venue->findData(first.feed);
    (stored >= 0 ? live : simulated)->setChecked(true);
    m_venue->setCurrentIndex(std::max(0, stored));
    m_venue->setEnabled(stored >= 0);
    connect(live, &QRadioButton::toggled, m_venue, &QWidget::setEnabled);
    auto* venueRow = new QHBoxLayout;
    venueRow->setContentsMargins(6 * base::kGrid, 0, 0, 0);
    venueRow->addWidget(m_venue);
    venueRow->addStretch(1);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2 * base::kGrid);
    whole->addWidget(simulated);
    whole->addWidget(prose(tr("Works without a network, at any hour, and is never quiet: the best place to learn the desk."), page));
    whole->addSpacing(2 * base::kGrid);
    whole->addWidget(live);
    whole->addLayout(venueRow);
    whole->addWidget(prose(tr("The venue's own prices and books over the internet. Needs no account there."), page));
    whole->addStretch(1);
    whole->addWidget(prose(tr("An account at a venue, with its key, is added later in Settings, Venues. It begins with live trading switched off."), page, base::LabelRole::Caption));
    return page;
}

QWidget* FirstRunDialog::buildAccount(const FirstChoice& first)
{
    auto* page = new QWidget(this);
    m_balance = new base::NumberField(page);
    m_balance->setObjectName(QStringLiteral("firstBalance"));
    m_balance->setAccessibleName(tr("Paper account in USD"));
    m_balance->askMoney();
    m_balance->setRequired(true);
    m_balance->setMoney(first.balance);
    m_dayLoss = new base::NumberField(page);
    m_dayLoss->setObjectName(QStringLiteral("firstDayLoss"));
    m_dayLoss->setAccessibleName(tr("Day loss limit in USD"));
    m_dayLoss->askMoney();
    m_dayLoss->setRequired(true);
    m_dayLoss->setMoney(first.dayLoss);
    m_problem = prose(QString(), page, base::LabelRole::Error);
    m_problem->setObjectName(QStringLiteral("firstProblem"));
    m_tour = new QCheckBox(tr("Show me around: six steps, a minute at most"), page);
    m_tour->setObjectName(QStringLiteral("firstTour"));
    m_tour->setChecked(first.wantsTour);
    connect(m_balance, &base::NumberField::valueChanged, this, &FirstRunDialog::judgeAccount);
    connect(m_dayLoss, &base::NumberField::valueChanged, this, &FirstRunDialog::judgeAccount);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(6 * base::kGrid);
    form->setVerticalSpacing(3 * base::kGrid);
    form->addRow(tr("Paper account, USD"), m_balance);
    form->addRow(tr("Stop after losing, USD a day"), m_dayLoss);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(3 * base::kGrid);
    whole->addWidget(prose(tr("Choose what you would really trade with: only then do the habits fit."), page));
    whole->addLayout(form);
    whole->addWidget(m_problem);
    whole->addWidget(prose(tr("Once a day has cost that much, orders may only reduce until the next one begins, at midnight UTC."), page, base::LabelRole::Caption));
    whole->addStretch(1);
    whole->addWidget(m_tour);
    return page;
}

void FirstRunDialog::showLook() const
{
    auto& themes = base::ThemeManager::instance();
    themes.set(m_theme->current() == Dark ? base::ThemeName::Dark : base::ThemeName::Light,
        m_palette->current() == BlueOrange ? base::SidePalette::ColourBlind : base::SidePalette::Standard);
}

void FirstRunDialog::judgeAccount()
{
    const auto isWithin = [](const std::optional<Money>& money, std::int64_t min, std::int64_t max) {
        return money && *money >= Money::ofWhole(min) && *money <= Money::ofWhole(max);
    };
    QString problem;
    if (!isWithin(m_balance->money(), kBalanceMin, kBalanceMax))
        problem = tr("The account needs from 100 to 1,000,000,000 USD.");
    else if (!isWithin(m_dayLoss->money(), kDayLossMin, kDayLossMax))
        problem = tr("The day's loss must be from 1 to 1,000,000,000 USD.");
    else if (*m_dayLoss->money() > *m_balance->money())
        problem = tr("A day cannot lose more than the account holds. Lower the one or raise the other.");
    m_problem->setText(problem);
    m_next->setEnabled(problem.isEmpty() || m_pages->currentIndex() + 1 < m_pages->count());
}

int FirstRunDialog::page() const
{
    return m_pages->currentIndex();
}

int FirstRunDialog::pageCount() const
{
    return m_pages->count();
}

void FirstRunDialog::go(int step)
{
    const int next = m_pages->currentIndex() + step;
    if (next >= m_pages->count())
        return accept();
    m_pages->setCurrentIndex(std::max(0, next));
    showPage();
}

void FirstRunDialog::showPage()
{
    const QString titles[] = {tr("How it looks"), tr("What you trade on"), tr("Your paper account")};
    const int now = m_pages->currentIndex();
    m_title->setText(titles[now]);
    m_step->setText(tr("Step %1 of %2").arg(now + 1).arg(m_pages->count()));
    m_back->setEnabled(now > 0);
    m_next->setText(now + 1 < m_pages->count() ? tr("Next") : tr("Open the desk"));
    judgeAccount();
    QWidget* const first[] = {m_theme, m_market->checkedButton(), m_balance};
    first[now]->setFocus();
}

FirstChoice FirstRunDialog::choice() const
{
    FirstChoice made;
    made.isDark = m_theme->current() == Dark;
    made.isColourBlind = m_palette->current() == BlueOrange;
    made.feed = m_market->checkedId() == LivePrices ? m_venue->currentData().toString() : QStringLiteral("simulated");
    // What is wrong when the window is closed stays as it was.
    const bool isAccountRight = m_problem->text().isEmpty() && m_balance->money() && m_dayLoss->money();
    made.balance = isAccountRight ? *m_balance->money() : m_first.balance;
    made.dayLoss = isAccountRight ? *m_dayLoss->money() : m_first.dayLoss;
    made.wantsTour = m_tour->isChecked();
    return made;
}

} // namespace jarvis::widgets::guide
