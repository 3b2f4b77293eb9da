import type { Attachment, ParsedMail } from 'mailparser';

/** Pictures within the HTML (RFC 2397), as some programs of the web send them. */
const DATA = /(["'])data:(image\/[a-z0-9.+-]{1,40});base64,([^"']*)\1/gi;

/** Far more than people put into a mail. */
const MAX_PICTURES = 200;

/** The same mail with pictures within its HTML as files that it shows. */
export function withDataPictures(mail: ParsedMail): ParsedMail {
  if (!mail.html) return mail;
  const pictures: Attachment[] = [];
  const html = mail.html.replace(
    DATA,
    (_, quote: string, type: string, data: string) => {
      if (pictures.length === MAX_PICTURES) return '""';
      const cid = `data-${pictures.length + 1}`;
      pictures.push(pictureOf(cid, type, Buffer.from(data, 'base64')));
      return `${quote}cid:${cid}${quote}`;
    },
  );
  return { ...mail, html, attachments: [...mail.attachments, ...pictures] };
}

function pictureOf(cid: string, type: string, content: Buffer): Attachment {
  return {
    type: 'attachment',
    contentType: type.toLowerCase(),
    contentDisposition: 'inline',
    partId: null,
    cid,
    content,
    size: content.length,
    checksum: '',
    headers: new Map(),
    release: null,
  };
}
