/** Numbers as text, as they lie in memory. */
export function toBase64(numbers: Uint32Array<ArrayBuffer>): string {
  const bytes = new Uint8Array(numbers.buffer);
  // In pieces, since a call takes only so many arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x6000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x6000));
  }
  return btoa(binary);
}

/** The numbers that `toBase64` was given. Throws where the text is none of its making. */
export function fromBase64(base64: string): Uint32Array<ArrayBuffer> {
  return new Uint32Array(bytesOf(base64).buffer);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // In one go where the browser can (since 2025); TypeScript's library does not know it yet.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
