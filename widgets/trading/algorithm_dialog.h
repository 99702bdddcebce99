#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
class SegmentedControl;
}

namespace jarvis::widgets::trading {

/// Asks for a larger order and how it is to be worked, and starts it. What the engine refuses is shown here, and may be changed.
///
/// Threads: GUI.
class AlgorithmDialog final : public QDialog {
    Q_OBJECT

public:
    /// Requires a known instrument.
    AlgorithmDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent);

private:
    void buildChoices(QFormLayout& form);
    void buildNumbers(QFormLayout& form);
    void buildButtons();
    void enable();
    /// What share of the visible book the order is: what an automatic choice goes by.
    void showImpact();
    std::optional<AlgorithmPlan> plan() const;
    void start();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const Instrument m_instrument;
    base::SegmentedControl* m_side;
    QComboBox* m_kind;
    base::NumberField* m_quantity;
    base::NumberField* m_limit;
    base::NumberField* m_takeProfit;
    base::NumberField* m_stopLoss;
    base::NumberField* m_minutes;
    base::NumberField* m_cap;
    QLabel* m_impact;
    QLabel* m_error;
    QPushButton* m_start = nullptr;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::trading
