#pragma once

#include "engine/api/engine.h"
#include "widgets/models/kept_filter.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace jarvis::desktop {

class Workstation;

/// What a hand did on a desk that no layout keeps: filters and chosen rows of its tables, which view of a panel is in front, sizes on the
/// ladder, the search of the watchlist, and an order half written. For a desk that is built anew on the same engine.
///
/// Nothing of it is armed, and nothing of it is sent: that takes a hand again.
/// Threads: GUI.
class DeskMoment {
public:
    static DeskMoment of(Workstation& desk);
    /// The tables must have their rows: after a snapshot. What is not there any more is left out; an order is put into the ticket of its own
    /// instrument alone.
    void restoreTo(Workstation& desk) const;

private:
    struct Table {
        widgets::models::KeptFilter filter;
        QVector<quint64> rows;
    };

    QHash<QString, Table> m_tables;     ///< by the name of the object
    QHash<QString, QByteArray> m_forms; ///< of panels that have inputs
    QString m_search;
    QByteArray m_ticket;
    InstrumentId m_ticketInstrument;
    InstrumentId m_ladderInstrument;
};

} // namespace jarvis::desktop
