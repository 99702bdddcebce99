#pragma once

#include "widgets/trading/table_panel.h"
#include "widgets/trading/trade_context.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace jarvis::widgets::models {
class AuditModel;
}

namespace jarvis::widgets::trading {

/// The account's audit trail as a table: asked of the engine when the panel is shown, and again by its button. Older entries come page
/// by page, from the whole journal.
/// Threads: GUI.
class AuditPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AuditPanel(TradeContext& context, QWidget* parent = nullptr);

    TablePanel& table() { return *m_table; }

private:
    void look();
    void onLoaded(const QString& problem);

    models::AuditModel* m_rows;
    TablePanel* m_table;
    QPushButton* m_older;
    QTimer m_looker;
    bool m_isLookedAt = false;
};

} // namespace jarvis::widgets::trading
