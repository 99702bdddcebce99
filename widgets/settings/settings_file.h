#pragma once

#include <QString>
#include <QStringList>

namespace jarvis::widgets::settings {

/// The file in which the desk's settings are kept, and what lies beside it. The program implements it.
///
/// Threads: GUI. Texts of errors say what is wrong, where, and what would be right; empty: it was done.
class SettingsFile {
public:
    virtual ~SettingsFile() = default;

    /// Where something is kept, in the words of the desk.
    struct Place {
        QString name;
        QString path;
    };
    virtual QList<Place> places() const = 0;
    /// How the open journal is kept from other eyes, in words; empty: it is an engine elsewhere that keeps it.
    virtual QString journalProtection() const = 0;
    /// All settings but secrets, which are never in them.
    virtual QString exportTo(const QString& path) = 0;
    /// A wrong file changes nothing.
    virtual QString importFrom(const QString& path) = 0;
};

} // namespace jarvis::widgets::settings
