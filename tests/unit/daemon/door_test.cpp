#include "app/daemon/door.h"

#include "app/daemon/run.h"
#include "app/daemon/signing_key.h"
#include "app/daemon/token_file.h"
#include "app/daemon/user.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <future>
#include <sstream>

namespace jarvis::daemon {
namespace {

using LoginEntry = server::auth::AuditEntry;

/// A folder with a configuration, and what the tools say of it.
struct Place {
    Place()
    {
        QFile file(home.filePath(QStringLiteral("c.yaml")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        // Hashes that are as cheap as may be: what they cost is tested elsewhere.
        file.write("data: " + data().toUtf8() + "\nauth.password-memory-mb: 19\nauth.password-passes: 2\n");
    }
    QString data() const { return home.filePath(QStringLiteral("data")); }
    std::string config() const { return home.filePath(QStringLiteral("c.yaml")).toStdString(); }
    QByteArray file(const char* name) const
    {
        QFile read(data() + QLatin1Char('/') + QString::fromLatin1(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    int users(std::vector<std::string_view> words, const QByteArray& input)
    {
        int ends[2];
        if (::pipe(ends) != 0 || ::write(ends[1], input.constData(), static_cast<std::size_t>(input.size())) != input.size())
            qFatal("no pipe");
        ::close(ends[1]);
        out.str({});
        err.str({});
        const std::string path = config();
        words.insert(words.end(), {"--config", path});
        const int code = user(words, ends[0], out, err);
        ::close(ends[0]);
        return code;
    }
    bool canLogIn(const char* name, std::string_view password) const
    {
        auto door = Door::open(*readServeConfig(config()));
        if (!door)
            qFatal("%s", door.error().c_str());
        std::promise<bool> isIn;
        (*door)->desk().logIn(server::auth::PasswordLogin{name, crypto::Secret::copyOf(std::as_bytes(std::span(password))), "192.0.2.1", {}},
            [&isIn](const auto& grant) { isIn.set_value(grant.hasValue()); });
        return isIn.get_future().get();
    }

    QTemporaryDir home;
    std::ostringstream out;
    std::ostringstream err;
};

LoginEntry entryAt(int second, LoginEntry::What what = LoginEntry::What::LoggedIn)
{
    LoginEntry entry;
    entry.when = timestampFromMillis(1'795'262'400'000) + std::chrono::seconds(second);
    entry.what = what;
    entry.user = FixedText<24>("ada");
    return entry;
}

} // namespace

class DoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersAreMadeChangedAndRemovedByTheTool()
    {
        Place place;
        QCOMPARE(place.users({"add", "ada", "--trade", "--tenant", "standard"}, "correct horse\nrest"), int{kDone});
        QVERIFY(place.canLogIn("ada", "correct horse"));
        QCOMPARE(place.users({"add", "ada"}, "correct horse\n"), int{kUsage});
        QCOMPARE(place.users({"passwd", "ada"}, "battery staple\n"), int{kDone});
        QVERIFY(!place.canLogIn("ada", "correct horse") && place.canLogIn("ada", "battery staple"));
        QCOMPARE(place.users({"list"}, ""), int{kDone});
        QVERIFY(place.out.str().find("\"user\":\"ada\",\"scope\":\"read write\",\"tenant\":\"standard\"") != std::string::npos);
        QCOMPARE(place.users({"remove", "ada"}, ""), int{kDone});
        QCOMPARE(place.users({"remove", "ada"}, ""), int{kUsage});
        QVERIFY(!place.canLogIn("ada", "battery staple"));
        QVERIFY(!(QFile(place.data() + QStringLiteral("/users")).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void passwordsThatAreTooShortOrInTheWrongPlaceAreRefused()
    {
        Place place;
        for (const QByteArray& password : {QByteArray(), QByteArray("\n"), QByteArray("short\n"), QByteArray(1'025, 'x') + '\n'})
            QCOMPARE(place.users({"add", "ada"}, password), int{kUsage});
        QCOMPARE(place.users({"add", "ada", "hunter2-hunter2"}, "correct horse\n"), int{kUsage});
        QVERIFY(place.err.str().find("hunter2") == std::string::npos);
        for (const char* name : {"", "a b", "abcdefghijklmnopqrstuvwxy", "ä"})
            QVERIFY(place.users({"add", name}, "correct horse\n") == kUsage);
        QVERIFY(place.file("users").isEmpty());
    }

    void sessionsOutliveTheDoorAndSigningKeysAreMadeOnce()
    {
        Place place;
        QCOMPARE(place.users({"add", "ada"}, "correct horse\n"), int{kDone});
        QVERIFY(place.canLogIn("ada", "correct horse"));
        const QByteArray keys = place.file("signing-keys");
        QVERIFY(keys.startsWith("jarvis-signing-keys 1\n") && place.file("sessions").contains(" ada read "));
        QVERIFY(place.canLogIn("ada", "correct horse"));
        QCOMPARE(place.file("signing-keys"), keys);
        QCOMPARE(place.file("sessions").count('\n'), 3);
        QCOMPARE(place.file("logins.jsonl").count("\"what\":\"logged-in\",\"how\":\"password\",\"user\":\"ada\""), 2);
    }

    void keysThatOthersCouldReadAreRefused()
    {
        Place place;
        QVERIFY(Door::open(*readServeConfig(place.config())).hasValue() || QDir().mkpath(place.data()));
        QVERIFY(Door::open(*readServeConfig(place.config())).hasValue());
        QVERIFY(QFile::setPermissions(place.data() + QStringLiteral("/signing-keys"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto door = Door::open(*readServeConfig(place.config()));
        QVERIFY(!door && door.error().find("chmod 600") != std::string::npos);
    }

    void brokenFilesAreToldByNameAndLine()
    {
        for (const char* name : {"tokens", "users", "sessions", "signing-keys"}) {
            Place place;
            QVERIFY(QDir().mkpath(place.data()));
            QFile file(place.data() + QLatin1Char('/') + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("nonsense\n");
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            const auto door = Door::open(*readServeConfig(place.config()));
            QVERIFY(!door);
            QVERIFY2(door.error().find(std::string(name) + ":1: ") != std::string::npos, door.error().c_str());
        }
    }

    void theNextSigningKeyIsMadeByTheTool()
    {
        Place place;
        std::ostringstream out;
        std::ostringstream err;
        const std::string config = place.config();
        const auto call = [&](std::vector<std::string_view> words) {
            out.str({});
            words.insert(words.end(), {"--config", config});
            return signingKey(words, out, err);
        };
        QCOMPARE(call({"list"}), int{kDone});
        const std::string first = out.str();
        QVERIFY(first.find(" signs ") == 16 && first.size() == 16 + 7 + 64 + 1);
        QCOMPARE(call({"rotate"}), int{kDone});
        QVERIFY(out.str().find(first.substr(0, 16) + " verifies ") != std::string::npos);
        const std::string text = place.file("signing-keys").toStdString();
        QVERIFY(server::auth::SigningKeys::parse(text)->find(first.substr(0, 16), SystemClock().now()) != nullptr);
        QCOMPARE(call({"rotate", "--now"}), int{kDone});
        const auto keys = server::auth::SigningKeys::parse(place.file("signing-keys").toStdString());
        QVERIFY(keys.hasValue());
        QCOMPARE(call({"rotate", "now"}), int{kUsage});
        QCOMPARE(call({"forget"}), int{kUsage});
    }
};

class LoginAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOnlyEverAddedToAndTurnedOver()
    {
        const QTemporaryDir home;
        const std::string path = home.filePath(QStringLiteral("logins.jsonl")).toStdString();
        for (int second = 0; second < 200; ++second) {
            LoginAudit audit(path, {2'000, 3});
            QVERIFY(audit.record(entryAt(second)));
        }
        const QStringList files = QDir(home.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 4);
        QByteArray all;
        for (const QString& name : files) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly) && file.size() < 2'200);
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            all += file.readAll();
        }
        // The newest are there, each once and in order.
        for (int second = 160; second < 200; ++second)
            QCOMPARE(all.count(QByteArray::fromStdString(server::auth::toJson(entryAt(second)))), 1);
    }

    void aLineThatWasCutSpoilsNoOther()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("logins.jsonl"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"at\":\"2026-11");
        }
        LoginAudit audit(path.toStdString());
        QVERIFY(audit.record(entryAt(1)) && audit.record(entryAt(2, LoginEntry::What::Refused)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1), QByteArray::fromStdString(server::auth::toJson(entryAt(1))));
    }

    void whatCannotBeWrittenIsToldAndWorksAgainLater()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("later"));
        LoginAudit audit((folder + QStringLiteral("/logins.jsonl")).toStdString());
        QVERIFY(!audit.record(entryAt(1)));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(audit.record(entryAt(2)));
        LoginAudit full("/dev/full");
        QVERIFY(!full.record(entryAt(1)));
    }
};

JARVIS_TEST(DoorTest)
JARVIS_TEST(LoginAuditTest)

} // namespace jarvis::daemon
#include "door_test.moc"
