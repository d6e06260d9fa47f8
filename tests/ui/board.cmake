# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0

add_library(waybill_boardfixture STATIC BoardFixture.cpp BoardFixture.h)
target_link_libraries(waybill_boardfixture PUBLIC waybill_ui)
target_include_directories(waybill_boardfixture PUBLIC "${PROJECT_SOURCE_DIR}/tests")

waybill_add_test(tst_ActionIcons LINK waybill_places)
waybill_add_test(tst_BoardChoices LINK waybill_boardfixture)
waybill_add_test(tst_BoardPage LINK waybill_boardfixture)
waybill_add_test(tst_ExpiryNotice LINK waybill_ui waybill_fakeservice)
waybill_add_test(tst_FileQuestion LINK waybill_boardfixture)
target_compile_definitions(tst_FileQuestion PRIVATE WAYBILL_SOURCES="${PROJECT_SOURCE_DIR}")
waybill_add_test(tst_MainWindow LINK waybill_boardfixture)
waybill_add_test(tst_MenuKey LINK waybill_ui)
waybill_add_test(tst_Notices LINK waybill_ui)
waybill_add_test(tst_OutlineStyle LINK waybill_ui)
waybill_add_test(tst_QuietTable LINK waybill_ui)
waybill_add_test(tst_SavedViews LINK waybill_boardfixture)
waybill_add_test(tst_TextLabel LINK waybill_ui)
waybill_add_test(tst_PlainToolTips LINK waybill_ui)
waybill_add_test(tst_UnusedLetters LINK waybill_ui)
waybill_add_test(tst_WindowKeys LINK waybill_boardfixture)
waybill_add_test(tst_Theme LINK waybill_places)
