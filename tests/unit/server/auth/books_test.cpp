#include "engine/server/auth/audit_entry.h"
#include "engine/server/auth/flat_json.h"
#include "engine/server/auth/password.h"
#include "engine/server/auth/session_book.h"
#include "engine/server/auth/user_book.h"

#include "tests/unit/server/auth/auth_world.h"
#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::server::auth;
using test::AuthWorld;

class AuthBooksTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void usersAreReadAsTheyWereWritten()
    {
        UserBook book;
        book.add(AuthWorld::user("zoe", {server::Scope::Read}, "a long password"));
        book.add(AuthWorld::user("ada", {server::Scope::Read, server::Scope::Admin}, "a long password"));
        QVERIFY(book.format().find("a long password") == std::string::npos);
        const auto read = UserBook::parse(book.format());
        QVERIFY(read.hasValue());
        QCOMPARE(QString::fromStdString(read->format()), QString::fromStdString(book.format()));
        QVERIFY(read->find("ada") != nullptr && read->find("zoe") != nullptr && read->find("bob") == nullptr);
        QVERIFY(read->find("ada")->hash != read->find("zoe")->hash);
        QVERIFY(isPassword(AuthWorld::secret("a long password"), read->find("zoe")->hash));
        QVERIFY(!isPassword(AuthWorld::secret("a long passwore"), read->find("zoe")->hash));
    }

    void brokenBooksAreRefusedWithTheirLine()
    {
        UserBook book;
        book.add(AuthWorld::user("ada", {server::Scope::Read}, "a long password"));
        const std::string text = book.format();
        QCOMPARE(UserBook::parse("").error().line, std::size_t{1});
        QCOMPARE(UserBook::parse("users\n").error().line, std::size_t{1});
        QCOMPARE(UserBook::parse(text + text.substr(text.find('\n') + 1)).error().line, std::size_t{3});
        QCOMPARE(UserBook::parse(text + "eve read,write public 0 0 plain-text\n").error().line, std::size_t{3});
        QCOMPARE(SessionBook::parse("").error().line, std::size_t{1});
        QCOMPARE(SessionBook::parse("jarvis-sessions 1\n0000000000000000 ada read - 0 0 0 -\n").error().line, std::size_t{2});
        Random random(4);
        for (int round = 0; round < 2'000; ++round) {
            std::string hurt = text;
            hurt[random.below(hurt.size())] = static_cast<char>(random.below(256));
            (void)UserBook::parse(hurt);
            (void)SessionBook::parse(hurt);
        }
    }

    void onlyHashesWithinOurCostsAreHashes()
    {
        const std::string good = hashPassword(AuthWorld::secret("a long password"), AuthWorld::kCheap);
        QVERIFY(isPasswordHash(good));
        for (std::string bad : {std::string(), std::string("$argon2id$"), good + " ", good + "$", std::string("$argon2i") + good.substr(9), std::string(500, '$')})
            QVERIFY2(!isPasswordHash(bad), bad.c_str());
        std::string dear = good;
        dear.replace(dear.find("m="), 7, "m=99999999");
        QVERIFY(!isPasswordHash(dear));
    }

    void onlyFlatObjectsAreRead()
    {
        const auto flat = FlatJson::parse("{\"a\":\"x\\u0041\",\"b\":-5,\"c\":true}");
        QVERIFY(flat.has_value());
        QVERIFY(flat->text("a") == std::optional<std::string_view>("xA") && flat->integer("b") == std::optional<std::int64_t>(-5) && flat->boolean("c") == std::optional(true));
        QVERIFY(!flat->text("b") && !flat->integer("a") && !flat->text("d"));
        for (const char* bad : {"", "[]", "1", "{", "{\"a\":1.5}", "{\"a\":null}", "{\"a\":{}}", "{\"a\":[]}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"a\":1}x", "{\"a\":99999999999999999999}", "{\"a\":\"\x80\"}", "{'a':1}"})
            QVERIFY2(!FlatJson::parse(bad), bad);
        std::string many = "{\"m\":0";
        for (int i = 0; i < 40; ++i)
            many += ",\"" + std::to_string(i) + "\":0";
        QVERIFY(!FlatJson::parse(many + "}"));
        QVERIFY(!FlatJson::parse(std::string(10'000, '[')));
    }

    void anEntryOfTheAuditIsOneLineWhateverIsInIt()
    {
        AuditEntry entry;
        entry.address = FixedText<46>("a\"\n\\\xff");
        entry.user = FixedText<24>("ada");
        const std::string line = toJson(entry);
        QVERIFY(line.find('\n') == std::string::npos);
        QVERIFY(line.starts_with("{\"at\":\"1970-01-01T00:00:00.000Z\",\"what\":\"refused\"") && line.ends_with('}'));
    }
};

JARVIS_TEST(AuthBooksTest)
#include "books_test.moc"
