import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';

const SHOWN = 5;

const isReadable = ({ articleUrl }: Candidate) => Boolean(articleUrl);

/** The articles that were published last. */
export const latestOf = (candidates: Candidate[]): Candidate[] =>
  candidates
    .filter(it => isReadable(it) && it.publishedAt)
    .sort((a, b) => Date.parse(b.publishedAt!) - Date.parse(a.publishedAt!))
    .slice(0, SHOWN);

/** The articles about what was asked most often. */
export const mostAskedOf = (candidates: Candidate[]): Candidate[] =>
  candidates
    .filter(it => isReadable(it) && it.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN);
