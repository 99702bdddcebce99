#pragma once

#include "widgets/base/parse.h"

#include <QLineEdit>

#include <optional>

namespace jarvis::widgets::base {

/// An input for one number of one kind: right-aligned, equal-width digits, stepped by arrows and wheel (only while focused).
///
/// What was typed is never changed under the typing hand; the snapped value is shown at the field's left edge ("→ 0.005")
/// and becomes the text when editing ends. A text that is no such number gives a red border, a tool tip and an
/// accessible description that says what would be right. What was pasted is read more strictly than what was typed (number_reader.h), until
/// the field is empty again.
/// Threads: GUI.
class NumberField final : public QLineEdit {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Price = 1, Quantity, Money, Percent, Multiple, Count };

    explicit NumberField(QWidget* parent = nullptr);

    // What it asks for. Each keeps the text and judges it anew.
    void askPrice(const Instrument& is, Rounding rounding);
    void askQuantity(const Instrument& is);
    void askMoney();
    void askPercent(Ratio max = Ratio::ofPercent(100));
    void askMultiple(); ///< of R
    void askCount(std::int64_t min, std::int64_t max);

    Kind kind() const { return m_kind; }
    /// An empty field is an error only when a value is required.
    void setRequired(bool required);

    // The value, snapped; empty when the text is not one, or of another kind.
    std::optional<Price> price() const { return m_price; }
    std::optional<Quantity> quantity() const { return m_quantity; }
    std::optional<Money> money() const { return m_money; }
    std::optional<Ratio> ratio() const { return m_ratio; }
    std::optional<Decimal> multiple() const { return m_multiple; }
    std::optional<std::int64_t> count() const { return m_count; }

    // Sets the text without emitting edited().
    void setText(const QString& text) { setTextQuietly(text); }
    void clear() { setTextQuietly({}); }
    void setPrice(Price price);
    void setQuantity(Quantity quantity);
    void setMoney(Money money);
    void setRatio(Ratio ratio);
    void setCount(std::int64_t count);

    /// What stands there, written the same in every language: to be put up again by setPlainText().
    QString plainText() const;
    void setPlainText(const QString& text);

    bool hasValue() const;
    /// Why it has no value; else what setRefusal() said; else empty.
    QString errorText() const;
    /// What the engine has against this value; shown like an own error until the text changes or it is cleared by "".
    void setRefusal(const QString& text);
    /// "0.005" when the text means something between two steps; empty otherwise.
    QString snappedText() const { return m_snapped; }

    /// One step up or down: a tick, a lot, 1 % of money, 0.1 %; `large` is ten of them. Where step starts when empty: `setStepBase`.
    void step(int direction, bool large = false);
    /// The price a first step starts from while the field is empty.
    void setStepBase(std::optional<Price> price) { m_stepBase = price; }

Q_SIGNALS:
    /// By the user's hand: typed, pasted, stepped, or set by what types for them.
    void edited();
    /// The value or its absence is another one, whoever changed it.
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void noteOrigin();
    void judge();
    void judgeText(const QString& text);
    void showState();
    void commitSnapped();
    void setTextQuietly(const QString& text);
    void stepPrice(std::int64_t ticks);
    void stepQuantity(std::int64_t lots);

    Kind m_kind = Kind::Money;
    std::optional<Instrument> m_instrument;
    Rounding m_rounding = Rounding::Nearest;
    Ratio m_ratioMax = Ratio::ofPercent(100);
    std::int64_t m_countMin = 0;
    std::int64_t m_countMax = 0;
    bool m_isRequired = false;
    bool m_isByProgram = false;
    std::optional<Price> m_stepBase;

    std::optional<Price> m_price;
    std::optional<Quantity> m_quantity;
    std::optional<Money> m_money;
    std::optional<Ratio> m_ratio;
    std::optional<Decimal> m_multiple;
    std::optional<std::int64_t> m_count;
    NumberOrigin m_origin = NumberOrigin::Typed;
    QString m_known;          ///< the text before this one
    QString m_snapped;
    QString m_error;
    QString m_refusal;
};

} // namespace jarvis::widgets::base
