import { oc } from '@orpc/contract';
import { z } from 'zod';
import { heirReasons } from '#organisations/logic/heir-rule.ts';
import { asOfInput, pageLimit, plainDate, unitName } from '#platform/http/contract-parts.ts';
import { workKinds } from '../logic/plan.ts';
import { reformStatuses } from '../logic/reform.ts';
import { bases } from '../logic/restate.ts';

const id = z.uuid();
const key = z.string().trim().min(1).max(200);
const kind = z.enum(workKinds);
const reason = z.enum(heirReasons);

/** Bulk or by hand: all that fits goes to the heir. */
const choice = z.object({
  heir: key,
  from: key.optional(),
  kind: kind.optional(),
  reason: z.enum([...heirReasons, 'none']).optional(),
  words: z.string().trim().min(2).max(200).optional(),
  ids: z.array(id).max(5000).optional(),
});

/** A row of a reform: columns as in `database/seeds/reorganisations/README.md`. */
const row = z.record(
  z.string().max(40),
  z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(200)), z.null()]),
);
const rows = z.array(row).max(20_000).optional();
const reform = z.object({
  code: z.string().max(100),
  title: z.string().max(300),
  decidedOn: z.string().max(10),
  effectiveOn: z.string().max(10),
  legalBasis: z.string().max(500),
  source: z.string().max(1000),
  ...{ units: rows, parents: rows, posts: rows, ends: rows, successions: rows },
});

const head = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  decidedOn: plainDate,
  effectiveOn: plainDate,
  legalBasis: z.string(),
  source: z.string(),
  status: z.enum(reformStatuses),
  handoverOn: plainDate.nullable(),
  draftedBy: z.string(),
  draftedOn: plainDate,
  committedBy: z.string().nullable(),
  committedOn: plainDate.nullable(),
  undoneBy: z.string().nullable(),
  undoneOn: plainDate.nullable(),
  undoReason: z.string().nullable(),
});

const flow = z.object({ from: key, to: key.nullable(), kind, reason: reason.nullable(), count: z.number().int() });
const counts = z.record(z.string(), z.number().int());
const report = z.object({
  items: z.number().int(),
  orphans: z.number().int(),
  byKind: counts,
  byReason: counts,
  planned: z.number().int(),
  tasks: z.number().int(),
  deadlines: z.number().int(),
  milestones: z.number().int(),
  flows: z.array(flow),
});
const units = z.record(z.string(), z.object({ name: z.string(), shortName: z.string() }));
const plan = head.extend({
  report,
  units,
  choices: z.array(choice),
  chart: z.object({ begins: z.number().int(), ends: z.number().int(), isKnown: z.boolean() }),
});
const item = z.object({
  ...{ kind, id: z.string(), taskId: z.string().nullable(), code: z.string(), title: z.string(), from: key },
  ...{
    heir: key.nullable(),
    reason: reason.nullable(),
    word: z.string().nullable(),
    candidates: z.array(key),
    isPlanned: z.boolean(),
  },
});
const figures = z.record(z.string(), z.number());

export const reorganisationsContract = {
  list: oc
    .route({ method: 'GET', path: '/reorganisations', summary: 'Reforms: drafts, committed, undone' })
    .output(z.array(head.extend({ units: z.number().int(), tasks: z.number().int().nullable() }))),
  one: oc
    .route({
      method: 'GET',
      path: '/reorganisations/{id}',
      summary: 'A reform with what it says and, once committed, what it moved',
    })
    .input(z.object({ id }))
    .output(head.extend({ reform, units, choices: z.array(choice), report: report.nullable() })),
  draft: oc
    .route({ method: 'POST', path: '/reorganisations', summary: 'Keep a reform as a draft and preview it' })
    .input(z.object({ reform, choices: z.array(choice).max(2000).optional() }))
    .output(plan),
  change: oc
    .route({
      method: 'PUT',
      path: '/reorganisations/{id}',
      summary: 'Write a draft anew: its content, or all its choices',
    })
    .input(z.object({ id, reform: reform.optional(), choices: z.array(choice).max(2000).optional() }))
    .output(plan),
  plan: oc
    .route({
      method: 'GET',
      path: '/reorganisations/{id}/plan',
      summary: 'Preview: who receives what, by which rule; counts and flows',
    })
    .input(z.object({ id }))
    .output(plan),
  items: oc
    .route({
      method: 'GET',
      path: '/reorganisations/{id}/items',
      summary: 'The pieces of work behind a number of the preview',
    })
    .input(
      z.object({
        ...{
          id,
          from: key.optional(),
          heir: key.optional(),
          kind: kind.optional(),
          reason: z.enum([...heirReasons, 'none']).optional(),
        },
        limit: pageLimit.optional(),
        offset: z.coerce.number().int().min(0).optional(),
      }),
    )
    .output(z.object({ items: z.array(item), total: z.number().int(), units })),
  settle: oc
    .route({ method: 'POST', path: '/reorganisations/{id}/choices', summary: 'Settle work in bulk or by hand' })
    .input(z.object({ id, choices: z.array(choice).min(1).max(200) }))
    .output(plan),
  commit: oc
    .route({
      method: 'POST',
      path: '/reorganisations/{id}/commit',
      summary: 'Carry a draft out; refused while anything would be orphaned',
    })
    .input(z.object({ id }))
    .output(head.extend({ report })),
  undo: oc
    .route({
      method: 'POST',
      path: '/reorganisations/{id}/undo',
      summary: 'Take a reform back while nothing was built on it',
    })
    .input(z.object({ id, reason: z.string().trim().max(1000) }))
    .output(head),
  discard: oc
    .route({ method: 'DELETE', path: '/reorganisations/{id}', summary: 'Throw a draft away' })
    .input(z.object({ id }))
    .output(z.object({ id: z.string() })),
  figures: oc
    .route({
      method: 'GET',
      path: '/reorganisation-figures',
      summary: 'Tasks by lead unit: as reported then, or restated on today’s units',
    })
    .input(asOfInput.extend({ basis: z.enum(bases).optional() }))
    .output(
      z.object({
        ...{ asOf: plainDate, basis: z.enum(bases), unitsOf: plainDate },
        rows: z.array(
          z.object({ organisation: unitName, values: figures, isEstimate: z.boolean(), from: z.array(unitName) }),
        ),
      }),
    ),
};
