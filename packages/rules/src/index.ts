// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type { ChildFacts, Facts, FactSpell, Gender, ParentFacts } from "./facts/facts.ts";
