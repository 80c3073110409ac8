// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import { formOf } from "./expectation.ts";
import { definitionOf, layersOf, schemasAt, valueAt } from "./schema-tree.ts";
import type { Schema } from "./schema-tree.ts";
import { unknownField } from "./unknown-fields.ts";
import { isOfKind, missingField, unknownCode, wordsFor, wrongFormat, wrongKey, wrongType } from "./words.ts";
import type { Given, Words } from "./words.ts";

/** What is wrong, and where it stands below the value that was read. */
export interface Complaint extends Words {
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** One option of a union, and why the value is not of it. */
interface Branch {
  readonly issues: readonly Issue[];
  readonly schemas: readonly Schema[];
}

/** The value is of another kind altogether or another constant, so that the option was hardly meant. */
const isElsewhere = (issues: readonly Issue[], value: unknown): boolean =>
  issues.some((issue) => {
    if (issue.path.length > 0) return false;
    if (issue.code === "invalid_union") return issue.errors.every((inner) => isElsewhere(inner, value));
    if (issue.code === "invalid_value") return issue.values.length === 1 || !isOfKind(value, issue.values);
    return issue.code === "invalid_type";
  });

/** The constants of a union that consists of nothing else, `undefined` for any other union. */
function constantsOf({ errors }: z.core.$ZodIssueInvalidUnion): unknown[] | undefined {
  const issues = errors.flat();
  const values = issues.flatMap((issue) =>
    issue.code === "invalid_value" && issue.path.length === 0 ? issue.values : [],
  );
  return issues.every((issue) => issue.code === "invalid_value" && issue.path.length === 0) ? values : undefined;
}

/** How far off an option is: each unknown field counts, and a wrong constant says that another option was meant. */
function weight({ issues }: Branch): number {
  const weights = issues.map((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.length;
    return issue.code === "invalid_value" && issue.values.length === 1 ? 3 : 1;
  });
  return weights.reduce((sum, one) => sum + one, 0);
}

const branchesOf = (issue: z.core.$ZodIssueInvalidUnion, schemas: readonly Schema[]): Branch[] => {
  const options = schemas
    .flatMap(layersOf)
    .flatMap((schema) => {
      const definition = definitionOf(schema);
      return definition.type === "union" && definition.options.length === issue.errors.length
        ? [definition.options]
        : [];
    })
    .at(0);
  return issue.errors.map((issues, index) => {
    const option = options?.[index];
    return { issues, schemas: option === undefined ? [] : [option] };
  });
};

/** Only the option that the value came nearest to is complained about. */
function aboutUnion(issue: z.core.$ZodIssueInvalidUnion, given: Given): Complaint[] {
  const { path } = issue;
  if (given.value === undefined) return [{ ...missingField(given), path }];
  if ("options" in issue && issue.errors.length === 0) {
    return [{ ...unknownCode(given.value, issue.options ?? []), path }];
  }
  const constants = constantsOf(issue);
  if (constants !== undefined && isOfKind(given.value, constants)) {
    return [{ ...unknownCode(given.value, constants), path }];
  }
  const [nearest] = branchesOf(issue, given.schemas)
    .filter((branch) => !isElsewhere(branch.issues, given.value))
    .toSorted((a, b) => weight(a) - weight(b));
  if (nearest === undefined) return [{ ...wrongType(given), path }];
  const [first] = nearest.issues;
  const isAboutForm = nearest.issues.every((inner) => inner.code === "invalid_format" && inner.path.length === 0);
  if (isAboutForm && first?.code === "invalid_format" && formOf(given.schemas) !== undefined) {
    return [{ ...wrongFormat(first, given), path }];
  }
  return nearest.issues
    .flatMap((inner) => complaintsOf(inner, { value: given.value, schemas: nearest.schemas }))
    .map((complaint) => ({ ...complaint, path: [...path, ...complaint.path] }));
}

/**
 * An issue of zod as complaints: each about one value, in the words of somebody who has to mend a file.
 *
 * @param issue - the issue
 * @param root - the value that was read, and its schema
 */
export function complaintsOf(issue: Issue, root: Given): Complaint[] {
  const { path } = issue;
  const given: Given = {
    value: valueAt(root.value, path),
    schemas: root.schemas.flatMap((schema) => schemasAt(schema, path, root.value)),
  };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => ({ ...unknownField(name, given), path: [...path, name] }));
  }
  if (issue.code === "invalid_key") {
    const record = root.schemas.flatMap((schema) => schemasAt(schema, path.slice(0, -1), root.value));
    return [{ ...wrongKey(record), path }];
  }
  if (issue.code === "invalid_union") return aboutUnion(issue, given);
  return [{ ...wordsFor(issue, given), path }];
}
