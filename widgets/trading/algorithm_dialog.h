#pragma once

#include "engine/api/query.h"
#include "widgets/session/engine_session.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
class SegmentedControl;
}

namespace jarvis::widgets::trading {

/// The algorithm ticket: a larger order and how it is to be worked. Starts it, or changes one that runs.
///
/// What the order comes to, risks and would do to the book is the engine's answer, asked anew after each change and every second. What
/// the engine refuses is shown here, and may be changed.
/// Threads: GUI.
class AlgorithmDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins with what the plan says; a quantity of zero is left to be typed. Requires a known instrument.
    AlgorithmDialog(session::EngineSession& session, const AlgorithmPlan& plan, QWidget* parent);
    /// Changes quantity, limit and time of one that is not over.
    AlgorithmDialog(session::EngineSession& session, const Algorithm& running, QWidget* parent);

private:
    AlgorithmDialog(session::EngineSession& session, const AlgorithmPlan& plan, const Algorithm* running, QWidget* parent);
    void build();
    void buildChoices(QFormLayout& form);
    void buildNumbers(QFormLayout& form);
    void buildButtons();
    void fill(const AlgorithmPlan& plan);
    void onChange();
    /// Only what the kind can use may be typed, and of one that runs only what can be changed.
    void enableInputs();
    void askPreview();
    void showPreview(const api::OrderPreview* preview);
    /// The first thing that is missing or wrong, in words.
    QString missing() const;
    std::optional<AlgorithmKind> kind() const; ///< empty: by impact
    bool needsTime() const;
    AlgorithmPlan plan() const;
    void confirm();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const Instrument m_instrument;
    const std::optional<AlgorithmId> m_running; ///< the one that is changed
    Quantity m_filled;                          ///< of that one, when the dialog was opened
    base::SegmentedControl* m_side;
    QComboBox* m_kind;
    QCheckBox* m_reduceOnly;
    QCheckBox* m_routed; ///< there when there is a choice
    base::NumberField* m_quantity;
    base::NumberField* m_limit;
    base::NumberField* m_takeProfit;
    base::NumberField* m_stopLoss;
    base::NumberField* m_minutes;
    base::NumberField* m_slices;
    base::NumberField* m_cap;
    base::NumberField* m_moves;
    QLabel* m_advice;
    QLabel* m_numbers;
    QLabel* m_warning; ///< what the gate would refuse it for now
    QLabel* m_error;
    QPushButton* m_confirm = nullptr;
    QTimer m_refresh;
    quint64 m_question = 0; ///< of the newest question; older answers are nobody's
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::trading
