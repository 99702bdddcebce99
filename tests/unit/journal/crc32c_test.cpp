#include "engine/journal/crc32c.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <vector>

namespace jarvis::journal {

class Crc32cTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownValues_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<quint32>("expected");
        QTest::newRow("nothing") << QByteArray() << 0u;
        QTest::newRow("the check value of the catalogue") << QByteArray("123456789") << 0xE3069283u;
        QTest::newRow("RFC 3720: 32 zeros") << QByteArray(32, '\0') << 0x8A9136AAu;
        QTest::newRow("RFC 3720: 32 bytes of ones") << QByteArray(32, '\xFF') << 0x62A8AB43u;
    }

    void knownValues()
    {
        QFETCH(QByteArray, input);
        QFETCH(quint32, expected);
        const auto bytes = std::as_bytes(std::span(input.constData(), static_cast<std::size_t>(input.size())));
        QCOMPARE(crc32c(bytes), expected);
        QCOMPARE(crc32cPortable(bytes), expected);
    }

    void processorAndTableAgree()
    {
        Random random(7);
        std::vector<std::byte> bytes(300);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(random.next());
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const auto part = std::span(bytes).first(length);
            QCOMPARE(crc32c(part, 0x1234u), crc32cPortable(part, 0x1234u));
        }
    }

    void continuesOverParts()
    {
        const std::vector<std::byte> bytes(101, std::byte{0x5A});
        const std::span all(bytes);
        QCOMPARE(crc32c(all.subspan(33), crc32c(all.first(33))), crc32c(all));
    }
};

JARVIS_TEST(Crc32cTest)

} // namespace jarvis::journal

#include "crc32c_test.moc"
