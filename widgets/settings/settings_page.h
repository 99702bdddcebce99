#pragma once

#include <QWidget>

namespace jarvis::widgets::settings {

/// One page of the settings window. A feature brings its own; the window knows it by this alone.
///
/// Threads: GUI.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Names it for whoever opens the window at this page; stays the same over releases.
    virtual QString id() const = 0;
    /// As the list on the left has it.
    virtual QString title() const = 0;
    /// Whether restoreDefaults() puts what this page shows back to what it was delivered with; the window has a button for it then.
    virtual bool hasDefaults() const { return false; }
    virtual void restoreDefaults() {}
    /// It is seen from now on: what may have changed meanwhile is read again.
    virtual void onShown() {}
};

} // namespace jarvis::widgets::settings
