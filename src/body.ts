/** Bodies of HTTP messages, of bounded length. */

/** Reads a body as text. @returns null where it is longer than `most` bytes */
export async function boundedBody(message: Response, most: number): Promise<string | null> {
  return (await boundedBytes(message, most))?.toString('utf8') ?? null;
}

/** Reads a body. @returns null where it is longer than `most` bytes */
export async function boundedBytes(message: Response | Request, most: number): Promise<Buffer | null> {
  if (!message.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message.body) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
