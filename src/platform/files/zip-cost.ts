import { fromBufferPromise } from 'yauzl';
import { Refusal, refuse } from '#shared/problem.ts';

/** What a workbook may inflate to. A chart of a whole city needs some 5 MB. */
const mostInflated = 64 * 1024 * 1024;

/** Inflates an archive once, counting what really comes out and keeping nothing. @throws refusal when it is broken or too much */
export async function refuseCostlyArchive({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
  let total = 0;
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes));
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        total += (chunk as Uint8Array).length;
        if (total > mostInflated) refuse('platform.sheet_too_large', { name, megabytes: mostInflated / 1024 / 1024 });
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse('platform.sheet_not_readable', { name, reason: 'zip' });
  }
}
