#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace jarvis::widgets::shell {

/// The named workspaces of a profile, in the order of their tabs, and which one is open. At least one is always there.
///
/// Threads: a plain value.
class Workspaces {
public:
    static constexpr qsizetype kMax = 20;

    struct Workspace {
        QString id;   ///< names it in stored layouts; never used twice
        QString name; ///< as the trader calls it; empty: as its plan is called
        QString plan; ///< the delivered layout that it began as, and that a reset brings back

        bool operator==(const Workspace&) const = default;
    };

    /// The delivered ones, by the ids of their plans; the first is open.
    explicit Workspaces(const QStringList& plans);

    const QVector<Workspace>& all() const { return m_all; }
    const Workspace& current() const { return m_all[m_current]; }
    qsizetype currentIndex() const { return m_current; }
    qsizetype indexOf(const QString& id) const;

    /// False when there is none of that number.
    bool open(qsizetype index);
    /// Adds one behind the others and opens it. Empty when there are too many.
    QString add(const QString& name, const QString& plan);
    void rename(qsizetype index, const QString& name);
    void move(qsizetype from, qsizetype to);
    /// The last one stays.
    bool remove(qsizetype index);

    QByteArray encode() const;
    /// Takes what is stored as far as it holds; plans that nobody knows are given up for the first.
    void decode(const QByteArray& bytes, const QStringList& plans);

private:
    QVector<Workspace> m_all;
    qsizetype m_current = 0;
    int m_lastNumber = 0;
};

} // namespace jarvis::widgets::shell
