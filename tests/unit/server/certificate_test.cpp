#include "engine/server/certificate.h"

#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace jarvis;

class CertificateTest : public QObject {
Q_OBJECT

    static QByteArray openssl(const std::string& pem, const QStringList& words)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), words);
        process.write(pem.data(), static_cast<qint64>(pem.size()));
        process.closeWriteChannel();
        process.waitForFinished(30'000);
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void whatIsMadeSaysWhatItIsFor()
    {
        const Timestamp now = timestampFromMillis(1'795'262'400'000);
        const auto made = server::makeCertificate({"localhost", "127.0.0.1", "::1", "node-1.example"}, now, kDay * 3'650);
        QVERIFY(made.hasValue());
        const auto facts = server::readCertificateFacts(made->certificatePem);
        QVERIFY(facts.hasValue());
        QVERIFY(facts->names == (std::vector<std::string>{"localhost", "127.0.0.1", "::1", "node-1.example"}));
        QVERIFY(facts->isSelfSigned && facts->notBefore == now - std::chrono::hours(1) && facts->notAfter == now + kDay * 3'650);
        QCOMPARE(facts->fingerprint.size(), std::size_t{95});
        QVERIFY(made->keyPem.starts_with("-----BEGIN PRIVATE KEY-----") && made->certificatePem.find("PRIVATE") == std::string::npos);
        const auto other = server::makeCertificate({"localhost"}, now, kDay);
        QVERIFY(server::readCertificateFacts(other->certificatePem)->fingerprint != facts->fingerprint);
    }

    void opensslReadsItAsWeDo()
    {
        const auto made = server::makeCertificate({"localhost", "192.0.2.1"}, timestampFromMillis(1'795'262'400'000), kDay * 3'650);
        const QByteArray text = openssl(made->certificatePem, {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-fingerprint"), QStringLiteral("-sha256")});
        if (text.isEmpty())
            QSKIP("openssl is not installed");
        for (const char* part : {"NIST CURVE: P-256", "DNS:localhost", "IP Address:192.0.2.1", "CA:FALSE", "TLS Web Server Authentication", "ecdsa-with-SHA256", "Version: 3"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(text.contains(QByteArray::fromStdString(server::readCertificateFacts(made->certificatePem)->fingerprint)));
        const QByteArray ofKey = openssl(made->keyPem, {QStringLiteral("pkey"), QStringLiteral("-pubout")});
        QCOMPARE(ofKey, openssl(made->certificatePem, {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-pubkey")}));
    }

    void whatIsNoCertificateIsToldSo()
    {
        QVERIFY(!server::readCertificateFacts("") && !server::readCertificateFacts("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    }

    void thisMachineIsReachedAtItself()
    {
        const auto names = server::namesOfThisMachine();
        QVERIFY(std::ranges::find(names, "127.0.0.1") != names.end() && std::ranges::find(names, "localhost") != names.end());
    }
};

JARVIS_TEST(CertificateTest)
#include "certificate_test.moc"
