import { entity, filePart, multipart, textPart } from '../compose';
import type { Template } from '../Writer';

const smimeSigned: Template = writer => ({
  raw: multipart(
    'signed; protocol="application/pkcs7-signature"; micalg=sha-256',
    writer.headers(),
    [
      textPart(writer.text),
      filePart('application/pkcs7-signature; name="smime.p7s"', 'signature'),
    ],
  ),
  expect: { text: writer.text },
});

const pgpSigned: Template = writer => ({
  raw: multipart(
    'signed; protocol="application/pgp-signature"',
    writer.headers(),
    [
      textPart(writer.text),
      entity(
        [['Content-Type', 'application/pgp-signature; name="signature.asc"']],
        '-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n',
      ),
    ],
  ),
  expect: { text: writer.text },
});

const smimeEncrypted: Template = writer => ({
  raw: filePart(
    'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
    `sealed ${writer.number}`,
    [
      ...writer.headers(),
      ['Content-Disposition', 'attachment; filename="smime.p7m"'],
    ],
  ),
  expect: { text: '[encrypted message: smime.p7m]' },
});

const ARMOURED =
  '-----BEGIN PGP MESSAGE-----\n\nhQEMA1234\n-----END PGP MESSAGE-----\n';

const pgpEncrypted: Template = writer => ({
  raw: multipart(
    'encrypted; protocol="application/pgp-encrypted"',
    writer.headers({ Subject: '...' }),
    [
      entity([['Content-Type', 'application/pgp-encrypted']], 'Version: 1\n'),
      entity(
        [
          ['Content-Type', 'application/octet-stream; name="encrypted.asc"'],
          ['Content-Disposition', 'inline; filename="encrypted.asc"'],
        ],
        ARMOURED,
      ),
    ],
  ),
  expect: { text: '[encrypted message: encrypted.asc]' },
});

const pgpInText: Template = writer => ({
  raw: entity(writer.headers(), ARMOURED),
  expect: { text: '[encrypted message: encrypted.asc]' },
});

/** Mails that are signed or encrypted. */
export const sealed = {
  smimeSigned,
  pgpSigned,
  smimeEncrypted,
  pgpEncrypted,
  pgpInText,
};
