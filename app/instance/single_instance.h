#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace jarvis::instance {

/// One desk for each account on this machine: who starts a second one gets the first one's window.
///
/// The first listens on a socket of its user alone, under a name made of the user, the data folder and the account. A second one asks it to show
/// itself and ends. The protocol is one line each way: "jarvis-show 1" and "shown"; whoever says anything else, too much, or nothing for two
/// seconds, is hung up on. It is a courtesy only: what keeps two engines from one journal is the journal's lock.
/// Threads: GUI.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 2'000;
    static constexpr qsizetype kWordsMax = 64;
    static constexpr int kVisitorsMax = 8;

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// The socket for this user and what `what` names: a path where the system has a folder for such, else a name.
    static QString nameOf(const QString& what);

    /// Asks the one that listens under that name to show itself, for at most `patienceMs`. False: there is none, or it does not answer.
    static bool showOther(const QString& name, int patienceMs = kPatienceMs);

    /// Listens from now on, under that name instead of the one before; a socket that nobody answers any more is cleared away first. Returns why
    /// that cannot be, in words, or nothing: a second start opens then, as far as the journal lets it.
    QString listen(const QString& name);

Q_SIGNALS:
    /// Somebody started the program again.
    void showWanted();

private:
    void welcome();
    void hear(QLocalSocket& visitor);

    std::unique_ptr<QLocalServer> m_server;
    int m_visitors = 0;
};

} // namespace jarvis::instance
