import type {
  recordVisitSchema,
  visitEventSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { contentHash } from '../../database';
import { pageOf } from './pageOf';

/** What happened in a visit, checked against its schema. */
export type Happened = z.output<typeof visitEventSchema>;

/** What one message tells of a visit, checked against its schema. */
export type VisitMessage = z.output<typeof recordVisitSchema>;

/** A row of `visit_events`, but for the visit. */
export interface VisitFact {
  /** The same for what counts once: a search, an article, a step. */
  fact: string;
  type: Happened['type'];
  text?: string;
  results?: number;
  entity_ref?: string;
  page?: string;
  title?: string;
  solved_by?: string;
  problem?: string;
  step?: string;
}

/** E-mail addresses, and numbers as long as those of phones and clients: of nobody's concern. */
const PERSONAL = /\S+@\S+|\+?\d(?:[\s./-]?\d){5,}/g;

/** What is kept of an event. */
export function factOf(event: Happened): VisitFact {
  const { about, ...rest } = partsOf(event);
  return {
    ...about,
    ...rest,
    type: event.type,
    fact: contentHash([event.type, about]),
  };
}

/** @returns `about`: what makes two events of a type the same; the rest is as the first of them has it */
function partsOf(event: Happened): {
  about: Partial<VisitFact>;
} & Partial<VisitFact> {
  switch (event.type) {
    case 'searched':
      return {
        about: { text: comparable(event.text) },
        results: event.results,
      };
    case 'opened':
      return { about: article(event), title: event.title };
    case 'solved':
      return {
        about: {
          solved_by: event.by,
          ...(event.entity && article({ page: '', ...event })),
          ...(event.problem && { problem: event.problem }),
        },
      };
    case 'stepTicked':
      return { about: { step: event.step } };
    default:
      return { about: {} };
  }
}

function article({ entity, page }: { entity?: string; page: string }) {
  return {
    entity_ref: entity?.toLocaleLowerCase('en-US'),
    page: pageOf(page),
  };
}

function comparable(text: string): string {
  return text
    .replace(PERSONAL, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('en-US');
}
