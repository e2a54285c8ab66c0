import { inflateRawSync } from 'node:zlib';

/** A file in a zip archive. */
export interface ArchivedFile {
  /** With slashes, from the archive's root. */
  readonly path: string;
  /** As the archive writes it, in two 16-bit words: an archive that is the same on each run writes none (0). */
  readonly time: number;
  readonly content: Buffer;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;

/** The files of a zip archive, in its order. For the archives of our own build: no comment, no encryption, no ZIP64. */
export function readArchive(archive: Buffer): ArchivedFile[] {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no zip archive of ours.');
  const files: ArchivedFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error(`The archive is damaged at byte ${at}.`);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    files.push({
      path: name.toString('utf8'),
      time: archive.readUInt32LE(at + 12),
      content: readContent(archive, at),
    });
    at += ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function readContent(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === STORED ? Buffer.from(packed) : inflateRawSync(packed);
}
