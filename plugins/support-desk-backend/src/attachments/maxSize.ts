import { InputError } from '@backstage/errors';
import bytes from 'bytes';

const KEY = 'supportDesk.attachments.maxSize';
const DEFAULT = '10mb';
const SIZE = /^\d+(\.\d+)?\s*(b|kb|mb|gb)?$/i;

/**
 * How many bytes an attachment may have, from the configuration.
 *
 * @throws InputError that names the key where it is no size
 */
export function maxSize(config: { getOptional(key: string): unknown }): number {
  const value = config.getOptional(KEY) ?? DEFAULT;
  const size = SIZE.test(String(value)) ? bytes.parse(String(value)) : null;
  if (!size) {
    throw new InputError(
      `${KEY}: '${value}' is no size; allowed are a number of bytes, or one with its unit: '500kb', '10mb'`,
    );
  }
  return size;
}

/** A size as people read it: `10MB`. */
export function describeSize(size: number): string {
  return bytes.format(size)!;
}
