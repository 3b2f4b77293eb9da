import type { CompiledModel } from './compiled';
import { propertyInWords, titlesByPath, titlesOnTheWay } from './titles';

/** What a model says about something that is still to be confirmed or answered. @public */
export interface ModelOpenPoint {
  /** Path in the model, with the property where it is about one: `calendars.desk hours`. */
  id: string;
  kind: 'confirm' | 'question';
  /** Of what it is about; of a question about several, the first. */
  path: string;
  property?: string;
  /** What it is about: the titles on the way to it. */
  about: string;
  /** The reason to confirm, or the question. */
  text: string;
  /** How it is handled until then. */
  handledAs?: string;
  /** Roles and parties of whom a question is asked, by their ids. */
  askOf: string[];
}

/** All that somebody still has to confirm or to answer (P-08): questions first, each in the order of the model. @public */
export function openPointsOf(model: CompiledModel): ModelOpenPoint[] {
  const titles = titlesByPath(model);
  const wordsOf = (path: string) =>
    titlesOnTheWay(titles, path).join(' › ') || propertyInWords(path);
  const questions = Object.values(model.openQuestions).map(
    (question): ModelOpenPoint => {
      const places = question.at.length > 0 ? question.at : [question.path];
      return {
        id: question.path,
        kind: 'question',
        path: places[0],
        about: places.map(wordsOf).join(', '),
        text: question.question,
        handledAs: question.handledAs,
        askOf: question.askOf,
      };
    },
  );
  const confirms = model.confirms.map(
    ({ path, property, reason }): ModelOpenPoint => ({
      id: property ? `${path} ${property}` : path,
      kind: 'confirm',
      path,
      ...(property && { property }),
      about: [wordsOf(path), property && propertyOf(model, path, property)]
        .filter(Boolean)
        .join(' › '),
      text: reason,
      askOf: [],
    }),
  );
  return [...questions, ...confirms];
}

/** A property in words; the cells of a matrix by their columns. */
function propertyOf(
  { responsibilities }: CompiledModel,
  path: string,
  property: string,
): string {
  const column = path.startsWith('responsibilities.groups.')
    ? responsibilities?.columns.find(it => property === `cells.${it.id}`)
    : undefined;
  return column?.title ?? propertyInWords(property);
}
