#include "widgets/base/number_field.h"

#include "engine/base/check.h"
#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <tuple>
#include <utility>

namespace jarvis::widgets::base {
namespace {

constexpr int kLargeStep = 10;
/// 0.1 %.
constexpr std::int64_t kPercentStep = Ratio::kOne / 1'000;

QString plain(const Decimal& decimal)
{
    return QString::fromStdString(decimal.normalized().toString()).replace(QLatin1Char('.'), QChar(numberStyle().decimal));
}

/// What came into the text where it differs.
QString inserted(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return after.mid(head, after.size() - head - tail);
}

} // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setFont(numberFont());
    setMaxLength(64);
    connect(this, &QLineEdit::textChanged, this, [this] {
        noteOrigin();
        // A screen reader types for its user by setting the text, of which QLineEdit does not say that it was edited.
        if (!m_isByProgram)
            Q_EMIT edited();
        m_refusal.clear();
        judge();
    });
    connect(this, &QLineEdit::editingFinished, this, &NumberField::commitSnapped);
}

void NumberField::askPrice(const Instrument& is, Rounding rounding)
{
    m_kind = Kind::Price;
    m_instrument = is;
    m_rounding = rounding;
    judge();
}

void NumberField::askQuantity(const Instrument& is)
{
    m_kind = Kind::Quantity;
    m_instrument = is;
    judge();
}

void NumberField::askMoney()
{
    m_kind = Kind::Money;
    judge();
}

void NumberField::askPercent(Ratio max)
{
    m_kind = Kind::Percent;
    m_ratioMax = max;
    judge();
}

void NumberField::askMultiple()
{
    m_kind = Kind::Multiple;
    judge();
}

void NumberField::askCount(std::int64_t min, std::int64_t max)
{
    m_kind = Kind::Count;
    m_countMin = min;
    m_countMax = max;
    judge();
}

void NumberField::setRequired(bool required)
{
    m_isRequired = required;
    judge();
}

void NumberField::setPrice(Price price)
{
    CHECK(m_instrument);
    // Prices keep the zeros of their grid: 64,250.10 is typed and shown as 64250.10.
    setTextQuietly(formatPrice(*m_instrument, price, Grouping::None));
}

void NumberField::setQuantity(Quantity quantity)
{
    CHECK(m_instrument);
    setTextQuietly(formatQuantity(*m_instrument, quantity, Sign::WhenNegative, Grouping::None));
}

void NumberField::setMoney(Money money)
{
    setTextQuietly(plain(money.toDecimal()));
}

void NumberField::setRatio(Ratio ratio)
{
    setTextQuietly(plain(Decimal{ratio.e8, 6}));
}

void NumberField::setCount(std::int64_t count)
{
    setTextQuietly(QString::number(count));
}

QString NumberField::plainText() const
{
    const auto number = readNumber(text(), numberStyle(), m_origin);
    return number ? QString::fromStdString(number->toString()) : text();
}

void NumberField::setPlainText(const QString& text)
{
    const bool isNumber = readNumber(text, NumberStyle::plain(), NumberOrigin::Typed).hasValue();
    setTextQuietly(isNumber ? QString(text).replace(QLatin1Char('.'), QChar(numberStyle().decimal)) : text);
}

bool NumberField::hasValue() const
{
    return m_price || m_quantity || m_money || m_ratio || m_multiple || m_count;
}

QString NumberField::errorText() const
{
    return m_error.isEmpty() ? m_refusal : m_error;
}

void NumberField::setRefusal(const QString& text)
{
    if (m_refusal == text)
        return;
    m_refusal = text;
    showState();
}

void NumberField::setTextQuietly(const QString& text)
{
    const QScopedValueRollback byProgram(m_isByProgram, true);
    if (text != this->text())
        QLineEdit::setText(text);
}

/// A hand types one character at a time; a separator that comes with others was pasted or dropped.
void NumberField::noteOrigin()
{
    const QString before = std::exchange(m_known, text());
    const QString news = inserted(before, m_known);
    if (m_isByProgram || m_known.size() <= 1)
        m_origin = NumberOrigin::Typed;
    else if (news.size() > 1 && (news.contains(QLatin1Char(',')) || news.contains(QLatin1Char('.'))))
        m_origin = NumberOrigin::Pasted;
}

void NumberField::judge()
{
    const auto values = [this] { return std::tuple(m_price, m_quantity, m_money, m_ratio, m_multiple, m_count); };
    const auto before = values();
    m_price.reset();
    m_quantity.reset();
    m_money.reset();
    m_ratio.reset();
    m_multiple.reset();
    m_count.reset();
    m_snapped.clear();
    m_error.clear();
    if (!text().trimmed().isEmpty() || m_isRequired)
        judgeText(text());
    showState();
    if (values() != before)
        Q_EMIT valueChanged();
}

void NumberField::judgeText(const QString& text)
{
    // Keeps the value on success and the error otherwise.
    const auto keep = [this](auto& target, const auto& parsed) {
        if (parsed)
            target = *parsed;
        else
            m_error = parsed.error().text;
    };
    switch (m_kind) {
    case Kind::Price: {
        if (!m_instrument)
            return;
        const auto parsed = parsePrice(text, *m_instrument, m_rounding, m_origin);
        if (parsed && parsed->wasSnapped)
            m_snapped = formatPrice(*m_instrument, parsed->value, Grouping::None);
        if (parsed)
            m_price = parsed->value;
        else
            m_error = parsed.error().text;
        return;
    }
    case Kind::Quantity: {
        if (!m_instrument)
            return;
        const auto parsed = parseQuantity(text, *m_instrument, m_origin);
        if (parsed && parsed->wasSnapped)
            m_snapped = formatQuantity(*m_instrument, parsed->value, Sign::WhenNegative, Grouping::None);
        if (parsed)
            m_quantity = parsed->value;
        else
            m_error = parsed.error().text;
        return;
    }
    case Kind::Money: keep(m_money, parseMoney(text, m_origin)); return;
    case Kind::Percent: keep(m_ratio, parsePercent(text, m_ratioMax, m_origin)); return;
    case Kind::Multiple: keep(m_multiple, parseDecimal(text, m_origin)); return;
    case Kind::Count: keep(m_count, parseCount(text, m_countMin, m_countMax, m_origin)); return;
    }
    UNREACHABLE();
}

void NumberField::showState()
{
    const QString error = errorText();
    setInvalid(this, !error.isEmpty());
    setToolTip(error);
    setAccessibleDescription(!error.isEmpty() ? error : m_snapped.isEmpty() ? QString() : tr("Will be %1").arg(m_snapped));
    update();
}

void NumberField::commitSnapped()
{
    if (!m_snapped.isEmpty())
        setTextQuietly(QString(m_snapped));
}

void NumberField::stepPrice(std::int64_t ticks)
{
    CHECK(m_instrument);
    if (!m_price && !m_stepBase)
        return;
    const Price from = m_price.value_or(m_stepBase.value_or(Price()));
    // A first step fills an empty field with where the market is.
    const std::int64_t wanted = m_price ? from.ticks() + ticks : from.ticks();
    setPrice(Price::ofTicks(std::clamp<std::int64_t>(wanted, 1, m_instrument->spec().priceMax.ticks())));
}

void NumberField::stepQuantity(std::int64_t lots)
{
    CHECK(m_instrument);
    const Instrument::Spec& spec = m_instrument->spec();
    const std::int64_t from = m_quantity ? m_quantity->lots() : spec.quantityMin.lots() - lots;
    setQuantity(Quantity::ofLots(std::clamp(from + lots, spec.quantityMin.lots(), spec.quantityMax.lots())));
}

void NumberField::step(int direction, bool large)
{
    const std::int64_t steps = std::int64_t{direction} * (large ? kLargeStep : 1);
    switch (m_kind) {
    case Kind::Price:
        if (m_instrument)
            stepPrice(steps);
        break;
    case Kind::Quantity:
        if (m_instrument)
            stepQuantity(steps);
        break;
    case Kind::Money: {
        // A hundredth of what stands there, at least one unit.
        const Money now = m_money.value_or(Money::zero());
        const Money one = std::max(Money::ofWhole(1), Money::ofWhole(static_cast<std::int64_t>(now.units() / Money::kOne / 100)));
        setMoney(std::max(Money::zero(), now + one * steps));
        break;
    }
    case Kind::Percent:
        setRatio(Ratio{std::clamp<std::int64_t>(m_ratio.value_or(Ratio{}).e8 + steps * kPercentStep, 0, m_ratioMax.e8)});
        break;
    case Kind::Multiple: {
        const Decimal now = m_multiple.value_or(Decimal{0, 1});
        const int scale = std::max(now.scale, 1);
        setTextQuietly(plain(Decimal{now.rescaled(scale).mantissa + steps * powerOfTen(scale - 1), scale}));
        break;
    }
    case Kind::Count: setCount(std::clamp(m_count.value_or(m_countMin) + steps, m_countMin, m_countMax)); break;
    }
    Q_EMIT edited();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up: step(1, large); return;
    case Qt::Key_Down: step(-1, large); return;
    case Qt::Key_PageUp: step(1, true); return;
    case Qt::Key_PageDown: step(-1, true); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    // Scrolling past a field must never change an order.
    const int delta = event->angleDelta().y();
    if (!hasFocus() || isReadOnly() || delta == 0) {
        event->ignore();
        return;
    }
    step(delta > 0 ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
    event->accept();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    commitSnapped();
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_snapped.isEmpty())
        return;
    const QString hint = QStringLiteral("→ ") + m_snapped;
    const QFont font = numberFont(FontRole::Caption);
    const QRect inside = rect().adjusted(8, 0, -8, 0);
    const qreal typed = tabularWidth(text(), this->font());
    if (tabularWidth(hint, font) + typed + 8 > inside.width())
        return; // the accessible description tells it all the same
    QPainter painter(this);
    painter.setPen(theme().accentText);
    drawTabular(painter, inside, Qt::AlignLeft, hint, font);
}

} // namespace jarvis::widgets::base
