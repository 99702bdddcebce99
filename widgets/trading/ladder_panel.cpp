#include "widgets/trading/ladder_panel.h"

#include "widgets/base/elided_label.h"
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
    , m_presetRow(new SizePresetRow(this))
    , m_arm(new QPushButton(this))
    , m_centre(new QPushButton(tr("Centre"), this))
    , m_market(new base::ElidedLabel(this))
    , m_imbalance(new ImbalanceBar(this))
    , m_state(new QLabel(this))
    , m_looked(new QLabel(this))
{
    setObjectName(QStringLiteral("ladderPanel"));
    setMinimumWidth(248);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_looked);
    base::setRole(m_looked, base::LabelRole::Caption);
    m_looked->setObjectName(QStringLiteral("ladderLooked"));
    m_looked->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    m_looked->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_looked->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // Room for three lines and for the hint, always: what is looked at must not move what is traded on.
    const QRect room(0, 0, minimumWidth() - 4 * base::kGrid, QWIDGETSIZE_MAX);
    const int hintHeight = m_looked->fontMetrics().boundingRect(room, Qt::TextWordWrap, lookedHint()).height();
    m_looked->setFixedHeight(std::max(3 * m_looked->fontMetrics().lineSpacing(), hintHeight) + 2 * base::kGrid);
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
    connect(&m_words, &QTimer::timeout, this, [this] {
        showMarket();
        showLookedAt();
    });
    connect(m_view, &LadderView::lookedAt, this, [this](const QString& words) {
        m_lookedWords = words;
        if (!m_words.isActive())
            m_words.start();
    });
    connect(m_presetRow, &SizePresetRow::chosen, this, &LadderPanel::choosePreset);
    connect(m_presetRow, &SizePresetRow::keepWanted, this, &LadderPanel::keepPreset);
    connect(m_size, &base::NumberField::valueChanged, this, [this] { m_presetRow->setCurrent(m_size->quantity()); });
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
    showLookedAt();
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
    m_takeProfit->setObjectName(QStringLiteral("ladderTakeProfit"));
    m_stopLoss->setObjectName(QStringLiteral("ladderStopLoss"));
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
    grid->addWidget(m_presetRow, 2, 0, 1, 3);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_arm, 1);
    buttons->addWidget(m_centre);
    grid->addLayout(buttons, 3, 0, 1, 3);
    grid->addWidget(m_state, 4, 0, 1, 3);
    grid->addWidget(m_market, 5, 0, 1, 3);
    grid->addWidget(m_imbalance, 6, 0, 1, 3);
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
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
    showPresets();
    showMarket();
}

void LadderPanel::keepSizesIn(const QString& path)
{
    QString problem;
    m_presets = SizePresets(path, problem);
    if (!problem.isEmpty())
        m_context.note(problem);
    showPresets();
}

void LadderPanel::showPresets()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    const api::Quote* quote = m_context.model().market().quote(is->id());
    m_presetRow->show(*is, m_presets.sizesOf(*is, quote ? quote->mark : std::nullopt));
    m_presetRow->setCurrent(m_size->quantity());
}

void LadderPanel::choosePreset(int index)
{
    const Instrument* is = m_context.instrument();
    const api::Quote* quote = is ? m_context.model().market().quote(is->id()) : nullptr;
    const auto sizes = is ? m_presets.sizesOf(*is, quote ? quote->mark : std::nullopt) : std::nullopt;
    if (!sizes)
        return;
    m_needsSize = false;
    const Quantity size = sizes->at(static_cast<std::size_t>(index));
    if (m_context.arming().isArmed() && m_size->quantity() != size)
        m_context.arming().disarm();
    m_size->setQuantity(size);
    m_presetRow->setCurrent(size);
}

void LadderPanel::keepPreset(int index)
{
    const Instrument* is = m_context.instrument();
    const api::Quote* quote = is ? m_context.model().market().quote(is->id()) : nullptr;
    auto sizes = is ? m_presets.sizesOf(*is, quote ? quote->mark : std::nullopt) : std::nullopt;
    if (!sizes)
        return;
    if (!m_size->quantity()) {
        m_context.note(tr("There is no size to keep: enter one first."));
        return;
    }
    sizes->at(static_cast<std::size_t>(index)) = *m_size->quantity();
    const QString problem = m_presets.set(*is, *sizes);
    m_context.note(problem.isEmpty() ? tr("Key %1 is %2 per click of %3 from now on.")
                                           .arg(index + 1)
                                           .arg(base::formatQuantityWithUnit(*is, *m_size->quantity()), QString::fromStdString(is->symbol()))
                                     : problem);
    showPresets();
}

QString LadderPanel::lookedHint()
{
    return tr("Point at a row, or walk with ↑ and ↓: what rests up to it, your place in its queue, what was traded there.");
}

void LadderPanel::showLookedAt()
{
    m_looked->setText(m_lookedWords.isEmpty() ? lookedHint() : m_lookedWords);
    m_looked->setWordWrap(m_lookedWords.isEmpty());
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
    showPresets();
}

void LadderPanel::applyExits()
{
    if (!m_takeProfit->ratio() || !m_stopLoss->ratio() || m_takeProfit->ratio()->e8 <= 0 || m_stopLoss->ratio()->e8 <= 0)
        return;
    m_oneClick.setExits({*m_takeProfit->ratio(), *m_stopLoss->ratio()});
    if (m_hasArmed)
        m_context.setArmedExits(m_oneClick.exits());
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
    const auto result = arming.arm(*m_size->quantity());
    m_hasArmed = result.hasValue();
    if (m_hasArmed) {
        m_context.setArmedExits(m_oneClick.exits());
    } else {
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
        m_hasArmed = false;
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
        m_imbalance->setBidShare(-1);
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
    m_imbalance->setBidShare(bids + asks > 0 ? bids / (bids + asks) : -1);
    m_market->setText(tr("Spread %1 · %n tick(s) · bids %2 %", nullptr, static_cast<int>(spread))
                          .arg(base::formatPrice(*is, Price::ofTicks(spread)))
                          .arg(bids + asks > 0 ? qRound(100 * bids / (bids + asks)) : 0));
}

} // namespace jarvis::widgets::trading
