// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type { ExpectedAnswer } from "./ask/answers.ts";
export { answered } from "./ask/answered.ts";
export type { HistoryAnswer } from "./ask/answered.ts";
export { difference, renderDifference } from "./ask/difference.ts";
export type { DifferenceDays, LawDifference, ParameterChange, ReasonChange } from "./ask/difference.ts";
export { nearMisses } from "./ask/near-misses.ts";
export type { NearMiss, Obstacle } from "./ask/near-misses.ts";
export { nextQuestion } from "./ask/next-question.ts";
export type { NextQuestion, QuestionOptions } from "./ask/next-question.ts";
export { compile } from "./compile/compile.ts";
export type { CompiledReason, CompiledRule, CompileOptions } from "./compile/compile.ts";
export { readWord } from "./compile/word.ts";
export type { Decision } from "./compile/word.ts";
export { RulesError } from "./error.ts";
export type { Interval } from "./kernel/interval.ts";
export type { Outcome } from "./kernel/outcome.ts";
export { isDayNode } from "./evaluate/calendar-days.ts";
export { evaluate, evaluateAll } from "./evaluate/verdict.ts";
export type { EvaluateOptions, Verdict, VerdictValue } from "./evaluate/verdict.ts";
export { explain, explainAll } from "./explain/explain.ts";
export type { Explanation } from "./explain/explain.ts";
export { reasonsIn } from "./explain/tell.ts";
export type { Joined, MissingFact, Reason, ReasonGroup, Told, UsedFact } from "./explain/tell.ts";
export { outcomeWord, renderExplanation, renderExplanationHtml } from "./explain/render.ts";
export type { ChildFacts, Facts, FactSpell, Gender, ParentFacts } from "./facts/facts.ts";
export { factsKnownOn } from "./facts/known-on.ts";
export { labelOfFact, personFacts, spellKinds } from "./facts/vocabulary.ts";
export type { FactPath, FactType, SpellKind } from "./facts/vocabulary.ts";
export { parameter, parameterOn } from "./parameter.ts";
export type { InForce, Parameter, ParameterValue } from "./parameter.ts";
export { rule, versionOn } from "./rule.ts";
export type { Purpose, Rule, RuleVersion } from "./rule.ts";
export { historyDeriver } from "./sql/derive.ts";
export type { Derived } from "./sql/derive.ts";
export type { Dialect } from "./sql/dialect.ts";
export { columnOf, quoted } from "./sql/dialect.ts";
export type { HistoryColumn } from "./sql/query.ts";
export { toSql } from "./sql/to-sql.ts";
export type { AnswerColumn, CohortSql, SqlOptions } from "./sql/to-sql.ts";
export { build } from "./tree/build.ts";
export type {
  BranchNode,
  BridgeNode,
  Condition,
  DayNode,
  DaysNode,
  NumberNode,
  Quantity,
  ReasonNode,
  Relation,
  WindowNode,
} from "./tree/nodes.ts";
export { traverse } from "./tree/traverse.ts";
