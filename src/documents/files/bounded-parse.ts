import { Worker } from 'node:worker_threads';
import { Refusal } from '#shared/problem.ts';
import type { FileText, IncomingFile } from './file-kinds.ts';
import type { ParseReply } from './parse-worker.ts';
import { refuseFile } from './refuse-file.ts';

/** What reading one file may cost. */
export interface ParseLimits {
  readonly seconds: number;
  /** Memory of the thread's objects, and growth of the whole process while it runs: buffers lie outside the former. */
  readonly heapMegabytes: number;
  readonly growthMegabytes: number;
}

export const parseLimits: ParseLimits = { seconds: 30, heapMegabytes: 640, growthMegabytes: 1_000 };

/** Two files at a time: more would only share the same cores and memory. The others wait their turn. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Reads a file in a thread of its own, which is ended when it takes too long or too much memory. */
export async function parseBounded(file: IncomingFile, limits: ParseLimits = parseLimits): Promise<FileText> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await parseInThread(file, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

type Outcome = ParseReply | { readonly stopped: 'time' | 'memory' };

async function parseInThread(file: IncomingFile, limits: ParseLimits): Promise<FileText> {
  const outcome = await runThread(file, limits);
  if ('text' in outcome) return outcome.text;
  if ('problems' in outcome) throw new Refusal(outcome.problems);
  return refuseFile(file, 'file_too_slow', { limit: outcome.stopped, seconds: limits.seconds });
}

/** A thread that has loaded its readers and waits for a file, so that the person uploading does not. */
let spare: Worker | null = null;
let keepsSpare = false;

/** Keeps one thread ready from now on; a server calls this once at its start. A command that reads one file has no use for it. */
export function keepReaderReady(): void {
  keepsSpare = true;
  spare ??= startThread(parseLimits, true);
}

function takeThread(limits: ParseLimits): Worker {
  const ready = limits === parseLimits ? spare : null;
  if (!ready) return startThread(limits, false);
  spare = null;
  ready.removeAllListeners();
  ready.ref();
  return ready;
}

function startThread(limits: ParseLimits, isSpare: boolean): Worker {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: { isSpare },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    // The thread gets neither our settings nor our flags: a parser has no use for passwords.
    env: {},
    execArgv: [],
    // A parser's chatter about a stranger's file does not belong in our log.
    stdout: true,
    stderr: true,
  });
  if (isSpare) {
    worker.unref();
    worker.once('error', () => {
      spare = null;
    });
  }
  return worker;
}

function runThread(file: IncomingFile, limits: ParseLimits): Promise<Outcome> {
  const worker = takeThread(limits);
  const answer = new Promise<Outcome>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('exit', () => reject(new Error('the thread reading a file ended without an answer')));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ stopped: 'memory' });
      else reject(error);
    });
  });
  worker.postMessage({ name: file.name, mediaType: file.mediaType, bytes: file.bytes });
  return Promise.race([answer, outOfBounds(worker, limits)]).finally(async () => {
    await worker.terminate();
    if (keepsSpare) spare ??= startThread(parseLimits, true);
  });
}

/** Answers once the thread has used up its time, or the process has grown by more than a file may cost. */
function outOfBounds(worker: Worker, limits: ParseLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMegabytes * 1024 * 1024) resolve({ stopped: 'memory' });
    }, 50);
    const clock = setTimeout(() => resolve({ stopped: 'time' }), limits.seconds * 1000);
    worker.once('exit', () => {
      clearInterval(watch);
      clearTimeout(clock);
    });
  });
}
