const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = 0x3d;

/** Numbers as text, as they lie in memory. (`btoa` takes only strings, and bytes are slow to make one of.) */
export function toBase64(numbers: Uint32Array<ArrayBuffer>): string {
  const digits = new TextEncoder().encode(DIGITS);
  const bytes = new Uint8Array(numbers.buffer);
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    text[to] = digits[three >>> 18] ?? PADDING;
    text[to + 1] = digits[(three >>> 12) & 63] ?? PADDING;
    if (left > 1) text[to + 2] = digits[(three >>> 6) & 63] ?? PADDING;
    if (left > 2) text[to + 3] = digits[three & 63] ?? PADDING;
  }
  return new TextDecoder().decode(text);
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
