import type {
  RecordVisit,
  SuggestedArticle,
  VisitEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { UNDO_MS } from '../useUndoable';
import { newVisitId } from './newVisitId';

/** Longer than anything can be taken back, so that nothing is told that is. */
const REST_MS = UNDO_MS + 500;
/** Who comes back within this time goes on with the same visit. */
const PAUSE_MS = 30 * 60_000;
/** As many as one message takes. */
const MOST_EVENTS = 50;
/** As many articles as go along with a request, and as long as their titles may be. */
const MOST_ARTICLES = 19;
const LONGEST_TITLE = 300;

/** An article that was opened in a visit. */
export type ReadArticle = { title: string; url?: string };

interface Visit {
  id: string;
  /** Of the browser's clock, in milliseconds: when something happened last. */
  at: number;
  articles: ReadArticle[];
}

interface Entry {
  visit: string;
  module?: string;
  event: VisitEvent;
}

type Send = (visit: string, events: RecordVisit) => Promise<void>;

/**
 * What somebody does between "What do you need?" and a request, under an id that nobody can trace to them. It goes out in
 * batches; that it does not get there disturbs nobody.
 */
export class VisitLog {
  private readonly key: string;
  private entries: Entry[] = [];
  private timer?: ReturnType<typeof setTimeout>;
  private hasBegun = false;

  constructor(
    /** Full reference. */
    private readonly model: string,
    private readonly send: Send,
  ) {
    this.key = `support-desk.visit.${model}`;
  }

  /** The visit that a request now belongs to, with the articles that were opened in it; absent: nothing has happened yet. */
  get current(): Visit | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.key) ?? '') as Visit;
      return Date.now() - kept.at < PAUSE_MS ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns takes it back, as long as it has not gone out */
  record(event: VisitEvent, module?: string): () => void {
    const entry = { visit: this.touch().id, module, event };
    this.hasBegun = true;
    this.entries.push(entry);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), REST_MS);
    return () => {
      this.entries = this.entries.filter(it => it !== entry);
    };
  }

  open({ entity, page, url, ...article }: SuggestedArticle, module?: string) {
    const title = article.title.slice(0, LONGEST_TITLE);
    this.record({ type: 'opened', entity, page, title }, module);
    const { articles, ...visit } = this.touch();
    const others = articles.filter(it => it.url !== url);
    this.keep({
      ...visit,
      articles: [...others, { title, url }].slice(-MOST_ARTICLES),
    });
  }

  /** "This solved it": what comes next is about something else. @returns takes it back */
  solve(
    event: Omit<Extract<VisitEvent, { type: 'solved' }>, 'type'>,
    module?: string,
  ): () => void {
    const takeBack = this.record({ type: 'solved', ...event }, module);
    const solved = this.current;
    this.end();
    return () => {
      takeBack();
      if (solved) this.keep(solved);
    };
  }

  /** The page is closed without a request. */
  leave() {
    if (this.current && this.hasBegun) this.record({ type: 'left' });
    this.hasBegun = false;
    this.flush();
  }

  /** The request was sent, or is not needed any more. */
  end() {
    sessionStorage.removeItem(this.key);
  }

  flush() {
    clearTimeout(this.timer);
    const entries = this.entries;
    this.entries = [];
    for (const [{ visit, module }, events] of batches(entries)) {
      const { model } = this;
      this.send(visit, { model, ...(module && { module }), events }).catch(
        () => undefined,
      );
    }
  }

  private touch(): Visit {
    const visit = this.current ?? { id: newVisitId(), articles: [] };
    return this.keep({ ...visit, at: Date.now() });
  }

  private keep(visit: Visit): Visit {
    sessionStorage.setItem(this.key, JSON.stringify(visit));
    return visit;
  }
}

/** Events that go out together: of one visit and one module, in their order. */
function batches(entries: Entry[]): [Entry, VisitEvent[]][] {
  const found: [Entry, VisitEvent[]][] = [];
  for (const entry of entries) {
    const [first, events] = found.at(-1) ?? [];
    const goesAlong =
      first?.visit === entry.visit &&
      first.module === entry.module &&
      events!.length < MOST_EVENTS;
    if (goesAlong) events!.push(entry.event);
    else found.push([entry, [entry.event]]);
  }
  return found;
}
