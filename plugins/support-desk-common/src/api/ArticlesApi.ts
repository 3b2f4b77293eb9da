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
import type {
  AddCandidate,
  CandidateDetail,
  CandidatePage,
  CandidateQuery,
  CandidateStep,
  EditCandidate,
} from './faq';
import type { Seen } from './KnowledgeApi';

/** How what is asked often becomes an article, and what readers say of it. @public */
export interface ArticlesApi {
  getCandidates(query?: CandidateQuery): Promise<CandidatePage>;
  addCandidate(candidate: AddCandidate): Promise<CandidateDetail>;
  getCandidate(candidate: string): Promise<CandidateDetail>;
  editCandidate(seen: Seen, edit: EditCandidate): Promise<CandidateDetail>;
  stepCandidate(seen: Seen, step: CandidateStep): Promise<CandidateDetail>;
  addCandidateMember(
    seen: Seen,
    kind: 'ticket' | 'question',
    member: string,
  ): Promise<CandidateDetail>;
  removeCandidateMember(
    seen: Seen,
    kind: 'ticket' | 'question',
    member: string,
  ): Promise<CandidateDetail>;

  getDrafts(query?: { model?: string }): Promise<{ items: Draft[] }>;
  startDraft(draft: StartDraft): Promise<Draft>;
  getDraft(draft: string): Promise<Draft>;
  editDraft(seen: Seen, edit: EditDraft): Promise<Draft>;
  deleteDraft(seen: Seen): Promise<void>;
  /** Answers the draft and the Markdown that shows the image. */
  addDraftImage(
    draft: string,
    image: Blob,
    options: { name: string },
  ): Promise<{ draft: Draft; markdown: string }>;
  publishDraft(seen: Seen, publication: PublishDraft): Promise<Draft>;
  previewArticle(request: PreviewRequest): Promise<Preview>;

  getArticle(query: ArticleQuery): Promise<Article>;
  /** Counts that somebody opened it. */
  viewArticle(query: ArticleQuery & { title: string }): Promise<void>;
  rateArticle(feedback: ArticleFeedback): Promise<Article>;
  getMissingWords(model: string): Promise<{ items: MissingWord[] }>;
}
