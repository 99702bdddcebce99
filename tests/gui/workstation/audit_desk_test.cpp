#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/models/audit_model.h"
#include "widgets/trading/table_panel.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace jarvis {

using namespace test;
using widgets::models::AuditModel;

/// The audit on the real window: what the journal says, page by page, asked for only where somebody looks.
class AuditDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalTellsWhoAskedForWhatAndWhyNot()
    {
        Audited on(2);
        on.show();
        const auto& rows = on.table().model();
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(text(rows, 0, AuditModel::What), QStringLiteral("Refusal"));
        QCOMPARE(text(rows, 0, AuditModel::Who), QStringLiteral("mallory"));
        QVERIFY(text(rows, 0, AuditModel::Why).contains(QStringLiteral("R110")));
        QCOMPARE(text(rows, 1, AuditModel::What), QStringLiteral("Command"));
        QVERIFY(!text(rows, 1, AuditModel::Details).isEmpty());
        QCOMPARE(text(rows, 0, AuditModel::Details), text(rows, 1, AuditModel::Details));
    }
    void olderEntriesComePageByPageUntilThereAreNone()
    {
        constexpr int kAll = 2 * AuditModel::kPage + 7;
        Audited on(kAll);
        on.show();
        auto* older = on.table().findChild<QPushButton*>(QStringLiteral("auditOlder"));
        if (!older)
            older = on.desk.desk->window().findChild<QPushButton*>(QStringLiteral("auditOlder"));
        const auto& rows = on.table().model();
        for (const int wanted : {AuditModel::kPage, 2 * AuditModel::kPage, kAll}) {
            QTRY_COMPARE(rows.rowCount(), wanted);
            QCOMPARE(older->isEnabled(), wanted < kAll);
            older->click();
        }
        QCOMPARE(text(rows, kAll - 1, AuditModel::Sequence), QStringLiteral("1"));
    }
    void nobodyLooksNothingIsAskedAndAnErrorIsSaid()
    {
        Audited on(2);
        QCOMPARE(on.asked, 0);
        on.isBroken = true;
        on.show();
        QVERIFY(on.asked > 0);
        QCOMPARE(on.table().model().rowCount(), 0);
        const auto labels = on.desk.desk->window().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().startsWith(QStringLiteral("Could not be read")); }));
    }

private:
    /// A desk whose engine has a journal of so many entries: commands and their refusals in turn.
    struct Audited {
        DeskOnScreen desk;
        int count;
        int asked = 0;
        bool isBroken = false;

        explicit Audited(int entries) : count(entries)
        {
            desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
                const auto* audit = std::get_if<api::AuditQuery>(&query);
                if (!audit || isBroken) {
                    asked += audit ? 1 : 0;
                    return Unexpected(api::FetchError::NoData);
                }
                ++asked;
                api::AuditHistory history;
                for (auto i = static_cast<std::uint64_t>(count); i > 0 && history.entries.size() < audit->countMax; --i) {
                    if (i < audit->beforeSequence)
                        history.entries.push_back(entryAt(i));
                }
                return api::Answer(history);
            });
        }
        void show()
        {
            const int before = asked;
            desk.desk->window().focusPanel(QStringLiteral("audit"));
            CHECK(QTest::qWaitFor([&] { return asked > before; }));
            DeskOnScreen::turn();
        }
        widgets::trading::TablePanel& table() { return *desk.desk->window().findChild<widgets::trading::TablePanel*>(QStringLiteral("auditTable")); }
        static api::AuditEntry entryAt(std::uint64_t sequence)
        {
            const CommandId command{1, (sequence + 1) / 2};
            api::AuditEntry entry;
            entry.record.sequence = sequence;
            entry.record.time = kNoon + Duration(std::chrono::seconds(sequence));
            entry.who = {api::Origin::Kind::Desk, "mallory"};
            if (sequence % 2 == 1) {
                entry.record.event = api::CommandTaken{{command, entry.who, kNoon, api::HaltTrading{}}};
                return entry;
            }
            entry.kind = api::AuditEntry::Kind::Refusal;
            entry.why = Refusal{ReasonCode::SpreadTooWide, {}, {}, {}, {}};
            api::CommandSettled settled;
            settled.id = command;
            settled.refusal = entry.why;
            entry.record.event = settled;
            return entry;
        }
    };
    static QString text(const QAbstractItemModel& rows, int row, int column) { return rows.index(row, column).data().toString(); }
};

JARVIS_TEST(AuditDeskTest)

} // namespace jarvis

#include "audit_desk_test.moc"
