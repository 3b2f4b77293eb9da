import type { AutomaticKind } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Headers } from './compose';

/** What reading a mail of the corpus has to come to. */
export interface Expectation {
  outcome: 'message' | 'automatic' | 'unreadable';
  /** Of an automatic one. */
  kind?: AutomaticKind;
  id: string;
  /** Of a message, where its template is about it: the text that is new. */
  text?: string;
}

/** A template: one real kind of mail. Its name tells which. */
export type Template = (writer: Writer) => {
  raw: Buffer;
  expect: Partial<Expectation>;
};

const NAMES = ['Ann Miller', 'Jörg Weiß', 'María Núñez', 'Zoë Smith', 'Li Wei'];
const THINGS = ['printer', 'rent', 'login', 'heating', 'invoice', 'contract'];
const TROUBLES = ['is broken', 'does not open', 'is wrong', 'is missing'];

/** Somebody who writes one mail: says what differs from mail to mail, the same for the same seed. */
export class Writer {
  readonly name: string;
  readonly address: string;
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly #random: () => number;

  /** @param random - gives a number from 0 up to 1, as `Math.random` */
  constructor(readonly number: number, random: () => number) {
    this.#random = random;
    this.name = this.pick(NAMES);
    this.address = `user${number}@customer.example.com`;
    this.id = `m${number}.${this.below(1e9)}@customer.example.com`;
    this.subject = `The ${this.pick(THINGS)} ${this.pick(TROUBLES)}`;
    this.text = `${this.subject}: I need it for case ${this.below(1e6)}.`;
    this.sentAt = new Date(Date.UTC(2026, 10, 23) - this.below(1e9));
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(values: T[]): T {
    return values[this.below(values.length)];
  }

  /** What nearly every mail has; what is given replaces it, and `undefined` leaves it out. */
  headers(changes: Record<string, string | undefined> = {}): Headers {
    const usual: Record<string, string | undefined> = {
      'Return-Path': `<${this.address}>`,
      Received: `from mail.customer.example.com by mx.example.com; ${this.sentAt.toUTCString()}`,
      From: `=?utf-8?B?${Buffer.from(this.name).toString('base64')}?= <${
        this.address
      }>`,
      To: 'Support <desk@example.com>',
      Subject: this.subject,
      Date: this.sentAt.toUTCString(),
      'Message-ID': `<${this.id}>`,
      'MIME-Version': '1.0',
    };
    return Object.entries({ ...usual, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
  }
}
