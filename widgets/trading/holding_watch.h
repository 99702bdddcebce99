#pragma once

#include "widgets/trading/table_panel.h"
#include "widgets/trading/trade_context.h"

#include <QObject>
#include <QPointer>

class QPushButton;

namespace jarvis::widgets::trading {

class AdoptDialog;

/// Offers to settle what the venue holds and the desk does not believe in, beside the positions, for as long as there is such a difference.
///
/// Threads: GUI. The panel outlives it.
class HoldingWatch final : public QObject {
    Q_OBJECT

public:
    HoldingWatch(TradeContext& context, TablePanel& positions, QObject* parent = nullptr);

    QPushButton* button() const { return m_button; }
    AdoptDialog* dialog() const;

private:
    void refresh();
    void open();

    TradeContext& m_context;
    TablePanel& m_positions;
    QPushButton* m_button;
    QPointer<AdoptDialog> m_dialog;
};

} // namespace jarvis::widgets::trading
