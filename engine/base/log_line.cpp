#include "engine/base/log_line.h"

#include "engine/base/redaction.h"
#include "engine/base/text.h"

namespace jarvis::logging {

std::string textLine(const LineFacts& facts)
{
    std::string line = isoTime(facts.at, 3);
    line.append(" ").append(facts.level).append(" [").append(facts.thread).append("] ").append(printableText(redacted(facts.text)));
    if (!facts.request.empty())
        line.append(" (request ").append(printableText(redacted(facts.request))).append(")");
    return line;
}

std::string jsonLine(const LineFacts& facts)
{
    std::string line = "{\"at\":\"" + isoTime(facts.at, 6) + "\",\"level\":" + jsonText(facts.level) + ",\"thread\":" + jsonText(facts.thread);
    if (!facts.account.empty())
        line.append(",\"account\":").append(jsonText(facts.account));
    if (facts.sequence > 0)
        line.append(",\"sequence\":").append(std::to_string(facts.sequence));
    if (!facts.request.empty())
        line.append(",\"request\":").append(jsonText(redacted(facts.request)));
    return line.append(",\"text\":").append(jsonText(redacted(facts.text))).append("}");
}

} // namespace jarvis::logging
