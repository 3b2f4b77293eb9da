import type { HeaderLines } from 'mailparser';

/** RFC 5322, 3.6.8: nothing else is a header. */
const NAME = /^[!-9;-~]{1,200}$/;

/** The header of a mail, in its order and as it is written: what machines say to each other is not decoded. */
export class MailHeaders {
  /** Names are in lower case; values are on one line. */
  readonly lines: readonly { name: string; value: string }[];

  constructor(lines: HeaderLines) {
    const named = lines.filter(({ key }) => NAME.test(key));
    this.lines = named.map(({ key, line }) => ({
      name: key,
      value: Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1')
        .toString('utf8')
        .replace(/\s+/g, ' ')
        .trim(),
    }));
  }

  all(name: string): string[] {
    return this.lines.filter(it => it.name === name).map(it => it.value);
  }

  /** The first one counts, as in mail programs; undefined: there is none. */
  first(name: string): string | undefined {
    return this.lines.find(it => it.name === name)?.value;
  }

  /** `Name: value` of the first of these headers whose value fits; for people. */
  find(names: string[], fits = /./): string | undefined {
    const line = this.lines.find(
      it => names.includes(it.name) && fits.test(it.value),
    );
    return line && described(line.name, line.value);
  }
}

const MAX_DESCRIBED = 120;

/** A header as it is usually written. */
export function described(name: string, value: string): string {
  const title = name.replace(/(^|-)[a-z]/g, it => it.toUpperCase());
  return `${title}: ${value}`.slice(0, MAX_DESCRIBED);
}
