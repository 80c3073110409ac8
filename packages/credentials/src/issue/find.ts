// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile, TqFramework, TqModule, TrainingRegulation } from "@quartierkit/qualifications";
import { isMissing, textIn } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { CertificateContent } from "./content.ts";

/** A module with what it belongs to. */
export interface FoundModule {
  readonly module: TqModule;
  readonly framework: TqFramework;
  readonly regulation: TrainingRegulation;
}

/** The module of a record, in the version of the framework that is pinned there. */
export function moduleIn(
  file: QualificationFile,
  pin: { readonly moduleId: string; readonly frameworkVersion: string },
): FoundModule | undefined {
  const framework = file.frameworks.findLast(
    ({ version, modules }) => version === pin.frameworkVersion && modules.some(({ id }) => id === pin.moduleId),
  );
  const module = framework?.modules.find(({ id }) => id === pin.moduleId);
  const regulation = file.regulations.find(({ id }) => id === framework?.regulationId);
  if (framework === undefined || module === undefined || regulation === undefined) return undefined;
  return { module, framework, regulation };
}

const german = (text: LocalizedText): string => textIn(text, "de")?.text ?? "";

function moduleContent({ module }: FoundModule): CertificateContent["module"] {
  const { id, number, title, months, weeks, theoryHours, inCompanyHours, competences } = module;
  return {
    id,
    number,
    title: isMissing(title) ? number : german(title),
    ...(months === undefined ? {} : { months }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(theoryHours === undefined ? {} : { theoryHours }),
    ...(inCompanyHours === undefined ? {} : { inCompanyHours }),
    competences: competences.map(({ text, escoUri }) => ({
      text: german(text),
      ...(escoUri === undefined ? {} : { escoUri }),
    })),
  };
}

/** What a module and its occupation contribute to a certificate. */
export function describedBy(
  found: FoundModule,
): Pick<CertificateContent, "module" | "framework" | "occupation" | "positions"> {
  const { module, framework, regulation } = found;
  const titles = new Map(regulation.positions.map(({ id, title }) => [id, german(title)]));
  return {
    module: moduleContent(found),
    framework: { id: framework.id, issuer: framework.issuer, version: framework.version },
    occupation: {
      id: regulation.id,
      name: german(regulation.occupation),
      norm: regulation.norm.text,
      kldb: regulation.kldb,
      ...(regulation.dqr === undefined ? {} : { dqr: regulation.dqr }),
    },
    positions: module.positionsCovered.map(({ position }) => ({
      id: position,
      title: titles.get(position) ?? position,
      derived: module.mapping !== "stated",
    })),
  };
}
