import { addMilestone } from '#roadmaps/actions/add-milestone.ts';
import { moveMilestone, reachMilestone, voidMilestone } from '#roadmaps/actions/change-milestone.ts';
import { linkMilestones } from '#roadmaps/actions/link-milestones.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoMilestone } from '../demo-shapes.ts';
import { idOf, office, type Step } from './step.ts';

/** Milestones, the windows that moved, and what became of them. */
export function roadmapSteps({ milestones }: DemoFiles): Step[] {
  return milestones.flatMap((milestone, index) => [
    added(milestone, index),
    ...links(milestone, milestones),
    ...moves(milestone),
    ...outcomes(milestone),
  ]);
}

function added(
  { key, directive, task, parent, title, source, isReconstructed, windows }: DemoMilestone,
  index: number,
): Step {
  const { knownOn, startsOn, earliest, latest, phrase, certainty } = windows[0]!;
  return {
    on: knownOn,
    // In the order of the file: a parent stands before what lies under it.
    order: 17 + index / 1000,
    by: office,
    run: async (context, { milestones }) => {
      const request = {
        directiveCode: directive,
        taskCode: task ?? null,
        title,
        source,
        isReconstructed,
        startsOn: startsOn ?? null,
      };
      const parentId = parent ? idOf(milestones, parent) : null;
      const due = { earliest, latest, phrase, certainty };
      const made = await addMilestone(context, {
        ...request,
        parentId,
        due,
      });
      milestones.set(key, made.id);
    },
  };
}

/** An order is known once both ends are. */
function links({ key, after }: DemoMilestone, all: readonly DemoMilestone[]): Step[] {
  const knownOn = (one: string) => all.find((milestone) => milestone.key === one)?.windows[0]?.knownOn ?? '';
  return after.map((before) => ({
    on: [knownOn(before), knownOn(key)].toSorted().at(-1)!,
    order: 18,
    by: office,
    run: (context, { milestones }) =>
      linkMilestones(context, { fromId: idOf(milestones, before), toId: idOf(milestones, key) }),
  }));
}

function moves({ key, windows }: DemoMilestone): Step[] {
  return windows.slice(1).map(
    ({ knownOn, startsOn, earliest, latest, phrase, certainty, reason }): Step => ({
      on: knownOn,
      order: 18.5,
      by: office,
      run: (context, { milestones }) =>
        moveMilestone(context, {
          milestoneId: idOf(milestones, key),
          due: { earliest, latest, phrase, certainty },
          startsOn,
          reason: reason!,
        }),
    }),
  );
}

function outcomes({ key, outcomes }: DemoMilestone): Step[] {
  const record = { done: reachMilestone, voided: voidMilestone };
  return outcomes.map(
    ({ outcome, on, note, knownOn }): Step => ({
      on: knownOn,
      order: 19,
      by: office,
      run: (context, { milestones }) =>
        record[outcome](context, { milestoneId: idOf(milestones, key), on, note: note ?? null }),
    }),
  );
}
