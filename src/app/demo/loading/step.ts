import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { DemoFiles } from '../demo-files.ts';

/** What the steps before have made, by the keys of the files. */
export interface Loaded {
  readonly sessions: Map<string, string>;
  readonly documents: Map<string, string>;
  readonly versions: Map<string, string>;
  readonly milestones: Map<string, string>;
  readonly decisions: Map<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, string>;
}

/** One thing somebody did on one day of the story, through the same action a screen would call. */
export interface Step {
  readonly on: PlainDate;
  /** Of two steps of one day the lower goes first: a document before its directives, a task before its reports. */
  readonly order: number;
  /** Whose name stands in the record. */
  readonly by: string;
  run(context: ActionContext, loaded: Loaded): Promise<unknown>;
}

export type Story = (files: DemoFiles) => Step[];

export const office = 'Chuyên viên tổng hợp';

/** The key's id. @throws when the files name something nobody made: a fault in the files, told by its key */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`Dữ liệu mẫu nhắc tới “${key}” nhưng chưa có bước nào tạo ra.`);
  return id;
}
