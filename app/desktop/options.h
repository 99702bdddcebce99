#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace jarvis::desktop {

/// What the command line asks for. What it does not name comes from the configuration.
struct Options {
    QString configPath;            ///< empty: the user's own
    std::optional<QString> feed;   ///< `simulated[:SEED]`, `replay:PATH[@SPEED]` or `VENUE[:SYMBOL,…]`
    std::optional<QString> dataFolder;
    QString account;               ///< the name of a stored account at a venue; empty: paper
    QString engine;                ///< elsewhere: the name of a stored one, or an address; empty: one in this process
    QString tokenFile;             ///< whose first line says who we are there; "-": standard input; empty: the stored token
    QString engineAuthority;       ///< PEM file of the authority that it is known by; empty: those of the machine
    QString passPhraseFile;        ///< whose first line opens (or begins) an encrypted journal; "-": standard input; empty: none
    QString language;              ///< a code such as de; empty: the configuration's
    bool isConnectWanted = false;  ///< asks for an engine first
    bool isFirstRunWanted = false; ///< asks the questions of a first start again
    bool isDemo = false;           ///< drives the desk by itself, then ends
    QString outFolder;             ///< of the demo
    QString shotsFolder;           ///< writes pictures of every screen there, then ends
    QStringList shotsOnly;         ///< those scenes alone; empty: all
    QString shotsTheme;            ///< "dark" or "light" alone; empty: both
    QString shotsSize;             ///< "1280x800" alone; empty: three
};

/// What parsing came to: options, or a text to print and the code to exit with.
struct ParsedOptions {
    std::optional<Options> options;
    QString text;
    int exitCode = 0;
};
/// `arguments` with the program's name first.
ParsedOptions parseOptions(const QStringList& arguments);

} // namespace jarvis::desktop
