import { readdir, readFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the first day a zip can name: the time of packing is no part of what is packed. */
const DAY = (1 << 5) | 1;
const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/** A zip of these files of a folder; the same files always give the same bytes. */
export async function zipOf(folder: string, paths: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of [...paths].sort()) {
    const name = Buffer.from(path.replaceAll('\\', '/'));
    const content = await readFile(`${folder}/${path}`);
    const packed = deflateRawSync(content, { level: 9 });
    const about = describe(content, packed, name.length);
    parts.push(numbers([LOCAL_FILE, 4]), about, name, packed);
    // Version made by 2.0; then, after the shared fields: comment, disk, attributes; where it is.
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(numbers([DIRECTORY_ENTRY, 4], [20, 2]), about, tail, name);
    offset += 4 + about.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers(
    [DIRECTORY_END, 4],
    [0, 4],
    [paths.length, 2],
    [paths.length, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, listed, end]);
}

/** Paths of all files of a folder, relative to it. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

/** The fields that the local header and the directory share. */
function describe(content: Buffer, packed: Buffer, nameLength: number): Buffer {
  return numbers(
    [20, 2], // version needed: 2.0
    [0x0800, 2], // names are UTF-8
    [8, 2], // deflate
    [0, 2], // time of day
    [DAY, 2],
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [nameLength, 2],
    [0, 2], // no extra field
  );
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
