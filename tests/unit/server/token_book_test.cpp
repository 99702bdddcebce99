#include "engine/server/token_book.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using server::Denial;
using server::Scope;
using server::Scopes;
using server::Tenant;
using server::TokenBook;

namespace {

const Timestamp kNow = timestampFromMillis(1'795'262'400'000);

constexpr Scopes kLooker{Scope::Read};
constexpr Scopes kTrader{Scope::Read, Scope::Write};

std::string textOf(const crypto::Secret& secret)
{
    return std::string(reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size());
}

} // namespace

class TokenBookTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void aTokenIsRecognisedAlsoByTheBookThatWasWrittenAndRead()
    {
        TokenBook book;
        const std::string ada = textOf(book.add("ada", kTrader, Tenant::Public, kNow, {}));
        const std::string bob = textOf(book.add("bob@desk", kLooker, Tenant::Professional, kNow, kNow + std::chrono::hours(1)));
        const auto read = TokenBook::parse(book.format());
        QVERIFY(read.hasValue());
        for (const TokenBook* each : std::initializer_list<const TokenBook*>{&book, &read.value()}) {
            const auto trader = each->recognise(ada, kNow);
            QVERIFY(trader.hasValue());
            QVERIFY(trader->user == FixedText<24>("ada") && trader->scopes == kTrader && trader->tenant == Tenant::Public);
            const auto looker = each->recognise(bob, kNow);
            QVERIFY(looker.hasValue());
            QVERIFY(looker->user == FixedText<24>("bob@desk") && looker->scopes == kLooker && looker->tenant == Tenant::Professional);
        }
        QCOMPARE(QString::fromStdString(read->format()), QString::fromStdString(book.format()));
    }

    void theSecretIsNotInTheBook()
    {
        TokenBook book;
        const std::string token = textOf(book.add("ada", kTrader, Tenant::Public, kNow, {}));
        QVERIFY(book.format().find(token.substr(token.size() - 64)) == std::string::npos);
        QVERIFY(book.format().find(book.tokens().front().id) != std::string::npos);
    }

    void nobodyElseIsLetIn()
    {
        TokenBook book;
        const std::string good = textOf(book.add("ada", kTrader, Tenant::Public, kNow, kNow + std::chrono::hours(1)));
        const std::string other = textOf(book.add("bob", kTrader, Tenant::Public, kNow, {}));
        for (std::size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = bad[i] == 'a' ? 'b' : 'a';
            const auto let = book.recognise(bad, kNow);
            QVERIFY2(!let && let.error() == Denial::BadToken, bad.c_str());
        }
        // One's name with the other's proof, and what is no token at all.
        const std::string mixed = good.substr(0, 16) + other.substr(16);
        for (const std::string& bad : {std::string(), mixed, good + "0", good.substr(1), std::string(good.size(), '\0'), std::string(5'000, 'x')})
            QCOMPARE(book.recognise(bad, kNow).error(), Denial::BadToken);
        QCOMPARE(book.recognise(good, kNow + std::chrono::hours(1)).error(), Denial::Expired);
        QVERIFY(book.revoke(book.tokens().front().id));
        QCOMPARE(book.recognise(good, kNow).error(), Denial::BadToken);
        QVERIFY(!book.revoke("00000000x"));
        QVERIFY(book.recognise(other, kNow).hasValue());
    }

    void aBrokenBookIsRefusedWithItsLine()
    {
        TokenBook book;
        const crypto::Secret first = book.add("ada", kTrader, Tenant::Public, kNow, {});
        const crypto::Secret second = book.add("bob", kLooker, Tenant::Public, kNow, {});
        const std::string text = book.format();
        QCOMPARE(TokenBook::parse("").error().line, std::size_t{1});
        QCOMPARE(TokenBook::parse("tokens\n").error().line, std::size_t{1});
        const std::string line = text.substr(text.find('\n') + 1);
        QCOMPARE(TokenBook::parse(text + line.substr(0, line.find('\n') + 1)).error().line, std::size_t{4});
        // A character less, anywhere, is never taken for another token.
        Random random(5);
        for (int round = 0; round < 2'000; ++round) {
            std::string hurt = text;
            hurt.erase(random.below(hurt.size() - 1), 1);
            const auto parsed = TokenBook::parse(hurt);
            if (!parsed)
                continue;
            for (const auto& token : parsed->tokens())
                QVERIFY(TokenBook::isName(token.user.view()));
        }
    }

    void aBookOfTheFirstReleaseIsStillRead()
    {
        const std::string hash(64, 'a');
        const auto book = TokenBook::parse("jarvis-tokens 1\n00000001 ada trade valid 0 never " + hash + "\n00000002 bob look revoked 0 7 " + hash + "\n");
        QVERIFY(book.hasValue());
        QVERIFY(book->tokens()[0].scopes == kTrader && book->tokens()[1].scopes == kLooker);
        QVERIFY(book->tokens()[1].isRevoked && book->tokens()[0].tenant == Tenant::Public);
        QVERIFY(TokenBook::parse(book->format()).hasValue());
    }

    void namesAreSuchAsCanStandInALine()
    {
        for (const char* name : {"a", "Ada.L-1@desk_2", "abcdefghijklmnopqrstuvwx"})
            QVERIFY(TokenBook::isName(name));
        for (const char* name : {"", "two words", "abcdefghijklmnopqrstuvwxy", "line\nend", "ä"})
            QVERIFY(!TokenBook::isName(name));
    }
};

JARVIS_TEST(TokenBookTest)
#include "token_book_test.moc"
