// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile } from "@quartierkit/qualifications";
import { describe, expect, it } from "vitest";
import { isThing, listOf } from "../json/value.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { keyFromSeed, present } from "../testing/examples.ts";
import { exampleContent, exampleFile } from "../testing/file.ts";
import { verifyCredential } from "../verify/verify.ts";
import { attendanceContent, certificateContent } from "./certificate-content.ts";
import { elmOf, volumeOf } from "./elm.ts";
import { openBadgeOf } from "./open-badge.ts";
import { uuidFrom } from "./uuid.ts";

const issuer = { id: "did:web:gbh.example", name: "Beispielbildungswerk" };
const options = { issuer, salt: "a-salt-for-tests-only" };

const withCertificate = (changes: object): QualificationFile => ({
  ...exampleFile,
  certificates: exampleFile.certificates.map((certificate) => ({ ...certificate, ...changes })),
});

describe("what a certificate says", () => {
  it("is gathered from the records", () => {
    expect(exampleContent).toMatchObject({
      kind: "certificate",
      number: "Z-1",
      module: { number: "TQ1", title: "Wege & <Mauern>" },
      occupation: { name: "Beispielberuf", kldb: "12142", dqr: 4 },
      positions: [{ id: "a", title: "Erste Position", derived: true }],
      period: { from: "2021-03-01", to: "2021-06-30" },
      assessment: { percent: 73.3, passPercent: 50, date: "2021-06-30" },
    });
  });

  it.each([
    ["a number that is not there", exampleFile, "Z-9", "certificate-missing /certificates"],
    ["a draft", withCertificate({ status: "draft" }), "Z-1", "certificate-not-issued /certificates/0/status"],
    ["a revoked one", withCertificate({ status: "revoked" }), "Z-1", "certificate-not-issued /certificates/0/status"],
    [
      "another version",
      withCertificate({ frameworkVersion: "2" }),
      "Z-1",
      "certificate-module /certificates/0/moduleId",
    ],
    [
      "another person's",
      withCertificate({ participantId: "p-2" }),
      "Z-1",
      "certificate-assessment /certificates/0/assessmentId",
    ],
    [
      "no assessment",
      { ...exampleFile, assessments: [] },
      "Z-1",
      "certificate-assessment /certificates/0/assessmentId",
    ],
    ["nothing issued", withCertificate({ status: "draft" }), undefined, "certificate-missing /certificates"],
  ])("refuses %s", (_, file, number, expected) => {
    const { content, findings } = certificateContent(file, number);
    expect(content).toBeNull();
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
  });

  it("refuses a certificate whose assessment was not passed", () => {
    const assessments = exampleFile.assessments.map((assessment) => ({ ...assessment, result: "failed" as const }));
    expect(certificateContent({ ...exampleFile, assessments }).findings[0]?.code).toBe("certificate-assessment");
  });

  it("takes the one issued last where none is named", () => {
    const older = { ...present(exampleFile.certificates[0]), number: "Z-0", issuedOn: "2021-07-04" };
    const file = { ...exampleFile, certificates: [...exampleFile.certificates, older] };
    expect(certificateContent(file).content?.number).toBe("Z-1");
    expect(certificateContent(file, "Z-0").content?.number).toBe("Z-0");
  });
});

describe("an attendance", () => {
  it("is confirmed to whoever took part to the end, with nothing about the assessment", async () => {
    const content = present(attendanceContent(exampleFile, "e-3", "2021-07-01").content);
    expect(content).toMatchObject({ kind: "attendance", issuedOn: "2021-07-01", participantId: "p-3" });
    const badge = await openBadgeOf(content, options);
    expect(badge).toMatchObject({
      credentialSubject: { achievement: { achievementType: "CertificateOfCompletion" } },
    });
    expect(JSON.stringify(badge)).not.toMatch(/"result"|bestanden am|failed/);
  });

  it.each([
    ["still runs", "e-2", "enrolment-not-finished"],
    ["is not there", "e-9", "enrolment-missing"],
  ])("is refused where the enrolment %s", (_, id, code) => {
    expect(attendanceContent(exampleFile, id, "2021-07-01").findings[0]?.code).toBe(code);
  });
});

describe("the Open Badge", () => {
  it("carries alignments, results and a status, and no name and no pseudonym", async () => {
    const badge = await openBadgeOf(exampleContent, options);
    const subject = badge["credentialSubject"];
    const achievement = isThing(subject) ? subject["achievement"] : undefined;
    expect(achievement).toMatchObject({
      achievementType: "Certificate",
      alignment: [
        { targetCode: "12142", targetType: "ext:KldB" },
        { targetCode: "a", targetFramework: "§ 4 BeispielAusbV", targetDescription: expect.any(String) },
        { targetUrl: "http://data.europa.eu/esco/skill/0f1d4fa4", targetFramework: "ESCO" },
      ],
    });
    expect(achievement).toMatchObject({ description: expect.stringContaining("kein Berufsabschluss") });
    expect(subject).toMatchObject({
      result: [{ value: "60" }, { value: "40" }, { value: "73.3" }, { status: "Completed" }],
    });
    expect(JSON.stringify(badge)).not.toContain("p-1");
  });

  it("is the same for the same salt, and another for each salt drawn by chance", async () => {
    expect(await openBadgeOf(exampleContent, options)).toEqual(await openBadgeOf(exampleContent, options));
    const hashes = await Promise.all([1, 2].map(() => openBadgeOf(exampleContent, { issuer })));
    expect(hashes[0]?.["credentialSubject"]).not.toEqual(hashes[1]?.["credentialSubject"]);
    expect(hashes[0]?.["id"]).toBe(hashes[1]?.["id"]);
  });

  it("tells whether it is somebody's, by what was hashed", async () => {
    const key = await keyFromSeed(3);
    const badge = await openBadgeOf(exampleContent, { issuer: { id: key.issuer }, identity: "Kim Muster 1990-02-28" });
    const signed = await signCredential(badge, key, { created: "2021-07-05T00:00:00Z" });
    const asked = async (holder: string) =>
      (await verifyCredential(signed, { at: "2022-01-01", holder })).checks.find(({ name }) => name === "holder")?.ok;
    expect(await asked("Kim Muster 1990-02-28")).toBe(true);
    expect(await asked("Kim Muster 1990-03-01")).toBe(false);
  });

  it("verifies in both forms after a round trip through text", async () => {
    const key = await keyFromSeed(3);
    const badge = await openBadgeOf(exampleContent, { issuer: { id: key.issuer }, validUntil: "2031-12-31" });
    const created = { created: "2021-07-05T00:00:00Z" };
    const written = [
      JSON.stringify(await signCredential(badge, key, created), null, 2),
      await signToken(badge, key, created),
    ];
    for (const text of written) {
      const bytes = new TextEncoder().encode(`${text}\n`);
      expect(await verifyCredential(bytes, { at: "2031-12-31" })).toMatchObject({ valid: true });
      expect((await verifyCredential(bytes, { at: "2032-01-01" })).outcome).toBe("invalid");
    }
  });
});

describe("the European Learning Model", () => {
  it("says that it is a partial qualification, and gives the level to the occupation", async () => {
    const elm = await elmOf(exampleContent, options);
    const subject = elm["credentialSubject"];
    const [claim] = listOf(isThing(subject) ? subject["hasClaim"] : undefined);
    expect(claim).toMatchObject({
      type: "LearningAchievement",
      specifiedBy: {
        isPartialQualification: true,
        volumeOfLearning: "PT480H30M",
        isPartOf: [{ isPartialQualification: false, nqfLevel: [{ notation: "4" }] }],
        learningOutcome: [{ relatedESCOSkill: [{ id: "http://data.europa.eu/esco/skill/0f1d4fa4" }] }, {}],
      },
      provenBy: [{ grade: { noteLiteral: { de: ["bestanden, 73,3 Prozent"] } } }],
      influencedBy: [{ temporal: [{ startDate: "2021-03-01T00:00:00Z" }] }],
    });
    expect(elm["proof"]).toBeUndefined();
  });

  it("claims an activity, and no achievement, for an attendance", async () => {
    const content = present(attendanceContent(exampleFile, "e-3", "2021-07-01").content);
    const text = JSON.stringify(await elmOf(content, options));
    expect(text).toContain("LearningActivity");
    expect(text).not.toContain("LearningAchievement");
  });

  it.each([
    [{ theoryHours: 100, inCompanyHours: 20 }, "PT120H"],
    [{ months: 4 }, "P4M"],
    [{ weeks: 17 }, "P17W"],
    [{ months: 4.5 }, undefined],
    [{ theoryHours: 100 }, undefined],
    [{}, undefined],
  ])("writes %j as %s", (times, expected) => {
    expect(volumeOf({ id: "m", number: "1", title: "1", competences: [], ...times })).toBe(expected);
  });
});

describe("a derived id", () => {
  it("is a UUID of version 8, the same for the same parts, another for parts cut otherwise", async () => {
    expect(await uuidFrom("a", "b")).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(await uuidFrom("a", "b")).toBe(await uuidFrom("a", "b"));
    expect(await uuidFrom("a", "b")).not.toBe(await uuidFrom("ab", ""));
  });
});
