#pragma once

#include "widgets/shell/actions.h"

#include <QString>

namespace jarvis::widgets::shell {

/// The keys that the trader chose, in a file of their own: {"format":"jarvis-keys","keys":{"buy-ticket":"Ctrl+Shift+B","fills":""}}.
///
/// Keys are Qt's portable text, empty for "none". Actions that nobody knows are kept. A file that cannot be read is set aside under another
/// name, never deleted or written over.
/// Threads: GUI.
class KeyStore {
public:
    /// An empty path keeps nothing.
    explicit KeyStore(QString path) : m_path(std::move(path)) {}

    struct Loaded {
        Actions::Chosen chosen;
        QString setAside; ///< a file that could not be read, under its new name
    };
    Loaded load() const;
    /// In one step. The error in words, or empty.
    QString save(const Actions::Chosen& chosen) const;

private:
    QString m_path;
};

} // namespace jarvis::widgets::shell
