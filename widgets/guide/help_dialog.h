#pragma once

#include "widgets/guide/help_topic.h"

#include <QDialog>

namespace jarvis::widgets::guide {

/// F1: what the panel shows, its keys, its words. All keys, the glossary and the tour are one step away.
///
/// Threads: GUI.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(const HelpTopic& topic, QWidget* parent = nullptr);

Q_SIGNALS:
    void allKeysWanted();
    /// Empty: the glossary as a whole.
    void termWanted(const QString& id);
    void tourWanted();
};

} // namespace jarvis::widgets::guide
