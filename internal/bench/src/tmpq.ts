import { buildIndex, search } from "@quartierkit/offers/search";
import { casesCatalogue, casesQueries, score, sum } from "./search/cases.ts";
const index = buildIndex(casesCatalogue());
const all = casesQueries().map((q) => {
  const r = search(index, { text: q.query, ...(q.language ? { language: q.language } : {}), limit: 100 });
  return {
    ...score(
      q,
      r.hits.map((h) => h.id),
    ),
    r,
  };
});
console.log("dev", sum(all.filter((a) => a.query.set === "dev")));
console.log("held", sum(all.filter((a) => a.query.set === "held-out")));
if (process.argv[2] === "-v")
  for (const a of all.filter((x) => x.query.set === "dev")) {
    const ids = a.r.hits.map((h) => h.id);
    const miss = a.query.relevant.filter((r) => !ids.includes(r));
    const extra = a.r.hits.filter((h) => !a.query.relevant.includes(h.id));
    if (miss.length || extra.length)
      console.log(
        `[${a.query.class}] ${a.query.query} ${a.r.state} MISS ${miss} EXTRA ${extra.map((h) => h.id + ":" + h.why.map((w) => w.how + "/" + w.field + "/" + w.matched).join("+"))}`,
      );
  }
