#include "engine/server/rest/job_schemas.h"

namespace jarvis::server::rest {

NamedSchemas jobSchemas()
{
    return {
        {"JobRequest", objectOf({
            {"kind", kText}, {"from", orNull(kMoment), Presence::MayBe}, {"to", orNull(kMoment), Presence::MayBe}})},
        {"Job", objectOf({
            {"id", kCommandId}, {"user", kText}, {"kind", kText}, {"state", oneOf({"queued", "running", "done", "failed", "cancelled"})},
            {"isCancelRequested", kTruth}, {"from", orNull(kMoment)}, {"to", orNull(kMoment)}, {"createdAt", kMoment},
            {"startedAt", orNull(kMoment)}, {"endedAt", orNull(kMoment)}, {"keptUntil", orNull(kMoment)},
            {"percent", orNull(R"({"type":"integer","minimum":0,"maximum":100})")}, {"result", orNull(refTo("JobResult"))},
            {"file", orNull(objectOf({{"location", kText}, {"bytes", kWhole}, {"contentType", kText}}))},
            {"failure", orNull(objectOf({{"type", kUri}, {"detail", kText}}))}})},
        {"Jobs", objectOf({
            {"jobs", listOf(refTo("Job"))}})},
        {"JobResult", eitherOf(
            objectOf({{"rows", kWhole}}),
            objectOf({
                {"isWhole", kTruth}, {"segments", kWhole}, {"records", kWhole}, {"firstSequence", kWhole}, {"lastSequence", kWhole},
                {"bytes", kWhole}, {"head", openObjectOf({{"sequence", kWhole}})}, {"reason", orNull(kText)}}))},
    };
}

} // namespace jarvis::server::rest
