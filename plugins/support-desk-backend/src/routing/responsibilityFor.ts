import type {
  CompiledMatrixRow,
  CompiledModel,
  RouteAnswer,
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RowIndex } from '../responsibilities/RowIndex';

/**
 * The task of the matrix that a request is about, where others are responsible for it than those to whom its first answer leads: it does
 * not go to the vendor without saying that it is client IT's. Where as good a row gives it to them, nothing is said.
 */
export function responsibilityFor(
  model: CompiledModel,
  { text, requestType }: Pick<RouteRequest, 'text' | 'requestType'>,
  [answer]: RouteAnswer[],
): RouteResult['responsibility'] {
  const words = text ?? model.requestTypes[requestType ?? '']?.title;
  if (!model.responsibilities || !words || !answer) return undefined;

  const goesTo = answer.contacts.flatMap(it => partyOf(model, it.id) ?? []);
  if (goesTo.length === 0) return undefined;
  const rows = bestRows(model, words);
  const others = rows.filter(row => isOfOthers(model, row, goesTo));
  if (rows.length === 0 || others.length < rows.length) return undefined;

  const [row] = others;
  return {
    row: { id: row.id, title: row.title, group: groupOf(model, row) },
    parties: responsibleFor(model, row),
    goesTo: [...new Set(goesTo)].map(id => ({
      id,
      title: model.parties[id].title,
    })),
  };
}

/** Those that fit a text as well as the best. */
function bestRows(model: CompiledModel, text: string): CompiledMatrixRow[] {
  const hits = RowIndex.of(model).find(text);
  return hits
    .filter(it => it.isNamed === hits[0].isNamed && it.words === hits[0].words)
    .map(it => it.row);
}

function isOfOthers(
  model: CompiledModel,
  row: CompiledMatrixRow,
  goesTo: string[],
) {
  const parties = responsibleFor(model, row).flatMap(it => it.party ?? []);
  return parties.length > 0 && !parties.some(it => goesTo.includes(it));
}

function responsibleFor(
  { responsibilities }: CompiledModel,
  { cells }: CompiledMatrixRow,
) {
  return responsibilities!.columns
    .filter(({ id }) => cells[id]?.value === 'responsible')
    .map(({ id, title, party }) => ({
      column: id,
      title,
      ...(party && { party }),
    }));
}

function groupOf(
  { responsibilities }: CompiledModel,
  row: CompiledMatrixRow,
): string {
  return Object.values(responsibilities!.groups).find(
    it => it.rows[row.id] === row,
  )!.id;
}

function partyOf({ contacts, parties }: CompiledModel, contact: string) {
  const { party, entity } = contacts[contact];
  if (party) return party;
  return Object.values(parties).find(it => entity && it.entity === entity)?.id;
}
