import type {
  AccessRefusal,
  CompiledModel,
  CompiledRequestType,
  CompiledTopic,
  RouteAnswer,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../models';
import { firstFormalLevel } from './firstFormalLevel';
import type { Hit } from './TopicIndex';

/** What one thing that a text may mean leads to: answers, or a stop. */
export interface Finding {
  takenAs?: RouteResult['takenAs'];
  answers: RouteAnswer[];
  stop?: RouteResult['stop'];
  /** The request type that the first answer suggests. */
  type?: CompiledRequestType;
}

/** Leads from the things of a model to those who take care of them, as one caller may. */
export class Findings {
  readonly #view: ModelView;
  readonly #model: CompiledModel;

  constructor(view: ModelView) {
    this.#view = view;
    this.#model = view.model;
  }

  of({ kind, id }: Pick<Hit, 'kind' | 'id'>): Finding {
    switch (kind) {
      case 'topic':
        return this.#topic(topicsOf(this.#model)[id]);
      case 'requestType':
        return this.#requestType(this.#model.requestTypes[id]);
      case 'contact':
        return this.#contact(id);
      case 'source':
        return this.#source(id);
      default:
        return {
          ...this.anythingElse(),
          takenAs: takenAs('service', this.#model.services[id]),
        };
    }
  }

  /** Where people go with what is nothing else: the fallback topic, else the first formal level that takes more than logins. */
  anythingElse(): Finding {
    const fallback = Object.values(topicsOf(this.#model)).find(
      it => it.fallback,
    );
    if (fallback) {
      return {
        ...this.#topic(fallback),
        takenAs: takenAs('fallback', fallback),
      };
    }
    const formal = firstFormalLevel(this.#model, this.#access);
    if (!formal) return { answers: [] };
    return {
      ...this.#requestType(formal.type),
      takenAs: takenAs('fallback', formal.level),
    };
  }

  #topic(topic: CompiledTopic): Finding {
    const taken = takenAs('topic', topic);
    const refusal = this.#access.contactRefusal(topic.contact);
    if (refusal)
      return { takenAs: taken, ...this.#stop(refusal, topic.contact) };

    const { id, title, parts, examples, note } = topic;
    const type = topic.requestType
      ? this.#model.requestTypes[topic.requestType]
      : undefined;
    const common = {
      topic: { id, title, parts, examples, ...(note && { note }) },
      seeAlso: topic.seeAlso.map(other => ({
        topic: other,
        title: topicsOf(this.#model)[other].title,
      })),
      rule: topic.path,
    };
    const answers = [
      {
        ...common,
        ...this.#reached([topic.contact], type?.level),
        ...this.#offered(type),
      },
      ...topic.routes.flatMap(route => {
        const open = this.#open(route.contacts);
        return open.length === 0
          ? []
          : [
              {
                ...common,
                ...this.#reached(open),
                ...(route.when && { when: route.when }),
                ...(route.text && { text: route.text }),
                rule: route.path,
              },
            ];
      }),
    ];
    return { takenAs: taken, answers, type };
  }

  #requestType(type: CompiledRequestType): Finding {
    const taken = takenAs('requestType', type);
    const refusal = this.#access.requestTypeRefusal(type.id);
    if (refusal) return { takenAs: taken, ...this.#stop(refusal) };

    const ways = [
      ...(type.contact ? [{ contacts: [type.contact], path: type.path }] : []),
      ...this.#access.routesOf(type),
    ];
    const answers = ways.flatMap(way => {
      const contacts = this.#open(way.contacts);
      const { when, text } = { when: undefined, text: undefined, ...way };
      return contacts.length === 0
        ? []
        : [
            {
              ...this.#reached(contacts, type.level),
              ...(when && { when }),
              ...(text && { text }),
              ...this.#offered(type),
              seeAlso: [],
              rule: way.path,
            },
          ];
    });
    return { takenAs: taken, answers, type };
  }

  #contact(id: string): Finding {
    const refusal = this.#access.contactRefusal(id);
    if (refusal) return this.#stop(refusal, id);
    const { path } = this.#model.contacts[id];
    return { answers: [{ ...this.#reached([id]), seeAlso: [], rule: path }] };
  }

  /** A source of knowledge is reached by the contact that has its link. */
  #source(id: string): Finding {
    const { link, path } = this.#model.knowledge.sources[id];
    const contact = Object.values(this.#model.contacts).find(
      it =>
        link && Object.values(it.channels).some(({ value }) => value === link),
    );
    return {
      answers: contact
        ? [{ ...this.#reached([contact.id]), seeAlso: [], rule: path }]
        : [],
    };
  }

  #reached(contacts: string[], levelId?: string) {
    const level =
      this.#model.levels[levelId ?? ''] ??
      Object.values(this.#model.levels)
        .sort((a, b) => a.level - b.level)
        .find(it => it.contacts.includes(contacts[0]));
    return {
      ...(level && {
        level: { id: level.id, level: level.level, title: level.title },
      }),
      contacts: contacts.map(contact => this.#view.contact(contact)),
    };
  }

  #offered(type: CompiledRequestType | undefined) {
    return type && !this.#access.requestTypeRefusal(type.id)
      ? { requestType: { id: type.id, title: type.title } }
      : {};
  }

  #open(contacts: string[]): string[] {
    return contacts.filter(it => !this.#access.contactRefusal(it));
  }

  #stop(refusal: AccessRefusal, contact?: string): Finding {
    return {
      answers: [],
      stop: {
        ...this.#view.refusal(refusal),
        ...(contact && {
          contact: { id: contact, title: this.#model.contacts[contact].title },
        }),
      },
    };
  }

  get #access() {
    return this.#view.access;
  }
}

/** All topics of a model, by id. */
export function topicsOf(model: CompiledModel): Record<string, CompiledTopic> {
  return Object.assign(
    {},
    ...Object.values(model.contacts).map(it => it.topics),
  );
}

function takenAs(
  kind: NonNullable<RouteResult['takenAs']>['kind'],
  { id, title }: { id: string; title: string },
) {
  return { kind, id, title };
}
