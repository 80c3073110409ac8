import { rules } from '@quartierkit/eligibility';
import { toDmn } from '/work/wt-dmn/packages/rules/src/dmn/to-dmn.ts';
import { tableOf } from '/work/wt-dmn/packages/rules/src/dmn/table.ts';
import { columnsOf } from '/work/wt-dmn/packages/rules/src/dmn/columns.ts';
for (const [id, r] of Object.entries(rules)) for (const v of r.versions) { const d = v.inForce.from; try { const t0=performance.now(); const t = tableOf(r, d); console.log(id, d, t.columns.length, t.columns.map(c=>c.asked.kind[0]).join(''), t.rows.length, Math.round(performance.now()-t0)); } catch (e) { console.log(id, d, e.code, e.message, columnsOf(v.when,d).columns.length);} }
if (process.argv[2]) console.log(await toDmn(rules[process.argv[2]], { lawDay: '2024-01-01', language: process.argv[3]??'de' }));
