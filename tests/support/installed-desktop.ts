import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { type BusMessage, type BusValue, readMessages, writeMessage } from './installed-dbus.ts';
import { type Notice, type Notices, onlyOne } from './installed-notices.ts';

/** A desktop of Linux that shows notifications, and nothing else. */
export type Desktop = {
  readonly notices: Notices;
  /** The environment in which a browser finds this desktop. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

type Standing = Notice & {
  readonly id: number;
  /** The names of its deeds, each before its label: 'default' is a click on the notification itself. */
  readonly actions: readonly string[];
};

const BUS = 'org.freedesktop.DBus';
const DESKTOP = 'org.freedesktop.Notifications';
const UNKNOWN = `${BUS}.Error.ServiceUnknown`;
const NOT_BUTTONS = ['default', 'settings'];

/** Why a notification was closed: the Desktop Notifications Specification, `NotificationClosed`. */
const CLOSED_BY = { person: 2, call: 3 } as const;

/** What the bus answers; whatever is not here is unknown to it. */
const BUS_ANSWERS: Readonly<Record<string, readonly BusValue[]>> = {
  Hello: [':1.1'],
  AddMatch: [],
  RemoveMatch: [],
  RequestName: [1],
  StartServiceByName: [2],
  ListNames: [[DESKTOP]],
  ListActivatableNames: [[DESKTOP]],
};

const DESKTOP_ANSWERS: Readonly<Record<string, readonly BusValue[]>> = {
  GetCapabilities: [['actions', 'body', 'persistence']],
  GetServerInformation: ['Tilth', 'Tilth', '1', '1.2'],
};

/**
 * Opens a session bus of D-Bus with nobody on it but a notification service. What the browser asks
 * the system to show stands there, and a click comes back as the system's own word for it.
 */
export async function openDesktop(folder: string): Promise<Desktop> {
  const path = join(folder, 'session-bus');
  const standing = new Map<number, Standing>();
  const all: Notice[] = [];
  const sockets = new Set<Socket>();
  const signal = (member: string, body: readonly BusValue[]): void => {
    const of = DESKTOP;
    const path = `/${DESKTOP.replaceAll('.', '/')}`;
    for (const socket of sockets) send(socket, { kind: 'signal', path, of, member, body });
  };
  const takeAway = (id: number, why: number): void => {
    if (standing.delete(id)) signal('NotificationClosed', [id, why]);
  };
  const answerTo = ({ of, member = '', body }: BusMessage): readonly BusValue[] | undefined => {
    if (of === BUS) return busAnswer(member, body);
    if (of !== DESKTOP) return undefined;
    if (member === 'CloseNotification') takeAway(Number(body[0]), CLOSED_BY.call);
    if (member !== 'Notify') return DESKTOP_ANSWERS[member] ?? [];
    const notice = noticeIn(body, all.length + 1);
    standing.set(notice.id, notice);
    all.push(notice);
    return [notice.id];
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    // A browser that is killed resets its end.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      // Desktops take away what nobody is left to answer for.
      if (sockets.size === 0) standing.clear();
    });
    hear(socket, (message) => {
      const { serial: answers, of: sender = BUS } = message;
      const body = answerTo(message);
      if (body) send(socket, { kind: 'reply', answers, sender, body });
      else send(socket, { kind: 'error', error: UNKNOWN, answers, sender: BUS, body: [] });
    });
  });
  server.listen(path);
  await once(server, 'listening');
  const act = (key: string): void => {
    const { id } = onlyOne([...standing.values()]);
    signal('ActionInvoked', [id, key]);
    takeAway(id, CLOSED_BY.person);
  };
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` },
    notices: {
      shown: async () => [...standing.values()].map(asSeen),
      all: async () => all.map(asSeen),
      click: async () => act('default'),
      press: async (button) => {
        const { actions } = onlyOne([...standing.values()]);
        const key = actions[actions.indexOf(button) - 1];
        if (key === undefined) throw new Error(`There is no “${button}” among ${actions}.`);
        act(key);
      },
      dismiss: async () => takeAway(onlyOne([...standing.values()]).id, CLOSED_BY.person),
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function busAnswer(member: string, [name]: readonly BusValue[]): readonly BusValue[] | undefined {
  if (member === 'NameHasOwner') return [name === DESKTOP];
  if (member === 'GetNameOwner') return name === DESKTOP ? [DESKTOP] : undefined;
  return BUS_ANSWERS[member];
}

let serial = 0;

function send(socket: Socket, message: Omit<BusMessage, 'serial'>): void {
  serial += 1;
  if (socket.writable) socket.write(writeMessage({ sender: DESKTOP, ...message, serial }));
}

/** Lets a client in, whoever it is, and gives each of its calls. */
function hear(socket: Socket, onCall: (message: BusMessage) => void): void {
  let isIn = false;
  let unread: Buffer = Buffer.alloc(0);
  const welcome = (): void => {
    for (let end = unread.indexOf('\r\n'); end >= 0 && !isIn; end = unread.indexOf('\r\n')) {
      const line = unread.toString('latin1', 0, end).replaceAll('\0', '');
      unread = unread.subarray(end + 2);
      if (line === 'BEGIN') isIn = true;
      else if (line.startsWith('AUTH EXTERNAL')) socket.write(`OK ${'0'.repeat(32)}\r\n`);
      else socket.write(line.startsWith('AUTH') ? 'REJECTED EXTERNAL\r\n' : 'ERROR\r\n');
    }
  };
  socket.on('data', (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    if (!isIn) welcome();
    if (!isIn) return;
    const { messages, rest } = readMessages(unread);
    unread = rest;
    for (const message of messages) if (message.kind === 'call') onCall(message);
  });
}

/** Of the arguments of `Notify`: program, id it replaces, icon, title, text, deeds. */
function noticeIn(body: readonly BusValue[], nextId: number): Standing {
  const [, replaces, , title, text, deeds] = body;
  const actions = Array.isArray(deeds) ? (deeds as readonly string[]) : [];
  const buttons = actions.filter((_, index) => {
    return index % 2 === 1 && !NOT_BUTTONS.includes(actions[index - 1] ?? '');
  });
  return {
    id: Number(replaces) || nextId,
    title: String(title),
    text: String(text),
    buttons,
    actions,
  };
}

function asSeen({ title, text, buttons }: Notice): Notice {
  return { title, text, buttons };
}
