import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CountedElsewhere } from '../LicenceInsights';
import type { LicenceSources } from './LicenceSources';
import type { SourceStateStore } from './SourceStateStore';

/** Which licences are counted elsewhere, by sources that are connected. */
export class SourceInsights implements CountedElsewhere {
  readonly #sources: Pick<LicenceSources, 'get'>;
  readonly #states: Pick<SourceStateStore, 'statesOf'>;

  constructor(options: {
    licenceSources: Pick<LicenceSources, 'get'>;
    sourceStates: Pick<SourceStateStore, 'statesOf'>;
  }) {
    this.#sources = options.licenceSources;
    this.#states = options.sourceStates;
  }

  async countedBy(licences: string[]) {
    const states = await this.#states.statesOf(licences);
    return new Map(
      [...states].flatMap(([licence, state]) => {
        const source = this.#sources.get(state.source);
        if (!source) return [];
        const counted: NonNullable<Licence['countedBy']> = {
          source: source.title,
          at: state.countedAt?.toISOString(),
          failingSince: state.failingSince?.toISOString(),
        };
        return [[licence, counted] as const];
      }),
    );
  }
}
