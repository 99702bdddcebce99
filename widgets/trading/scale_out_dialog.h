#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
}

namespace jarvis::widgets::trading {

/// The scale-out of a position: at which prices parts of it leave before its take-profit. An empty row is no rung; without any the
/// scale-out ends.
///
/// Says at each keystroke what is left for the take-profit. What the engine refuses is said, and everything stays as it was typed; closes
/// by itself when the position ends.
/// Threads: GUI.
class ScaleOutDialog final : public QDialog {
    Q_OBJECT

public:
    /// Requires an open position.
    ScaleOutDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent);

private:
    struct Row {
        base::NumberField* price = nullptr;
        base::NumberField* quantity = nullptr;
        QLabel* share = nullptr;
    };

    void addRow(QGridLayout* grid, int number);
    void prefill();
    /// What each part of an even split is; empty where the position is too small for one.
    std::optional<Quantity> evenPart() const;
    void splitEvenly();
    /// Empty while a row is half filled.
    std::optional<ScaleOutPlan> typed() const;
    void showFigures();
    void showPosition();
    void send();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const InstrumentId m_instrument;
    std::array<Row, ScaleOutPlan::kRungsMax> m_rows;
    QLabel* m_story;
    QLabel* m_left;
    QLabel* m_error;
    QPushButton* m_even = nullptr;
    QPushButton* m_set = nullptr;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::trading
