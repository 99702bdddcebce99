#pragma once

#include <QKeySequence>
#include <QWidget>

class QLineEdit;
class QTabBar;
class QToolButton;

namespace jarvis::widgets::shell {

class DockBoard;
class LayoutKeeper;

/// Under the top bar: a tab for each workspace, and at the right what may be added to the open one, and the palette.
///
/// A double click on a tab (or its menu) renames it in place; tabs are dragged into another order.
/// Threads: GUI. Keeper and board must outlive it.
class WorkspaceBar final : public QWidget {
    Q_OBJECT

public:
    WorkspaceBar(LayoutKeeper& keeper, DockBoard& board, QWidget* parent);

    /// Lets the name of the open one be typed in its tab.
    void rename();
    /// Asks first: its layout is gone for good.
    void remove();
    void openNewMenu();
    void openPanelMenu();
    /// The palette's key, as its button names it.
    void setFindKey(const QKeySequence& key);

Q_SIGNALS:
    void paletteWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showWorkspaces();
    void renameAt(int index);
    void removeAt(int index);
    void openTabMenu(const QPoint& at);
    void endRename(bool isKept);

    LayoutKeeper& m_keeper;
    DockBoard& m_board;
    QTabBar* m_tabs;
    QToolButton* m_add;
    QToolButton* m_panels;
    QToolButton* m_find;
    QLineEdit* m_name;
    int m_renamed = -1;
};

} // namespace jarvis::widgets::shell
