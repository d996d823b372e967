/**
 * The text of an HTML file: by its byte order mark, else by the charset its own `<meta>` names, else UTF-8.
 *
 * @throws Error where the bytes are no text (a picture, an archive).
 */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const marked = byteOrderMark(bytes);
  if (marked === null && head.includes('\0')) throw new Error('not a text file');
  const named = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoder(marked ?? named ?? 'utf-8').decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** A charset nobody knows costs accents, not the page. */
function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
