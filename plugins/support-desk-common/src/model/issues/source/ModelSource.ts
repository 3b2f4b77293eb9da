import { isMap } from 'yaml';
import { SUPPORT_MODEL_KIND } from '../../catalog';
import { ModelFile, type YamlProblem } from './ModelFile';
import { formatPath, type RawPath, resolvePath } from './paths';

/** Reads a file that a `$yaml` placeholder names; throws where there is none. @public */
export type ReadFile = (path: string) => string;

/** Where a value stands. */
export interface Location {
  line?: number;
  /** The included file; absent for the model's own. */
  file?: string;
}

/** A problem of reading, with its place. */
export interface SourceProblem extends Location {
  path: string;
  message: string;
}

interface Inclusion {
  path: RawPath;
  file: ModelFile;
}

/** The text of a model with its included files: one value, and the place of everything in it. */
export class ModelSource {
  readonly entity: unknown;
  readonly problems: SourceProblem[] = [];

  readonly #file: ModelFile;
  readonly #inclusions: Inclusion[] = [];

  /** Takes the support model of that name, or the first one, where the text holds several documents. */
  constructor(text: string, options: { readFile?: ReadFile; name?: string }) {
    const { readFile, name } = options;
    this.#file = ModelFile.parse(text, {
      wanted: document =>
        isMap(document.contents) &&
        document.get('kind') === SUPPORT_MODEL_KIND &&
        (!name || document.getIn(['metadata', 'name']) === name),
    });
    this.entity = this.#file.value;
    this.#addYamlProblems('', this.#file.problems);
    this.#include(readFile);
  }

  /** The place of a path in words, or of what is nearest above it. */
  locate(path: string): Location {
    const raw = resolvePath(this.entity, path);
    // A key that is missing from the value may yet stand in the text: the path of an unknown key names it.
    return this.#locateRaw([...raw.path, ...(raw.rest ? [raw.rest] : [])]);
  }

  /** A path from the root in words. */
  format(path: RawPath): string {
    return formatPath(this.entity, path);
  }

  #locateRaw(path: RawPath): Location {
    const inclusion = this.#inclusions.find(
      ({ path: at }) =>
        path.length > at.length && at.every((key, i) => key === path[i]),
    );
    if (!inclusion) {
      return { line: this.#file.lineOf(path) };
    }
    const { file, path: at } = inclusion;
    return { line: file.lineOf(path.slice(at.length)), file: file.name };
  }

  #include(readFile: ReadFile | undefined) {
    const spec = (this.entity as { spec?: unknown } | undefined)?.spec;
    if (typeof spec !== 'object' || spec === null) {
      return;
    }
    const sections = spec as Record<string, unknown>;
    for (const [section, value] of Object.entries(sections)) {
      const name = (value as { $yaml?: unknown } | null)?.$yaml;
      if (typeof name === 'string') {
        sections[section] = this.#read(['spec', section], name, readFile);
      }
    }
  }

  #read(path: RawPath, name: string, readFile: ReadFile | undefined) {
    const words = path.join('.');
    if (!readFile) {
      this.problems.push({
        path: words,
        message: `the file ${name} is not at hand; put the section into the model itself, or give both files`,
        ...this.locate(words),
      });
      return undefined;
    }
    try {
      const file = ModelFile.parse(readFile(name), { name });
      this.#inclusions.push({ path, file });
      this.#addYamlProblems(words, file.problems, name);
      return file.value;
    } catch (error) {
      this.problems.push({
        path: words,
        message: `the file ${name} cannot be read: ${(error as Error).message}`,
        ...this.locate(words),
      });
      return undefined;
    }
  }

  #addYamlProblems(path: string, problems: YamlProblem[], file?: string) {
    for (const problem of problems) {
      this.problems.push({ path, file, ...problem });
    }
  }
}
