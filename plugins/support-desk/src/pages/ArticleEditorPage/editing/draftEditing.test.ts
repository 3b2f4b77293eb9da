import fc from 'fast-check';
import { exampleDraft } from '../../../__testUtils__/articles';
import {
  draftEditing,
  editOf,
  fieldsOf,
  problemOf,
  savable,
  startEditing,
  unsavedOf,
  type DraftEvent,
} from './draftEditing';

const draft = exampleDraft();
const after = (...events: DraftEvent[]) =>
  events.reduce(draftEditing, startEditing(draft));
const typed = (body: string): DraftEvent => ({
  type: 'typed',
  change: { body },
});
const theirs = exampleDraft({
  version: 2,
  body: 'Theirs',
  updatedBy: { ref: 'user:default/jo-bard', title: 'Jo Bard' },
});

describe('draftEditing', () => {
  it('saves what was changed, and only that', () => {
    const editing = after(typed('Mine'), {
      type: 'typed',
      change: { module: undefined },
    });
    expect(unsavedOf(editing)).toEqual(['body', 'module']);
    expect(editOf(savable(editing))).toEqual({ body: 'Mine', module: null });
  });

  it('has nothing to save once the back end has it, even where it trims what it takes', () => {
    const editing = after(
      { type: 'typed', change: { title: 'Refunds ' } },
      { type: 'sending' },
      {
        type: 'saved',
        draft: exampleDraft({ version: 2, title: 'Refunds' }),
        sent: { title: 'Refunds ' },
      },
    );
    expect(unsavedOf(editing)).toEqual([]);
    expect(editing.fields.title).toBe('Refunds ');
    expect(editing.base.version).toBe(2);
  });

  it('keeps what is typed while it is saved for the next time', () => {
    const editing = after(typed('One'), { type: 'sending' }, typed('One two'), {
      type: 'saved',
      draft: exampleDraft({ version: 2, body: 'One' }),
      sent: { body: 'One' },
    });
    expect(savable(editing)).toEqual({ body: 'One two' });
  });

  it('takes over the text into which the back end wrote a new title, unless more was typed', () => {
    const title: DraftEvent = { type: 'typed', change: { title: 'Refunds' } };
    const saved: DraftEvent = {
      type: 'saved',
      draft: exampleDraft({ version: 2, title: 'Refunds', body: '# Refunds' }),
      sent: { title: 'Refunds' },
    };
    const editing = after(title, { type: 'sending' }, saved);
    expect(editing.fields.body).toBe('# Refunds');
    expect(unsavedOf(editing)).toEqual([]);
    const typing = after(title, { type: 'sending' }, typed('More'), saved);
    expect(savable(typing)).toEqual({ body: 'More' });
  });

  it.each([
    ['title', ' ', /./],
    ['path', '../secret.md', /path of a Markdown file/],
    ['path', 'faq/refunds.txt', /path of a Markdown file/],
  ] as const)('does not send %s %j', (field, value, problem) => {
    const editing = after(typed('Mine'), {
      type: 'typed',
      change: { [field]: value },
    });
    expect(problemOf(editing, field)).toMatch(problem);
    expect(savable(editing)).toEqual({ body: 'Mine' });
  });

  it('sends what was refused again only when it was changed', () => {
    const path: DraftEvent = {
      type: 'typed',
      change: { path: 'faq/taken.md' },
    };
    const refused = after(path, {
      type: 'failed',
      reason: 'There is such a file.',
      offline: false,
      refused: {
        path: { value: 'faq/taken.md', reason: 'There is such a file.' },
      },
    });
    expect(problemOf(refused, 'path')).toBe('There is such a file.');
    expect(savable(refused)).toEqual({});
    const other = draftEditing(refused, {
      type: 'typed',
      change: { path: 'faq/other.md' },
    });
    expect(savable(other)).toEqual({ path: 'faq/other.md' });
    expect(other.status.kind).toBe('rest');
  });

  it('follows what others write while nothing is unsaved here', () => {
    const editing = after({ type: 'received', draft: theirs });
    expect(editing.fields.body).toBe('Theirs');
    expect(editing.status.kind).toBe('rest');
  });

  it('stops where others wrote while something is unsaved here', () => {
    const editing = after(typed('Mine'), { type: 'received', draft: theirs });
    expect(editing.fields.body).toBe('Mine');
    expect(editing.status).toEqual({ kind: 'stale', theirs });
    expect(editing.base.version).toBe(1);
  });

  it('is not disturbed by an image that was added, nor by an older answer', () => {
    const image = exampleDraft({
      version: 2,
      images: [{ name: 'a.png', mediaType: 'image/png', size: 9 }],
    });
    const editing = after(
      typed('Mine'),
      { type: 'received', draft: image },
      { type: 'received', draft },
    );
    expect(editing.status.kind).toBe('rest');
    expect(editing.base).toBe(image);
    expect(editing.fields.body).toBe('Mine');
  });

  it('takes theirs when the reader says so', () => {
    const editing = after(
      typed('Mine'),
      { type: 'stale', theirs },
      { type: 'tookTheirs' },
    );
    expect(editing.fields).toEqual(fieldsOf(theirs));
    expect(unsavedOf(editing)).toEqual([]);
    expect(editing.base.version).toBe(2);
  });

  it('goes on from theirs with what the reader made of both', () => {
    const editing = after(
      typed('Mine'),
      { type: 'stale', theirs },
      { type: 'merged', body: 'Both' },
    );
    expect(editing.base.version).toBe(2);
    expect(savable(editing)).toEqual({ body: 'Both' });
  });

  it('never loses what was typed but by the choice of the reader', () => {
    const events = fc.oneof(
      fc.constant<DraftEvent>({ type: 'sending' }),
      fc.nat(5).map<DraftEvent>(version => ({
        type: 'received',
        draft: exampleDraft({ version, body: `Version ${version}` }),
      })),
      fc.constant<DraftEvent>({ type: 'stale', theirs }),
      fc.constant<DraftEvent>({
        type: 'failed',
        reason: 'Down',
        offline: true,
      }),
    );
    fc.assert(
      fc.property(fc.array(events), happened => {
        const editing = after(typed('Mine'), ...happened);
        expect(editing.fields.body).toBe('Mine');
      }),
    );
  });
});
