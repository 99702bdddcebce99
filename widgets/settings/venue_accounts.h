#pragma once

#include "engine/model/instrument.h"
#include "widgets/base/roles.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace jarvis::widgets::settings {

/// An account at a venue, as it is shown. All words are ready to read.
struct VenueAccountView {
    /// One thing that the key may or may not do.
    struct Mark {
        QString text; ///< a word or two
        base::Tone tone = base::Tone::Plain;
        QString why;  ///< a sentence: what it means, and what would be better
    };

    quint32 id = 0;
    QString name;
    VenueId venue = VenueId::Binance;
    QString venueName;
    bool isTestnet = false;
    QString key;     ///< "…wxyz"
    QString keptIn;  ///< where the secret lies
    QVector<Mark> marks;
    QString state;   ///< when it was tested last, and what came of it
    base::Tone stateTone = base::Tone::Muted;
    bool isOpen = false;    ///< on this desk, now
    bool isLiveOn = false;  ///< as last seen
    QString openObstacle;   ///< why it cannot be traded on; empty: it can
};

/// A venue that keys can be added for.
struct VenueChoice {
    VenueId venue = VenueId::Binance;
    QString name;
    bool wantsPassphrase = false;
    QString advice; ///< how to make a key there
};

/// What was typed to add an account.
struct NewVenueKey {
    QString name;
    VenueId venue = VenueId::Binance;
    bool isTestnet = false;
    QString key;
    QString secret;
    QString passphrase;
};

/// Where accounts and their keys are kept, as the settings see it: a port. Whoever stands behind it talks to keychain and venue and
/// finds the words; the page only shows.
///
/// Threads: GUI. Answers come later, once, and not at all when the port ends before.
class VenueAccounts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Outcome {
        bool isDone = false;
        QString text; ///< what happened, or what is wrong and what would be right
        base::Tone tone = base::Tone::Plain;
    };
    using Done = std::function<void(const Outcome&)>;

    /// Why there is no list, in words; empty: there is one, if an empty one.
    virtual QString obstacle() const = 0;
    virtual QVector<VenueAccountView> accounts() const = 0;
    virtual QVector<VenueChoice> venues() const = 0;
    /// Why an account may not be called so; empty: it may. `except`: its own id when it is renamed.
    virtual QString nameObstacle(const QString& name, quint32 except) const = 0;

    /// Asks the venue what the key may do, and stores it only if that is acceptable.
    virtual void add(const NewVenueKey& key, Done done) = 0;
    virtual void test(quint32 id, Done done) = 0;
    /// Calls off what add() and test() still wait for; they answer nothing then.
    virtual void cancel() = 0;
    virtual Outcome rename(quint32 id, const QString& name) = 0;
    virtual Outcome remove(quint32 id) = 0;
    /// Closes this desk and opens it anew on the account; 0: on paper.
    virtual void open(quint32 id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace jarvis::widgets::settings
