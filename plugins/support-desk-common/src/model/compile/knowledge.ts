import type {
  CompiledFeedback,
  CompiledKnowledge,
  CompiledPolicy,
  CompiledSource,
} from '../compiled';
import {
  many,
  type FeedbackInput,
  type KnowledgeInput,
  type PolicyInput,
  type SourceInput,
  type TermInput,
} from '../schema';
import { compileMap, entry, longForm, named } from './entries';
import { webAddress } from './webAddress';

/** A text that people read. */
export function compilePolicy(
  path: string,
  input: PolicyInput,
  id: string,
): CompiledPolicy {
  const policy = longForm(input, 'text');
  return {
    ...named(path, id, policy),
    text: policy.text,
    purpose: policy.purpose,
    scope: many(policy.scope),
    standards: policy.standards,
    responsible: many(policy.responsible),
    statements: many(policy.statements),
    evidence: policy.evidence,
  };
}

function compileTerm(path: string, input: TermInput) {
  const term = longForm(input, 'meaning');
  return { ...entry(path, term), meaning: term.meaning };
}

function compileSource(
  path: string,
  source: SourceInput,
  id: string,
): CompiledSource {
  return {
    ...named(path, id, source),
    kind: source.kind,
    party: source.party,
    techdocs: source.techdocs,
    link: webAddress(source.link),
    howTo: source.howTo,
    contains: many(source.contains),
    maintainedBy: many(source.maintainedBy),
  };
}

function compileFeedback(
  path: string,
  feedback: FeedbackInput,
  id: string,
): CompiledFeedback {
  return {
    ...named(path, id, feedback),
    text: feedback.text,
    when: feedback.when,
    from: many(feedback.from),
    to: many(feedback.to),
    threshold: feedback.threshold && {
      ...entry(`${path}.threshold`, feedback.threshold),
      count: feedback.threshold.count,
      within: feedback.threshold.within,
    },
  };
}

/** What there is to read, and how it grows. */
export function compileKnowledge(
  path: string,
  knowledge: KnowledgeInput | undefined,
): CompiledKnowledge {
  return {
    ...entry(path, knowledge),
    policies: compileMap(
      `${path}.policies`,
      knowledge?.policies,
      compilePolicy,
    ),
    glossary: compileMap(`${path}.glossary`, knowledge?.glossary, compileTerm),
    sources: compileMap(`${path}.sources`, knowledge?.sources, compileSource),
    feedback: compileMap(
      `${path}.feedback`,
      knowledge?.feedback,
      compileFeedback,
    ),
  };
}
