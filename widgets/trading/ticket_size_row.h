#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace jarvis::widgets::base {
class NumberField;
class NumberLabel;
class SegmentedControl;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

/// How much: as a quantity, in USD, in % of equity, as risk up to the stop, or by Kelly from what was closed. Changing how it is said
/// keeps how much it is; Kelly needs nothing typed.
///
/// What a USD, a share or a risk comes to is the engine's to say (showPreview()).
/// Threads: GUI.
class TicketSizeRow final : public QWidget {
    Q_OBJECT

public:
    explicit TicketSizeRow(QWidget* parent = nullptr);

    /// Forgets a typed quantity; USD and shares stay.
    void setInstrument(const Instrument& is);
    void setRiskLimit(Ratio limit);
    /// The newest answer for what is typed; null when there is none. `equity` turns worth into its share.
    void showPreview(const api::OrderPreview* preview, std::optional<Money> equity);

    api::SizeMode mode() const { return m_mode; }
    /// For a PreviewQuery; None when the field is empty, which in mode Risk means the limit, and always in mode Kelly.
    Amount size() const;
    Quantity quantity() const;
    /// What is missing or wrong, in words; empty when size() can be asked about.
    QString missing() const;

    /// Changes to a quantity.
    void setQuantity(Quantity quantity);
    void setRefusal(const QString& text);
    base::NumberField* field() const { return m_field; }
    base::SegmentedControl* modes() const { return m_modes; }

Q_SIGNALS:
    void edited();

private:
    void choose(int index);
    void setMode(api::SizeMode mode);
    void convert();
    void ask();
    void showMeaning();
    void showKelly();

    api::SizeMode m_mode = api::SizeMode::Quantity;
    std::optional<Instrument> m_instrument;
    std::optional<api::OrderPreview> m_preview;
    std::optional<Money> m_equity;
    std::optional<Ratio> m_riskLimit;
    base::SegmentedControl* m_modes;
    base::NumberField* m_field;
    QLabel* m_share; ///< in the field's place: Kelly's share is not typed
    base::NumberLabel* m_meaning;
    base::NumberLabel* m_record; ///< what Kelly's share comes from
    base::NumberLabel* m_bound;
};

} // namespace jarvis::widgets::trading
