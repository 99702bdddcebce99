#include "widgets/shell/hotkey_sheet.h"

#include "widgets/base/dialog_room.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace jarvis::widgets::shell {
namespace {

constexpr int kColumnsMax = 3;
constexpr int kColumnWidth = 376;

/// One group of keys as a small table: heading, then key and meaning per line.
class SheetGroup {
public:
    SheetGroup(const QString& title, QWidget* parent) : m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(4 * base::kGrid);
        m_grid->setVerticalSpacing(base::kGrid);
        m_grid->setColumnStretch(1, 1);
        auto* heading = new QLabel(title, parent);
        base::setRole(heading, base::LabelRole::Title);
        m_grid->addWidget(heading, 0, 0, 1, 2);
    }

    void add(const QString& key, const QString& meaning, QWidget* parent)
    {
        const int row = m_grid->rowCount();
        auto* keyLabel = new QLabel(key, parent);
        base::setRole(keyLabel, base::LabelRole::Plain);
        auto* text = new QLabel(meaning, parent);
        base::setRole(text, base::LabelRole::Secondary);
        text->setWordWrap(true);
        m_grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
    }

    QGridLayout* layout() { return m_grid; }

private:
    QGridLayout* m_grid;
};

} // namespace

HotkeySheet::HotkeySheet(const Actions& actions, const QVector<Gesture>& gestures, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and gestures"));
    setObjectName(QStringLiteral("hotkeySheet"));

    QStringList order;
    QMap<QString, QVector<const Action*>> groups;
    for (const Action& action : actions.all()) {
        // What has no key is found by its name.
        if (actions.keyOf(action.id).isEmpty())
            continue;
        if (!groups.contains(action.group))
            order << action.group;
        groups[action.group].push_back(&action);
    }

    auto* columns = new QHBoxLayout;
    columns->setSpacing(10 * base::kGrid);
    struct Side {
        QVBoxLayout* column;
        int lines = 0;
    };
    std::vector<Side> sides;
    for (int i = 0; i < std::clamp(base::roomFor(*this).width() / kColumnWidth, 1, kColumnsMax); ++i) {
        sides.push_back({new QVBoxLayout});
        sides.back().column->setSpacing(5 * base::kGrid);
        columns->addLayout(sides.back().column, 1);
    }
    // Each where there is the most room left, so that the sheet is no higher than it must be.
    const auto place = [&sides](SheetGroup& group) {
        Side& side = *std::min_element(sides.begin(), sides.end(), [](const Side& a, const Side& b) { return a.lines < b.lines; });
        side.column->addLayout(group.layout());
        side.lines += group.layout()->rowCount() + 1;
    };
    for (const QString& title : std::as_const(order)) {
        SheetGroup group(title, this);
        for (const Action* action : std::as_const(groups[title]))
            group.add(actions.keyOf(action->id).toString(QKeySequence::NativeText), action->text, this);
        place(group);
    }
    SheetGroup mouse(tr("Mouse"), this);
    for (const Gesture& gesture : gestures)
        mouse.add(gesture.gesture, gesture.text, this);
    place(mouse);
    for (const Side& side : sides)
        side.column->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeys"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeWanted();
    });

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    whole->setSpacing(5 * base::kGrid);
    whole->addLayout(columns);
    whole->addWidget(buttons);
    base::keepTextRoom(this, static_cast<int>(sides.size()) * kColumnWidth);
}

} // namespace jarvis::widgets::shell
