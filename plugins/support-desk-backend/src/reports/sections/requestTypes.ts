import type {
  CountedLine,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { SectionContext, SectionSource } from '../SectionSource';
import { countBy, type Count } from './countBy';
import { loggedIn } from './scope';

const NONE: Count = { count: 0, before: 0, openAtEnd: 0 };

/** Requests by the request types of the model. */
export class RequestTypeSection implements SectionSource {
  readonly kind = 'requestTypes';
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const { model, requestTypes } = context;
    const counts = await countBy(this.#knex, context, 'request_type');
    const all = await countBy(this.#knex, context);
    const filter = loggedIn(context);
    const stated = requestTypes ?? Object.keys(model.requestTypes);
    // Those that the model no longer has are counted still.
    const ids = new Set([...stated, ...counts.keys()]);
    const lines = [...ids].map((it): CountedLine => {
      const id = String(it);
      return {
        id,
        title: model.requestTypes[id]?.title ?? id,
        ...(counts.get(id) ?? NONE),
        tickets: { ...filter, requestType: id },
      };
    });
    return {
      kind: 'requestTypes',
      title: 'Requests by type',
      lines,
      total: {
        id: 'total',
        title: 'All',
        ...(all.get(null) ?? NONE),
        tickets: filter,
      },
    };
  }
}
