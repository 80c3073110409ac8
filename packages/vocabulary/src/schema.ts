// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogueEntrySchema } from "./dcat/entry-schema.ts";
export { forms } from "./forms.ts";
export type { Form } from "./forms.ts";
export {
  agsSchema,
  bilingualSchema,
  citationSchema,
  codeListSchema,
  codeReferenceSchema,
  codeSchema,
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
