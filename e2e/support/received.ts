import { Page } from '@playwright/test';

/** All that a page is given from now on: the bodies of the answers to its requests, and what is pushed to it. */
export class Received {
  readonly #bodies: Promise<string>[] = [];

  constructor(page: Page) {
    page.on('response', response => {
      // A redirect has no body, nor has an answer that the page left behind.
      this.#bodies.push(response.text().catch(() => ''));
    });
    page.on('websocket', socket => {
      socket.on('framereceived', ({ payload }) => {
        this.#bodies.push(Promise.resolve(payload.toString()));
      });
    });
  }

  /** All of it, as one text. */
  async text(): Promise<string> {
    return (await Promise.all(this.#bodies)).join('\n');
  }
}
