import type {
  ArticlesApi,
  KnowledgeApi,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Nobody is a super user, nothing has been asked or written. */
export function fakeKnowledge(): KnowledgeApi & ArticlesApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getSuperUsers: jest.fn(async () => ({
      items: [],
      models: [],
      people: 0,
      listings: 0,
    })),
    nominateSuperUser: jest.fn(unset('nominateSuperUser')),
    editSuperUser: jest.fn(unset('editSuperUser')),
    decideSuperUser: jest.fn(unset('decideSuperUser')),
    deleteSuperUser: jest.fn(unset('deleteSuperUser')),
    getQuestions: jest.fn(none),
    askQuestion: jest.fn(unset('askQuestion')),
    getQuestion: jest.fn(unset('getQuestion')),
    answerQuestion: jest.fn(unset('answerQuestion')),
    stepQuestion: jest.fn(unset('stepQuestion')),
    raiseQuestion: jest.fn(unset('raiseQuestion')),
    suggestQuestion: jest.fn(unset('suggestQuestion')),
    getSuggestions: jest.fn(async () => ({
      articles: [],
      knownErrors: [],
      partial: false,
    })),
    recordVisit: jest.fn(async () => {}),
    getSelfHelpReport: jest.fn(unset('getSelfHelpReport')),
    getCandidates: jest.fn(async () => ({ items: [], mayWriteIn: [] })),
    addCandidate: jest.fn(unset('addCandidate')),
    getCandidate: jest.fn(unset('getCandidate')),
    editCandidate: jest.fn(unset('editCandidate')),
    stepCandidate: jest.fn(unset('stepCandidate')),
    addCandidateMember: jest.fn(unset('addCandidateMember')),
    removeCandidateMember: jest.fn(unset('removeCandidateMember')),
    getDrafts: jest.fn(none),
    startDraft: jest.fn(unset('startDraft')),
    getDraft: jest.fn(unset('getDraft')),
    editDraft: jest.fn(unset('editDraft')),
    deleteDraft: jest.fn(unset('deleteDraft')),
    addDraftImage: jest.fn(unset('addDraftImage')),
    publishDraft: jest.fn(unset('publishDraft')),
    previewArticle: jest.fn(async () => ({ html: '', css: '' })),
    getArticle: jest.fn(unset('getArticle')),
    viewArticle: jest.fn(async () => {}),
    rateArticle: jest.fn(unset('rateArticle')),
    getMissingWords: jest.fn(none),
  };
}
