import {
  editDraftSchema,
  type Draft,
  type SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { EditorView } from '@codemirror/view';
import { act, screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { exampleDraft } from '../../../__testUtils__/articles';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { DraftPage } from '../DraftPage';

// What CodeMirror measures, jsdom does not draw.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

/** Somebody else who writes. */
export const JO = { ref: 'user:default/jo-bard', title: 'Jo Bard' };

function Address() {
  return <output>{useLocation().pathname}</output>;
}

/** How the back end answers who was slower. */
const stale = ({ version, updatedBy, updatedAt }: Draft) =>
  Object.assign(new Error('Changed'), {
    body: {
      error: {
        code: 'STALE_VERSION',
        version,
        changedBy: updatedBy.title,
        changedAt: updatedAt,
      },
    },
  });

/** A back end that keeps one draft as the real one does. */
export function backEnd(
  changes: Partial<SupportDeskApi> = {},
  from = exampleDraft(),
) {
  const state = { draft: from };
  const editDraft = jest.fn(async (seen, edit) => {
    if (seen.version !== state.draft.version) throw stale(state.draft);
    const { module: _, ...texts } = editDraftSchema.parse(edit);
    state.draft = {
      ...state.draft,
      ...texts,
      version: seen.version + 1,
      updatedAt: '2025-03-08T11:40:00Z',
    };
    return state.draft;
  });
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getDraft: jest.fn(async () => state.draft),
    editDraft,
    previewArticle: jest.fn(async ({ body }) => ({
      html: `<p>${body}</p><img alt="" src="x" onerror="alert(1)">`,
      css: 'p { margin: 0 }',
    })),
    ...changes,
  });
  return { api, state };
}

/** Opens the draft as the portal does; its address is beside it. */
export const open = (api: SupportDeskApi) =>
  renderPage(
    <>
      <Routes>
        <Route path="/support/faq/drafts/:draft" element={<DraftPage />} />
        <Route path="*" element={null} />
      </Routes>
      <Address />
    </>,
    api,
    { at: '/support/faq/drafts/draft-1' },
  );

/** The text of the article, as something to type in. */
export const text = () =>
  screen.findByRole('textbox', { name: 'Article, in Markdown' });

/** The same as CodeMirror has it. */
export const view = async () => EditorView.findFromDOM(await text())!;

/** Writes over the whole text. */
export async function write(body: string) {
  const editor = await view();
  act(() =>
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: body },
    }),
  );
}
