import { oc } from '@orpc/contract';
import { z } from 'zod';
import { asOfInput, pageLimit, plainDate, unitName } from '#platform/http/contract-parts.ts';
import { certainties, kinds, levels, successionKinds, trees } from '../logic/organisation.ts';

const tree = z.enum(trees);

/** `until` is the first day on which it no longer holds; null is an open end. */
const validity = z.object({ from: plainDate.nullable(), until: plainDate.nullable() });

const organisation = unitName.extend({
  otherNames: z.array(z.string()),
  code: z.string().nullable(),
  level: z.enum(levels),
  kind: z.enum(kinds),
  validity,
  source: z.string(),
});

const foundOrganisation = organisation.extend({
  former: z.object({ name: z.string(), shortName: z.string(), since: plainDate }).nullable(),
});

const succession = z.object({
  id: z.string(),
  organisation: unitName,
  decidedOn: plainDate,
  effectiveOn: plainDate,
  kind: z.enum(successionKinds),
  isMain: z.boolean(),
  field: z.string().nullable(),
  legalBasis: z.string(),
  certainty: z.enum(certainties),
  source: z.string(),
});

const appointment = z.object({ personName: z.string(), validity, source: z.string() });

const post = z.object({
  id: z.string(),
  key: z.string(),
  organisationId: z.string(),
  name: z.string(),
  validity,
  holders: z.array(appointment),
  holder: appointment.nullable(),
});

const listInput = asOfInput.extend({
  search: z.string().trim().max(200).optional(),
  tree: tree.optional(),
  level: z.enum(levels).optional(),
  kind: z.enum(kinds).optional(),
  /** The key of a unit: only what hangs directly under it. */
  parent: z.string().max(200).optional(),
  limit: pageLimit.optional(),
});

const chartUnit = unitName.extend({
  parentKey: z.string().nullable(),
  level: z.enum(levels),
  kind: z.enum(kinds),
});
const count = z.number().int();

export const organisationsContract = {
  chart: oc
    .route({ method: 'GET', path: '/organisation-chart', summary: 'One tree of units as it stands on a day' })
    .input(asOfInput.extend({ tree }))
    .output(z.object({ units: z.array(chartUnit), treesInUse: z.array(tree) })),
  chartChanges: oc
    .route({ method: 'GET', path: '/organisation-chart/changes', summary: 'The days on which a tree changed' })
    .input(z.object({ tree }))
    .output(z.array(z.object({ day: plainDate, begun: count, ended: count, renamed: count, moved: count }))),
  list: oc
    .route({ method: 'GET', path: '/organisations', summary: 'Units that stand on a day; an old name finds its heir' })
    .input(listInput)
    .output(z.object({ items: z.array(foundOrganisation), total: z.number().int() })),
  one: oc
    .route({ method: 'GET', path: '/organisations/{key}', summary: 'A unit over time: names, successions, posts' })
    .input(asOfInput.extend({ key: z.string().max(200) }))
    .output(
      z.object({
        organisation,
        names: z.array(organisation),
        parents: z.array(z.object({ tree, organisation: unitName })),
        children: z.array(z.object({ tree, count: z.number().int() })),
        receivedFrom: z.array(succession),
        handedTo: z.array(succession),
        heir: unitName.nullable(),
        posts: z.array(post),
      }),
    ),
};
