#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace jarvis::widgets::shell {

/// What a window needs to look as it was left: a few named byte strings.
using Layout = QMap<QString, QByteArray>;

/// Keeps layouts on disk, one per profile and set of monitors, so that a laptop finds one look at the desk and another on the train.
///
/// Each save replaces the file in one step; the four before it stay beside it (.1 is the newest). A file that cannot be read is
/// set aside under a name of its own, never deleted, and the newest older one is used.
/// Threads: GUI.
class LayoutStore {
public:
    static constexpr int kKept = 5;

    /// `monitors` names the set of screens; see currentMonitors().
    LayoutStore(const QString& folder, const QString& profile, const QString& monitors);

    /// The screens of this moment, by size and place: "2560x1440+0+0 1920x1080+2560+0".
    static QString currentMonitors();

    struct Loaded {
        std::optional<Layout> layout; ///< empty: none is stored, or none could be read
        QStringList setAside;         ///< files that could not be read, under their new names
    };
    Loaded load();

    /// The error in words, or empty. Saving what is stored already does nothing.
    QString save(const Layout& layout);

    QString path() const { return m_path; }

private:
    std::optional<Layout> read(const QString& path) const;
    QString keptPath(int number) const;
    void keepOlder();

    QString m_path;
    QByteArray m_stored;
};

} // namespace jarvis::widgets::shell
