#pragma once

#include "widgets/diagnostics/diagnostics.h"

#include <QDialog>

namespace jarvis::widgets::diagnostics {

/// "Jarvis ended unexpectedly": what is known of it, for whom it helps, and that nothing was sent. Shown once for each crash, beside a
/// desk that works already: never in the way of the red button.
/// Threads: GUI.
class CrashDialog final : public QDialog {
    Q_OBJECT

public:
    /// `crashes`: at least one, newest first.
    explicit CrashDialog(const QVector<Crash>& crashes, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To the log, where a bundle can be saved.
    void detailsWanted();
};

} // namespace jarvis::widgets::diagnostics
