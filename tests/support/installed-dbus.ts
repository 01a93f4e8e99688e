/**
 * One message of D-Bus, as far as notifications need it: the D-Bus specification, “Message Protocol”.
 */
export type BusMessage = {
  readonly kind: (typeof KINDS)[number];
  readonly serial: number;
  readonly path?: string;
  readonly of?: string;
  readonly member?: string;
  readonly error?: string;
  /** The serial of the call that this answers. */
  readonly answers?: number;
  readonly sender?: string;
  /** In order, up to the first of a type that nobody here asks for. */
  readonly body: readonly BusValue[];
};

/** STRING, UINT32, BOOLEAN, and an array of STRINGs. */
export type BusValue = string | number | boolean | readonly string[];

const KINDS = ['call', 'reply', 'error', 'signal'] as const;

/** The fields of the head: code and type of each. */
const FIELDS = {
  path: [1, 'o'],
  of: [2, 's'],
  member: [3, 's'],
  error: [4, 's'],
  answers: [5, 'u'],
  sender: [7, 's'],
} as const;
const SIGNATURE = 8;

/** Order of bytes, kind, flags, version, length of the body, serial, length of the fields. */
const FIXED = 16;
const LITTLE_ENDIAN = 'l'.charCodeAt(0);
const VERSION = 1;

/** The whole messages that `bytes` begins with, and what is left after them. */
export function readMessages(bytes: Buffer): { messages: BusMessage[]; rest: Buffer } {
  const messages: BusMessage[] = [];
  let rest = bytes;
  while (rest.length >= FIXED) {
    const bodyAt = aligned(FIXED + rest.readUInt32LE(12), 8);
    const end = bodyAt + rest.readUInt32LE(4);
    if (rest.length < end) break;
    messages.push(readMessage(rest.subarray(0, end), bodyAt));
    rest = rest.subarray(end);
  }
  return { messages, rest };
}

export function writeMessage({ kind, serial, body, ...head }: BusMessage): Buffer {
  const fields: number[] = [];
  for (const [name, [code, type]] of Object.entries(FIELDS)) {
    const value = head[name as keyof typeof FIELDS];
    if (value !== undefined) putField(fields, code, type, value);
  }
  if (body.length > 0) putField(fields, SIGNATURE, 'g', body.map(typeOf).join(''));
  const values: number[] = [];
  for (const value of body) put(values, typeOf(value), value);
  const bytes = [LITTLE_ENDIAN, KINDS.indexOf(kind) + 1, 0, VERSION];
  for (const number of [values.length, serial, fields.length]) put(bytes, 'u', number);
  bytes.push(...fields);
  pad(bytes, 8);
  return Buffer.from([...bytes, ...values]);
}

function readMessage(bytes: Buffer, bodyAt: number): BusMessage {
  const kind = KINDS[bytes.readUInt8(1) - 1];
  if (bytes[0] !== LITTLE_ENDIAN || !kind) throw new Error('This is no message of D-Bus.');
  const head: Record<string, BusValue> = {};
  let signature = '';
  const fields = new Reader(bytes, FIXED);
  const end = FIXED + bytes.readUInt32LE(12);
  while (fields.at < end) {
    fields.align(8);
    const code = fields.byte();
    const value = fields.take(fields.signature());
    if (value === undefined) break;
    if (code === SIGNATURE) signature = String(value);
    for (const [name, [known]] of Object.entries(FIELDS)) if (known === code) head[name] = value;
  }
  const body = new Reader(bytes, bodyAt).takeAll(signature);
  return { ...head, kind, serial: bytes.readUInt32LE(8), body };
}

function typeOf(value: BusValue): 's' | 'u' | 'b' | 'as' {
  if (typeof value === 'string') return 's';
  if (typeof value === 'number') return 'u';
  return typeof value === 'boolean' ? 'b' : 'as';
}

function aligned(length: number, to: number): number {
  return Math.ceil(length / to) * to;
}

function pad(bytes: number[], to: number): void {
  while (bytes.length % to > 0) bytes.push(0);
}

function putField(bytes: number[], code: number, type: string, value: BusValue): void {
  pad(bytes, 8);
  bytes.push(code, type.length, ...Buffer.from(`${type}\0`));
  put(bytes, type, value);
}

function put(bytes: number[], type: string, value: BusValue): void {
  if (type === 'as') {
    const list: number[] = [];
    for (const each of value as readonly string[]) put(list, 's', each);
    put(bytes, 'u', list.length);
    bytes.push(...list);
    return;
  }
  if (type === 'g') {
    bytes.push(String(value).length, ...Buffer.from(`${value}\0`));
    return;
  }
  pad(bytes, 4);
  const text = Buffer.from(`${value}\0`);
  const number = Buffer.alloc(4);
  const isText = type === 's' || type === 'o';
  number.writeUInt32LE(isText ? text.length - 1 : Number(value));
  bytes.push(...number, ...(isText ? text : []));
}

class Reader {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  align(to: number): void {
    this.at = aligned(this.at, to);
  }

  byte(): number {
    this.at += 1;
    return this.#bytes.readUInt8(this.at - 1);
  }

  signature(): string {
    return this.#text(this.byte());
  }

  takeAll(signature: string): BusValue[] {
    const values: BusValue[] = [];
    for (const type of signature.match(/as|./g) ?? []) {
      const value = this.take(type);
      if (value === undefined) break;
      values.push(value);
    }
    return values;
  }

  /** `undefined`: of a type that is not known here, and what follows cannot be found. */
  take(type: string): BusValue | undefined {
    if (type === 'g') return this.signature();
    if (!['s', 'o', 'u', 'b', 'as'].includes(type)) return undefined;
    const number = this.#number();
    if (type === 'u') return number;
    if (type === 'b') return number === 1;
    if (type !== 'as') return this.#text(number);
    const end = this.at + number;
    const list: string[] = [];
    while (this.at < end) list.push(this.#text(this.#number()));
    return list;
  }

  #number(): number {
    this.align(4);
    this.at += 4;
    return this.#bytes.readUInt32LE(this.at - 4);
  }

  /** So many bytes, and a nought after them. */
  #text(length: number): string {
    const from = this.at;
    this.at += length + 1;
    return this.#bytes.toString('utf8', from, from + length);
  }
}
