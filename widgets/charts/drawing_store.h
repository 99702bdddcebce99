#pragma once

#include "widgets/charts/drawing.h"

#include <QString>

#include <vector>

namespace jarvis::widgets::charts {

/// Keeps drawings on disk, one file per instrument, in the folder of a profile.
///
/// Each save replaces the file in one step. A file that cannot be read, or that a later release wrote, is set aside under a
/// name of its own and never deleted. Threads: GUI.
class DrawingStore {
public:
    static constexpr int kSchema = 1;

    /// `profile` keeps those of one apart from those of another.
    DrawingStore(QString folder, QString profile);

    struct Loaded {
        std::vector<Drawing> drawings;
        QString setAside; ///< The new name of a file that could not be read; empty: there was none.
    };
    /// `instrument` names it for good: venue and symbol.
    Loaded load(const QString& instrument) const;

    /// What is wrong and what still stands, in words; empty: it is on disk.
    QString save(const QString& instrument, const std::vector<Drawing>& drawings) const;

    QString pathOf(const QString& instrument) const;

private:
    QString m_folder;
    QString m_profile;
};

} // namespace jarvis::widgets::charts
