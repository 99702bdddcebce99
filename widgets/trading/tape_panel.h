#pragma once

#include "widgets/trading/tape_view.h"
#include "widgets/trading/trade_context.h"

#include <QByteArray>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
class SegmentedControl;
}

namespace jarvis::widgets::trading {

/// Time and sales with its head: the smallest trade that is shown, in quantity or money, what counts as big, whether bites of one taker are
/// joined, and the way into a file.
///
/// Threads: GUI. The context must outlive it.
class TapePanel final : public QWidget {
    Q_OBJECT

public:
    /// Bites of one side at one price within this are one row, where that is wanted.
    static constexpr Duration kJoinWithin = std::chrono::milliseconds(100);

    explicit TapePanel(TradeContext& context, QWidget* parent = nullptr);

    TapeView& view() { return *m_view; }
    /// What hinders the file, in words; null: it is written.
    QString writeCsv(const QString& path) const;

    /// The rules that hold for every instrument, for stored layouts.
    QByteArray saveRules() const;
    void restoreRules(const QByteArray& state);

private:
    QWidget* buildHead();
    void onInstrument();
    void applyRules();
    void showState();
    void askForFile();

    TradeContext& m_context;
    TapeView* m_view;
    base::NumberField* m_least;
    base::SegmentedControl* m_unit;
    QComboBox* m_big;
    base::NumberField* m_bigFrom;
    QCheckBox* m_join;
    QPushButton* m_csv;
    QLabel* m_state;
};

} // namespace jarvis::widgets::trading
