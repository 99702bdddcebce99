#include "app/desktop/run.h"

int main(int argc, char** argv)
{
    return jarvis::desktop::run(argc, argv);
}
