import {
  openPointsOf,
  type OpenPoint,
  type OpenPointList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from './models';

/** What is open in a model of the demo data; nobody was asked yet. */
export function exampleOpenPoints(
  name: string,
  changes: Record<string, Partial<OpenPoint>> = {},
  mayAsk = true,
): OpenPointList {
  const items = openPointsOf(exampleModel(name)).map(
    (point): OpenPoint => ({
      ...point,
      hash: `hash of ${point.id}`,
      status: 'open',
      outdated: false,
      mayAnswer: mayAsk,
      mayReopen: false,
      ...changes[point.id],
    }),
  );
  const answered = items.filter(it => it.status === 'answered').length;
  return { items, answered, open: items.length - answered, mayAsk };
}
