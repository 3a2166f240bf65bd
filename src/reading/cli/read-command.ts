import { type ReadingResult, readDocument } from '../logic/reading.ts';

export interface FileToRead {
  readonly name: string;
  readonly text: string;
  readonly date?: string | null;
  readonly genre?: string | null;
}

/** One object of `read --json`: the reading, with the file's name, date and genre in front. */
export interface FileReading extends ReadingResult {
  readonly id: string;
  readonly date: string | null;
  readonly genre: string | null;
}

/** Reads files that are already text; opening them is the caller's work. */
export function readFiles(files: readonly FileToRead[]): FileReading[] {
  return files.map(({ name, text, date = null, genre = null }) => ({
    id: idOf(name),
    date,
    genre,
    ...readDocument(text, { date, genre }),
  }));
}

/** The file name without its folder and its extension. */
function idOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1)!;
  return base.replace(/\.[^.]+$/, '') || base;
}
