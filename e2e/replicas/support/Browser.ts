import { until } from '../../support/portal';

const CONNECT_MS = 60_000;
/** That of Backstage's client. */
const PATIENCE_MS = 1000;
const RECONNECT_MS = 500;
const CHANNEL = 'support-desk';

/** What a page that is open in a browser hears by signals: the same protocol as the front end's client of Backstage. */
export class Browser {
  /** Ids of the tickets of which it heard that they changed. */
  readonly changed = new Set<string>();
  readonly #address: string;
  readonly #token: string;
  #socket?: WebSocket;
  #isClosed = false;

  private constructor(url: string, token: string) {
    this.#address = `${url.replace('http', 'ws')}/api/signals`;
    this.#token = token;
  }

  static async open(url: string, token: string): Promise<Browser> {
    const browser = new Browser(url, token);
    browser.#connect();
    await until(CONNECT_MS, async () => browser.isConnected);
    return browser;
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  close(): void {
    this.#isClosed = true;
    this.#socket?.close();
  }

  /** As the front end does, it connects again whenever it is cut off. */
  #connect() {
    const socket = new WebSocket(this.#address, this.#token);
    this.#socket = socket;
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ action: 'subscribe', channel: CHANNEL })),
    );
    socket.addEventListener('message', ({ data }) => {
      const { message } = JSON.parse(data);
      this.changed.add(message.ticketId);
    });
    // The first upgrade that a replica sees is what Backstage begins to listen to them by; nobody answers that one.
    const patience = setTimeout(() => socket.close(), PATIENCE_MS);
    socket.addEventListener('open', () => clearTimeout(patience));
    socket.addEventListener('close', () => {
      clearTimeout(patience);
      if (!this.#isClosed) setTimeout(() => this.#connect(), RECONNECT_MS);
    });
  }
}
