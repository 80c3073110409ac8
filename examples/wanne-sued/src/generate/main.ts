// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { invent } from "./life.ts";
import { qualificationsOf } from "./qualifications.ts";
import { drawing } from "./random.ts";
import { registerOf } from "./register.ts";

// Another seed gives other people; with this one every machine writes the same files.
const draw = drawing(20_200_101);
const lives = Array.from({ length: 64 }, (_, index) => invent(draw, index + 1));

const write = (name: string, value: unknown): void => {
  const path = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
};

write("participants.json", registerOf(draw, lives));
write("qualifications.json", qualificationsOf(draw, lives));
