import { InputError } from '@backstage/errors';
import bytes from 'bytes';

const ATTACHMENTS = {
  key: 'supportDesk.attachments.maxSize',
  otherwise: '10mb',
};
const SIZE = /^\d+(\.\d+)?\s*(b|kb|mb|gb)?$/i;

/**
 * How many bytes a file may have, from the configuration.
 *
 * @param setting - what is configured, and what holds where it is not; default: that of attachments
 * @throws InputError that names the key where it is no size
 */
export function maxSize(
  config: { getOptional(key: string): unknown },
  { key, otherwise } = ATTACHMENTS,
): number {
  const value = config.getOptional(key) ?? otherwise;
  const size = SIZE.test(String(value)) ? bytes.parse(String(value)) : null;
  if (!size) {
    throw new InputError(
      `${key}: '${value}' is no size; allowed are a number of bytes, or one with its unit: '500kb', '10mb'`,
    );
  }
  return size;
}

/** A size as people read it: `10MB`. */
export function describeSize(size: number): string {
  return bytes.format(size)!;
}
