#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
}

namespace jarvis::widgets::trading {

/// Takes over what the venue holds and the desk does not believe in: shows both, asks at which price it came and what protects it.
///
/// Nothing is sent to the venue but the exits. A figure that changes while this is open is refused by the engine, and shown.
/// Threads: GUI.
class AdoptDialog final : public QDialog {
    Q_OBJECT

public:
    /// Requires that a difference is known for the instrument.
    AdoptDialog(session::EngineSession& session, InstrumentId instrument, QWidget* parent);

private:
    void showHoldings();
    void prefill();
    void enable();
    void adopt();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);
    bool isNothingLeft() const { return m_theirs.isZero(); }

    session::EngineSession& m_session;
    const InstrumentId m_instrument;
    Quantity m_theirs;
    QLabel* m_story;
    base::NumberField* m_price;
    base::NumberField* m_takeProfit;
    base::NumberField* m_stopLoss;
    QLabel* m_error;
    QPushButton* m_adopt;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::trading
