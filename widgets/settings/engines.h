#pragma once

#include "widgets/base/roles.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace jarvis::widgets::settings {

/// An engine elsewhere that is stored, as it is shown. All words are ready to read.
struct EngineView {
    quint32 id = 0;
    QString name;
    QString address;
    QString who;         ///< "ada, trades"; empty: it never let us in
    QString certificate; ///< "pinned 3F:2A…", "by authority", "none: this machine"
    QString tokenIn;     ///< where the token lies, and as what the engine lists it
    QString state;       ///< when it was last seen, and what came of the last test
    base::Tone stateTone = base::Tone::Muted;
    bool isOpen = false; ///< this desk is at it, now
};

/// What was typed.
struct NewEngine {
    QString name;
    QString address;
    QString token;         ///< empty, for one that is stored: the token stays
    QString trustedSha256; ///< of the certificate that a person has vouched for in this dialog; empty: none
};

/// A certificate that a person is to look at.
struct ShownCertificate {
    QString sha256;       ///< 64 hexadecimal digits
    QString subject;
    QString issuer;
    QString valid;        ///< from when until when
    QString beforeSha256; ///< of the one that was trusted until now; empty: this is the first
    QString why;          ///< what is the matter, and what to do: full sentences
};

/// Where engines and their tokens are kept, as the settings see it: a port. Whoever stands behind it talks to keychain and engine and
/// finds the words; the screens only show.
///
/// Threads: GUI. Answers come later, once, and not at all when the port ends before.
class Engines : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Outcome {
        bool isDone = false;
        QString text; ///< what happened, or what is wrong and what would be right
        base::Tone tone = base::Tone::Plain;
        std::optional<ShownCertificate> certificate; ///< to be vouched for, if it is to go on
        quint32 id = 0;                              ///< of what was stored
    };
    using Done = std::function<void(const Outcome&)>;

    /// Why there is no list, in words; empty: there is one, if an empty one.
    virtual QString obstacle() const = 0;
    virtual QVector<EngineView> engines() const = 0;
    /// Why an engine may not be called so, or not be found there; empty: it may. `except`: its own id when it is changed.
    virtual QString nameObstacle(const QString& name, quint32 except) const = 0;
    virtual QString addressObstacle(const QString& address) const = 0;

    /// Asks the engine whether it lets us in, and stores only one that does: as a new one, or in place of `id`.
    virtual void store(const NewEngine& engine, quint32 id, Done done) = 0;
    virtual void test(quint32 id, Done done) = 0;
    /// Calls off what store() and test() still wait for; they answer nothing then.
    virtual void cancel() = 0;
    virtual Outcome remove(quint32 id) = 0;
    /// Closes this desk and opens it anew at the engine; 0: at the one of this machine.
    virtual void open(quint32 id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace jarvis::widgets::settings
