// Carries a precompiled header; see JarvisPrecompiled.cmake.
