import type { LoggerService } from '@backstage/backend-plugin-api';

/**
 * A logger whose messages are one line each. Titles, references and the words of other systems stand in them: a line break or an escape
 * sequence of theirs is written as `\u000a`, and begins no line that looks like one of ours.
 */
export function oneLineLogger(logger: LoggerService): LoggerService {
  return {
    error: (message, meta) => logger.error(oneLine(message), meta),
    warn: (message, meta) => logger.warn(oneLine(message), meta),
    info: (message, meta) => logger.info(oneLine(message), meta),
    debug: (message, meta) => logger.debug(oneLine(message), meta),
    child: meta => oneLineLogger(logger.child(meta)),
  };
}

/** Control characters, ends of lines, and what turns the direction of the rest. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function oneLine(message: string): string {
  return message.replace(
    UNSAFE,
    it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
