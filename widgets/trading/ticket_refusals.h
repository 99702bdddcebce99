#pragma once

#include "engine/model/instrument.h"
#include "engine/model/refusal.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jarvis::widgets::trading {

/// Everything that the gate has against the prepared order, each with its numbers, its remedy, and a button where one number would
/// do.
///
/// Items are kept and rewritten, never rebuilt: a button does not vanish under the pointer because the market moved.
/// Threads: GUI.
class TicketRefusals final : public QWidget {
    Q_OBJECT

public:
    explicit TicketRefusals(QWidget* parent = nullptr);

    void show(const std::vector<Refusal>& refusals, const Instrument* is);
    int count() const { return static_cast<int>(m_refusals.size()); }

Q_SIGNALS:
    /// The number on the button, not a newer one.
    void applied(const jarvis::Refusal& refusal);

private:
    struct Item {
        QWidget* box = nullptr;
        QLabel* rule = nullptr;
        QLabel* text = nullptr;
        QPushButton* apply = nullptr;
    };
    Item makeItem(std::size_t index);

    std::vector<Refusal> m_refusals;
    std::vector<Item> m_items;
    QVBoxLayout* m_column;
};

} // namespace jarvis::widgets::trading
