#pragma once

#include "engine/model/instrument.h"

#include <QDialog>

#include <map>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jarvis::widgets::trading {

/// Which instrument to compare with: typed and chosen.
///
/// Threads: GUI.
class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown` is left out: nothing is compared with itself.
    CompareDialog(const std::map<InstrumentId, Instrument>& instruments, InstrumentId shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(jarvis::InstrumentId instrument);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void take();

    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_take = nullptr;
};

} // namespace jarvis::widgets::trading
