#pragma once

#include "app/secrets/journal_key.h"

#include <optional>
#include <string>
#include <vector>

namespace jarvis::test {

/// Somebody who types these pass phrases in turn, and then gives up.
class TypedPhrases final : public secrets::PassPhrases {
public:
    std::optional<journal::Secret> ask(const secrets::PassPhraseQuestion& question) override
    {
        asked.push_back(question);
        if (answers.empty())
            return std::nullopt;
        const std::string answer = answers.front();
        answers.erase(answers.begin());
        return journal::Secret::copyOf(std::as_bytes(std::span(answer)));
    }

    std::vector<std::string> answers;
    std::vector<secrets::PassPhraseQuestion> asked;
};

} // namespace jarvis::test
