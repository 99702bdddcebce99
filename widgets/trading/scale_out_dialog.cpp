#include "widgets/trading/scale_out_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/style_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

/// What a scale-out of thirds leaves to the take-profit: as much as each of its two rungs takes.
constexpr std::int64_t kEvenParts = 3;

} // namespace

ScaleOutDialog::ScaleOutDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent)
    : QDialog(parent), m_session(session), m_instrument(instrument), m_story(new QLabel(this)), m_left(new QLabel(this)), m_error(new QLabel(this))
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    setWindowTitle(tr("Scale out of %1").arg(is ? QString::fromStdString(is->symbol()) : QString()));
    setObjectName(QStringLiteral("scaleOutDialog"));
    setFixedWidth(460);
    for (QLabel* label : {m_story, m_left, m_error})
        label->setWordWrap(true);
    m_left->setObjectName(QStringLiteral("scaleOutLeft"));
    m_error->setObjectName(QStringLiteral("scaleOutError"));
    base::setRole(m_error, base::LabelRole::Error);
    m_error->hide();

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * base::kGrid);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->addWidget(new QLabel(tr("Price"), this), 0, 1, Qt::AlignRight);
    grid->addWidget(new QLabel(tr("Quantity"), this), 0, 2, Qt::AlignRight);
    grid->addWidget(new QLabel(tr("Share"), this), 0, 3, Qt::AlignRight);
    for (int number = 1; number <= static_cast<int>(m_rows.size()); ++number)
        addRow(grid, number);

    auto* buttons = new QDialogButtonBox(this);
    m_even = buttons->addButton(tr("In &thirds"), QDialogButtonBox::ActionRole);
    m_even->setObjectName(QStringLiteral("scaleOutEven"));
    m_even->setAutoDefault(false);
    auto* later = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    later->setAutoDefault(false);
    m_set = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    m_set->setObjectName(QStringLiteral("scaleOutSet"));
    m_set->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(3 * base::kGrid);
    layout->addWidget(m_story);
    layout->addLayout(grid);
    layout->addWidget(m_left);
    layout->addWidget(m_error);
    layout->addWidget(buttons);

    connect(m_even, &QPushButton::clicked, this, &ScaleOutDialog::splitEvenly);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScaleOutDialog::send);
    connect(&m_session, &session::EngineSession::commandSettled, this, &ScaleOutDialog::onSettled);
    connect(&m_session, &session::EngineSession::positionsChanged, this, &ScaleOutDialog::showPosition);
    prefill();
    showPosition();
    m_rows.front().price->setFocus();
}

void ScaleOutDialog::addRow(QGridLayout* grid, int number)
{
    Row& row = m_rows[static_cast<std::size_t>(number - 1)];
    row = {new base::NumberField(this), new base::NumberField(this), new QLabel(this)};
    row.price->setObjectName(QStringLiteral("rungPrice%1").arg(number));
    row.quantity->setObjectName(QStringLiteral("rungQuantity%1").arg(number));
    row.price->setAccessibleName(tr("Price of rung %1").arg(number));
    row.quantity->setAccessibleName(tr("Quantity of rung %1").arg(number));
    row.share->setMinimumWidth(12 * base::kGrid);
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(new QLabel(QString::number(number), this), number, 0);
    grid->addWidget(row.price, number, 1);
    grid->addWidget(row.quantity, number, 2);
    grid->addWidget(row.share, number, 3);
    for (base::NumberField* field : {row.price, row.quantity})
        connect(field, &base::NumberField::valueChanged, this, &ScaleOutDialog::showFigures);
}

void ScaleOutDialog::prefill()
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    if (!is)
        return;
    const api::Quote* quote = m_session.model().market().quote(m_instrument);
    for (Row& row : m_rows) {
        row.price->askPrice(*is, Rounding::Nearest);
        row.price->setStepBase(quote ? quote->mark : std::nullopt);
        row.quantity->askQuantity(*is);
    }
    const ScaleOutPlan plan = m_session.model().scaleOutPlan(m_instrument);
    for (std::size_t i = 0; i < plan.asked().size(); ++i) {
        m_rows[i].price->setPrice(plan.rungs[i].price);
        m_rows[i].quantity->setQuantity(plan.rungs[i].quantity);
    }
}

std::optional<Quantity> ScaleOutDialog::evenPart() const
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    const Position* position = m_session.model().position(m_instrument);
    const Quantity part = position ? Quantity::ofLots(position->held.absolute().lots() / kEvenParts) : Quantity::zero();
    return is && part >= is->spec().quantityMin && !part.isZero() ? std::optional(part) : std::nullopt;
}

void ScaleOutDialog::splitEvenly()
{
    const Position* position = m_session.model().position(m_instrument);
    const std::optional<Quantity> each = evenPart();
    const api::Quote* quote = m_session.model().market().quote(m_instrument);
    if (!position || !each || !position->exits.takeProfit || !quote || !quote->mark)
        return;
    const std::int64_t from = quote->mark->ticks();
    const std::int64_t way = position->exits.takeProfit->ticks() - from;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto part = static_cast<std::int64_t>(i) + 1;
        if (part < kEvenParts) {
            m_rows[i].price->setPrice(Price::ofTicks(from + way * part / kEvenParts));
            m_rows[i].quantity->setQuantity(*each);
        } else {
            m_rows[i].price->clear();
            m_rows[i].quantity->clear();
        }
    }
    showFigures();
}

std::optional<ScaleOutPlan> ScaleOutDialog::typed() const
{
    ScaleOutPlan plan;
    for (const Row& row : m_rows) {
        if (row.price->text().isEmpty() && row.quantity->text().isEmpty())
            continue;
        if (!row.price->price() || !row.quantity->quantity())
            return std::nullopt;
        plan.rungs[plan.count++] = {*row.price->price(), *row.quantity->quantity()};
    }
    return plan;
}

void ScaleOutDialog::showPosition()
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    const Position* position = m_session.model().position(m_instrument);
    if (!is || !position) {
        reject();
        return;
    }
    m_story->setText(tr("%1 %2 at %3. Each rung takes its part when the market reaches its price; the stop covers all that is held.")
                         .arg(base::positionSide(position->side()), base::formatQuantity(*is, position->held.absolute()), base::formatPrice(*is, position->averageEntry(*is))));
    showFigures();
}

void ScaleOutDialog::showFigures()
{
    const Instrument* is = m_session.model().instrument(m_instrument);
    const Position* position = m_session.model().position(m_instrument);
    if (!is || !position)
        return;
    const Quantity held = position->held.absolute();
    Quantity left = held;
    for (const Row& row : m_rows) {
        const Quantity quantity = row.quantity->quantity().value_or(Quantity::zero());
        left -= std::min(quantity, held);
        row.share->setText(quantity.isZero() ? QString() : base::formatPercent(Ratio{static_cast<std::int64_t>(Int128(quantity.lots()) * Ratio::kOne / held.lots())}, 1));
    }
    const QString end = base::formatPrice(*is, position->exits.takeProfit);
    m_left->setText(left > Quantity::zero() ? tr("Left for the take profit at %1: %2").arg(end, base::formatQuantity(*is, left))
                                            : tr("Nothing is left for the take profit at %1: take less on the way.").arg(end));
    m_even->setEnabled(evenPart().has_value());
    m_even->setToolTip(m_even->isEnabled()
            ? tr("A third at a third of the way from the market to the take profit, a third at two thirds; the take profit takes the rest")
            : tr("The position is too small for three parts"));
    const std::optional<ScaleOutPlan> plan = typed();
    const bool hasOne = m_session.model().scaleOut(m_instrument) != nullptr;
    m_set->setText(plan && plan->count == 0 && hasOne ? tr("End scale-out") : tr("Set"));
    m_set->setEnabled(!m_command && plan && (plan->count > 0 || hasOne));
}

void ScaleOutDialog::send()
{
    const std::optional<ScaleOutPlan> plan = typed();
    if (!plan)
        return;
    const auto sent = m_session.send(api::SetScaleOut{m_instrument, *plan});
    if (!sent)
        return fail(tr("It could not be sent: %1.").arg(base::text(sent.error())));
    m_command = *sent;
    m_error->hide();
    showFigures();
}

void ScaleOutDialog::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    if (!outcome.refusal)
        return accept();
    m_command.reset();
    fail(base::refusalText(*outcome.refusal, m_session.model().instrument(m_instrument)).sentence());
}

void ScaleOutDialog::fail(const QString& text)
{
    m_error->setText(text);
    m_error->show();
    showFigures();
}

} // namespace jarvis::widgets::trading
