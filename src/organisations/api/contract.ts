import { oc } from '@orpc/contract';
import { z } from 'zod';
import { asOfInput, pageLimit, plainDate, unitName } from '#platform/http/contract-parts.ts';
import { fields } from '#shared/fields.ts';
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

const appointment = z.object({
  id: z.string(),
  personName: z.string(),
  validity,
  source: z.string(),
  endSource: z.string().nullable(),
  knownOn: plainDate.nullable(),
});

const post = z.object({
  id: z.string(),
  key: z.string(),
  organisationId: z.string(),
  name: z.string(),
  validity,
  holders: z.array(appointment),
  holder: appointment.nullable(),
  vacancy: z.object({ since: plainDate, isPostEnded: z.boolean() }).nullable(),
});

const ground = z.string().trim().min(1).max(500);
const written = z.object({ id: z.string(), personName: z.string(), postName: z.string() });

const authorityRule = z.object({
  key: z.string(),
  field: z.enum(fields),
  level: z.enum(levels),
  matter: z.string(),
  decider: z.string(),
  organisation: unitName.nullable(),
  validity,
  legalBasis: z.string(),
  certainty: z.enum(certainties),
  source: z.string(),
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
  authority: oc
    .route({ method: 'GET', path: '/authority', summary: 'Who may decide what on a day, the lowest level first' })
    .input(asOfInput.extend({ field: z.enum(fields).optional(), level: z.enum(levels).optional() }))
    .output(z.array(authorityRule)),
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

  startAppointment: oc
    .route({ method: 'POST', path: '/posts/{postId}/appointments', summary: 'Somebody begins to hold a post' })
    .input(
      z.object({
        postId: z.uuid(),
        personName: z.string().trim().min(1).max(200),
        from: plainDate,
        lastDay: plainDate.nullable().optional(),
        /** Ends whoever holds the post on the day before: a handover in one step. */
        endsCurrent: z.boolean().optional(),
        /** The decision it rests on. */
        source: ground,
      }),
    )
    .output(written),
  endAppointment: oc
    .route({ method: 'POST', path: '/appointments/{id}/end', summary: 'Somebody ceases to hold a post' })
    .input(z.object({ id: z.uuid(), lastDay: plainDate, source: ground }))
    .output(written),
  withdrawAppointment: oc
    .route({ method: 'POST', path: '/appointments/{id}/withdrawal', summary: 'Takes back what was entered today' })
    .input(z.object({ id: z.uuid() }))
    .output(written),
};
