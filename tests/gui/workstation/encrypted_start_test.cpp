#include "app/desktop/pass_phrase_dialog.h"
#include "app/desktop/startup.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/test_main.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace jarvis::desktop {
namespace {

/// Every file below a folder, with its bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    const auto names = QDir(folder).entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

} // namespace

/// The desk's start with a journal under a key: what is asked, what is told, and that nothing happens without the right one.
class EncryptedStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = test::FakeKeychain();
    }

    void aJournalBeginsUnderAKeychainsKeyAndOpensAgain()
    {
        configure("keychain");
        {
            auto started = begin();
            QVERIFY2(started, started ? "" : qPrintable(started.error().text));
            QVERIFY(started->warning.isEmpty());
        }
        QCOMPARE(m_keychain.entries.size(), std::size_t{1});
        const auto slot = journal::keySlotOf(journalFolder().toStdString());
        QVERIFY(slot && *slot && (*slot)->isEncrypted());
        QVERIFY(begin());

        const auto before = contentOf(journalFolder());
        m_keychain.entries.begin()->second[0] ^= 1;
        const auto wrong = begin();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().exitCode, 4);
        QVERIFY2(wrong.error().text.contains(QStringLiteral("is not the key of the journal")), qPrintable(wrong.error().text));
        QVERIFY(contentOf(journalFolder()) == before);
    }

    void withoutAKeychainNothingBegins()
    {
        configure("keychain");
        m_keychain.failure = secrets::KeychainError{secrets::KeychainError::Kind::NoKeychain, "no bus"};
        const auto started = begin();
        QVERIFY(!started);
        QVERIFY2(started.error().text.contains(QStringLiteral("pass-phrase or off")), qPrintable(started.error().text));
        QVERIFY(!QDir(journalFolder()).exists());
        configure("off");
        QVERIFY(begin());
    }

    void aPlainJournalGoesOnAndSaysSo()
    {
        configure("off");
        QVERIFY(begin());
        configure("keychain");
        auto started = begin();
        QVERIFY(started);
        QVERIFY2(started->warning.contains(QStringLiteral("stays readable")), qPrintable(started->warning));
        QVERIFY(m_keychain.entries.empty());
    }

    void aFilesPassPhraseBeginsAndOpens()
    {
        configure("off");
        write("phrase", "correct horse battery\n");
        QVERIFY(begin(path("phrase")));
        const auto before = contentOf(journalFolder());
        const auto none = begin();
        QVERIFY(!none);
        QVERIFY2(none.error().text.contains(QStringLiteral("--passphrase-file")), qPrintable(none.error().text));
        write("phrase", "incorrect horse\n");
        const auto wrong = begin(path("phrase"));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(QStringLiteral("not the pass phrase")), qPrintable(wrong.error().text));
        QVERIFY(!wrong.error().text.contains(QStringLiteral("horse")));
        write("phrase", "");
        QVERIFY(begin(path("phrase")).error().text.contains(QStringLiteral("it is empty")));
        QVERIFY(begin(path("nowhere")).error().text.contains(QStringLiteral("nowhere")));
        QVERIFY(contentOf(journalFolder()) == before);
        write("phrase", "correct horse battery\n");
        QVERIFY(begin(path("phrase")));
    }

    void theDialogAsksForANewPassPhraseTwice()
    {
        PassPhraseDialog dialog({"/somewhere", true, false});
        auto* phrase = dialog.findChild<QLineEdit*>(QStringLiteral("passPhrase"));
        auto* again = dialog.findChild<QLineEdit*>(QStringLiteral("passPhraseAgain"));
        auto* open = dialog.findChild<QPushButton*>(QStringLiteral("passPhraseOpen"));
        QCOMPARE(phrase->echoMode(), QLineEdit::Password);
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(phrase, QStringLiteral("short"));
        QTest::keyClicks(again, QStringLiteral("short"));
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(phrase, QStringLiteral(" no more"));
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(again, QStringLiteral(" no more"));
        QVERIFY(open->isEnabled());
        const journal::Secret taken = dialog.take();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(taken.bytes().data()), static_cast<qsizetype>(taken.bytes().size())), QByteArray("short no more"));
        QVERIFY(phrase->text().isEmpty() && again->text().isEmpty());
    }

    void aWrongAnswerIsToldAndMayBeGivenUp()
    {
        PassPhraseDialogs dialogs;
        QString note;
        QTimer::singleShot(0, qApp, [&note] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            note = dialog->findChild<QLabel*>(QStringLiteral("passPhraseNote"))->text();
            dialog->reject();
        });
        QVERIFY(!dialogs.ask({"/somewhere", false, true}));
        QVERIFY(note.contains(QStringLiteral("not the pass phrase")));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString journalFolder() const { return path("data/paper-simulated-1/journal"); }

    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    void configure(const QByteArray& encryption) const { write("jarvis.conf", "version = 1\nfeed = simulated:1\njournal.encryption = " + encryption + "\n"); }

    Expected<Started, StartFailure> begin(const QString& passPhraseFile = {})
    {
        Options options;
        options.configPath = path("jarvis.conf");
        options.dataFolder = path("data");
        options.passPhraseFile = passPhraseFile;
        NoPassPhrases nobody;
        return start(options, {m_keychain, nobody});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeKeychain m_keychain;
};

JARVIS_TEST(EncryptedStartTest)

} // namespace jarvis::desktop

#include "encrypted_start_test.moc"
