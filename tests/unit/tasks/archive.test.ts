import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readArchive } from '../../../src/tasks/archive.ts';

/** A zip archive, written by the format's own description: local headers, central directory, end. */
function archiveOf(files: Readonly<Record<string, string>>, { packed }: { packed: boolean }): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = packed ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, content);
    entries.push(entry, name);
    offset += local.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

it.each([{ packed: true }, { packed: false }])('reads every file as it was put in: %o', ({ packed }) => {
  const files = { 'a/b.txt': 'text\n'.repeat(50), 'ä.txt': 'ä', empty: '' };
  const read = readArchive(archiveOf(files, { packed }));
  expect(read.map(({ path, content }) => [path, content.toString()])).toEqual(Object.entries(files));
});

it('refuses what is no archive, and one that is damaged', () => {
  expect(() => readArchive(Buffer.from('PK'))).toThrow('no zip archive');
  const archive = archiveOf({ a: 'a' }, { packed: true });
  archive.writeUInt32LE(0, archive.readUInt32LE(archive.length - 22 + 16));
  expect(() => readArchive(archive)).toThrow('damaged at byte');
});
