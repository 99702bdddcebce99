// How the algorithm ticket is laid out, named and connected.

#include "widgets/trading/algorithm_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/algorithm_kinds.h"
#include "widgets/trading/route_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kDialogWidth = 440;
constexpr std::int64_t kMinutesUsual = 5;
constexpr std::int64_t kMinutesMax = 7 * 24 * 60;
constexpr std::int64_t kSlicesMax = 500;
constexpr std::int64_t kMovesMax = 10'000;

} // namespace

void AlgorithmDialog::build()
{
    const QString symbol = QString::fromStdString(m_instrument.symbol());
    setWindowTitle(m_running ? tr("Change an algorithm in %1").arg(symbol) : tr("Work an order in %1").arg(symbol));
    setObjectName(QStringLiteral("algorithmDialog"));
    for (QLabel* text : {m_advice, m_numbers, m_warning, m_error})
        text->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("algorithmAdvice"));
    base::setRole(m_numbers, base::LabelRole::Secondary);
    m_warning->setObjectName(QStringLiteral("algorithmWarning"));
    base::setRole(m_warning, base::LabelRole::Warning);
    m_warning->hide();
    base::setRole(m_error, base::LabelRole::Error);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    buildChoices(*form);
    buildNumbers(*form);
    layout->addWidget(m_advice);
    layout->addWidget(m_numbers);
    layout->addWidget(m_warning);
    layout->addWidget(m_error);
    buildButtons();
    // A language with longer words may need more.
    setFixedWidth(std::max(kDialogWidth, minimumSizeHint().width()));
}

void AlgorithmDialog::buildChoices(QFormLayout& form)
{
    m_side->addSegment(base::text(Side::Buy), base::Tone::Up);
    m_side->addSegment(base::text(Side::Sell), base::Tone::Down);
    m_side->setAccessibleName(tr("Side"));
    form.addRow(tr("Side"), m_side);
    m_kind->addItem(tr("Auto, by its share of the book"));
    for (int i = 1; i <= kindCount(); ++i)
        m_kind->addItem(base::text(*kindAt(i)));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setAccessibleName(tr("Algorithm"));
    m_kind->setToolTip(tr("Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg"));
    form.addRow(tr("Algorithm"), m_kind);
    m_reduceOnly->setObjectName(QStringLiteral("algorithmReduceOnly"));
    m_reduceOnly->setToolTip(tr("Only makes a position smaller; needs no exits."));
    form.addRow(QString(), m_reduceOnly);
    m_routed->setObjectName(QStringLiteral("algorithmRouted"));
    m_routed->setToolTip(tr("Slices that take from the book go where they cost least; its pace follows the market of the venue that is named."));
    m_routed->setVisible(hasOtherVenues(m_session.model(), m_instrument));
    if (hasOtherVenues(m_session.model(), m_instrument))
        form.addRow(QString(), m_routed);
    connect(m_side, &base::SegmentedControl::currentChanged, this, &AlgorithmDialog::onChange);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlgorithmDialog::onChange);
    connect(m_reduceOnly, &QCheckBox::toggled, this, &AlgorithmDialog::onChange);
    connect(m_routed, &QCheckBox::toggled, this, &AlgorithmDialog::onChange);
}

void AlgorithmDialog::buildNumbers(QFormLayout& form)
{
    const auto addField = [&](const QString& name, const QString& description, base::NumberField* field) {
        field->setAccessibleName(name);
        field->setAccessibleDescription(description);
        field->setToolTip(description);
        form.addRow(name, field);
        connect(field, &base::NumberField::valueChanged, this, &AlgorithmDialog::onChange);
        connect(field, &base::NumberField::edited, this, &AlgorithmDialog::onChange); // one wrong text for another
    };
    m_quantity->askQuantity(m_instrument);
    for (base::NumberField* price : {m_limit, m_takeProfit, m_stopLoss})
        price->askPrice(m_instrument, Rounding::Nearest);
    m_minutes->askCount(1, kMinutesMax);
    if (!m_running)
        m_minutes->setCount(kMinutesUsual);
    m_slices->askCount(1, kSlicesMax);
    m_slices->setPlaceholderText(tr("usual for the kind"));
    m_cap->askPercent();
    m_cap->setPlaceholderText(tr("no cap"));
    m_moves->askCount(1, kMovesMax);
    m_moves->setPlaceholderText(tr("usual for the kind"));
    m_limit->setPlaceholderText(m_running ? tr("as it is") : tr("none"));
    addField(tr("Quantity"), m_running ? tr("In all, with what is filled.") : tr("In all."), m_quantity);
    addField(tr("Limit"), tr("Never traded beyond this price."), m_limit);
    addField(tr("Take profit"), tr("Every position has one."), m_takeProfit);
    addField(tr("Stop loss"), tr("Every position has one."), m_stopLoss);
    addField(tr("Minutes"), tr("Its time, counted from its start without pauses. What is left then is not traded."), m_minutes);
    addField(tr("Slices"), tr("In how many parts; sizes and times vary a little, so that nobody can count on them."), m_slices);
    addField(tr("Share of volume"), tr("It takes at most this share of what the market trades meanwhile."), m_cap);
    addField(tr("Moves"), tr("How often its resting order may follow the market."), m_moves);
}

void AlgorithmDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_confirm = buttons->addButton(m_running ? tr("Change it") : tr("Start"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("startAlgorithm"));
    m_confirm->setAutoDefault(false);
    close->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlgorithmDialog::confirm);
}

} // namespace jarvis::widgets::trading
