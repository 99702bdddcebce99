#pragma once

#include "engine/api/query.h"
#include "widgets/models/row_model.h"
#include "widgets/session/engine_session.h"

#include <QHash>

namespace jarvis::widgets::models {

/// Who did what, when, from where, and why it was refused, from the account's whole journal, newest first. Row id: sequence.
///
/// It shows what the journal held when it was asked: refresh() asks anew, loadOlder() for what lies before the oldest row.
/// Threads: GUI.
class AuditModel final : public RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { Time, What, Who, From, Details, Why, Sequence, ColumnCount };
    static constexpr int kPage = 500;

    explicit AuditModel(session::EngineSession& session, QObject* parent = nullptr);

    void refresh();
    void loadOlder();
    /// Whether nothing is older than the oldest row.
    bool isWhole() const { return m_isWhole; }

Q_SIGNALS:
    /// An answer came. `problem` is empty, or says why there is none.
    void loaded(const QString& problem);

protected:
    Cell cell(quint64 row, int column) const override;
    QString toolTip(quint64 row, int column) const override;

private:
    void ask(std::uint64_t before);
    void take(const api::AuditHistory& history, bool isOlder);
    QString details(const api::AuditEntry& entry) const;
    QString why(const api::AuditEntry& entry) const;

    session::EngineSession& m_session;
    QHash<quint64, api::AuditEntry> m_entries;
    QHash<QString, quint64> m_commands; ///< by id, as hex: the row of each command that is here
    int m_newest = 0; ///< number of the newest question: an answer to another one is too late
    bool m_isWhole = false;
};

} // namespace jarvis::widgets::models
