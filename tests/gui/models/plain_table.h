#pragma once

#include "widgets/models/cells.h"

#include <QMap>

namespace jarvis::test {

/// A table of plain rows that a test changes as it likes: name, group, money (which may be unknown) and a count.
class PlainTable final : public widgets::models::RowModel {
public:
    enum ColumnId : int { Name, Kind, Gain, Count, ColumnCount };
    struct Row {
        QString name;
        QString kind;
        std::optional<Money> gain;
        qlonglong count = 0;
    };

    PlainTable()
        : RowModel({Column{QStringLiteral("Name"), QString(), false, 92, true}, Column{QStringLiteral("Kind"), QString(), false, 80}.grouped(),
              Column{QStringLiteral("Gain"), QString(), true, 80}.summed(), Column{QStringLiteral("Held for"), QString(), true, 80}})
    {
        setCoalescing(0);
    }

    const QMap<quint64, Row>& all() const { return m_all; }
    void append(quint64 id, const Row& row, bool isFirst = true)
    {
        m_all.insert(id, row);
        addRow(id, isFirst ? Place::First : Place::Last);
    }
    void change(quint64 id, const Row& row)
    {
        m_all[id] = row;
        touchLater(id);
    }
    /// Told as one change of everything.
    void changeAll(const QMap<quint64, Row>& rows)
    {
        m_all = rows;
        touchAllLater();
    }
    void drop(quint64 id)
    {
        removeRow(id);
        m_all.remove(id);
    }
    void replace(const QMap<quint64, Row>& rows)
    {
        m_all = rows;
        resetRows(rows.keys());
    }

protected:
    widgets::models::Cell cell(quint64 id, int column) const override
    {
        using namespace widgets::models;
        const auto row = m_all.constFind(id);
        if (row == m_all.constEnd())
            return unknownCell();
        switch (column) {
        case Name: return textCell(row->name);
        case Kind: return textCell(row->kind);
        case Gain: return row->gain ? pnlCell(*row->gain) : unknownCell();
        case Count: return {QString::number(row->count), row->count, QString::number(row->count)};
        default: return {};
        }
    }

private:
    QMap<quint64, Row> m_all;
};

} // namespace jarvis::test
