import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to be written, and whatever a forger may write of it. */
export interface Written {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Bytes that it is said to have, instead of the truth. */
  readonly size?: number;
  /** ZIP: the checksum that it is said to have. */
  readonly crc?: number;
  /** ZIP: bit 0 is encryption. */
  readonly flags?: number;
  readonly method?: number;
  /** ZIP: its mode on Unix; `0o120777` is a link. */
  readonly mode?: number;
  /** tar: the type of the entry: 2 is a link, 1 a hard link, 6 a pipe. */
  readonly type?: string;
  /** tar: where a link leads. */
  readonly link?: string;
}

const bytesOf = (content: string | Uint8Array = ''): Buffer => Buffer.from(content as string);

/** A ZIP archive, as far as these tests need it (PKWARE APPNOTE, 4.3). */
export function zipOf(entries: readonly Written[]): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, content, crc, flags = 0x800, method = 8, mode = 0o100644, size } of entries) {
    const plain = bytesOf(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const written = Buffer.from(name as string);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(written.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, written, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 3), common, tail, written]));
    parts.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, contents, end]);
}

/** A ZIP archive of files by name. */
export const zipFile = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));

/** A tar archive in the ustar form; `pax` entries are of the type `x`. */
export function tarOf(entries: readonly Written[], hasEnd = true): Uint8Array {
  const blocks = entries.flatMap(({ name, content, type = '0', link = '', size }) => {
    const plain = bytesOf(content);
    const header = Buffer.alloc(512);
    header.set(Buffer.from(name as string).subarray(0, 100));
    header.write('0000644\0', 100);
    header.write(`${(size ?? plain.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, plain, Buffer.alloc((512 - (plain.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, ...(hasEnd ? [Buffer.alloc(1024)] : [])]);
}
