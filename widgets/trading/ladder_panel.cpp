#include "widgets/trading/ladder_panel.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/style_sheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

/// What a first click may cost before anybody chose a size: small against the default limit of 500 USD.
constexpr std::int64_t kFirstSizeUsd = 100;

QLabel* captionFor(QWidget* field, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    base::setRole(label, base::LabelRole::Caption);
    label->setBuddy(field);
    return label;
}

} // namespace

LadderPanel::LadderPanel(TradeContext& context, OneClick& oneClick, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_oneClick(oneClick)
    , m_view(new LadderView(context, oneClick, this))
    , m_size(new base::NumberField(this))
    , m_takeProfit(new base::NumberField(this))
    , m_stopLoss(new base::NumberField(this))
    , m_arm(new QPushButton(this))
    , m_centre(new QPushButton(tr("Centre"), this))
    , m_market(new QLabel(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("ladderPanel"));
    setMinimumWidth(248);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_takeProfit->askPercent();
    m_takeProfit->setRatio(m_oneClick.exits().takeProfit);
    m_stopLoss->askPercent();
    m_stopLoss->setRatio(m_oneClick.exits().stopLoss);

    using session::EngineSession;
    EngineSession& session = m_context.session();
    connect(&m_context, &TradeContext::instrumentChanged, this, &LadderPanel::onInstrument);
    connect(&session, &EngineSession::snapshotApplied, this, &LadderPanel::onInstrument);
    m_words.setSingleShot(true);
    m_words.setInterval(base::kWordsMs);
    connect(&m_words, &QTimer::timeout, this, &LadderPanel::showMarket);
    connect(&session, &EngineSession::depthChanged, this, [this] {
        if (!m_words.isActive())
            m_words.start();
    });
    connect(&session, &EngineSession::quotesChanged, this, [this] {
        if (m_needsSize)
            suggestSize();
    });
    connect(&m_context.arming(), &session::Arming::changed, this, &LadderPanel::showArming);
    connect(m_arm, &QPushButton::clicked, this, &LadderPanel::toggleArmed);
    connect(m_centre, &QPushButton::clicked, m_view, &LadderView::recentre);
    connect(m_takeProfit, &base::NumberField::valueChanged, this, &LadderPanel::applyExits);
    connect(m_stopLoss, &base::NumberField::valueChanged, this, &LadderPanel::applyExits);
    connect(m_size, &base::NumberField::edited, this, [this] {
        m_needsSize = false;
        // Another size is another promise: it is armed anew by hand.
        if (m_context.arming().isArmed())
            m_context.arming().disarm();
    });
    onInstrument();
    showArming();
}

QWidget* LadderPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    grid->setHorizontalSpacing(2 * base::kGrid);
    grid->setVerticalSpacing(base::kGrid);
    m_size->setObjectName(QStringLiteral("ladderSize"));
    m_size->setAccessibleName(tr("Size per click"));
    m_takeProfit->setAccessibleName(tr("Take profit distance in percent"));
    m_stopLoss->setAccessibleName(tr("Stop loss distance in percent"));
    m_arm->setObjectName(QStringLiteral("ladderArm"));
    m_centre->setObjectName(QStringLiteral("ladderCentre"));
    m_centre->setToolTip(tr("Brings the market into the middle (C). Clicks are ignored for 150 ms after that."));
    base::setRole(m_centre, base::ButtonRole::Flat);
    base::setRole(m_market, base::LabelRole::Caption);
    m_market->setToolTip(tr("Best ask minus best bid, and the bids' share of the nearest ten levels of both sides"));
    base::setRole(m_state, base::LabelRole::Caption);
    m_state->setWordWrap(true);

    grid->addWidget(captionFor(m_size, tr("Size per click"), head), 0, 0);
    grid->addWidget(captionFor(m_takeProfit, tr("TP %"), head), 0, 1);
    grid->addWidget(captionFor(m_stopLoss, tr("SL %"), head), 0, 2);
    grid->addWidget(m_size, 1, 0);
    grid->addWidget(m_takeProfit, 1, 1);
    grid->addWidget(m_stopLoss, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_arm, 1);
    buttons->addWidget(m_centre);
    grid->addLayout(buttons, 2, 0, 1, 3);
    grid->addWidget(m_state, 3, 0, 1, 3);
    grid->addWidget(m_market, 4, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return head;
}

void LadderPanel::onInstrument()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    m_size->askQuantity(*is);
    m_size->clear();
    m_needsSize = true;
    suggestSize();
    showMarket();
}

void LadderPanel::suggestSize()
{
    const Instrument* is = m_context.instrument();
    const api::Quote* quote = is ? m_context.model().market().quote(is->id()) : nullptr;
    if (!quote || !quote->mark)
        return;
    const Quantity worth = is->quantityWorth(Money::ofWhole(kFirstSizeUsd), *quote->mark);
    m_size->setQuantity(std::max(worth, is->spec().quantityMin));
    m_needsSize = false;
}

void LadderPanel::applyExits()
{
    if (m_takeProfit->ratio() && m_stopLoss->ratio() && m_takeProfit->ratio()->e8 > 0 && m_stopLoss->ratio()->e8 > 0)
        m_oneClick.setExits({*m_takeProfit->ratio(), *m_stopLoss->ratio()});
}

void LadderPanel::toggleArmed()
{
    session::Arming& arming = m_context.arming();
    if (arming.isArmed()) {
        arming.disarm();
        return;
    }
    if (!m_size->quantity()) {
        m_state->setText(m_size->errorText().isEmpty() ? tr("Enter the size of one click first.") : m_size->errorText());
        m_size->setFocus();
        return;
    }
    // Of several ladders this one is meant.
    arming.setInstrument(m_context.instrumentId());
    if (const auto result = arming.arm(*m_size->quantity()); !result) {
        base::setRole(m_state, base::LabelRole::Warning);
        m_state->setText(session::text(result.error()));
    }
}

void LadderPanel::showArming()
{
    const auto& armed = m_context.arming().armed();
    base::setRole(m_arm, !armed ? base::ButtonRole::Plain : armed->isLive ? base::ButtonRole::Live : base::ButtonRole::Primary);
    base::setRole(m_state, base::LabelRole::Caption);
    if (!armed) {
        m_arm->setText(tr("Arm one-click"));
        m_arm->setAccessibleName(tr("Arm one-click for this instrument"));
        m_state->setText(session::text(m_context.arming().reason()));
        return;
    }
    const Instrument* is = m_context.model().instrument(armed->instrument);
    const QString size = is ? base::formatQuantityWithUnit(*is, armed->size) : base::unknownText();
    m_arm->setText(tr("ARMED %1").arg(size));
    m_arm->setAccessibleName(tr("One-click is armed with %1. Press to disarm.").arg(size));
    m_state->setText(tr("%1 · %2 · %3 · %4 per click")
                         .arg(QString::fromStdString(armed->accountName), QString::fromStdString(armed->engineName),
                             is ? QString::fromStdString(is->symbol()) : base::unknownText(), size));
}

void LadderPanel::showMarket()
{
    const Instrument* is = m_context.instrument();
    const auto depth = is ? m_context.model().market().depth(is->id()) : nullptr;
    if (!depth || depth->bids.empty() || depth->asks.empty()) {
        m_market->setText(tr("Spread %1").arg(base::unknownText()));
        return;
    }
    static constexpr std::size_t kLevels = 10;
    const auto sum = [](const std::vector<BookLevel>& levels) {
        double lots = 0;
        for (std::size_t i = 0; i < std::min(kLevels, levels.size()); ++i)
            lots += static_cast<double>(levels[i].quantity.lots());
        return lots;
    };
    const double bids = sum(depth->bids);
    const double asks = sum(depth->asks);
    const std::int64_t spread = depth->asks.front().price.ticks() - depth->bids.front().price.ticks();
    m_market->setText(tr("Spread %1 · %n tick(s) · bids %2 %", nullptr, static_cast<int>(spread))
                          .arg(base::formatPrice(*is, Price::ofTicks(spread)))
                          .arg(bids + asks > 0 ? qRound(100 * bids / (bids + asks)) : 0));
}

} // namespace jarvis::widgets::trading
