#pragma once

#include "engine/base/expected.h"
#include "widgets/models/row_view.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QMenu;
class QTableView;

namespace jarvis::widgets::models {
class CsvExport;
}
namespace jarvis::widgets::trading {

class ColumnsDialog;

/// What can be done with every table: sort by several columns, group, choose columns, copy, export. From the header, a menu or the keys.
///
/// A click on a title sorts by it: ascending, descending, not at all; with Shift it is added to what is sorted by already.
/// Threads: GUI. Table and view must outlive it.
class TableTools final : public QObject {
    Q_OBJECT

public:
    TableTools(QTableView& table, models::RowView& view, const QString& name, QObject* parent = nullptr);

    /// Adds the entries to a menu; `column` is where it was opened, −1: nowhere.
    void fillMenu(QMenu& menu, int column);
    /// Ctrl+C, and the keys that open and close groups. False: not one of ours.
    bool runKey(const QKeyEvent& key);

    /// The selected rows as shown columns, with titles, tab-separated.
    void copySelection();
    /// All rows and columns, or those that are shown. Many rows are written between frames, with their progress and a way to cancel; what goes
    /// wrong then is shown.
    Expected<void, QString> exportTo(const QString& path, bool isAll);
    ColumnsDialog* showColumns();
    /// Columns, sorting and groups, for stored layouts.
    QByteArray save() const;
    /// What was stored for other columns than there are now is left alone.
    void restore(const QByteArray& state);
    void reset();

Q_SIGNALS:
    void filterWanted();
    /// Something was done that cannot be seen: for a toast.
    void told(const QString& text);

private:
    void sortByTitle(int column);
    void fillSortMenu(QMenu& menu);
    void fillGroupMenu(QMenu& menu);
    void askForFile(bool isAll);
    void showProgress(models::CsvExport& running, const QString& path);
    void showFailure(const QString& text);
    void toggleGroup(const QModelIndex& heading);
    QVector<int> shownColumns() const;

    QTableView& m_table;
    models::RowView& m_view;
    QString m_name;
    QByteArray m_first; ///< the header before anybody touched it
    QPointer<ColumnsDialog> m_columns;
    QPointer<models::CsvExport> m_export; ///< under way
};

} // namespace jarvis::widgets::trading
