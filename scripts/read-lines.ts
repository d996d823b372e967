/** The lines of a stream, one at a time: no more of it is read than the line at hand needs. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held: string[] = [];
  for await (const bytes of stream) {
    const parts = decoder.decode(bytes, { stream: true }).split(/\r?\n/);
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      yield held.join('') + part;
      held = [];
    }
    held.push(rest);
  }
  const last = held.join('') + decoder.decode();
  if (last !== '') yield last;
}
