// Runs a fuzz target without a fuzzer: each file of the corpus as it is, cut, and with some of its bytes changed, the same way at
// each run. Where clang is, `./dev fuzz` searches on; this proves that what was found once stays mended.
//
//   fuzz_<target> FILE_OR_FOLDER...

#include "engine/base/random.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

constexpr int kMutations = 200;

Input contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Input mutated(Input input, jarvis::Random& random)
{
    const std::uint64_t changes = 1 + random.below(4);
    for (std::uint64_t i = 0; i < changes && !input.empty(); ++i) {
        const std::size_t at = random.below(input.size());
        const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
        switch (random.below(5)) {
        case 0: *place = static_cast<std::uint8_t>(random.next()); break;
        case 1: *place ^= static_cast<std::uint8_t>(1u << random.below(8)); break;
        case 2: input.erase(place); break;
        case 3: input.insert(place, *place); break;
        default: input.resize(at); break;
        }
    }
    return input;
}

void runFile(const std::filesystem::path& path, std::size_t& runs)
{
    const Input input = contentOf(path);
    LLVMFuzzerTestOneInput(input.data(), input.size());
    jarvis::Random random(input.size() + 1);
    for (int i = 0; i < kMutations; ++i) {
        const Input other = mutated(input, random);
        LLVMFuzzerTestOneInput(other.data(), other.size());
    }
    runs += 1 + kMutations;
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t files = 0;
    std::size_t runs = 0;
    for (int i = 1; i < argc; ++i) {
        std::vector<std::filesystem::path> paths;
        if (std::filesystem::is_directory(argv[i]))
            paths.assign(std::filesystem::directory_iterator(argv[i]), {});
        else
            paths.emplace_back(argv[i]);
        for (const auto& path : paths)
            runFile(path, runs);
        files += paths.size();
    }
    std::printf("%zu files, %zu inputs, nothing found\n", files, runs);
    return files > 0 ? 0 : 2;
}
