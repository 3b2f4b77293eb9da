import type {
  CountedLine,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SectionContext, SectionSource } from '../SectionSource';
import { loggedIn } from './scope';
import { NONE, type TicketCounts } from './TicketCounts';

/** Requests by the request types of the model. */
export class RequestTypeSection implements SectionSource {
  readonly kind = 'requestTypes';
  readonly #counts: TicketCounts;

  constructor(options: { counts: TicketCounts }) {
    this.#counts = options.counts;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const { model, requestTypes } = context;
    const { groups: counts, total } = await this.#counts.by(
      context,
      'request_type',
    );
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
        ...total,
        tickets: filter,
      },
    };
  }
}
