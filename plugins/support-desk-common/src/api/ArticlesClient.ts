import type {
  Article,
  ArticleFeedback,
  ArticleQuery,
  Draft,
  EditDraft,
  MissingWord,
  Preview,
  PreviewRequest,
  PublishDraft,
  StartDraft,
} from './articles';
import type { ArticlesApi } from './ArticlesApi';
import type {
  AddCandidate,
  CandidateDetail,
  CandidatePage,
  CandidateQuery,
  CandidateStep,
  EditCandidate,
} from './faq';
import { at, modelPath, pathOf, type QueryValue } from './HttpClient';
import type { Seen } from './KnowledgeApi';
import { KnowledgeClient } from './KnowledgeClient';

const candidatePath = (id: string, ...rest: string[]) =>
  pathOf('faq', 'candidates', id, ...rest);

const draftPath = (id: string, ...rest: string[]) =>
  pathOf('faq', 'drafts', id, ...rest);

/** The part of the client by which articles are written. */
export abstract class ArticlesClient
  extends KnowledgeClient
  implements ArticlesApi
{
  async getCandidates(query: CandidateQuery = {}) {
    return this.get<CandidatePage>(
      '/faq/candidates',
      query as Record<string, QueryValue>,
    );
  }

  async addCandidate(candidate: AddCandidate) {
    return this.send<CandidateDetail>('POST', '/faq/candidates', candidate);
  }

  async getCandidate(candidate: string) {
    return this.get<CandidateDetail>(candidatePath(candidate));
  }

  async editCandidate(seen: Seen, edit: EditCandidate) {
    const path = candidatePath(seen.id);
    return this.send<CandidateDetail>('PATCH', path, edit, at(seen));
  }

  async stepCandidate(seen: Seen, step: CandidateStep) {
    const path = candidatePath(seen.id, 'steps');
    return this.send<CandidateDetail>('POST', path, step, at(seen));
  }

  async addCandidateMember(
    seen: Seen,
    kind: 'ticket' | 'question',
    member: string,
  ) {
    const path = candidatePath(seen.id, 'members', kind, member);
    return this.send<CandidateDetail>('PUT', path, undefined, at(seen));
  }

  async removeCandidateMember(
    seen: Seen,
    kind: 'ticket' | 'question',
    member: string,
  ) {
    const path = candidatePath(seen.id, 'members', kind, member);
    return this.send<CandidateDetail>('DELETE', path, undefined, at(seen));
  }

  async getDrafts(query: { model?: string } = {}) {
    return this.get<{ items: Draft[] }>('/faq/drafts', query);
  }

  async startDraft(draft: StartDraft) {
    return this.send<Draft>('POST', '/faq/drafts', draft);
  }

  async getDraft(draft: string) {
    return this.get<Draft>(draftPath(draft));
  }

  async editDraft(seen: Seen, edit: EditDraft) {
    return this.send<Draft>('PATCH', draftPath(seen.id), edit, at(seen));
  }

  async deleteDraft(seen: Seen) {
    const headers = at(seen);
    await this.request(draftPath(seen.id), { method: 'DELETE', headers });
  }

  async addDraftImage(draft: string, image: Blob, options: { name: string }) {
    const query = new URLSearchParams(options);
    const path = `${draftPath(draft, 'images')}?${query}`;
    const response = await this.request(path, {
      method: 'POST',
      body: image,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    return response.json();
  }

  async publishDraft(seen: Seen, publication: PublishDraft) {
    const path = draftPath(seen.id, 'publication');
    return this.send<Draft>('POST', path, publication, at(seen));
  }

  async previewArticle(request: PreviewRequest) {
    return this.send<Preview>('POST', '/faq/previews', request);
  }

  async getArticle(query: ArticleQuery) {
    return this.get<Article>('/faq/article', query);
  }

  async viewArticle(query: ArticleQuery & { title: string }) {
    await this.request('/faq/article/views', {
      method: 'POST',
      body: JSON.stringify(query),
      headers: { 'Content-Type': 'application/json' },
    });
  }

  async rateArticle(feedback: ArticleFeedback) {
    return this.send<Article>('PUT', '/faq/article/feedback', feedback);
  }

  async getMissingWords(model: string) {
    return this.get<{ items: MissingWord[] }>(
      `${modelPath(model)}/missing-words`,
    );
  }
}
