# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0

# Run by CPack on the files that go into a package: strips as dh_strip does, which removes the
# compiler's notes as well, unlike CPack's own stripping.
file(GLOB_RECURSE programs
    "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/*" "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/lib/*.so")
foreach(program IN LISTS programs)
    execute_process(
        COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note "${program}"
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
