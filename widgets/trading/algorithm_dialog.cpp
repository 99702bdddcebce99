#include "widgets/trading/algorithm_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

constexpr std::int64_t kMinutesUsual = 5;
constexpr std::int64_t kMinutesMax = 7 * 24 * 60;
constexpr AlgorithmKind kKinds[] = {AlgorithmKind::Market, AlgorithmKind::Twap, AlgorithmKind::Vwap, AlgorithmKind::Iceberg, AlgorithmKind::Peg,
    AlgorithmKind::Chase};

} // namespace

AlgorithmDialog::AlgorithmDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_instrument(*session.model().instrument(instrument))
    , m_side(new base::SegmentedControl(this))
    , m_kind(new QComboBox(this))
    , m_quantity(new base::NumberField(this))
    , m_limit(new base::NumberField(this))
    , m_takeProfit(new base::NumberField(this))
    , m_stopLoss(new base::NumberField(this))
    , m_minutes(new base::NumberField(this))
    , m_cap(new base::NumberField(this))
    , m_impact(new QLabel(this))
    , m_error(new QLabel(this))
{
    setWindowTitle(tr("Work an order in %1").arg(QString::fromStdString(m_instrument.symbol())));
    setObjectName(QStringLiteral("algorithmDialog"));
    setFixedWidth(440);
    m_impact->setWordWrap(true);
    m_error->setWordWrap(true);
    base::setRole(m_error, base::LabelRole::Error);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    buildChoices(*form);
    buildNumbers(*form);
    layout->addWidget(m_impact);
    layout->addWidget(m_error);
    buildButtons();
    connect(&m_session, &session::EngineSession::commandSettled, this, &AlgorithmDialog::onSettled);
    enable();
}

void AlgorithmDialog::buildChoices(QFormLayout& form)
{
    m_side->addSegment(base::text(Side::Buy), base::Tone::Up);
    m_side->addSegment(base::text(Side::Sell), base::Tone::Down);
    m_side->setCurrent(0);
    m_side->setAccessibleName(tr("Side"));
    form.addRow(tr("Side"), m_side);
    m_kind->addItem(tr("Auto, by its share of the book"));
    for (const AlgorithmKind kind : kKinds)
        m_kind->addItem(base::text(kind));
    m_kind->setAccessibleName(tr("Algorithm"));
    m_kind->setToolTip(tr("Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg"));
    form.addRow(tr("Algorithm"), m_kind);
    connect(m_side, &base::SegmentedControl::currentChanged, this, &AlgorithmDialog::enable);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlgorithmDialog::enable);
}

void AlgorithmDialog::buildNumbers(QFormLayout& form)
{
    const auto addField = [&](const QString& name, const QString& description, base::NumberField* field) {
        field->setAccessibleName(name);
        field->setAccessibleDescription(description);
        field->setToolTip(description);
        form.addRow(name, field);
        connect(field, &base::NumberField::valueChanged, this, &AlgorithmDialog::enable);
        connect(field, &base::NumberField::edited, this, &AlgorithmDialog::enable); // one wrong text for another
    };
    m_quantity->askQuantity(m_instrument);
    for (base::NumberField* price : {m_limit, m_takeProfit, m_stopLoss})
        price->askPrice(m_instrument, Rounding::Nearest);
    m_minutes->askCount(1, kMinutesMax);
    m_minutes->setCount(kMinutesUsual);
    m_cap->askPercent();
    addField(tr("Quantity"), tr("In all."), m_quantity);
    addField(tr("Limit"), tr("Never traded beyond this price. Empty: no limit."), m_limit);
    addField(tr("Take profit"), tr("Every position has one."), m_takeProfit);
    addField(tr("Stop loss"), tr("Every position has one."), m_stopLoss);
    addField(tr("Minutes"), tr("Its time. What is left then is not traded."), m_minutes);
    addField(tr("Share of volume"), tr("It takes at most this share of what the market trades meanwhile. Empty: no cap."), m_cap);
}

void AlgorithmDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startAlgorithm"));
    m_start->setAutoDefault(false);
    close->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlgorithmDialog::start);
}

std::optional<AlgorithmPlan> AlgorithmDialog::plan() const
{
    const bool isLimitWrong = !m_limit->text().isEmpty() && !m_limit->price();
    const bool isCapWrong = !m_cap->text().isEmpty() && !m_cap->ratio();
    if (!m_quantity->quantity() || !m_takeProfit->price() || !m_stopLoss->price() || !m_minutes->count() || isLimitWrong || isCapWrong)
        return std::nullopt;
    AlgorithmPlan plan;
    plan.instrument = m_instrument.id();
    plan.side = m_side->current() == 0 ? Side::Buy : Side::Sell;
    plan.quantity = *m_quantity->quantity();
    if (m_kind->currentIndex() > 0)
        plan.kind = kKinds[m_kind->currentIndex() - 1];
    plan.limitPrice = m_limit->price();
    plan.exits.takeProfit = m_takeProfit->price();
    plan.exits.stopLoss = m_stopLoss->price();
    plan.duration = std::chrono::minutes(*m_minutes->count());
    plan.participationMax = m_cap->ratio().value_or(Ratio{});
    return plan;
}

void AlgorithmDialog::showImpact()
{
    const auto depth = m_session.model().market().depth(m_instrument.id());
    const std::optional<Quantity> quantity = m_quantity->quantity();
    double visible = 0;
    if (depth) {
        for (const BookLevel& level : m_side->current() == 0 ? depth->asks : depth->bids)
            visible += static_cast<double>(level.quantity.lots());
    }
    m_impact->setText(quantity && visible > 0
            ? tr("About %1 % of what the visible book offers.").arg(static_cast<double>(quantity->lots()) * 100 / visible, 0, 'f', 1)
            : tr("Its share of the visible book is unknown."));
}

void AlgorithmDialog::enable()
{
    showImpact();
    if (m_start)
        m_start->setEnabled(!m_command && plan());
}

void AlgorithmDialog::start()
{
    const std::optional<AlgorithmPlan> wanted = plan();
    if (!wanted)
        return;
    const auto sent = m_session.send(api::StartAlgorithm{*wanted});
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_error->hide();
    enable();
}

void AlgorithmDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, &m_instrument).sentence());
}

void AlgorithmDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    enable();
}

} // namespace jarvis::widgets::trading
