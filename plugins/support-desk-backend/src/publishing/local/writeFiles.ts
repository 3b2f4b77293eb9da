import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { v4 as uuid } from 'uuid';

/** A file to be written, with what it holds now. */
export interface FileToWrite {
  /** On the disk. */
  target: string;
  content: Buffer;
  /** What it holds before; none: it is not there. */
  previous?: Buffer;
}

/**
 * Writes files so that no reader ever sees half of one: each is written beside its place and then moved there. Where one fails, those
 * before it hold again what they held.
 */
export async function writeFiles(files: FileToWrite[]): Promise<void> {
  const moves: { file: FileToWrite; from: string; to: string }[] = [];
  const done: FileToWrite[] = [];
  try {
    for (const file of files) {
      // What a link leads to is written, not the link replaced.
      const to = await realpath(file.target).catch(() => file.target);
      moves.push({ file, from: besides(to), to });
      await writeBeside(moves.at(-1)!);
    }
    for (const { file, from, to } of moves) {
      await rename(from, to);
      done.push(file);
    }
  } catch (error) {
    await Promise.allSettled(done.map(restore));
    throw error;
  } finally {
    await Promise.allSettled(moves.map(it => rm(it.from, { force: true })));
  }
}

// Hidden, so that neither TechDocs nor a listing takes it for a page.
function besides(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${uuid()}`);
}

async function writeBeside(move: {
  file: FileToWrite;
  from: string;
  to: string;
}) {
  await mkdir(dirname(move.to), { recursive: true });
  const mode = await stat(move.to).then(
    it => it.mode,
    () => undefined,
  );
  await writeFile(move.from, move.file.content, { flag: 'wx', mode });
}

async function restore({ target, previous }: FileToWrite) {
  await (previous ? writeFile(target, previous) : rm(target));
}
