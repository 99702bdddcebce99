#pragma once

#include "engine/model/instrument.h"
#include "widgets/trading/ticket_exits.h"

#include <QWidget>

namespace jarvis::widgets::base {
class NumberField;
class NumberLabel;
class SegmentedControl;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

/// One exit of the ticket: a number, what it counts (price, % of entry, R), and below it what that comes to.
///
/// Changing what it counts keeps the exit where it is. It knows nothing of the market: setBasis() tells what % and R are measured
/// from, whenever that changes.
/// Threads: GUI.
class TicketExitRow final : public QWidget {
    Q_OBJECT

public:
    explicit TicketExitRow(ExitLeg leg, QWidget* parent = nullptr);

    /// Forgets a typed price; shares and multiples stay.
    void setInstrument(const Instrument& is);
    /// The entry's side and price, and the other exit; what is not known yet is empty.
    void setBasis(Side side, std::optional<Price> entry, std::optional<Price> other);
    /// Two exits in R would each hang on the other.
    void setMultipleAllowed(bool allowed);

    ExitMode mode() const { return m_mode; }
    /// Where the exit lies; empty when the text is no number, or what it is measured from is unknown.
    std::optional<Price> price() const;
    bool isEmpty() const;
    /// What is wrong with the text, or missing to make a price of it; empty when price() has a value, or nothing is typed.
    QString errorText() const;

    void setPrice(Price price);
    void setShare(Ratio share);
    void setRefusal(const QString& text);
    base::NumberField* field() const { return m_field; }
    base::SegmentedControl* modes() const { return m_modes; }

Q_SIGNALS:
    void edited();

private:
    void choose(int index);
    void ask();
    void showMeaning();
    ExitMultiple multipleBasis() const { return {m_side, m_entry.value_or(Price()), m_other.value_or(Price())}; }

    ExitLeg m_leg;
    ExitMode m_mode = ExitMode::Price;
    std::optional<Instrument> m_instrument;
    Side m_side = Side::Buy;
    std::optional<Price> m_entry;
    std::optional<Price> m_other;
    base::NumberField* m_field;
    base::SegmentedControl* m_modes;
    base::NumberLabel* m_meaning;
};

} // namespace jarvis::widgets::trading
