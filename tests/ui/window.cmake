# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0

# The whole window: the board, and the real page of a job in it.
add_library(waybill_windowfixture STATIC WindowFixture.cpp WindowFixture.h)
target_link_libraries(waybill_windowfixture PUBLIC
    waybill_boardfixture waybill_editor_bench waybill_languages waybill_phone Qt6::Test)
target_include_directories(waybill_windowfixture PUBLIC "${PROJECT_SOURCE_DIR}/tests")

# Every page and dialog, one after another.
add_library(waybill_places STATIC
    Palettes.cpp
    Palettes.h
    Places.cpp
    Places.h
    PlacesOfBooks.cpp
    PlacesOfSetup.cpp
    PlacesOfTools.cpp)
target_link_libraries(waybill_places PUBLIC waybill_windowfixture)

# Pictures of every place of the window, for looking at (./dev screenshots).
add_executable(waybill_screenshots screenshots.cpp)
target_link_libraries(waybill_screenshots PRIVATE waybill_flags waybill_places)

waybill_add_test(tst_BoardArchive LINK waybill_windowfixture)
waybill_add_test(tst_NoticePressed LINK waybill_windowfixture)
waybill_add_test(tst_SetReturnAddress LINK waybill_windowfixture)
waybill_add_test(tst_WindowLanguage LINK waybill_windowfixture)
waybill_add_test(tst_WholeWindow LINK waybill_windowfixture)
waybill_add_test(tst_EveryWindow LINK waybill_places TIMEOUT 240)
target_compile_definitions(tst_EveryWindow PRIVATE WAYBILL_SOURCES="${PROJECT_SOURCE_DIR}")
get_test_property(tst_EveryWindow ENVIRONMENT environment)
add_test(NAME tst_EveryWindow_at200PerCent COMMAND tst_EveryWindow)
set_tests_properties(tst_EveryWindow_at200PerCent PROPERTIES
    TIMEOUT 240 ENVIRONMENT "${environment};QT_SCALE_FACTOR=2")
