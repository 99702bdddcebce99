#include "app/desktop/journal_start.h"

#include "app/desktop/secret_file.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace jarvis::desktop {
namespace {

/// The texts' place for translators.
class JournalStart {
    Q_DECLARE_TR_FUNCTIONS(JournalStart)
};

/// The pass phrase of a file or of standard input, for the one question that a start may ask.
class GivenPassPhrase final : public secrets::PassPhrases {
public:
    explicit GivenPassPhrase(journal::Secret phrase) : m_phrase(std::move(phrase)) {}
    std::optional<journal::Secret> ask(const secrets::PassPhraseQuestion&) override { return std::exchange(m_phrase, std::nullopt); }

private:
    std::optional<journal::Secret> m_phrase;
};

journal::KeySlot::Derivation derivationOf(config::JournalEncryption encryption)
{
    using Derivation = journal::KeySlot::Derivation;
    switch (encryption) {
    case config::JournalEncryption::Off: return Derivation::None;
    case config::JournalEncryption::Keychain: return Derivation::KeyBytes;
    case config::JournalEncryption::PassPhrase: return Derivation::PassPhrase;
    }
    UNREACHABLE();
}

} // namespace

Expected<secrets::JournalKey, StartFailure> journalKey(const Options& options, const std::string& folder, const config::Config& config,
    secrets::Keychain& keychain, secrets::PassPhrases& passPhrases)
{
    secrets::JournalKeyRequest request;
    request.folder = folder;
    request.forNew = derivationOf(config.journalEncryption);
    request.isPassPhraseGiven = !options.passPhraseFile.isEmpty();
    std::optional<GivenPassPhrase> given;
    if (request.isPassPhraseGiven) {
        auto phrase = readSecretFile(options.passPhraseFile);
        if (!phrase)
            return Unexpected(StartFailure{JournalStart::tr("The pass phrase cannot be read"), JournalStart::tr("%1. Put the pass phrase into the first line.").arg(phrase.error()), kNoEngine});
        given.emplace(std::move(*phrase));
    }
    auto key = secrets::obtainJournalKey(request, keychain, given ? static_cast<secrets::PassPhrases&>(*given) : passPhrases);
    if (!key)
        return Unexpected(StartFailure{JournalStart::tr("The journal stays closed"), QString::fromStdString(secrets::describe(key.error())), kNoEngine});
    return std::move(*key);
}

} // namespace jarvis::desktop
