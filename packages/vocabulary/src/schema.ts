// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export {
  agsSchema,
  bilingualSchema,
  citationSchema,
  codeReferenceSchema,
  countrySchema,
  daySchema,
  impreciseDaySchema,
  knowable,
  languageSchema,
  localizedTextSchema,
  markSchema,
  missingSchema,
  oneOf,
  periodSchema,
  sourceSchema,
} from "./schemas.ts";
