import type { CompiledModel, ModelIssue } from '../compiled';
import { parseSupportModel } from '../schema';
import type { CatalogLookup } from './catalog/CatalogLookup';
import { checkShapedModel } from './checkShapedModel';
import { ModelSource, type ReadFile } from './source/ModelSource';

/** @public */
export interface LoadOptions {
  /** Reads the files of `$yaml` sections, relative to the model; without it such a section is an error. */
  readFile?: ReadFile;
  /** Of the model, where the text holds several documents; default: the first. */
  name?: string;
  /** Without it, nothing is said about entities. */
  catalog?: CatalogLookup;
}

/** @public */
export interface LoadedModel {
  /** Absent where there is an error. */
  model?: CompiledModel;
  /** In the order of the text; each with its line. */
  issues: ModelIssue[];
}

const schemaIssue = { severity: 'error', code: 'SCHEMA' } as const;

function inOrderOfText(a: ModelIssue, b: ModelIssue) {
  return (
    (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0)
  );
}

function check(source: ModelSource, catalog?: CatalogLookup): LoadedModel {
  if (source.problems.length > 0) {
    return {
      issues: source.problems.map(problem => ({ ...schemaIssue, ...problem })),
    };
  }
  const { model, problems = [] } = parseSupportModel(source.entity);
  if (model) {
    return checkShapedModel(model, catalog);
  }
  return {
    issues: problems.map(({ path, message }) => ({
      ...schemaIssue,
      path: source.format(path),
      message,
    })),
  };
}

/**
 * Reads a support model from its YAML text, says what is wrong with it and where, and compiles it if nothing is.
 *
 * @public
 */
export function loadSupportModel(
  text: string,
  options: LoadOptions = {},
): LoadedModel {
  const source = new ModelSource(text, options);
  const { model, issues } = check(source, options.catalog);
  return {
    model,
    issues: issues
      .map(issue => ({ ...source.locate(issue.path), ...issue }))
      .sort(inOrderOfText),
  };
}

/**
 * Adds the lines to issues of a model whose text is at hand only now: of those within a `$yaml` section, the line of the
 * section.
 *
 * @param name - Of the model, where the text holds several documents.
 * @public
 */
export function locateIssues(
  issues: ModelIssue[],
  text: string,
  name?: string,
): ModelIssue[] {
  const source = new ModelSource(text, { name });
  return issues
    .map(issue => ({ ...issue, ...source.locate(issue.path) }))
    .sort(inOrderOfText);
}
