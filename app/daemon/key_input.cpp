#include "app/daemon/key_input.h"

#include "app/secrets/journal_key.h"
#include "app/secrets/secret_text.h"

namespace jarvis::daemon {

journal::JournalResult<std::shared_ptr<const journal::Cipher>> cipherFrom(int descriptor, const std::string& folder)
{
    using Kind = journal::JournalError::Kind;
    const auto fail = [&folder](Kind kind) {
        journal::JournalError error;
        error.kind = kind;
        error.file = folder;
        return Unexpected(error);
    };
    const auto slot = journal::keySlotOf(folder);
    // What is wrong with such a folder the tool itself will say; a repair may still mend it.
    if (!slot && slot.error().kind == Kind::Damaged)
        return std::shared_ptr<const journal::Cipher>();
    if (!slot)
        return Unexpected(slot.error());
    if (!*slot)
        return std::shared_ptr<const journal::Cipher>();
    if (!(*slot)->isEncrypted())
        return fail(Kind::NotEncrypted);
    auto line = secrets::readSecretLine(descriptor);
    if (!line)
        return fail(line.error() == secrets::LineFault::TooLong ? Kind::WrongKey : Kind::KeyNeeded);
    return secrets::unlockWith(std::move(*line), **slot, folder);
}

} // namespace jarvis::daemon
