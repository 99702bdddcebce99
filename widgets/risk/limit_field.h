#pragma once

#include "engine/model/limits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class MeterBar;
}

namespace jarvis::widgets::risk {

class LimitsModel;

/// One limit on the settings page: what is allowed, how much of it is used, a value that waits, and the button that changes it.
///
/// Threads: GUI.
class LimitField final : public QWidget {
    Q_OBJECT

public:
    explicit LimitField(LimitId limit, QWidget* parent = nullptr);

    LimitId limit() const { return m_limit; }
    /// As the engine tells it; what it has not told is unknown and cannot be changed. `isChangeable`: it would be answered now.
    void follow(const LimitsModel& limits, bool isChangeable);

Q_SIGNALS:
    void changeWanted(jarvis::LimitId limit);

private:
    const LimitId m_limit;
    QLabel* m_allowed;
    base::MeterBar* m_meter;
    QLabel* m_used;
    QLabel* m_waiting;
    QPushButton* m_change;
};

} // namespace jarvis::widgets::risk
