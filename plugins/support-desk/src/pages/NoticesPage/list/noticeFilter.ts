import {
  noticeKindSchema,
  type NoticeFilter,
  type NoticeKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

/** What narrows the list of notices; it lives in the address. */
export interface NoticeListFilter {
  q?: string;
  kind?: NoticeKind;
  /** `default/hmis`, or its full reference; absent: all systems. */
  model?: string;
  /** Only those to which the reader has to reply. */
  mine?: true;
}

/** No notice is left out. */
export const NO_FILTER: NoticeListFilter = {
  q: undefined,
  kind: undefined,
  model: undefined,
  mine: undefined,
};

/** Kinds of notices of the format. */
export const KINDS = noticeKindSchema.options;

/** The filter that an address holds; what is not known there counts as not said. */
export const filterOf = (params: URLSearchParams): NoticeListFilter => ({
  q: params.get('q') ?? undefined,
  kind: KINDS.find(it => it === params.get('kind')),
  model: params.get('model') ?? undefined,
  mine: params.get('mine') === 'true' || undefined,
});

/** The address after a change of the filter; the rest of it stays. */
export function withFilter(
  params: URLSearchParams,
  change: NoticeListFilter,
): URLSearchParams {
  return withParams(params, { ...filterOf(params), ...change });
}

/** The filter as the back end takes it. */
export const queryOf = ({
  q,
  kind,
  model,
  mine,
}: NoticeListFilter): NoticeFilter => ({
  ...(q && { q }),
  ...(kind && { kind }),
  ...(model && { model }),
  ...(mine && { mine: 'true' }),
});
