// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Widths in thousandths of the font size, each character in the class that is at least as wide as it is in
 * DejaVu Sans and in Liberation Sans (Arial metrics). Whatever sans-serif font the reader has: rather too wide.
 */
export const regularWidths: Readonly<Record<number, string>> = {
  280: "'ijlı",
  320: " ,.I·ł‘’‚",
  360: "/:;\\f|¦",
  400: "()-[]t‹›",
  440: "!r¡²³¹",
  480: '"ªº',
  520: "*J`¨°´¸“”„",
  560: "?L_csz§¯–",
  600: "kvxyŁ•",
  640: "$0123456789FTabdeghnopqu{}¢£¤¥«µ¶»¿ßðøþđ€",
  680: "EKPSYÞ",
  720: "ABVXZħ",
  760: "CHNRU",
  800: "&DGOQÐØĐẞ",
  840: "#+<=>^w~¬±×÷↑↓−≈≤≥✓",
  880: "M",
  960: "%",
  1000: "Wm©®¼½¾Ææ—…™←→",
  1040: "@œ",
  1080: "Œ",
  1360: "‰",
};

export const boldWidths: Readonly<Record<number, string>> = {
  320: "'",
  360: " ijlı",
  400: ",./:;I\\|¦·ł‘’‚",
  440: "-f²³¹‹›",
  480: "!()[]t¡",
  520: "`r¨°´¸",
  560: '"*J_§¯–',
  600: "cszªº",
  640: "?L¤¶¿•",
  680: "aekvxy«»Ł“”„",
  720: "$0123456789EFTbdghnopqu{}¢£¥ßðøþđ€",
  760: "CPSYZµÞ",
  800: "ABKRVXħ",
  840: "#+<=>DGHNU^~¬±Ð×÷Đ↑↓−≈≤≥✓",
  880: "&OQØ",
  920: "ẞ",
  960: "w",
  1000: "@M©®—…™←→",
  1040: "%¼½¾",
  1080: "mæ",
  1120: "WÆœ",
  1200: "Œ",
  1440: "‰",
};
