# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0

# The whole window: the board, and the real page of a job in it.
add_library(waybill_windowfixture STATIC WindowFixture.cpp WindowFixture.h)
target_link_libraries(waybill_windowfixture PUBLIC
    waybill_boardfixture waybill_editor_bench waybill_languages waybill_phone Qt6::Test)
target_include_directories(waybill_windowfixture PUBLIC "${PROJECT_SOURCE_DIR}/tests")

# Pictures of every place of the window, for looking at (./dev screenshots).
add_executable(waybill_screenshots screenshots.cpp)
target_link_libraries(waybill_screenshots PRIVATE waybill_flags waybill_windowfixture)

waybill_add_test(tst_BoardArchive LINK waybill_windowfixture)
waybill_add_test(tst_SetReturnAddress LINK waybill_windowfixture)
waybill_add_test(tst_WholeWindow LINK waybill_windowfixture)
