#include "widgets/shell/top_bar.h"

#include "widgets/base/badge.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/meter_bar.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/kill_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kAgeRefreshMs = 250;
/// Of an engine's name; beyond it the middle is left out.
constexpr int kEngineLetters = 16;

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    base::setRole(label, base::LabelRole::Caption);
    return label;
}

constexpr int kUsualSpacing = 5 * base::kGrid;
constexpr int kLeastSpacing = base::kGrid;

/// For the bar's fill only.
double shareOf(Money part, Money whole)
{
    return whole.units() > 0 ? part.toDouble() / whole.toDouble() : 0.0;
}

} // namespace

TopBar::TopBar(session::EngineSession& session, session::Arming& arming, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_arming(arming)
    , m_mode(new base::Badge(this))
    , m_account(new QToolButton(this))
    , m_dayMeter(new base::MeterBar(this))
    , m_dayLimit(captionLabel(QString(), this))
    , m_engine(new QToolButton(this))
    , m_oneClick(new QPushButton(this))
    , m_kill(new KillButton(session, this))
    , m_ageTimer(new QTimer(this))
    , m_figures(new QWidget(this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(base::kTopBar);
    setAccessibleName(tr("Account and engine"));
    buildLayout();

    using session::EngineSession;
    connect(&m_session, &EngineSession::snapshotApplied, this, [this] {
        showAccount();
        showValuation();
    });
    connect(&m_session, &EngineSession::valuationChanged, this, &TopBar::showValuation);
    connect(&m_session, &EngineSession::limitsChanged, this, &TopBar::showValuation);
    connect(&m_session, &EngineSession::freshnessChanged, this, &TopBar::showValuation);
    connect(&m_session, &EngineSession::tradingStateChanged, this, &TopBar::showAccount);
    connect(m_account, &QToolButton::clicked, this, [this] { Q_EMIT accountMenuWanted(m_account); });
    connect(m_engine, &QToolButton::clicked, this, [this] { Q_EMIT detailWanted(m_engine); });
    connect(&m_session, &EngineSession::linkChanged, this, &TopBar::showEngine);
    connect(&m_arming, &session::Arming::changed, this, &TopBar::showArming);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { update(); });
    connect(m_oneClick, &QPushButton::clicked, this, &TopBar::disarmClicked);
    connect(m_kill, &KillButton::haltWanted, this, &TopBar::killClicked);
    connect(m_kill, &KillButton::releaseWanted, this, &TopBar::releaseClicked);
    connect(m_ageTimer, &QTimer::timeout, this, [this] {
        showAge();
        showEngine();
    });
    m_ageTimer->start(kAgeRefreshMs);

    showAccount();
    showValuation();
    showAge();
    showEngine();
    showArming();
}

base::NumberLabel* TopBar::addFigure(QHBoxLayout& row, const QString& caption, const QString& widest, const QString& toolTip)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* value = new base::NumberLabel(this);
    value->setAlignment(Qt::AlignLeft);
    value->reserve(widest);
    value->setToolTip(toolTip);
    value->setAccessibleName(caption);
    column->addStretch(1);
    column->addWidget(captionLabel(caption, this));
    column->addWidget(value);
    column->addStretch(1);
    row.addLayout(column);
    return value;
}

void TopBar::buildLayout()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * base::kGrid, 0, 2 * base::kGrid, 0);
    rows->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setSpacing(kUsualSpacing);
    m_figureRow = new QHBoxLayout;
    rows->addLayout(m_row, 1);
    rows->addLayout(m_figureRow);
    for (QToolButton* button : {m_account, m_engine})
        button->setFocusPolicy(Qt::TabFocus);
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_engine->setObjectName(QStringLiteral("engineButton"));
    m_oneClick->setObjectName(QStringLiteral("oneClickState"));
    buildFigures();
    m_row->addWidget(m_mode);
    m_row->addWidget(m_account);
    m_row->addWidget(m_figures);
    m_row->addStretch(1);
    m_age = addFigure(*m_row, tr("Data age"), QStringLiteral("000 ms"), tr("How long ago the oldest shown market proved to be alive"));
    m_row->addWidget(m_engine);
    m_row->addWidget(m_oneClick);
    m_row->addWidget(m_kill);
    for (QWidget* each : {static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_engine), static_cast<QWidget*>(m_oneClick)})
        setTabOrder(each, m_kill);
    setTabOrder(m_account, m_engine);
    setTabOrder(m_engine, m_oneClick);
}

void TopBar::buildFigures()
{
    auto* row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUsualSpacing);
    m_equity = addFigure(*row, tr("Equity"), QStringLiteral("000,000.00"), tr("Wallet balance plus unrealised profit, at the mark"));
    m_equity->setFontRole(base::FontRole::Ui, QFont::DemiBold);
    m_dayPnl = addFigure(*row, tr("Day P&L"), QStringLiteral("+00,000.00"), tr("Equity now against equity at the start of the UTC day"));
    auto* meter = new QVBoxLayout;
    meter->setSpacing(base::kGrid);
    meter->addStretch(1);
    meter->addWidget(m_dayLimit);
    meter->addWidget(m_dayMeter);
    meter->addStretch(1);
    m_dayMeter->setFixedWidth(96);
    m_dayMeter->setAccessibleName(tr("Day loss against its limit"));
    row->addLayout(meter);
    m_exposure = addFigure(*row, tr("Exposure"), QStringLiteral("000,000.00"), tr("Value of all positions at the mark, without sign"));
    m_free = addFigure(*row, tr("Free"), QStringLiteral("000,000.00"), tr("Equity that is not held as margin"));
}

int TopBar::widthOf(bool hasFigures, int spacing) const
{
    int width = 5 * base::kGrid; // the margins
    int parts = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QLayoutItem& item = *m_row->itemAt(i);
        if (item.isEmpty() || const_cast<QLayoutItem&>(item).widget() == m_figures)
            continue;
        width += item.minimumSize().width();
        ++parts;
    }
    if (hasFigures) {
        width += m_figures->minimumSizeHint().width();
        ++parts;
    }
    return width + (parts - 1) * spacing;
}

/// The figures go below the rest where both have no room beside one another; what is left moves together before anything is cut off.
void TopBar::fold()
{
    const bool isNarrow = width() < widthOf(true, kUsualSpacing);
    m_row->setSpacing(width() < widthOf(!isNarrow, kUsualSpacing) ? kLeastSpacing : kUsualSpacing);
    if (isNarrow == m_isFolded)
        return;
    m_isFolded = isNarrow;
    if (isNarrow) {
        m_row->removeWidget(m_figures);
        m_figureRow->addWidget(m_figures, 0, Qt::AlignLeft);
    } else {
        m_figureRow->removeWidget(m_figures);
        constexpr int kAfterAccount = 2;
        m_row->insertWidget(kAfterAccount, m_figures);
    }
    setFixedHeight(isNarrow ? 2 * base::kTopBar : base::kTopBar);
}

QSize TopBar::minimumSizeHint() const
{
    return {std::max(widthOf(false, kLeastSpacing), m_figures->minimumSizeHint().width() + 5 * base::kGrid), height()};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void TopBar::showAccount()
{
    const session::AccountInfo& account = m_session.model().account();
    if (!account.id) {
        m_mode->set(tr("NO ACCOUNT"), base::Tone::Muted, false);
        m_account->setText(base::unknownText());
        return;
    }
    const base::AccountModeLook look = base::lookOf(mode());
    m_mode->set(look.word, look.tone, look.isFilled);
    m_mode->setAccessibleName(look.sentence);
    m_mode->setToolTip(look.sentence);
    const QString name = QString::fromStdString(account.name);
    m_account->setText(name + QStringLiteral(" ▾"));
    m_account->setAccessibleName(tr("Account %1. Press to choose another, or to switch live trading.").arg(name));
    m_account->setToolTip(tr("Choose another account (Ctrl+Shift+M)"));
    update();
}

base::AccountMode TopBar::mode() const
{
    return base::accountMode(m_session.model().account().isLive, m_session.model().account().isTestnet, m_session.model().tradingState().isLiveOff);
}

void TopBar::showValuation()
{
    const auto& value = m_session.model().market().valuation();
    if (!value) {
        for (base::NumberLabel* label : {m_equity, m_dayPnl, m_exposure, m_free})
            label->setText(base::unknownText());
        m_dayMeter->setShare(-1);
        return;
    }
    m_equity->setText(base::formatMoney(value->equity));
    for (base::NumberLabel* label : {m_equity, m_dayPnl, m_exposure, m_free})
        label->setStale(!value->isComplete || m_session.outOfTouch());
    m_dayPnl->setText(base::formatPnl(value->dayPnl));
    m_dayPnl->setTone(base::toneOf(value->dayPnl));
    m_exposure->setText(base::formatMoney(value->exposure));
    m_free->setText(base::formatMoney(value->free));
    m_dayLimit->setText(tr("limit %1").arg(base::formatMoney(value->dayLossLimit, 0)));
    m_dayMeter->setShare(value->dayPnl.isNegative() ? shareOf(-value->dayPnl, value->dayLossLimit) : 0.0);
    m_dayMeter->setToolTip(tr("Loss of the day against its limit of %1. At the limit only reducing orders are taken.")
                               .arg(base::formatMoney(value->dayLossLimit)));
}

void TopBar::showAge()
{
    const auto age = m_session.worstDataAge();
    m_age->setText(base::formatDuration(age));
    const bool isStale = age && *age > m_session.model().limits().stalenessMax;
    m_age->setTone(isStale ? base::Tone::Warn : base::Tone::Plain);
}

void TopBar::setLink(const base::LinkReport& link)
{
    m_link = link;
    showEngine();
}

/// One that is elsewhere: its name, the way there and back, and what is in doubt while there is none.
void TopBar::showFarEngine()
{
    const bool isReady = m_session.isReady();
    const QString name = m_link.name.isEmpty() ? m_link.node : m_link.name;
    const QString shown = name.size() <= kEngineLetters ? name : name.left(kEngineLetters / 2) + QStringLiteral("…") + name.right(kEngineLetters / 2 - 1);
    const QString clock = base::clockText(m_link);
    const QString way = base::formatRoundTrip(m_link.roundTrip);
    const QString word = base::problemWord(m_link.problem);
    const QString state = isReady ? way : word.isEmpty() ? base::text(m_session.link()) : word;
    QString text = (isReady && clock.isEmpty() ? QStringLiteral("⇄ ") : QStringLiteral("⚠ ")) + tr("%1 · %2").arg(shown, state);
    QString story = isReady ? tr("The engine %1 at %2, connected; %3 there and back.").arg(name, m_link.address, way) : base::problemText(m_link);
    if (const auto inDoubt = static_cast<int>(m_session.pendingCount()); inDoubt > 0 && !isReady) {
        text += tr(" · %1 in doubt").arg(inDoubt);
        story += QLatin1Char(' ') + tr("%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.", nullptr, inDoubt);
    }
    if (!clock.isEmpty())
        story += QLatin1Char(' ') + clock;
    m_engine->setText(text);
    m_engine->setToolTip(story + QLatin1Char(' ') + tr("Press for more."));
    m_engine->setAccessibleName(tr("Engine elsewhere: %1").arg(text.mid(2)));
    m_engine->setAccessibleDescription(story);
}

void TopBar::showEngine()
{
    if (m_link.isRemote)
        return showFarEngine();
    const bool isReady = m_session.isReady();
    const auto latency = m_session.model().market().engineLatency();
    const QString state = base::text(m_session.link());
    const bool hasLatency = isReady && latency > Duration(0);
    m_engine->setText((isReady ? QStringLiteral("● ") : QStringLiteral("⚠ ")) + tr("local · %1").arg(hasLatency ? base::formatDuration(latency) : state));
    m_engine->setToolTip(tr("The engine of this machine: %1. The time is from decision to durable on disk, of the newest events. Press to see how the venues are doing.").arg(state));
    m_engine->setAccessibleName(tr("Engine of this machine: %1. Press to see how the venues are doing.").arg(state));
}

void TopBar::showArming()
{
    const auto& armed = m_arming.armed();
    m_oneClick->setEnabled(armed.has_value());
    base::setRole(m_oneClick, armed ? (armed->isLive ? base::ButtonRole::Live : base::ButtonRole::Primary) : base::ButtonRole::Flat);
    if (!armed) {
        m_oneClick->setText(tr("One-click off"));
        m_oneClick->setToolTip(tr("%1 Arm it on the ladder.").arg(session::text(m_arming.reason())));
        m_oneClick->setAccessibleName(tr("One-click is off"));
        return;
    }
    const Instrument* is = m_session.model().instrument(armed->instrument);
    const QString size = is ? base::formatQuantityWithUnit(*is, armed->size) : base::unknownText();
    m_oneClick->setText(tr("ARMED %1").arg(size));
    m_oneClick->setToolTip(tr("A click on the ladder of %1 sends %2 on account %3 (%4). Click here to disarm.")
                               .arg(is ? QString::fromStdString(is->symbol()) : base::unknownText(), size,
                                   QString::fromStdString(armed->accountName), QString::fromStdString(armed->engineName)));
    m_oneClick->setAccessibleName(tr("One-click is armed. Press to disarm."));
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    // Live looks different everywhere.
    const base::AccountModeLook look = base::lookOf(mode());
    painter.fillRect(QRect(0, 0, width(), look.edge), mode() == base::AccountMode::Testnet ? colors.accent : colors.live);
}

} // namespace jarvis::widgets::shell
