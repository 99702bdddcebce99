#include "tests/support/test_main.h"
#include "widgets/settings/vault_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace jarvis::test {
namespace {

using widgets::settings::Vault;
using widgets::settings::VaultPage;

struct FakeVault final : Vault {
    State now = State::Open;
    QString error;
    int minutes = 15;
    int changes = 0;

    State state() const override { return now; }
    QString path() const override { return QStringLiteral("/data/keys.vault"); }
    void lock() override { now = State::Locked; }
    QString changePassPhrase() override { return ++changes, error; }
    int idleMinutes() const override { return minutes; }
    QString setIdleMinutes(int idle) override { return minutes = idle, QString(); }
};

struct ShownVault {
    FakeVault vault;
    VaultPage page{vault};

    ShownVault() { page.show(); }
    QPushButton& button(const char* name) { return *page.findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString result() { return page.findChild<QLabel*>(QStringLiteral("vaultResult"))->text(); }
    bool says(const QString& words)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) { return label->text().contains(words); });
    }
};

} // namespace

/// Keys and vault in the settings: its state, its lock, its pass phrase.
class VaultPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVaultIsLockedAtOnce()
    {
        ShownVault on;
        QVERIFY(on.says(QStringLiteral("Open: /data/keys.vault")));
        QTest::mouseClick(&on.button("lockVault"), Qt::LeftButton);
        QCOMPARE(on.vault.now, Vault::State::Locked);
        QVERIFY(on.says(QStringLiteral("Locked: /data/keys.vault")));
        QVERIFY(!on.button("lockVault").isEnabled());
    }

    void withoutAVaultThereIsNothingToChange()
    {
        ShownVault on;
        on.vault.now = Vault::State::None;
        on.page.onShown();
        QVERIFY(!on.button("lockVault").isEnabled() && !on.button("changePassPhrase").isEnabled());
    }

    void aChangeOfThePassPhraseSaysHowItWent()
    {
        ShownVault on;
        QTest::mouseClick(&on.button("changePassPhrase"), Qt::LeftButton);
        QCOMPARE(on.vault.changes, 1);
        QCOMPARE(on.result(), QStringLiteral("The pass phrase was changed."));
        on.vault.error = QStringLiteral("This is not the pass phrase.");
        QTest::mouseClick(&on.button("changePassPhrase"), Qt::LeftButton);
        QCOMPARE(on.result(), on.vault.error);
        QVERIFY(on.button("changePassPhrase").isEnabled());
    }

    void theTimeUntilItIsLockedIsKeptAndRestored()
    {
        ShownVault on;
        auto* idle = on.page.findChild<QSpinBox*>(QStringLiteral("vaultIdle"));
        idle->setFocus();
        QTest::keyClick(idle, Qt::Key_Up);
        QCOMPARE(on.vault.minutes, 16);
        idle->setValue(0);
        QCOMPARE(on.vault.minutes, 0);
        QCOMPARE(idle->text(), QStringLiteral("Never"));
        on.page.restoreDefaults();
        QCOMPARE(on.vault.minutes, Vault::kIdleMinutesUsual);
    }
};

JARVIS_TEST(VaultPageTest)

} // namespace jarvis::test

#include "vault_page_test.moc"
