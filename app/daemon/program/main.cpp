#include "app/daemon/run.h"

#include <iostream>

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    return jarvis::daemon::run(std::vector<std::string_view>(argv + 1, argv + argc), std::cout, std::cerr);
}
