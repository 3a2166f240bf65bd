import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, Refusal } from '#shared/problem.ts';
import type { FileText, IncomingFile } from './file-kinds.ts';
import { loadReaders, parseFile } from './parse-file.ts';

/** What the thread answers: the text, or why the file was refused. Anything else is a fault of ours and ends the thread. */
export type ParseReply = { readonly text: FileText } | { readonly problems: readonly Problem[] };

/** How a thread is started: a spare one loads everything at once, the others only what their file needs. */
export interface ParseOrder {
  readonly isSpare: boolean;
}

/** The parsers need no network: should one ever ask, there is none to be had here. */
globalThis.fetch = () => Promise.reject(new Error('no network while reading a file'));

async function reply(file: IncomingFile): Promise<ParseReply> {
  try {
    return { text: await parseFile(file) };
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems };
    throw error;
  }
}

const order = once(parentPort!, 'message');
if ((workerData as ParseOrder).isSpare) await loadReaders();
const [file] = await order;
parentPort!.postMessage(await reply(file as IncomingFile));
