import { directivesByCodes } from '#directives/storage/directive-queries.ts';
import { holdsOn } from '#organisations/logic/validity.ts';
import { organisationById, postNames } from '#organisations/storage/organisation-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type Problem, Refusal } from '#shared/problem.ts';

/** Directives by their codes. @throws refusal that names every code that is not there */
export async function directivesNamed(context: ActionContext, codes: readonly string[]) {
  const directives = await directivesByCodes(readingOf(context), codes);
  const missing = codes.filter((code) => !directives.some((directive) => directive.code === code));
  if (missing.length === 0) return directives;
  throw new Refusal(
    missing.map((code) => ({ code: 'tasks.directive_not_found', field: 'directiveCodes', details: { code } })),
  );
}

/** A unit can only be given work on a day on which it stands. */
export async function unitProblems(
  context: ActionContext,
  id: string,
  day: PlainDate,
  field: string,
): Promise<Problem[]> {
  const unit = await organisationById({ ...readingOf(context), asOf: day }, id);
  if (!unit) return [{ code: 'tasks.unit_not_found', field, details: { id } }];
  return holdsOn(unit.validity, day)
    ? []
    : [{ code: 'tasks.unit_not_standing', field, details: { unit: unit.name, day } }];
}

export async function postProblems(context: ActionContext, id: string | null | undefined): Promise<Problem[]> {
  if (!id) return [];
  const posts = await postNames(readingOf(context), [id]);
  return posts.has(id) ? [] : [{ code: 'tasks.post_not_found', field: 'responsiblePostId', details: { id } }];
}
