#pragma once

#include "engine/server/rest/job.h"

#include <deque>
#include <string>

namespace jarvis::server::rest {

/// The jobs that are known, oldest first, and their files: `FOLDER/book.jsonl` with a line for each, and `ID.csv` for each result.
///
/// Threads: one at a time. Nothing here waits for the disk itself: after a loss of power a job may be unknown, never another one.
class JobBook {
public:
    /// Reads what an earlier run left. What cannot be read is forgotten; files that belong to no job are removed.
    explicit JobBook(std::string folder);

    std::deque<Job>& jobs() { return m_jobs; }
    const std::deque<Job>& jobs() const { return m_jobs; }
    Job* find(const CommandId& id);
    const Job* find(const CommandId& id) const;
    /// With its file.
    void forget(const CommandId& id);
    std::string fileOf(const CommandId& id) const { return m_folder + '/' + id.toHex() + ".csv"; }
    void removeFile(const CommandId& id) const;
    /// False when it could not be written: what is there is the last that could.
    [[nodiscard]] bool keep() const;

private:
    const std::string m_folder;
    std::deque<Job> m_jobs;
};

/// One line of the book, without its end, and back; empty where it is none.
std::string lineOf(const Job& job);
std::optional<Job> jobOf(std::string_view line);

std::string_view wordOf(JobState state);

} // namespace jarvis::server::rest
