# Makes the portable archive: cmake -DTREE=... -DPLUGINS=... -DOUT=... -P portable.cmake
#
# TREE is an installation under a prefix of its own (bin, share); what its programs need of Qt and the other libraries is put beside
# them, so that the archive runs where neither is installed. Left to the system is what belongs to its kernel, display and graphics
# driver: a copy of those breaks where a newer driver meets it.
cmake_minimum_required(VERSION 3.25)

set(left_to_the_system
    "^ld-linux" "^libc\\.so" "^libm\\.so" "^libdl\\.so" "^librt\\.so" "^libpthread\\.so" "^libresolv\\.so" "^libstdc\\+\\+" "^libgcc_s"
    "^libGL" "^libEGL" "^libOpenGL" "^libdrm" "^libgbm" "^libX11\\.so" "^libX11-xcb" "^libxcb\\.so" "^libfontconfig" "^libfreetype" "^libexpat"
    "^libwayland-client")
# The platforms that a Linux desk has, its pictures, its input methods, and TLS.
set(wanted_plugins platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    imageformats/libqsvg.so imageformats/libqico.so iconengines/libqsvgicon.so tls/libqopensslbackend.so tls/libqcertonlybackend.so
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so wayland-shell-integration/libxdg-shell.so)

file(MAKE_DIRECTORY "${TREE}/libexec" "${TREE}/lib" "${TREE}/plugins")
file(GLOB programs "${TREE}/bin/*")
set(plugins)
foreach(plugin IN LISTS wanted_plugins)
    if(EXISTS "${PLUGINS}/${plugin}")
        get_filename_component(kind "${plugin}" DIRECTORY)
        file(COPY "${PLUGINS}/${plugin}" DESTINATION "${TREE}/plugins/${kind}")
        list(APPEND plugins "${PLUGINS}/${plugin}")
    endif()
endforeach()

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${plugins} RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing PRE_EXCLUDE_REGEXES ${left_to_the_system})
if(missing)
    message(FATAL_ERROR "These libraries are needed and were not found: ${missing}")
endif()
foreach(library IN LISTS libraries)
    file(COPY "${library}" DESTINATION "${TREE}/lib" FOLLOW_SYMLINK_CHAIN)
endforeach()

# A program of its own would need its search path patched; two lines of shell say the same.
foreach(program IN LISTS programs)
    get_filename_component(name "${program}" NAME)
    file(RENAME "${program}" "${TREE}/libexec/${name}")
    file(WRITE "${program}" "#!/bin/sh
here=\"$(dirname \"$(readlink -f \"$0\")\")/..\"
export LD_LIBRARY_PATH=\"$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}\" QT_PLUGIN_PATH=\"$here/plugins\"
exec \"$here/libexec/${name}\" \"$@\"
")
    file(CHMOD "${program}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endforeach()

get_filename_component(parent "${TREE}" DIRECTORY)
get_filename_component(name "${TREE}" NAME)
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar czf "${OUT}" --format=gnutar "${name}" WORKING_DIRECTORY "${parent}" COMMAND_ERROR_IS_FATAL ANY)
