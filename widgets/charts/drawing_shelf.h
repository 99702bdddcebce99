#pragma once

#include "widgets/charts/drawing_store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

/// The drawings of all instruments, shared by the charts of a desk: what is drawn on one is on all of them.
///
/// What was changed is saved half a second later, and at the end. Threads: GUI.
class DrawingShelf : public QObject {
    Q_OBJECT

public:
    /// Without a store nothing is kept beyond the session.
    explicit DrawingShelf(std::optional<DrawingStore> store, QObject* parent = nullptr);
    ~DrawingShelf() override;

    /// Reads them from disk the first time.
    std::vector<Drawing> of(const QString& instrument);
    /// `by` is told apart in changed(), so that nobody follows itself.
    void put(const QString& instrument, const std::vector<Drawing>& drawings, const QObject* by);
    /// Saves what waits now.
    void flush();

Q_SIGNALS:
    void changed(const QString& instrument, const QObject* by);
    /// A file could not be read or written: what happened, and where it is.
    void noted(const QString& text);

private:
    std::optional<DrawingStore> m_store;
    QHash<QString, std::vector<Drawing>> m_drawings;
    QSet<QString> m_unsaved;
    QTimer m_saveSoon;
};

} // namespace jarvis::widgets::charts
